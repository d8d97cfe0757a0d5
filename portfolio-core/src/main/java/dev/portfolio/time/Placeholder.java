package dev.portfolio.time;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a template says where a date is to be written: {@code 20YY}, {@code JJ/MM/AAAA}, {@code à compléter}. */
final class Placeholder {

    private static final Pattern LETTERS = Pattern.compile("[\\dyamjdxhstz\\s/.:_?-]+");
    private static final Pattern REPEATED = Pattern.compile("yy|aa|mm|jj|dd|xx|__|\\?\\?|\\d[xy?_]");
    private static final Pattern SIGNS = Pattern.compile("[-_.?*#/:\\s\\u2026]+");
    private static final Pattern BRACKETS = Pattern.compile("<.*>|\\[.*]|\\{.*}|[$]\\{.*}|%.*%");
    private static final Set<String> WORDS = Set.of(
            "a completer",
            "a remplir",
            "a definir",
            "a determiner",
            "a renseigner",
            "a preciser",
            "a venir",
            "a faire",
            "todo",
            "to do",
            "tbd",
            "tba",
            "tbc",
            "wip",
            "to be defined",
            "to be determined",
            "to be completed",
            "to be announced",
            "to come",
            "coming soon",
            "fill me",
            "fill in",
            "prochainement",
            "bientot",
            "soon",
            "date",
            "la date",
            "ma date",
            "votre date",
            "ta date",
            "une date",
            "date ici",
            "the date",
            "your date",
            "my date",
            "date here",
            "insert date",
            "insert date here",
            "exemple",
            "example",
            "lorem ipsum",
            "lorem");
    private static final Pattern AROUND = Pattern.compile("^[\\s(\\[<{/*#]+|[\\s)\\]>}.!:\\u2026]+$");

    private Placeholder() {}

    static Optional<DateFault> fault(String text) {
        return is(CalendarNames.folded(text)) ? Optional.of(DateFault.of("placeholder")) : Optional.empty();
    }

    private static boolean is(String folded) {
        boolean letters =
                LETTERS.matcher(folded).matches() && REPEATED.matcher(folded).find();
        return letters
                || SIGNS.matcher(folded).matches()
                || BRACKETS.matcher(folded).matches()
                || WORDS.contains(AROUND.matcher(folded).replaceAll(""));
    }
}
