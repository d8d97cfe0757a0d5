package dev.portfolio.yaml;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Problem;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Names the mistake behind an error of the engine. The engine says where its grammar gave up; the text around that
 * place says what its writer did.
 */
final class YamlMistake {

    private static final Pattern GLUED = Pattern.compile("^\\s*(?:- +)?[^\\s:#'\"\\[{]+(:)(\\S).*");
    private static final Pattern GLUED_DASH = Pattern.compile("^\\s*(-)[^\\s-].*");
    private static final Pattern CONFLICT = Pattern.compile("^(<{7}|={7}|>{7})(?: .*)?$");
    private static final Pattern NO_CHARACTER =
            Pattern.compile("\\\\(?:x(?!\\p{XDigit}{2})|u(?!\\p{XDigit}{4})|U(?!00(?:0\\p{XDigit}|10)\\p{XDigit}{4}))");
    private static final String CANNOT_START = "found character '";

    private final SourceText source;
    private final Span span;
    private final String problem;
    private final String context;
    private final int at;
    private final int from;

    private YamlMistake(SourceText source, Span span, Offsets offsets, MarkedYamlEngineException e) {
        this.source = source;
        this.span = span;
        this.problem = Optional.ofNullable(e.getProblem()).orElse("");
        this.context = Optional.ofNullable(e.getContext()).orElse("");
        this.at = e.getProblemMark().map(offsets::of).orElse(span.start());
        this.from = e.getContextMark().map(offsets::of).orElse(at);
    }

    static Problem in(SourceText source, Span span, Offsets offsets, YamlEngineException error) {
        if (error instanceof ReaderException unreadable) {
            int at = offsets.of(unreadable.getPosition());
            String code = String.format(Locale.ROOT, "U+%04X", unreadable.getCodePoint());
            return problem(
                    "control",
                    new Span(at, Math.min(at + 1, span.end())),
                    lineOf(source, at).with("code", code));
        }
        if (error instanceof MarkedYamlEngineException marked) {
            return new YamlMistake(source, span, offsets, marked).named();
        }
        return problem("other", Span.at(span.start()), lineOf(source, span.start()));
    }

    /** A code after a backslash that stands for no character. */
    static Problem ofEscape(SourceText source, Span span) {
        Matcher escape = NO_CHARACTER.matcher(source.text()).region(span.start(), span.end());
        boolean found = escape.find();
        int start = found ? escape.start() : span.start();
        int end = found ? escape.end() : start;
        String fixed = QuotedLine.of(source.text(source.line(source.lineAt(start))));
        return problem("escape", new Span(start, end), lineOf(source, start).with("fixed", fixed));
    }

    /** The source line of an offset, for the message. */
    static Arguments lineOf(SourceText source, int offset) {
        return Arguments.none()
                .with("source", source.text(source.line(source.lineAt(offset))).strip());
    }

    private Problem named() {
        Optional<Problem> seen = conflict().or(this::glued);
        if (seen.isPresent()) {
            return seen.get();
        }
        if (context.contains("quoted scalar")) {
            return problem.contains("escape") ? escape() : unclosedQuote();
        }
        if (context.contains("a flow ") && problem.startsWith("expected ','")) {
            return unclosedBracket();
        }
        if (problem.startsWith(CANNOT_START)) {
            return problem.startsWith(CANNOT_START + "\\t") ? tab() : reserved(at);
        }
        if (context.contains("an alias") || context.contains("an anchor")) {
            return reserved(from);
        }
        if (problem.startsWith("mapping values")) {
            return colon();
        }
        if (context.contains("a block scalar")) {
            return at("block-text", one(from));
        }
        if (problem.startsWith("sequence entries")) {
            String item = textLine(at)
                    .substring(Math.min(textLine(at).length(), at - lineSpan(at).start() + 1));
            String key = textLine(at).substring(0, at - lineSpan(at).start());
            return at("dash-inline", one(at), key + "[" + item.strip() + "]");
        }
        if (context.contains("simple key")) {
            return at("not-a-field", trimmedLine(from), "  " + textLine(from).strip());
        }
        if (problem.startsWith("expected '<document start>'")) {
            return at("second-document", one(at));
        }
        return blockEnd();
    }

    /** A line that a version control system left in the file. */
    private Optional<Problem> conflict() {
        for (int line = source.lineAt(span.start()); line <= source.lineAt(at); line++) {
            Span place = source.line(line);
            if (CONFLICT.matcher(source.text(place)).matches()) {
                return Optional.of(at("conflict", place));
            }
        }
        return Optional.empty();
    }

