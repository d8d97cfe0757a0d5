package dev.portfolio.rule;

import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Arguments;
import dev.portfolio.text.Difference;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts what tells a heading from a name into parts of a sentence. What does not show is named. */
final class Differences {

    private static final Map<Integer, String> MARKS = Map.of(
            0x300,
            "mark.grave",
            0x301,
            "mark.acute",
            0x302,
            "mark.circumflex",
            0x308,
            "mark.diaeresis",
            0x327,
            "mark.cedilla");
    private static final String NO_BREAK = "\u00A0\u2007\u202F";

    private Differences() {}

    static List<Argument.Phrase> phrases(List<Difference> differences) {
        return differences.stream().map(Differences::phrase).toList();
    }

    private static Argument.Phrase phrase(Difference difference) {
        return switch (difference.kind()) {
            case COMPOSITION -> composition(difference);
            case SPACE -> space(difference);
            case INVISIBLE -> sided("invisible", code(difference.written()), code(difference.name()));
            case SPACES -> sided("spaces", difference.written(), difference.name());
            case NUMBER, ENDING -> sided(word(difference), difference.written(), difference.name());
            default -> {
                boolean both =
                        !difference.written().isEmpty() && !difference.name().isEmpty();
                yield sided(both ? word(difference) : "other", difference.written(), difference.name());
            }
        };
    }

    private static String word(Difference difference) {
        return difference.kind().name().toLowerCase(Locale.ROOT);
    }

    /** {@code difference.number}, and {@code .more} or {@code .less} where one of the two has nothing there. */
    private static Argument.Phrase sided(String kind, String written, String name) {
        String side = name.isEmpty() ? ".more" : written.isEmpty() ? ".less" : "";
        return new Argument.Phrase(
                "difference." + kind + side,
                Arguments.none().with("written", written).with("name", name));
    }

    private static Argument.Phrase composition(Difference difference) {
        Arguments letter =
                Arguments.none().with("letter", Normalizer.normalize(difference.name(), Normalizer.Form.NFC));
        if (difference.written().length() <= difference.name().length()) {
            return new Argument.Phrase("difference.composition.whole", letter);
        }
        int mark = difference.written().codePointBefore(difference.written().length());
        return Optional.ofNullable(MARKS.get(mark))
                .map(term -> new Argument.Phrase("difference.composition", letter.withTerm("mark", term)))
                .orElseGet(() -> new Argument.Phrase(
                        "difference.composition.other", letter.with("mark", code(Character.toString(mark)))));
    }

    private static Argument.Phrase space(Difference difference) {
        String written = difference.written();
        Arguments codes = Arguments.none().with("written", code(written)).with("name", code(difference.name()));
        String kind = written.equals(" ") ? ".ordinary" : NO_BREAK.contains(written) ? ".no-break" : "";
        return new Argument.Phrase("difference.space" + kind, codes);
    }

    private static String code(String character) {
        return character.isEmpty() ? "" : String.format(Locale.ROOT, "U+%04X", character.codePointAt(0));
    }
}
