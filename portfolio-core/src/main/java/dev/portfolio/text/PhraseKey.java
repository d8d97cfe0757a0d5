package dev.portfolio.text;

/**
 * What a sentence or a label is to a reader of words: case, accents, ligatures, punctuation and blanks make no
 * difference.
 *
 * <pre>{@code
 * PhraseKey.of("Mettre en œuvre l’appli.").equals(PhraseKey.of("mettre en oeuvre l'appli"))   // true
 * }</pre>
 *
 * @param value its words, folded, with one blank between them; not for showing
 */
public record PhraseKey(String value) {

    /** The key of a text. */
    public static PhraseKey of(String text) {
        String folded = WordFold.of(text);
        char[] words = new char[folded.length()];
        int length = 0;
        boolean apart = false;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            int behind = i + Character.charCount(c);
            boolean letter = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            if (letter && apart && length > 0) {
                words[length++] = ' ';
            }
            for (int j = i; letter && j < behind; j++) {
                words[length++] = folded.charAt(j);
            }
            apart = !letter;
            i = behind;
        }
        return new PhraseKey(new String(words, 0, length));
    }

    /** The key of the first word alone. */
    public String firstWord() {
        int end = value.indexOf(' ');
        return end < 0 ? value : value.substring(0, end);
    }

    /** Whether it has no words. */
    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** How many words it has. */
    public int words() {
        return value.isEmpty()
                ? 0
                : 1 + (int) value.chars().filter(c -> c == ' ').count();
    }

    /**
     * Whether it is another phrase but for some slips: of its letters, at most one in so many differs. Costs the product
     * of the lengths, which are about the same.
     */
    public boolean isNear(PhraseKey other, int oneIn) {
        int longer = Math.max(value.length(), other.value.length());
        int most = longer / oneIn;
        return Math.abs(value.length() - other.value.length()) <= most && Distance.between(value, other.value) <= most;
    }
}
