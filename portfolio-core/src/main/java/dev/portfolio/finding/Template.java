package dev.portfolio.finding;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One line of a catalogue. {@code {field}} stands for a value; {@code {count?item|items}} for one of two words, chosen
 * by a number as the language does (French says <em>0 élément</em>, English <em>0 items</em>). Several texts are joined
 * as {@code a`, `b}, so that {@code `{names}`} shows each in its own quotes;
 * phrases are lines of the catalogue themselves, joined by commas.
 */
final class Template {

    private static final Pattern HOLE = Pattern.compile("\\{([A-Za-z]+)(?:\\?([^|}]*)\\|([^}]*))?}");
    private static final int LONGEST = 400;

    private final String line;

    private Template(String line) {
        this.line = line;
    }

    static Template of(String line) {
        return new Template(line);
    }

    /** Whether there is a value for every hole. */
    boolean isComplete(Arguments arguments) {
        return HOLE.matcher(line)
                .results()
                .allMatch(hole -> arguments.get(hole.group(1)).isPresent());
    }

    String fill(Arguments arguments, Messages catalogue) {
        return HOLE.matcher(line).replaceAll(hole -> Matcher.quoteReplacement(value(hole, arguments, catalogue)));
    }

    private static String value(MatchResult hole, Arguments arguments, Messages catalogue) {
        Argument argument = arguments.get(hole.group(1)).orElse(new Argument.Text("?"));
        if (hole.group(2) != null) {
            long count = argument instanceof Argument.Count number ? number.value() : 2;
            boolean singular = catalogue.language() == Language.FRENCH ? count < 2 : count == 1;
            return singular ? hole.group(2) : hole.group(3);
        }
        if (argument instanceof Argument.Text text) {
            return shown(text.value());
        }
        if (argument instanceof Argument.Texts texts) {
            return String.join(
                    "`, `", texts.values().stream().map(Template::shown).toList());
        }
        if (argument instanceof Argument.Phrases phrases) {
            return phrases.values().stream()
                    .map(phrase -> catalogue
                            .render("phrase." + phrase.key(), phrase.arguments())
                            .orElse(phrase.key()))
                    .collect(Collectors.joining(", "));
        }
        if (argument instanceof Argument.Term term) {
            return catalogue.term(term.key());
        }
        return Long.toString(((Argument.Count) argument).value());
    }

    /** A value on one line, without what a terminal would obey, and not longer than a reader would read. */
    private static String shown(String value) {
        String line = Visible.oneLine(value);
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
