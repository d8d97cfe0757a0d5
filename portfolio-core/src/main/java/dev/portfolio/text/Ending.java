package dev.portfolio.text;

import java.util.regex.Pattern;

/** The colon and the spaces at the end of a heading. */
final class Ending {

    private static final Pattern SHORTCODE = Pattern.compile("(?:^|.*[^\\p{L}\\p{N}])" + Ornaments.SHORTCODE);
    private static final int LONGEST_SHORTCODE = 44;

    private Ending() {}

    /** Where it begins: the length of what is left without it. The colon that ends {@code :memo:} is none. */
    static int of(String text) {
        int end = text.length();
        while (end > 0 && isMark(text.charAt(end - 1)) && !endsShortcode(text, end)) {
            end--;
        }
        return end;
    }

    static boolean isMark(char c) {
        return c == ':' || c == '：' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean endsShortcode(String text, int end) {
        if (text.charAt(end - 1) != ':') {
            return false;
        }
        boolean name = end > 1 && (Character.isLetterOrDigit(text.charAt(end - 2)) || text.charAt(end - 2) == '_');
        return name
                && SHORTCODE
                        .matcher(text.substring(Math.max(0, end - LONGEST_SHORTCODE), end))
                        .matches();
    }
}
