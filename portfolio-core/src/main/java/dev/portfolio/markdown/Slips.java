package dev.portfolio.markdown;

import dev.portfolio.document.DocumentProblems;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Problem;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;

/** Slips of the pen that change what Markdown makes of the text around them. */
final class Slips {

    /** Fewer dashes draw no line. */
    private static final int SHORTEST_LINE = 3;

    /** A heading underlined on purpose has a line of about its length. */
    private static final int SHORT_LINE = 5;

    private static final int LONG_TEXT = 100;
    private static final int LONG_LINES = 60;
    private static final Pattern FIELD = Pattern.compile("[\\w-]{1,40}:(?: .*)?");
    private static final Pattern LABELLED =
            Pattern.compile("(?:\\*\\*|__)[^*_]{1,80}(?:\\*\\*|__)[\\s:]+\\S.*|[•–—] .*");
    private static final Pattern SURE_HEADING = Pattern.compile(" {0,3}#{2,6}[ \\t]+\\p{L}.*");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \\t]+\\p{L}.*");

    /** Where a line that begins with one number sign is a comment. */
    private static final Set<String> NUMBER_SIGN_COMMENTS = Set.of(
            "bash",
            "conf",
            "console",
            "docker",
            "dockerfile",
            "elixir",
            "ini",
            "make",
            "makefile",
            "nginx",
            "perl",
            "php",
            "powershell",
            "ps1",
            "py",
            "python",
            "r",
            "rb",
            "ruby",
            "sh",
            "shell",
            "terminal",
            "text",
            "toml",
            "txt",
            "yaml",
            "yml",
            "zsh");

    private static final Set<String> MARKDOWN = Set.of("markdown", "md", "mdx", "quarto", "rmd", "rst", "text", "txt");

    private final Places places;

    Slips(Places places) {
        this.places = places;
    }

    /** The line that makes a heading of the text above it, where it was meant for a horizontal line. */
    Optional<Span> accidentalUnderline(Heading heading) {
        if (heading.getLevel() != 2 || heading.getSourceSpans().size() < 2) {
            return Optional.empty();
        }
        List<Span> lines = places.lines(heading);
        Span underline = places.trimmed(lines.get(lines.size() - 1));
        Span last = places.trimmed(lines.get(lines.size() - 2));
        Span text = textAbove(heading);
        boolean drawn = underline.length() > SHORT_LINE && underline.length() * 2 >= last.length();
        return !drawn && isNoHeading(places.text(text), lines.size() - 1) ? Optional.of(underline) : Optional.empty();
    }

    /** A heading without the line under it. */
    Span textAbove(Heading heading) {
        List<Span> lines = places.lines(heading);
        return places.trimmed(lines.get(0).union(lines.get(lines.size() - 2)));
    }

    private static boolean isNoHeading(String text, int lines) {
        boolean sentence = text.endsWith(".") && !text.endsWith("...") && text.indexOf(' ') > 0;
        return sentence
                || text.endsWith(";")
                || text.endsWith(",")
                || text.length() > LONG_TEXT
                || (lines > 1 && text.length() > LONG_LINES)
                || LABELLED.matcher(text).matches();
    }

    /** Whether a text looks like fields of front matter, which has findings of its own. */
    boolean looksLikeFields(Heading heading) {
        List<Span> lines = places.lines(heading);
        return lines.subList(0, lines.size() - 1).stream()
                .allMatch(line -> FIELD.matcher(places.text(line)).matches());
    }

    Problem headingByAccident(Span underline) {
        Arguments arguments = Arguments.none().with("line", places.text(underline));
        boolean line = places.text(underline).strip().length() >= SHORTEST_LINE;
        return new Problem(DocumentProblems.HEADING_BY_ACCIDENT, line ? "" : "short", underline, arguments);
    }

    /** What a fence hides that is not closed, or only by the one that closes the next code. */
    Optional<Problem> unclosedFence(FencedCodeBlock code) {
        String info = code.getInfo() == null ? "" : code.getInfo().strip().toLowerCase(Locale.ROOT);
        String language = info.split("[\\s{,]", 2)[0];
        boolean closed = code.getClosingFenceLength() != null;
        if (closed && (MARKDOWN.contains(language) || code.getLiteral().indexOf('#') < 0)) {
            return Optional.empty();
        }
        boolean comments = NUMBER_SIGN_COMMENTS.contains(language);
        String fence = code.getFenceCharacter().repeat(code.getOpeningFenceLength());
        List<Span> lines = places.lines(code);
        String hidden = "";
        int first = places.lineOf(lines.get(0));
        int last = first;
        for (int i = 1; i < lines.size(); i++) {
            String text = places.text(lines.get(i)).stripTrailing();
            int line = places.lineOf(lines.get(i));
            if (hidden.isEmpty() && looksLikeHeading(text, comments, last < line - 1)) {
                hidden = text.strip().replaceFirst("^#+\\s+", "");
            }
            last = text.isEmpty() ? last : line;
            if (closed && !hidden.isEmpty() && opensAnother(text, fence)) {
                Arguments arguments = arguments(fence, hidden).with("line", line);
                Span opening = places.trimmed(lines.get(0));
                return Optional.of(new Problem(
                        DocumentProblems.FENCE_UNCLOSED,
                        "next",
                        opening,
                        arguments,
                        List.of(places.trimmed(lines.get(i)))));
            }
        }
        return closed || hidden.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        DocumentProblems.FENCE_UNCLOSED,
                        "",
                        places.trimmed(lines.get(0)),
                        arguments(fence, hidden).with("count", last - first)));
    }

    private static Arguments arguments(String fence, String hidden) {
        return Arguments.none().with("close", fence).with("heading", hidden);
    }

    /** In a language whose comments begin with number signs, only a line that stands apart is taken for a heading. */
    private static boolean looksLikeHeading(String line, boolean comments, boolean apart) {
        return comments
                ? apart && SURE_HEADING.matcher(line).matches()
                : HEADING.matcher(line).matches();
    }

    private static boolean opensAnother(String line, String fence) {
        String text = line.stripLeading();
        return line.length() - text.length() <= 3
                && text.startsWith(fence)
                && text.length() > fence.length()
                && Character.isLetter(text.charAt(fence.length()));
    }
}
