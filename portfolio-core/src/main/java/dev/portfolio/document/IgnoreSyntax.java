package dev.portfolio.document;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.DidYouMean;
import dev.portfolio.finding.Problem;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words of a remark that silences rules, leniently: what can be meant by them, and what is wrong. */
final class IgnoreSyntax {

    private static final List<String> ATTRIBUTES = List.of("reason", "until");

    /** What begins like a remark of this kind, also where it is not written quite so. */
    private static final Pattern DIRECTIVE = Pattern.compile(
            "portfolio[ \\t]{0,3}[:_-]?[ \\t]{0,3}(?:ignor|disabl|suppress|d[ée]sactiv)[\\p{L}]{0,12}(?:[ \\t]{0,3}[_:-]\\p{L}{1,20})*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern WORD = Pattern.compile("[^\\s,;=\"'“”«»]+");
    private static final String OPENING = "\"'“«";
    private static final String CLOSING = "\"'”»";

    private final SourceText source;
    private final Span span;
    private final int end;
    private int at;

    private final List<IgnoreComment.Name> rules = new ArrayList<>();
    private final List<Problem> mistakes = new ArrayList<>();
    private String reason = "";
    private Optional<LocalDate> until = Optional.empty();
    private boolean holds = true;
    private Reach reach = Reach.BLOCK;

    /** How far a remark reaches. */
    enum Reach {
        BLOCK("portfolio:ignore"),
        SECTION("portfolio:ignore-section"),
        FILE("portfolio:ignore-file");

        private final String directive;

        Reach(String directive) {
            this.directive = directive;
        }

        /** The one that is written so, or nearly. */
        static Reach meantBy(String written) {
            List<String> directives =
                    Arrays.stream(values()).map(reach -> reach.directive).toList();
            String near = DidYouMean.among(directives, written.toLowerCase(Locale.ROOT))
                    .orElse(BLOCK.directive);
            return Arrays.stream(values())
                    .filter(reach -> reach.directive.equals(near))
                    .findFirst()
                    .orElse(BLOCK);
        }
    }

    /**
     * A remark.
     *
     * @param span the remark as written, its marks included
     * @param content what stands between its marks
     */
    private IgnoreSyntax(SourceText source, Span span, Span content) {
        this.source = source;
        this.span = span;
        this.at = content.start();
        this.end = content.end();
    }

    /** The remark that stands there; empty where it is about something else. */
    static Optional<IgnoreSyntax> read(SourceText source, Span span, Span content) {
        IgnoreSyntax syntax = new IgnoreSyntax(source, span, content);
        return syntax.directive() ? Optional.of(syntax) : Optional.empty();
    }

    /** The remark that begins there and is never closed: it is told, and nothing of it is judged. */
    static Optional<IgnoreSyntax> unclosed(SourceText source, int start, Span firstLine) {
        Span span = new Span(start, firstLine.end());
        Optional<IgnoreSyntax> read = read(source, span, firstLine);
        read.ifPresent(remark -> {
            remark.rules.clear();
            remark.mistakes.clear();
            remark.mistake("unclosed", span, Arguments.none());
            remark.holds = false;
        });
        return read;
    }

    /** What is a remark elsewhere, and a text here: it is told, and silences nothing. */
    static Optional<IgnoreSyntax> shown(SourceText source, Span span, Span content) {
        Optional<IgnoreSyntax> read = read(source, span, content);
        read.ifPresent(text -> {
            text.rules.clear();
            text.mistakes.clear();
            String words = source.text(content).strip().replaceAll("\\s+", " ");
            Arguments arguments =
                    Arguments.none().with("written", source.text(span)).with("fixed", "<!-- " + words + " -->");
            text.mistake("mdx", span, arguments);
            text.holds = false;
        });
        return read;
    }

    Reach reach() {
        return reach;
    }

    Span span() {
        return span;
    }

    IgnoreComment over(Span scope) {
        return new IgnoreComment(span, scope, holds ? rules : List.of(), reason, until, mistakes);
    }

    private boolean directive() {
        skip();
        Matcher directive = DIRECTIVE.matcher(source.text()).region(at, end);
        if (!directive.lookingAt()) {
            return false;
        }
        String written = directive.group();
        Span place = new Span(at, directive.end());
        at = directive.end();
        reach = Reach.meantBy(written);
        if (!written.equalsIgnoreCase(reach.directive)) {
            Arguments arguments = Arguments.none().with("written", written).with("fixed", reach.directive);
            mistakes.add(new Problem(DocumentProblems.SUPPRESSION_INVALID, "directive", place, arguments));
            holds = false;
        }
        words();
        if (rules.isEmpty() && mistakes.isEmpty()) {
            mistake("no-rule", place, Arguments.none().with("written", written));
        }
        return true;
    }

    private void words() {
        for (skip(); at < end; skip()) {
            Matcher word = WORD.matcher(source.text()).region(at, end);
            if (!word.lookingAt()) {
                at++;
                continue;
            }
            Span place = new Span(at, word.end());
            at = word.end();
            int behind = at;
            blanks();
            if (at < end && source.text().charAt(at) == '=') {
                at++;
                blanks();
                attribute(place, value());
            } else {
                at = behind;
                rules.add(new IgnoreComment.Name(place, quiet(word.group())));
            }
        }
    }

    /** Whoever writes all of a remark in capitals means the same by it. */
    private static String quiet(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word;
    }

    private void attribute(Span name, Span value) {
        String written = quiet(source.text(name));
        if (written.equals("reason")) {
            reason = source.text(value).strip().replaceAll("\\s+", " ");
        } else if (written.equals("until")) {
            until(value);
        } else {
            Arguments arguments = Arguments.none().with("attribute", written);
            Optional<String> meant = DidYouMean.among(ATTRIBUTES, written);
            mistake(
                    "attribute",
                    name,
                    meant.map(near -> arguments.with("near", near)).orElse(arguments));
        }
    }

    /** A day that cannot be read may be past: the remark does not hold then. */
    private void until(Span value) {
        String day = source.text(value).strip();
        try {
            until = Optional.of(LocalDate.parse(day));
        } catch (DateTimeException notADay) {
            holds = false;
            mistake("until", value, Arguments.none().with("value", day));
        }
    }

    private Span value() {
        int quote = at < end ? OPENING.indexOf(source.text().charAt(at)) : -1;
        if (quote < 0) {
            Matcher word = WORD.matcher(source.text()).region(at, end);
            Span bare = word.lookingAt() ? new Span(at, word.end()) : Span.at(at);
            at = bare.end();
            return bare;
        }
        int start = at + 1;
        String rest = source.text(new Span(start, end));
        int close = closing(rest, CLOSING.charAt(quote));
        if (close < 0) {
            int last = start + rest.stripTrailing().length();
            mistake("quote", new Span(at, last), Arguments.none());
            holds = false;
            at = end;
            return new Span(start, last);
        }
        at = start + close + 1;
        return new Span(start, start + close);
    }

    /** Where the quote closes: an apostrophe within a word does not. */
    private static int closing(String rest, char mark) {
        int at = rest.indexOf(mark);
        while (at >= 0 && mark == '\'' && at + 1 < rest.length() && Character.isLetterOrDigit(rest.charAt(at + 1))) {
            at = rest.indexOf(mark, at + 1);
        }
        return at;
    }

    private void mistake(String variant, Span place, Arguments arguments) {
        mistakes.add(new Problem(DocumentProblems.SUPPRESSION_INVALID, variant, place, arguments));
    }

    /** Blanks, what parts words, and the marks of a quotation that the remark stands in. */
    private void skip() {
        while (at < end
                && (Character.isWhitespace(source.text().charAt(at))
                        || ",;>".indexOf(source.text().charAt(at)) >= 0)) {
            at++;
        }
    }

    private void blanks() {
        while (at < end && Character.isWhitespace(source.text().charAt(at))) {
            at++;
        }
    }
}
