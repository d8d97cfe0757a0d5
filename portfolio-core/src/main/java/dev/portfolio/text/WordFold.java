package dev.portfolio.text;

/**
 * Folds a running text so that only its words count, in one pass where {@link Fold} takes several. What becomes of the
 * characters of Western and Central European texts depends on nothing around them, and is asked of the folds once; a text
 * that holds any other character is left to the folds.
 */
final class WordFold {

    private static final Block LATIN = new Block(0, BareLetters.LIMIT);
    private static final Block PUNCTUATION = new Block(0x2000, 0x2070);

    private WordFold() {}

    /** What the folds of {@link Fold#WORDS} make of a text, all of them in their order. */
    static String of(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            char c = text.charAt(i);
            Block block = c < LATIN.end ? LATIN : PUNCTUATION;
            if (!block.holds(c)) {
                return Fold.all(text, Fold.WORDS);
            }
            folded[i] = block.letter(c);
            if (folded[i] == Block.NO_SINGLE_LETTER) {
                return piecemeal(text);
            }
        }
        return new String(folded);
    }

    private static String piecemeal(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Block block = c < LATIN.end ? LATIN : PUNCTUATION;
            if (!block.holds(c)) {
                return Fold.all(text, Fold.WORDS);
            }
            folded.append(block.letters(c));
        }
        return folded.toString();
    }

    /** Neighbouring characters, and what each becomes. */
    private static final class Block {

        static final char NO_SINGLE_LETTER = 0;

        final int begin;
        final int end;
        private final char[] letter;
        private final String[] letters;

        Block(int begin, int end) {
            this.begin = begin;
            this.end = end;
            this.letter = new char[end - begin];
            this.letters = new String[end - begin];
            for (int i = 0; i < letters.length; i++) {
                letters[i] = Fold.all(String.valueOf((char) (begin + i)), Fold.WORDS);
                letter[i] = letters[i].length() == 1 ? letters[i].charAt(0) : NO_SINGLE_LETTER;
            }
        }

        boolean holds(char c) {
            return c >= begin && c < end;
        }

        char letter(char c) {
            return letter[c - begin];
        }

        String letters(char c) {
            return letters[c - begin];
        }
    }
}
