package dev.portfolio.framework;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Codes as people type them: {@code AC35.01}, {@code AC 35.01}, {@code ac35-1} are one. Capitals, blanks and noughts in
 * front of a number make no difference, and one sign between two numbers is as good as another.
 */
final class ItemCode {

    private ItemCode() {}

    static String of(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        StringBuilder code = new StringBuilder(text.length());
        boolean apart = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                apart = true;
                continue;
            }
            boolean digit = isDigit(c);
            if (apart && digit && endsInDigit(code)) {
                code.append('.');
            }
            boolean nought = c == '0' && !endsInDigit(code) && i + 1 < text.length() && isDigit(text.charAt(i + 1));
            if (!nought) {
                code.append(c);
            }
            apart = false;
        }
        return code.toString();
    }

    /** What codes of one kind have in common: their letters, and where their numbers stand. */
    static String shape(String code) {
        return stem(code).replaceAll("[0-9]+", "9");
    }

    /** A code without the letters behind its last number, which name a track. */
    static String stem(String code) {
        int end = code.length();
        while (end > 0 && !isDigit(code.charAt(end - 1))) {
            end--;
        }
        return end == 0 ? code : code.substring(0, end);
    }

    private static boolean endsInDigit(StringBuilder code) {
        return !code.isEmpty() && isDigit(code.charAt(code.length() - 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
