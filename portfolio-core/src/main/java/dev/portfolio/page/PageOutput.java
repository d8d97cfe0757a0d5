package dev.portfolio.page;

import dev.portfolio.finding.Visible;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;

/**
 * What templates write to. Every text that is no template's own is escaped, and made visible first: whatever a reader
 * could not see, or a browser would obey, is U+FFFD.
 */
final class PageOutput extends OwaspHtmlTemplateOutput {

    /** Templates may be listened to; nobody does. */
    static final HtmlInterceptor NOBODY = new Nobody();

    private final StringOutput text;

    PageOutput() {
        this(new StringOutput());
    }

    private PageOutput(StringOutput text) {
        super(text);
        this.text = text;
    }

    @Override
    public void writeUserContent(String userContent) {
        super.writeUserContent(Visible.oneLine(userContent));
    }

    /** What was written, each line that holds nothing left out. */
    String html() {
        StringBuilder lines = new StringBuilder();
        text.toString()
                .lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.append(line).append('\n'));
        return lines.toString();
    }

    private static final class Nobody implements HtmlInterceptor {

        @Override
        public void onHtmlTagOpened(String name, Map<String, Object> attributes, gg.jte.TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, gg.jte.TemplateOutput output) {}
    }
}
