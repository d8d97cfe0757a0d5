package dev.portfolio.rule;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The months' names in French and English, whole or shortened, with or without accents. */
final class MonthNames {

    private static final int SHORTEST = 3;
    private static final List<List<String>> NAMES = List.of(
            List.of("janvier", "january"),
            List.of("fevrier", "february"),
            List.of("mars", "march"),
            List.of("avril", "april"),
            List.of("mai", "may"),
            List.of("juin", "june"),
            List.of("juillet", "july"),
            List.of("aout", "august"),
            List.of("septembre", "september"),
            List.of("octobre", "october"),
            List.of("novembre", "november"),
            List.of("decembre", "december"));

    private MonthNames() {}

    /** The number of a month, 1 to 12; none for a word that could be two months, or none. */
    static Optional<Integer> number(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        Optional<Integer> found = Optional.empty();
        for (int i = 0; i < NAMES.size(); i++) {
            boolean fits =
                    plain.length() >= SHORTEST && NAMES.get(i).stream().anyMatch(month -> month.startsWith(plain));
            if (fits && found.isPresent()) {
                return Optional.empty();
            }
            if (fits) {
                found = Optional.of(i + 1);
            }
        }
        return found;
    }
}
