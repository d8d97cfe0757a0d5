package dev.portfolio.text;

import java.text.Normalizer;

/** The letters of Western and Central Europe without their accents: what decomposing each would leave of it. */
final class BareLetters {

    /** The first character that is not among them. */
    static final char LIMIT = 0x250;

    private static final char[] BARE = new char[LIMIT];

    static {
        for (char c = 0; c < LIMIT; c++) {
            BARE[c] =
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        }
    }

    private BareLetters() {}

    /** A text of which each character is below {@link #LIMIT}. */
    static String of(String text) {
        char[] bare = text.toCharArray();
        for (int i = 0; i < bare.length; i++) {
            bare[i] = BARE[bare[i]];
        }
        return new String(bare);
    }
}
