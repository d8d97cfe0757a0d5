package dev.portfolio.source;

/**
 * The first place at which a file's bytes are not UTF-8.
 *
 * @param offset where it stands in the decoded text, in UTF-16 code units
 * @param byteOffset where it stands in the file, counted from 0
 * @param value the first byte that does not fit, 0 to 255
 * @param guess what the file rather seems to be
 */
public record DecodingFault(int offset, long byteOffset, int value, Guess guess) {

    /** What Windows-1252 has where Latin-1 has control characters, from 0x80 on. */
    private static final String WINDOWS =
            "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD"
                    + "\u017D\uFFFD\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    /** What an older Windows program meant by the byte: {@code é} by 0xE9, {@code ’} by 0x92. */
    public String letter() {
        boolean control = value >= 0x80 && value < 0x80 + WINDOWS.length();
        return String.valueOf(control ? WINDOWS.charAt(value - 0x80) : (char) value);
    }

    /** What a file that is not UTF-8 seems to be. */
    public enum Guess {
        /** Text of one byte a character, as older Windows programs save it. */
        WINDOWS_1252,
        /** Text of two bytes a character. */
        UTF_16,
        /** Not text: a picture, an archive, a word processor's file. */
        BINARY
    }
}
