package dev.portfolio.yaml;

import dev.portfolio.finding.Problem;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Names the mistake behind an error of the engine. The engine says where its grammar gave up; the text around that
 * place says what its writer did.
 */
final class YamlMistake {

    private static final Pattern GLUED = Pattern.compile("(?s)^\\s*(?:- +)?[^\\s:#'\"\\[{]+(:)(\\S).*");
    private static final Pattern GLUED_DASH = Pattern.compile("(?s)^\\s*(-)[^\\s-].*");
    private static final Pattern CONFLICT = Pattern.compile("(?s)^(<{7}|={7}|>{7})(?: .*)?$");
    private static final Pattern HAS_KEY = Pattern.compile("(?s).*:(?:\\s.*)?");
    private static final Pattern OPENS_QUOTE = Pattern.compile("(?s)^\\s*(?:- +)?(?:[^:'\"]+:\\s+)?(['\"]).*");
    private static final Pattern STAR_ITEM = Pattern.compile("(?s)^\\s*\\*[ \\t]+.*");
    private static final Pattern QUOTED_ITEMS =
            Pattern.compile("(?s)^([^:'\"]+:[ \\t]+)((?:(?:\"[^\"]*\"|'[^']*')\\s*,\\s*)+(?:\"[^\"]*\"|'[^']*'))\\s*$");
    private static final Pattern CLOSED_AND_MARKED = Pattern.compile("(?s)^(.*[\"'])[,;]\\s*$");
    private static final String CANNOT_START = "found character '";

    private final SourceText source;
    private final Span span;
    private final Mends mends;
    private final String problem;
    private final String context;
    private final int at;
    private final int from;

    private YamlMistake(SourceText source, Span span, Offsets offsets, Mends mends, MarkedYamlEngineException e) {
        this.source = source;
        this.span = span;
        this.mends = mends;
        this.problem = Optional.ofNullable(e.getProblem()).orElse("");
        this.context = Optional.ofNullable(e.getContext()).orElse("");
        this.at = e.getProblemMark().map(offsets::of).orElse(span.start());
        this.from = e.getContextMark().map(offsets::of).orElse(at);
    }

    static Problem in(SourceText source, Span span, Offsets offsets, Mends mends, MarkedYamlEngineException error) {
        return new YamlMistake(source, span, offsets, mends, error).named();
    }

    private Problem named() {
        Optional<Problem> conflict = conflict();
        if (conflict.isPresent()) {
            return conflict.get();
        }
        if (problem.startsWith("mapping values")) {
            return secondColon();
        }
        if (context.contains("a simple key")) {
            return glued(from)
                    .orElseGet(() -> mends.problem(
                            "not-a-field",
                            trimmedLine(from),
                            List.of("  " + line(from).strip())));
        }
        if (context.contains("quoted scalar")) {
            return problem.contains("escape") ? escape() : unclosedQuote(from);
        }
        if (context.contains("a flow ")) {
            return brackets();
        }
        if (problem.startsWith(CANNOT_START)) {
            return problem.startsWith(CANNOT_START + "\\t") ? tab() : reserved(at);
        }
        if (context.contains("an alias") || context.contains("an anchor")) {
            return reserved(from);
        }
        if (context.contains("a block scalar")) {
            return plain("block-text", one(from));
        }
        if (problem.startsWith("sequence entries")) {
            return listOnTheLineOfItsKey();
        }
        if (problem.startsWith("mapping keys")) {
            return reserved(at);
        }
        return problem.startsWith("expected '<document start>'") ? afterTheEnd() : blockEnd();
    }

    /** A line that a version control system left in the file. */
    private Optional<Problem> conflict() {
        for (int line = firstLine(); line <= source.lineAt(at); line++) {
            Span place = source.line(line);
            if (CONFLICT.matcher(source.text(place)).matches()) {
                return Optional.of(plain("conflict", place));
            }
        }
        return Optional.empty();
    }

    /** A colon where no key can be: the value has one, or the lines above were no fields to begin with. */
    private Problem secondColon() {
        String before = line(at).substring(0, at - lineSpan(at).start());
        if (HAS_KEY.matcher(before).matches()) {
            return mends.problem(
                    "colon", one(at), QuotedLine.of(line(at)).stream().toList());
        }
        int above = source.lineAt(at) - 1;
        while (above > firstLine() && text(above).isBlank()) {
            above--;
        }
        int start = source.line(Math.max(1, above)).start();
        Optional<Problem> glued = glued(start >= span.start() ? start : at);
        if (glued.isPresent()) {
            return glued.get();
        }
        String key = before.strip();
        if (before.startsWith(" ") && key.contains(" ")) {
            return plain("colon", one(at));
        }
        boolean word = start >= span.start()
                && !text(above).isBlank()
                && !HAS_KEY.matcher(text(above)).matches();
        return word && !text(above).strip().startsWith("-")
                ? plain("not-a-field", trimmedLine(start))
                : mends.problem("indent", trimmedLine(at), List.of(line(at).strip()));
    }

