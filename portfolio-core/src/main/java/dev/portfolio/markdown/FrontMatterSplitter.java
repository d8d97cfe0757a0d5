package dev.portfolio.markdown;

import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds where the front matter starts and ends, whatever became of its fences. */
final class FrontMatterSplitter {

    private static final Set<String> CLOSING = Set.of("---", "...");
    private static final Pattern DASHES = Pattern.compile("-{4,}|[–—]-*|-[–—]");
    private static final Pattern FIELD = Pattern.compile("^[\"']?[\\p{L}_][\\p{L}\\p{N}_ -]*[\"']?\\s*:(\\s.*)?$");
    private static final Pattern GOES_ON = Pattern.compile("^([\"']?[\\p{L}_][\\p{L}\\p{N}_ -]*[\"']?\\s*:|-|#|\\s).*");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}[ \\t\\u00A0]+\\S.*");

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
        Span nothing = Span.at(0);
        return new Split(Opening.NOTHING, nothing, nothing, new Span(0, end()));
    }

    private Split yaml(int first) {
        for (int line = first + 1; line <= source.lineCount(); line++) {
            String text = text(line);
            if (CLOSING.contains(text.stripTrailing())) {
                return whole(Opening.YAML, first, line);
            }
            if (HEADING.matcher(text).matches() && !goesOnAfter(line)) {
                return unclosed(first, line);
            }
        }
        return unclosed(first, bodyAfter(first));
    }

    /** Whether what follows a line that starts with # can still be YAML, so that the line is a comment. */
    private boolean goesOnAfter(int line) {
        int next = line + 1;
        while (next <= source.lineCount() && text(next).isBlank()) {
            next++;
        }
        if (next > source.lineCount()) {
            return false;
        }
        String text = text(next);
        return GOES_ON.matcher(text).matches() || CLOSING.contains(text.stripTrailing());
    }

    /** Where the body seems to start when no fence says it: at the first line that is no longer like YAML. */
    private int bodyAfter(int first) {
        for (int line = first + 1; line <= source.lineCount(); line++) {
            String text = text(line);
            boolean afterBlank = text(line - 1).isBlank() && line - 1 > first;
            boolean heading = HEADING.matcher(text).matches();
            if (afterBlank
                    && !text.isBlank()
                    && (heading || !GOES_ON.matcher(text).matches())) {
                return line;
            }
        }
        return source.lineCount() + 1;
    }

    private Split unclosed(int first, int bodyLine) {
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

    private String text(int line) {
        return source.text(source.line(line));
    }

    private int end() {
        return source.text().length();
    }
}
