package dev.portfolio.text;

import java.util.Arrays;
import java.util.List;

/**
 * The fingerprint of a running text: enough of its runs of four words, as numbers, to tell how much of it another text
 * says too. Upper and lower case, accents, ligatures, apostrophes, punctuation, and how lines and paragraphs are broken
 * make no difference. About half of the runs are kept; which ones depends on their words alone, so that two texts keep the
 * same ones of those they have in common, and the share of equal numbers tells the share of equal words.
 *
 * <pre>{@code
 * Shingles one = Shingles.of(List.of("Au début, l’équipe n’avait pas de tests."));
 * Shingles other = Shingles.of(List.of("au debut l'equipe n'avait pas de tests"));
 * one.equals(other)   // true
 * }</pre>
 */
public final class Shingles {

    private static final int WORDS = 4;

    private static final int FIRST_IDEOGRAPH = 0x3006;

    /** A text of some thousand words is known by its beginning. */
    private static final int MOST = 1024;

    private final int words;
    private final int[] hashes;

    private Shingles(int words, int[] hashes) {
        this.words = words;
        this.hashes = hashes;
    }

    /** The fingerprint of a text, paragraph by paragraph. */
    public static Shingles of(List<String> paragraphs) {
        Reader reader = new Reader();
        paragraphs.forEach(reader::read);
        return reader.shingles();
    }

    /**
     * A fingerprint that was taken before.
     *
     * @param words as {@link #words()} gave it
     * @param hashes as {@link #hashes()} gave them
     */
    public static Shingles of(int words, int... hashes) {
        int[] sorted = hashes.clone();
        Arrays.sort(sorted);
        int size = 0;
        for (int hash : sorted) {
            if (size == 0 || sorted[size - 1] != hash) {
                sorted[size++] = hash;
            }
        }
        return new Shingles(words, Arrays.copyOf(sorted, size));
    }

    /** How many words the text has. */
    public int words() {
        return words;
    }

    /** How many numbers it is known by. */
    public int size() {
        return hashes.length;
    }

    /** One of its numbers; they rise. */
    public int hash(int index) {
        return hashes[index];
    }

    /** The numbers it is known by, rising. */
    public int[] hashes() {
        return hashes.clone();
    }

    /** Whether two texts are one to a reader of words, or as good as. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles shingles && shingles.words == words && Arrays.equals(shingles.hashes, hashes);
    }

    @Override
    public int hashCode() {
        return 31 * words + Arrays.hashCode(hashes);
    }

    /** How many words it has, and how many numbers. */
    @Override
    public String toString() {
        return words + " words, " + hashes.length + " hashes";
    }

    /** Goes through a text word by word. */
    private static final class Reader {

        private final long[] last = new long[WORDS];
        private int[] kept = new int[64];
        private int size;
        private int words;
        private int inParagraph;

        void read(String paragraph) {
            inParagraph = 0;
            String text = WordFold.of(paragraph);
            int i = 0;
            while (i < text.length()) {
                int c = text.codePointAt(i);
                i += Character.charCount(c);
                if (isWord(c)) {
                    word(mixed(c));
                } else if (isLetter(c)) {
                    i = word(text, i, c);
                }
            }
        }

        /** Reads on to the word's end. An apostrophe or a hyphen is no end, and makes no other word. */
        private int word(String text, int from, long begun) {
            long hash = begun;
            int i = from;
            while (i < text.length()) {
                int c = text.codePointAt(i);
                if (isLetter(c)) {
                    hash = hash * 31 + c;
                } else if (!joins(c)) {
                    break;
                }
                i += Character.charCount(c);
            }
            word(mixed(hash));
            return i;
        }

        /** Most letters are told without the tables of Unicode. */
        private static boolean isLetter(int c) {
            return (c >= 'a' && c <= 'z') || (c > 0x7F ? Character.isLetterOrDigit(c) && !isWord(c) : isDigit(c));
        }

        private static boolean isDigit(int c) {
            return c >= '0' && c <= '9';
        }

        /** Whether it is a word by itself. */
        private static boolean isWord(int c) {
            return c >= FIRST_IDEOGRAPH && Character.isIdeographic(c);
        }

        private static boolean joins(int c) {
            return c == '\'' || c == '-' || c == '_' || isMark(Character.getType(c));
        }

        private static boolean isMark(int type) {
            return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        }

        private void word(long hash) {
            last[words % WORDS] = hash;
            words++;
            inParagraph++;
            if (inParagraph >= WORDS) {
                long run = 0;
                for (int i = 0; i < WORDS; i++) {
                    run = mixed(run * 31 + last[(words + i) % WORDS]);
                }
                if ((run & 1) == 0) {
                    keep((int) (run >>> Integer.SIZE));
                }
            }
        }

        private void keep(int hash) {
            if (size < MOST) {
                kept = size == kept.length ? Arrays.copyOf(kept, size * 2) : kept;
                kept[size++] = hash;
            }
        }

        private static long mixed(long value) {
            long hash = (value ^ (value >>> 33)) * 0xFF51AFD7ED558CCDL;
            hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
            return hash ^ (hash >>> 33);
        }

        Shingles shingles() {
            return Shingles.of(words, Arrays.copyOf(kept, size));
        }
    }
}
