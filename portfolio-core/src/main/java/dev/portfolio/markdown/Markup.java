package dev.portfolio.markdown;

import dev.portfolio.finding.Visible;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The page of a rule as HTML. Whoever wrote it, it is text: HTML in it is shown as it is written, links lead to the web or
 * nowhere, and nothing of it is loaded.
 */
public final class Markup {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> Markup::attributes)
            .build();
    private static final int DEEPEST = 6;

    private Markup() {}

    /**
     * The HTML of a page without its title. No line of it is empty.
     *
     * @param deeper by how many levels its headings go down, to stand under one of the page around it
     */
    public static String of(String markdown, int deeper) {
        Node page = PARSER.parse(visible(markdown));
        if (page.getFirstChild() instanceof Heading title && title.getLevel() == 1) {
            title.unlink();
        }
        page.accept(new Settling(deeper));
        return RENDERER.render(page).replaceAll("(?<=\n)\n", "&#10;");
    }

    private static String visible(String markdown) {
        StringBuilder out = new StringBuilder(markdown.length());
        markdown.codePoints()
                .filter(c -> c != '\r')
                .map(c -> c == '\n' || c == '\t' || Visible.isSafe(c) ? c : 0xFFFD)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        attributes.remove("class");
        if (node instanceof Link) {
            attributes.put("rel", "noreferrer noopener external");
        }
    }

    /** Headings go down, and images become what is said instead of them: no page loads any. */
    private static final class Settling extends AbstractVisitor {

        private final int deeper;

        Settling(int deeper) {
            this.deeper = deeper;
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(DEEPEST, heading.getLevel() + deeper));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            while (image.getFirstChild() != null) {
                image.insertBefore(image.getFirstChild());
            }
            image.unlink();
        }
    }
}
