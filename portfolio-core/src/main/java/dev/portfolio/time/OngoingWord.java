package dev.portfolio.time;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A word for a day that moves on: {@code Present}, {@code en cours}, {@code Aujourd’hui}. */
final class OngoingWord {

    private static final Pattern AROUND = Pattern.compile("^[\\s(\\[.-]+|[\\s)\\].!\\u2026-]+$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern UNTIL = Pattern.compile("^(?:jusqu'a |jusque |until |till |up to |to |a )");
    private static final Set<String> WORDS = Set.of(
            "present",
            "now",
            "right now",
            "today",
            "current",
            "currently",
            "ongoing",
            "on going",
            "on-going",
            "in progress",
            "to date",
            "date",
            "this day",
            "still going",
            "aujourd'hui",
            "aujourdhui",
            "aujourd hui",
            "jour",
            "ce jour",
            "nos jours",
            "de nos jours",
            "en cours",
            "encours",
            "toujours en cours",
            "encore en cours",
            "cours",
            "actuel",
            "actuelle",
            "actuellement",
            "maintenant",
            "l'heure actuelle",
            "l'instant",
            "pour l'instant");

    /** What is said only behind {@code à} or {@code to}. */
    private static final Set<String> AFTER_UNTIL = Set.of("date", "jour", "cours", "l'heure actuelle", "l'instant");

    private OngoingWord() {}

    static Optional<DateFault> fault(String text) {
        return is(text) ? Optional.of(DateFault.of("ongoing")) : Optional.empty();
    }

    static boolean is(String text) {
        String spaced = BLANKS.matcher(CalendarNames.folded(text)).replaceAll(" ");
        String bare = AROUND.matcher(spaced).replaceAll("");
        String word = UNTIL.matcher(bare).replaceFirst("");
        boolean alone = word.equals(bare) && AFTER_UNTIL.contains(word);
        return WORDS.contains(word) && !alone;
    }
}
