package dev.portfolio.time;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names that are counted: the months, the days of the week. In each language, whole or shortened. */
final class CalendarNames {

    private static final int SHORTEST = 3;
    private static final int ASCII = 0x80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<List<String>> names;

    /** The names for each number from 1 on, without accents. */
    CalendarNames(List<List<String>> names) {
        this.names = List.copyOf(names);
    }

    /** The number of a name, from 1 on; none for a word that could be two of them, or is none. */
    Optional<Integer> number(String name) {
        String plain = folded(name);
        Optional<Integer> found = Optional.empty();
        for (int i = 0; i < names.size(); i++) {
            boolean fits = plain.length() >= SHORTEST && names.get(i).stream().anyMatch(it -> it.startsWith(plain));
            if (fits && found.isPresent()) {
                return Optional.empty();
            }
            if (fits) {
                found = Optional.of(i + 1);
            }
        }
        return found;
    }

    /** A text in small letters without accents. */
    static String folded(String text) {
        boolean bare = text.chars().allMatch(c -> c < ASCII);
        String letters = bare
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return letters.toLowerCase(Locale.ROOT);
    }
}
