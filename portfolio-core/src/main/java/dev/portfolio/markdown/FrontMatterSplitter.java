package dev.portfolio.markdown;

import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds where the front matter starts and ends, whatever became of its fences. */
final class FrontMatterSplitter {

    private static final Set<String> CLOSING = Set.of("---", "...");
    private static final Pattern DASHES = Pattern.compile("-{4,}|[–—]-*|-[–—]");
    private static final Pattern FIELD =
            Pattern.compile("(?s)^[\"']?[\\p{L}\\p{N}_][\\p{L}\\p{N}_.: -]{0,40}[\"']?\\s*:(\\s.*)?$");
    private static final Pattern GOES_ON = Pattern.compile("(?s)^[-#?\\[\\]{}\\s].*");
    /** How far around a line one looks for what it is. */
    private static final int FAR = 20;

    private static final Pattern SENTENCE = Pattern.compile("(?s)^[^:\\s]+ [^:\\s]+ [^:\\s]+.*");
    private static final Pattern LIST_GOES_ON = Pattern.compile("(?s)^\\s*(?:- .*|[^:]+:\\s*)$");
    private static final Pattern NEARLY_CLOSING = Pattern.compile("(?s)^(?:-{4,}|---\\s+#.*|[–—]-?)\\s*$");
    private static final Pattern HEADING = Pattern.compile("(?s)^#{1,6}[ \\t\\u00A0]+\\S.*");

    private final SourceText source;

    private FrontMatterSplitter(SourceText source) {
        this.source = source;
    }

    /** How the text opens. */
    enum Opening {
        NOTHING,
        YAML,
        UNCLOSED_YAML,
        TOML,
        JSON,
        DASHES
    }

    /**
     * The parts of a text.
     *
     * @param fence the line that opens the front matter
     * @param content what stands between the fences
     * @param body what follows
     */
    record Split(Opening opening, Span fence, Span content, Span body) {}

    static Split split(SourceText source) {
        return new FrontMatterSplitter(source).split();
    }

    private Split split() {
        int first = 1;
        while (first < source.lineCount() && text(first).isBlank()) {
            first++;
        }
        String opening = text(first).stripTrailing();
        if (opening.equals("---")) {
            return yaml(first);
        }
        if (opening.equals("+++")) {
            return foreign(Opening.TOML, first, "+++");
        }
        if (opening.equals("{") || opening.startsWith("{\"")) {
            return opening.endsWith("}") ? whole(Opening.JSON, first, first) : foreign(Opening.JSON, first, "}");
        }
        boolean fieldFollows =
                first < source.lineCount() && FIELD.matcher(text(first + 1)).matches();
        if (DASHES.matcher(opening).matches() && fieldFollows) {
            return foreign(Opening.DASHES, first, opening);
        }
        return nothing();
    }

    private Split nothing() {
        Span nothing = Span.at(0);
        return new Split(Opening.NOTHING, nothing, nothing, new Span(0, end()));
    }

    private Split yaml(int first) {
        int open = 0;
        for (int line = first + 1; line <= source.lineCount(); line++) {
            String text = text(line);
            if (CLOSING.contains(text.stripTrailing())) {
                int body = open == 0 ? bodyAfter(first) : line;
                return body < line && noFieldBetween(body, line)
                        ? unclosed(first, body)
                        : whole(Opening.YAML, first, line);
            }
            if (mayBeFence(text) && NEARLY_CLOSING.matcher(text).matches()) {
                Split split = whole(Opening.UNCLOSED_YAML, first, line);
                return new Split(split.opening(), fence(line), split.content(), split.body());
            }
            if (open == 0 && isHeading(text) && isBody(first, line)) {
                return unclosed(first, Math.min(line, bodyAfter(first)));
            }
            open += text.startsWith("#") ? 0 : brackets(text);
        }
        return unclosed(first, bodyAfter(first));
    }

    private boolean noFieldBetween(int from, int to) {
        for (int line = from; line < to; line++) {
            if (FIELD.matcher(text(line)).matches()) {
                return false;
            }
        }
        return true;
    }

