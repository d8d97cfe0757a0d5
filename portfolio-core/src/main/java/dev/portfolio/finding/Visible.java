package dev.portfolio.finding;

/** Makes text from a document safe to show on one line. */
public final class Visible {

    private Visible() {}

    /**
     * The text with each run of line ends and tabs as one space, and each control character, lone surrogate,
     * code that is no character and character that reorders text (bidirectional controls) as U+FFFD.
     */
    public static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean breaks = c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029;
            if (!breaks) {
                out.appendCodePoint(isSafe(c) ? c : 0xFFFD);
            } else if (!blank) {
                out.append(' ');
            }
            blank = breaks;
        }
        return out.toString();
    }

    /** The text with each half of a surrogate pair that stands alone as U+FFFD, so that it can be written as UTF-8. */
    public static String wholeCharacters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Whether a code point may go to a terminal as it is. */
    public static boolean isSafe(int c) {
        int type = Character.getType(c);
        boolean reorders = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        boolean breaks = type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
        return type != Character.CONTROL && type != Character.SURROGATE && !reorders && !noCharacter && !breaks;
    }
}