    /** {@code title:Foo} or {@code -item}, which YAML takes for plain words and only trips over further on. */
    private Optional<Problem> glued(int first) {
        for (int number = source.lineAt(first); number <= source.lineAt(at); number++) {
            String text = text(number);
            int start = source.line(number).start();
            Matcher colon = GLUED.matcher(text);
            if (colon.matches()) {
                boolean noBreak = "\u00A0\u202F".contains(colon.group(2));
                String value = text.substring(colon.end(1)).replaceFirst("^[\\u00A0\\u202F]+", "");
                String fixed = text.substring(0, colon.end(1)) + " " + value;
                String variant = noBreak ? "no-break-space" : "no-space";
                return Optional.of(mends.problem(variant, one(start + colon.start(1)), List.of(fixed)));
            }
            Matcher dash = GLUED_DASH.matcher(text);
            if (dash.matches()) {
                String fixed = text.substring(0, dash.end(1)) + " " + text.substring(dash.end(1));
                return Optional.of(mends.problem("dash-space", one(start + dash.start(1)), List.of(fixed)));
            }
        }
        return Optional.empty();
    }

    private Problem unclosedQuote(int opening) {
        char quote = character(opening);
        return mends.problem(
                "quote-unclosed", one(opening), List.of(line(opening).stripTrailing() + quote));
    }

    private Problem escape() {
        int slash = Math.max(from, source.text().lastIndexOf('\\', Math.min(at, span.end() - 1)));
        Span code = new Span(slash, Math.min(slash + 2, span.end()));
        return mends.problem("escape", code, QuotedLine.of(line(slash)).stream().toList());
    }

    private Problem brackets() {
        if (problem.endsWith("'-'")) {
            return mends.problem("dash-inline", one(at), List.of(line(at).replaceFirst("\\[\\s*-\\s+", "[")));
        }
        boolean ended = at >= span.end() || problem.contains("stream end") || source.lineAt(at) != source.lineAt(from);
        if (!ended || !problem.startsWith("expected")) {
            return plain("bracket", one(at));
        }
        int opening = "[{".indexOf(character(from)) >= 0 ? from : lastOpening();
        String line = line(opening);
        char closing = character(opening) == '[' ? ']' : '}';
        int comment = line.indexOf(" #", opening - lineSpan(opening).start());
        if (comment >= 0 && line.indexOf(closing, comment) > 0) {
            return plain("comment", one(lineSpan(opening).start() + comment + 1));
        }
        return mends.problem("bracket-unclosed", one(opening), List.of(line.stripTrailing() + closing));
    }

    private int lastOpening() {
        String text = source.text();
        int last = Math.max(text.lastIndexOf('[', at - 1), text.lastIndexOf('{', at - 1));
        return Math.max(span.start(), last);
    }

    private Problem tab() {
        String text = line(at).strip();
        return mends.problem("tab", one(at), List.of("  " + text, text));
    }

    private Problem reserved(int place) {
        if (STAR_ITEM.matcher(line(place)).matches()) {
            return mends.problem("star", one(place), List.of(line(place).replaceFirst("\\*", "-")));
        }
        Problem found = mends.problem(
                "reserved", one(place), QuotedLine.ofText(line(place)).stream().toList());
        String character = source.text(one(place));
        return new Problem(
                found.rule(), found.variant(), found.span(), found.arguments().with("char", character));
    }

    private Problem listOnTheLineOfItsKey() {
        int column = at - lineSpan(at).start();
        String before = line(at).substring(0, column).stripTrailing();
        if (before.endsWith("\"") || before.endsWith("'")) {
            int quote = lineSpan(at).start() + before.length() - 1;
            return mends.problem(
                    "quote-inside", one(quote), QuotedLine.of(line(at)).stream().toList());
        }
        String item =
                line(at).substring(Math.min(line(at).length(), column + 1)).strip();
        int next = source.lineAt(at) + 1;
        boolean goesOn = next <= source.lineCount() && text(next).strip().startsWith("-");
        String inBrackets = line(at).substring(0, column) + "[" + item + "]";
        return mends.problem("dash-inline", one(at), goesOn ? List.of() : List.of(inBrackets));
    }