    /** How many more brackets a line opens than it closes: between brackets, YAML need not be indented. */
    private static int brackets(String line) {
        int open = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '[' || c == '{') {
                open++;
            } else if (c == ']' || c == '}') {
                open--;
            }
        }
        return open;
    }

    /** Whether a line that starts with # is a heading of the body, and no comment: nothing like YAML comes after it. */
    private boolean isBody(int first, int line) {
        int next = line + 1;
        int last = Math.min(source.lineCount(), line + FAR);
        while (next <= last && (text(next).isBlank() || isHeading(text(next)))) {
            next++;
        }
        if (next > last) {
            return true;
        }
        String text = text(next);
        if (CLOSING.contains(text.stripTrailing()) || FIELD.matcher(text).matches()) {
            return false;
        }
        return text.startsWith("- ")
                ? !canBeComment(first, line)
                : !GOES_ON.matcher(text).matches();
    }

    /** Whether a line that starts with # can be a comment before an item: of a list that is open, and not set apart. */
    private boolean canBeComment(int first, int line) {
        int above = line - 1;
        while (above > Math.max(first, line - FAR)
                && (text(above).isBlank() || text(above).startsWith("#"))) {
            above--;
        }
        boolean apart = text(line - 1).isBlank() && text(line).startsWith("##");
        boolean list = above > first && LIST_GOES_ON.matcher(text(above)).matches();
        return list && !apart;
    }

    /** Where the body seems to start when no fence says it: at the first line that is no longer like YAML. */
    private int bodyAfter(int first) {
        for (int line = first + 1; line <= source.lineCount(); line++) {
            String text = text(line);
            boolean afterBlank = line - 1 > first && isBlank(line - 1);
            if (afterBlank && !text.isBlank() && ((isHeading(text) && isBody(first, line)) || !isYaml(text))) {
                return line;
            }
        }
        return source.lineCount() + 1;
    }

    /** Whether a line is like a line of YAML: a field, an item, what is indented. */
    private static boolean isYaml(String text) {
        return (FIELD.matcher(text).matches() && !SENTENCE.matcher(text).matches())
                || GOES_ON.matcher(text).matches();
    }

    private static boolean isHeading(String text) {
        return text.startsWith("#") && HEADING.matcher(text).matches();
    }

    private static boolean mayBeFence(String text) {
        return text.startsWith("-") || text.startsWith("–") || text.startsWith("—");
    }

    /** Without a single field, what opens is no front matter but a line across the page. */
    private Split unclosed(int first, int bodyLine) {
        boolean something = false;
        for (int line = first + 1; line < bodyLine; line++) {
            something |= !text(line).isBlank();
        }
        if ((something || bodyLine <= source.lineCount()) && noFieldBetween(first + 1, bodyLine)) {
            return nothing();
        }
        int start = source.line(first).end();
        int bodyStart =
                bodyLine > source.lineCount() ? end() : source.line(bodyLine).start();
        return new Split(Opening.UNCLOSED_YAML, fence(first), new Span(start, bodyStart), new Span(bodyStart, end()));
    }

    private Split foreign(Opening opening, int first, String closing) {
        for (int line = first + 1; line <= source.lineCount(); line++) {
            if (text(line).stripTrailing().equals(closing)) {
                return whole(opening, first, line);
            }
        }
        return whole(opening, first, bodyAfter(first) - 1);
    }

    private Split whole(Opening opening, int first, int last) {
        int start = source.line(first).end();
        int end = Math.max(start, source.line(last).start());
        int body = last < source.lineCount() ? source.line(last + 1).start() : end();
        return new Split(opening, fence(first), new Span(start, end), new Span(body, end()));
    }

    private Span fence(int line) {
        Span span = source.line(line);
        return new Span(span.start(), span.start() + text(line).stripTrailing().length());
    }

    private boolean isBlank(int line) {
        Span span = source.line(line);
        int start = span.start();
        return span.isEmpty()
                || (Character.isWhitespace(source.text().charAt(start))
                        && text(line).isBlank());
    }

    private String text(int line) {
        return source.text(source.line(line));
    }

    private int end() {
        return source.text().length();
    }
}
