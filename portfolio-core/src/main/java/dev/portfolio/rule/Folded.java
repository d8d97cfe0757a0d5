package dev.portfolio.rule;

/** Text without the differences between a word typed with care and one typed in haste: capitals, accents, spaces. */
final class Folded {

    private static final String ACCENTED = "àâäáãåçéèêëîïíìñôöóòõùûüúÿ";
    private static final String BARE = "aaaaaaceeeeiiiinooooouuuuy";
    private static final String APOSTROPHES = "’‘‛ʼʹ′´`";

    private Folded() {}

    /** A text in lower case and bare letters, each run of spaces as one. */
    static String of(String text) {
        return of(text, 0, text.length());
    }

    /** The same of a stretch. */
    static String of(String text, int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = of(text.charAt(i));
            boolean spaceAgain = c == ' ' && (out.isEmpty() || out.charAt(out.length() - 1) == ' ');
            if (c == 'œ') {
                out.append("oe");
            } else if (c != 0 && !spaceAgain) {
                out.append(c);
            }
        }
        int last = out.length() - 1;
        return last >= 0 && out.charAt(last) == ' ' ? out.substring(0, last) : out.toString();
    }

    /** A character folded; 0 for an accent that stands by itself. */
    static char of(char c) {
        if (c < 0x80) {
            if (c >= 'A' && c <= 'Z') {
                return (char) (c + 32);
            }
            return c <= ' ' && c != Place.BLOT ? ' ' : c;
        }
        if (c >= 0x300 && c <= 0x36F) {
            return 0;
        }
        if (Character.isSpaceChar(c)) {
            return ' ';
        }
        char lower = Character.toLowerCase(c);
        int accented = ACCENTED.indexOf(lower);
        if (accented >= 0) {
            return BARE.charAt(accented);
        }
        return APOSTROPHES.indexOf(c) >= 0 ? '\'' : lower;
    }

    /** The letters a text begins with, folded; empty where it begins with none, or with more than a word has. */
    static String firstWord(String text, int start, int end) {
        StringBuilder out = new StringBuilder(16);
        for (int i = start; i < end && out.length() <= 16; i++) {
            char c = of(text.charAt(i));
            if (c != 0 && !Character.isLetter(c)) {
                break;
            }
            if (c != 0) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
