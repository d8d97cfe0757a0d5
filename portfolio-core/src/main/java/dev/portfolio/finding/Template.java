package dev.portfolio.finding;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One line of a catalogue. {@code {field}} stands for a value; {@code {count?item|items}} for one of two words, chosen
 * by a number as the language does (French says <em>0 élément</em>, English <em>0 items</em>). Several texts are joined
 * by commas; alone between backticks, as in {@code `{names}`}, each has its own. What stands between backticks and has
 * some itself stands between more of them. Phrases are lines of the catalogue themselves. Of a line that ends with {@code : `{fixed}`.}, the
 * words before the colon are a whole sentence.
 */
final class Template {

    private static final Pattern HOLE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)(?:\\?([^|}]*)\\|([^}]*))?}");

    /** What stands between two backticks, or outside of them. */
    private static final Pattern PART = Pattern.compile("`([^`]*)`|[^`]+");

    private static final Pattern FENCE = Pattern.compile("`{3,}");
    private static final Pattern BACKTICKS = Pattern.compile("`+");
    private static final int LONGEST = 400;
    private static final int LONGEST_IN_BRIEF = 120;
    private static final int MOST = 20;

    /** How a mend ends that shows what to write. */
    private static final Pattern SHOWN = Pattern.compile("\\h?: `\\{fixed}`\\.$");

    private final String line;
    private final int longest;
    private final boolean isProse;

    private Template(String line, int longest, boolean isProse) {
        this.line = line;
        this.longest = longest;
        this.isProse = isProse;
    }

    /** A line in which backticks mean nothing but themselves, as before the title of a document. */
    static Template of(String line) {
        return new Template(line, LONGEST, false);
    }

    /** A line that is read as {@link Prose}. */
    static Template ofProse(String line) {
        return new Template(line, LONGEST, true);
    }

    /** The same, with its values cut so short that the sentence around them can be read. */
    Template brief() {
        return new Template(line, LONGEST_IN_BRIEF, isProse);
    }

    /** Whether there is a value for every hole. */
    boolean isComplete(Arguments arguments) {
        return HOLE.matcher(line)
                .results()
                .allMatch(hole -> arguments.get(hole.group(1)).isPresent());
    }

    /** The line without what is to be written, where that is all that is left at its end. */
    Template withoutFixed() {
        return new Template(SHOWN.matcher(line).replaceFirst("."), longest, isProse);
    }

    /** The line with its values; a hole that there is no value for stays as it is written, for its author to see. */
    String fill(Arguments arguments, Catalogue catalogue) {
        return PART.matcher(line).replaceAll(part -> {
            boolean isCode = part.group(1) != null;
            String filled =
                    isCode ? code(part.group(1), arguments, catalogue) : prose(part.group(), arguments, catalogue);
            return Matcher.quoteReplacement(filled);
        });
    }

    /** What stands between two backticks, with them; several texts alone have their own each. */
    private String code(String span, Arguments arguments, Catalogue catalogue) {
        Matcher hole = HOLE.matcher(span);
        if (hole.matches() && arguments.get(hole.group(1)).orElse(null) instanceof Argument.Texts texts) {
            String shown = texts.values().stream()
                    .limit(MOST)
                    .map(text -> quoted(shown(text)))
                    .collect(Collectors.joining(", "));
            return texts.values().size() <= MOST ? shown : shown + ", `…`";
        }
        return quoted(filled(span, arguments, catalogue));
    }

    private String filled(String text, Arguments arguments, Catalogue catalogue) {
        return HOLE.matcher(text).replaceAll(hole -> Matcher.quoteReplacement(value(hole, arguments, catalogue)));
    }

    /**
     * Outside of quotes, a text with backticks has its own: they would be taken for those of the sentence. Not so a fence,
     * which nothing closes.
     */
    private String prose(String text, Arguments arguments, Catalogue catalogue) {
        return HOLE.matcher(text).replaceAll(hole -> {
            String value = value(hole, arguments, catalogue);
            boolean isText = isProse
                    && arguments.get(hole.group(1)).orElse(null) instanceof Argument.Text
                    && hole.group(2) == null;
            return Matcher.quoteReplacement(
                    isText && value.indexOf('`') >= 0 && !FENCE.matcher(value).matches() ? quoted(value) : value);
        });
    }

    private String value(MatchResult hole, Arguments arguments, Catalogue catalogue) {
        Optional<Argument> argument = arguments.get(hole.group(1));
        if (hole.group(2) != null) {
            boolean one =
                    argument.filter(value -> catalogue.isOne(count(value))).isPresent();
            return one ? hole.group(2) : hole.group(3);
        }
        return argument.map(value -> plain(value, catalogue)).orElse(hole.group());
    }

    /** A value alone, not longer than a reader would read. */
    static String brief(Argument argument, Catalogue catalogue) {
        return of("").brief().plain(argument, catalogue);
    }

    private String plain(Argument argument, Catalogue catalogue) {
        if (argument instanceof Argument.Text text) {
            return shown(text.value());
        }
        if (argument instanceof Argument.Texts texts) {
            List<String> values = texts.values();
            List<String> first = values.size() <= MOST ? values : values.subList(0, MOST);
            String joined = first.stream().map(this::shown).collect(Collectors.joining(", "));
            return values.size() <= MOST ? joined : joined + ", …";
        }
        if (argument instanceof Argument.Phrases phrases) {
            return phrases.values().stream().map(catalogue::phrase).collect(Collectors.joining(", "));
        }
        if (argument instanceof Argument.Term term) {
            return catalogue.term(term.key());
        }
        return Long.toString(((Argument.Count) argument).value());
    }

    private static long count(Argument argument) {
        if (argument instanceof Argument.Texts texts) {
            return texts.values().size();
        }
        return argument instanceof Argument.Count number ? number.value() : 2;
    }

    /** Between backticks: as in Markdown, more of them than stand in a row in the text. Nothing is shown as {@code ""}. */
    private static String quoted(String text) {
        if (text.isEmpty()) {
            return "`\"\"`";
        }
        int most = BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        String quote = "`".repeat(most + 1);
        return most == 0 ? quote + text + quote : quote + " " + text + " " + quote;
    }

    /** A value on one line, without what a terminal would obey, and not longer than a reader would read. */
    private String shown(String value) {
        String line = Visible.oneLine(value);
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
