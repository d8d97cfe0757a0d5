package dev.portfolio.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number in front of a heading: {@code 2.}, {@code II -}, {@code A)}, {@code 1.2.3}, {@code Partie 2 :}. */
final class Numbering {

    private static final Set<String> WORDS = Set.of("partie", "section", "chapitre", "part", "chapter");
    private static final int LONGEST_WORD = 8;

    private static final String BLANK = "[\\s\\p{Z}]";
    private static final String DIGITS = "\\d{1,2}(?:\\.\\d{1,2}){0,4}";
    private static final String ROMAN = "x{0,3}(?:ix|iv|v?i{1,3}|v|x)";
    private static final String AFTER = "(?:\\.?" + BLANK + "*[)\\]]|\\.(?!\\d)|" + BLANK + "*[:°]|" + BLANK + "*/(?="
            + BLANK + ")|" + BLANK + "*\\p{Pd}(?=" + BLANK + "))";
    private static final Pattern NUMBER = Pattern.compile("(?i)^" + BLANK + "*(?:"
            + "(?:" + String.join("|", WORDS.stream().sorted().toList()) + ")" + BLANK + "+(?:\\d{1,2}|[ivx]{1,5})"
            + BLANK + "*[.):\\p{Pd}]"
            + "|\\(?(?:" + DIGITS + "|" + ROMAN + "|[a-z])" + AFTER
            + "|" + DIGITS + "(?=" + BLANK + ")"
            + "|\\d{1,2}\\p{Pd}(?=\\p{L})"
            + ")[\\s\\p{Z}\\p{Pd}]*");

    private Numbering() {}

    /** Whether a text may begin with one. */
    static boolean mayBeIn(String text) {
        if (text.isEmpty() || !isLetter(text.charAt(0))) {
            return !text.isEmpty();
        }
        int end = 1;
        while (end < text.length() && end <= LONGEST_WORD && isLetter(text.charAt(end))) {
            end++;
        }
        return end == 1
                || isRoman(text, end)
                || WORDS.contains(text.substring(0, end).toLowerCase(Locale.ROOT));
    }

    /** The number and the spaces behind it; empty where there is none. */
    static String of(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? number.group() : "";
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isRoman(String text, int end) {
        return text.chars().limit(end).allMatch(c -> "ivxIVX".indexOf(c) >= 0);
    }
}
