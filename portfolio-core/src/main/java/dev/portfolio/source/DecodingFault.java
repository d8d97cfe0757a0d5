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
