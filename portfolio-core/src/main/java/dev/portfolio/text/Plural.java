package dev.portfolio.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Plurals as French and English form them in writing. Words have no accents here. */
final class Plural {

    /** Words that end like the plural of another word, and are none. */
    private static final Set<String> NONE = Set.of("https", "windows", "rails", "news", "maths", "sass", "express");

    /** French nouns in -ail whose plural is in -aux. */
    private static final Set<String> IN_AIL = Set.of("travail", "vitrail", "corail", "soupirail", "bail");

    private static final int SHORTEST = 3;

    private Plural() {}

    /** What a lower-case word and its plural have in common. Other words may have it, too. */
    static String stem(String word) {
        if (word.length() <= SHORTEST || NONE.contains(word)) {
            return word;
        }
        if (IN_AIL.contains(word)) {
            return cut(word, 3) + "al";
        }
        if (word.endsWith("eaux") || word.endsWith("yaux") || word.endsWith("oux") || word.endsWith("eux")) {
            return cut(word, 1);
        }
        if (word.endsWith("aux")) {
            return cut(word, 3) + "al";
        }
        if (word.endsWith("ies")) {
            return cut(word, 2);
        }
        if (word.endsWith("y") || word.endsWith("ie")) {
            return word.endsWith("y") ? cut(word, 1) + "i" : cut(word, 1);
        }
        return ofEndings(word);
    }

    private static String ofEndings(String word) {
        String single = word.endsWith("s") && !word.endsWith("ss") ? cut(word, 1) : word;
        boolean hissing = single.endsWith("e") && endsHissing(cut(single, 1));
        return hissing ? cut(single, 1) : single;
    }

    private static boolean endsHissing(String word) {
        return List.of("s", "x", "z", "ch", "sh").stream().anyMatch(word::endsWith);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    /** Whether the words are the same, but for at least one that is the plural of its fellow. In their own case. */
    static boolean isPlural(List<String> many, List<String> one) {
        if (many.size() != one.size()) {
            return isPluralWord(String.join("", many), String.join("", one));
        }
        boolean plural = false;
        for (int i = 0; i < many.size(); i++) {
            if (!many.get(i).equalsIgnoreCase(one.get(i))) {
                if (!isPluralWord(many.get(i), one.get(i))) {
                    return false;
                }
                plural = true;
            }
        }
        return plural;
    }

    private static boolean isPluralWord(String many, String one) {
        boolean acronym = many.length() > 1
                && many.equals(many.toUpperCase(Locale.ROOT))
                && one.equals(one.toUpperCase(Locale.ROOT));
        String p = many.toLowerCase(Locale.ROOT);
        String s = one.toLowerCase(Locale.ROOT);
        if (acronym || s.length() < SHORTEST || NONE.contains(p)) {
            return false;
        }
        boolean inS = p.equals(s + "s") && !s.endsWith("s");
        boolean inX = p.equals(s + "x") && (s.endsWith("au") || s.endsWith("eu") || s.endsWith("ou"));
        boolean inAux = p.endsWith("aux")
                && ((s.endsWith("al") && p.equals(cut(s, 2) + "aux"))
                        || (IN_AIL.contains(s) && p.equals(cut(s, 3) + "aux")));
        boolean inIes = s.endsWith("y") && p.equals(cut(s, 1) + "ies");
        boolean inEs = endsHissing(s) && p.equals(s + "es");
        return inS || inX || inAux || inIes || inEs;
    }
}