    /** {@code title:Foo} or {@code -item}, which YAML takes for plain words and only trips over further on. */
    private Optional<Problem> glued() {
        boolean words = problem.startsWith("mapping values") || context.contains("simple key");
        if (!words || (problem.startsWith("mapping values") && textLine(at).matches("^\\s*[^\\s:]+:\\s.*:.*"))) {
            return Optional.empty();
        }
        int first = source.lineAt(
                from == at
                        ? lineSpan(Math.max(span.start(), lineSpan(at).start() - 1))
                                .start()
                        : from);
        for (int line = first; line <= source.lineAt(at); line++) {
            Span place = source.line(line);
            String text = source.text(place);
            Matcher colon = GLUED.matcher(text);
            if (colon.matches()) {
                int offset = place.start() + colon.start(1);
                boolean noBreak = "\u00A0\u202F".contains(colon.group(2));
                String fixed = text.substring(0, colon.end(1)) + " "
                        + text.substring(colon.end(1)).replaceFirst("^[\\u00A0\\u202F]+", "");
                return Optional.of(at(noBreak ? "no-break-space" : "no-space", one(offset), fixed));
            }
            Matcher dash = GLUED_DASH.matcher(text);
            if (dash.matches()) {
                String fixed = text.substring(0, dash.end(1)) + " " + text.substring(dash.end(1));
                return Optional.of(at("dash-space", one(place.start() + dash.start(1)), fixed));
            }
        }
        return Optional.empty();
    }

    private Problem unclosedQuote() {
        char quote = source.text().charAt(from);
        String line = textLine(from);
        return at("quote-unclosed", one(from), line.stripTrailing() + quote);
    }

    private Problem escape() {
        return at(
                "escape", new Span(Math.max(from, at - 1), Math.min(at + 1, span.end())), QuotedLine.of(textLine(at)));
    }

    private Problem unclosedBracket() {
        String line = textLine(from);
        char closing = source.text().charAt(from) == '[' ? ']' : '}';
        int open = from - lineSpan(from).start();
        int comment = line.indexOf(" #", open);
        if (comment >= 0 && line.indexOf(closing, comment) > 0) {
            return at("comment", one(lineSpan(from).start() + comment + 1));
        }
        if (source.lineAt(at) == source.lineAt(from)) {
            return at("bracket", one(at), QuotedLine.of(line));
        }
        return at("bracket-unclosed", one(from), line.stripTrailing() + closing);
    }

    private Problem tab() {
        return at("tab", one(at), textLine(at).replaceFirst("^\\s*", "  "));
    }

    private Problem reserved(int place) {
        String character = source.text().substring(place, Math.min(place + 1, span.end()));
        Problem found = at("reserved", one(place), QuotedLine.of(textLine(place)));
        return problem(found.variant(), found.span(), found.arguments().with("char", character));
    }

    private Problem colon() {
        String before = textLine(at).substring(0, at - lineSpan(at).start());
        boolean second = before.matches("^\\s*(?:- +)?[^\\s:]+:\\s.*");
        return second
                ? at("colon", one(at), QuotedLine.of(textLine(at)))
                : at("indent", trimmedLine(at), textLine(at).strip());
    }

    private Problem blockEnd() {
        boolean word = problem.endsWith("'<scalar>'");
        int quote = at - 1;
        while (word && quote > span.start() && source.text().charAt(quote) == ' ') {
            quote--;
        }
        if (word && source.text().charAt(quote) == '\'') {
            return at("apostrophe", one(quote), QuotedLine.of(textLine(quote)));
        }
        if (word && source.text().charAt(quote) == '"') {
            return at("quote-inside", one(quote), QuotedLine.of(textLine(quote)));
        }
        if (problem.endsWith("'<block mapping start>'") || problem.endsWith("'-'") || problem.endsWith("'?'")) {
            return at("indent", trimmedLine(at), textLine(at).strip());
        }
        if (at < span.end() && "]},".indexOf(source.text().charAt(at)) >= 0) {
            return reserved(at);
        }
        return at("other", one(at));
    }

    private Problem at(String variant, Span place) {
        return problem(variant, place, lineOf(source, place.start()));
    }

    private Problem at(String variant, Span place, String fixed) {
        return problem(variant, place, lineOf(source, place.start()).with("fixed", fixed.stripTrailing()));
    }

    private static Problem problem(String variant, Span place, Arguments arguments) {
        return new Problem(YamlReader.SYNTAX, variant, place, arguments);
    }

    private Span lineSpan(int offset) {
        return source.line(source.lineAt(offset));
    }

    private String textLine(int offset) {
        return source.text(lineSpan(offset));
    }

    private Span trimmedLine(int offset) {
        Span line = lineSpan(offset);
        String text = source.text(line);
        int indent = text.length() - text.stripLeading().length();
        return new Span(
                line.start() + indent,
                line.start() + Math.max(indent, text.stripTrailing().length()));
    }

    private Span one(int offset) {
        int last = Math.max(span.start(), Math.min(offset, span.end() - 1));
        int length = last < source.text().length()
                ? Character.charCount(source.text().codePointAt(last))
                : 0;
        return new Span(last, last + length);
    }
}
