package dev.portfolio.time;

import java.util.List;
import java.util.Optional;

/** The months' names in French and English, whole or shortened, with or without accents. */
final class MonthNames {

    private static final CalendarNames NAMES = new CalendarNames(List.of(
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
            List.of("decembre", "december")));

    private MonthNames() {}

    /** The number of a month, 1 to 12; none for a word that could be two months, or none. */
    static Optional<Integer> number(String name) {
        return NAMES.number(name);
    }
}
