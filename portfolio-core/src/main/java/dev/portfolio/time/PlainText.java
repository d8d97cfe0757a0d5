package dev.portfolio.time;

import java.text.Normalizer;

/**
 * A text in the characters of a keyboard: dashes, slashes, blanks and figures of all kinds as the plain ones, without
 * invisible characters.
 */
final class PlainText {

    private static final int ASCII = 0x80;

    private PlainText() {}

    static String of(String text) {
        if (text.chars().allMatch(c -> c < ASCII && c != '\t')) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(c -> plain.appendCodePoint(plain(c)));
        return Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
    }

    /** Whether nothing but dashes tells a text from its plain one. */
    static boolean isAllButDashes(String text, String plain) {
        if (text.length() != plain.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != plain.charAt(i) && plain.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }

    private static int plain(int c) {
        if (c < ASCII) {
            return c == '\t' ? ' ' : c;
        }
        int figure = Character.digit(c, 10);
        if (figure >= 0) {
            return '0' + figure;
        }
        boolean dash = Character.getType(c) == Character.DASH_PUNCTUATION;
        return switch (c) {
            case 0x2212 -> '-';
            case 0x2044, 0x2215, 0x29F8, 0xFF0F -> '/';
            case 0xFF1A -> ':';
            case 0xFF0E, 0x3002 -> '.';
            case 0xFF0C -> ',';
            case 0x2018, 0x2019, 0x02BC -> '\'';
            default -> dash ? '-' : Character.isSpaceChar(c) ? ' ' : c;
        };
    }
}