    /** The fields ended, and something follows: after a line that says so, or because the first one was set in. */
    private Problem afterTheEnd() {
        for (int line = firstLine(); line <= source.lineAt(at); line++) {
            if (text(line).startsWith("---") || text(line).startsWith("...")) {
                return plain("second-document", one(at));
            }
        }
        int first = firstLine();
        while (first < source.lineAt(at)
                && (text(first).isBlank() || text(first).strip().startsWith("#"))) {
            first++;
        }
        int start = source.line(first).start();
        return mends.problem("indent", trimmedLine(start), List.of(text(first).strip()));
    }

    private Problem blockEnd() {
        if (problem.endsWith("'<scalar>'") && ",;".indexOf(character(at)) < 0) {
            return wordsBehindAValue();
        }
        if (problem.endsWith("'<block mapping start>'") || problem.endsWith("'-'") || problem.endsWith("'?'")) {
            return mends.problem("indent", trimmedLine(at), List.of(line(at).strip()));
        }
        Matcher items = QUOTED_ITEMS.matcher(line(at));
        if (items.matches()) {
            return mends.problem("list", one(at), List.of(items.group(1) + "[" + items.group(2) + "]"));
        }
        Matcher marked = CLOSED_AND_MARKED.matcher(line(at));
        if (marked.matches() && ",;".indexOf(character(at)) >= 0) {
            return mends.problem("trailing", one(at), List.of(marked.group(1)));
        }
        boolean stray = at < span.end() && "]},?".indexOf(character(at)) >= 0;
        return stray ? reserved(at) : plain("other", one(at));
    }

    private Problem wordsBehindAValue() {
        int before = at - 1;
        while (before > span.start() && character(before) == ' ') {
            before--;
        }
        char last = character(before);
        if (last == ']' || last == '}') {
            int value = lineSpan(at).start() + line(at).indexOf(last == ']' ? '[' : '{');
            boolean here = value >= lineSpan(at).start() && value < before;
            return mends.problem(
                    "bracket",
                    one(here ? value : at),
                    QuotedLine.of(line(at)).stream().toList());
        }
        if (last != '\'' && last != '"') {
            return plain("other", one(at));
        }
        Optional<Integer> opening = openingAbove(last);
        if (opening.isPresent()) {
            return unclosedQuote(opening.get());
        }
        String variant = last == '\'' ? "apostrophe" : "quote-inside";
        return mends.problem(
                variant, one(before), QuotedLine.of(line(before)).stream().toList());
    }

    /** A quote on a line above that begins a value and is not closed there: the one at hand closed it by chance. */
    private Optional<Integer> openingAbove(char quote) {
        for (int number = source.lineAt(at) - 1; number >= firstLine(); number--) {
            String text = text(number);
            Matcher opening = OPENS_QUOTE.matcher(text);
            boolean opens = opening.matches() && opening.group(1).charAt(0) == quote;
            if (opens && text.indexOf(quote, opening.end(1)) < 0) {
                return Optional.of(source.line(number).start() + opening.start(1));
            }
            if (HAS_KEY.matcher(text).matches()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Problem plain(String variant, Span place) {
        return mends.problem(variant, place, List.of());
    }

    /** The character at an offset; a line end at the end of the text, where there is none. */
    private char character(int offset) {
        return offset < source.text().length() ? source.text().charAt(offset) : '\n';
    }

    /** The first line that is wholly in the text to read: what opens it may stand on the line before. */
    private int firstLine() {
        int line = source.lineAt(span.start());
        return source.line(line).start() < span.start() ? line + 1 : line;
    }

    private Span lineSpan(int offset) {
        return source.line(source.lineAt(offset));
    }

    private String line(int offset) {
        return source.text(lineSpan(offset));
    }

    private String text(int line) {
        return source.text(source.line(line));
    }

    private Span trimmedLine(int offset) {
        Span line = lineSpan(offset);
        String text = source.text(line);
        int indent = text.length() - text.stripLeading().length();
        int length = Math.max(indent, text.stripTrailing().length());
        return new Span(line.start() + indent, line.start() + length);
    }

    private Span one(int offset) {
        int last = Math.max(span.start(), Math.min(offset, span.end() - 1));
        int length = last < source.text().length()
                ? Character.charCount(source.text().codePointAt(last))
                : 0;
        return new Span(last, last + length);
    }
}
