package dev.portfolio.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One way in which a heading differs from the name it is taken for.
 *
 * <pre>{@code
 * Difference.between("Compétences mises en oeuvre", "Compétences mises en œuvre")   // LIGATURE, "oe" for "œ"
 * }</pre>
 *
 * @param kind the kind of difference
 * @param written what the heading has, or the code of a character that does not show, such as {@code U+00A0}; empty
 *     where it has nothing
 * @param name what the name has in its place; empty where it has nothing
 */
public record Difference(Kind kind, String written, String name) {

    /** Kinds of differences. */
    public enum Kind {
        /** Another apostrophe or quote. */
        APOSTROPHE,
        /** Accents are characters of their own, or one with their letter. */
        COMPOSITION,
        /** Letters of a special width or form. */
        FORM,
        /** A character that takes no room. */
        INVISIBLE,
        /** Another kind of space. */
        SPACE,
        /** A space more or less. */
        SPACES,
        /** Another kind of dash. */
        DASH,
        /** {@code œ} or {@code oe}. */
        LIGATURE,
        /** A colon at the end. */
        ENDING,
        /** Capitals. */
        CASE,
        /** An accent more or less. */
        ACCENT,
        /** An emoji or another ornament. */
        SYMBOL,
        /** A number in front. */
        NUMBER,
        /** {@code &}, <em>et</em> or <em>and</em>. */
        CONJUNCTION
    }

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ORDINARY = Pattern.compile("[\\p{L}\\p{N}\\p{M}\\s\\p{Z}'&]+");
    private static final int LONGEST_ORNAMENT = 12;

    /** What tells a heading from a name of the same key: as few kinds as explain it, none where they are equal. */
    public static List<Difference> between(String heading, String name) {
        Set<Fold> needed = EnumSet.allOf(Fold.class);
        if (!folded(heading, needed).equals(folded(name, needed))) {
            return List.of();
        }
        List<Fold> strongestFirst = new ArrayList<>(needed);
        Collections.reverse(strongestFirst);
        for (Fold fold : strongestFirst) {
            needed.remove(fold);
            if (!folded(heading, needed).equals(folded(name, needed))) {
                needed.add(fold);
            }
        }
        return needed.stream().map(fold -> of(fold, heading, name, needed)).toList();
    }

    /** The text without some kinds of difference; unlike a key, it may keep what a later fold would need gone. */
    private static String folded(String text, Set<Fold> folds) {
        String folded = text;
        for (Fold fold : folds) {
            folded = fold.of(folded);
        }
        return folded;
    }

    /** The difference of one kind: what is left of it once all the others are folded away. */
    private static Difference of(Fold fold, String heading, String name, Set<Fold> needed) {
        Set<Fold> others = EnumSet.copyOf(needed);
        others.remove(fold);
        String written = folded(heading, others);
        String expected = folded(name, others);
        return switch (fold) {
            case SPACE -> space(written, expected);
            case COMPOSITION, INVISIBLE -> hidden(fold, written, expected);
            case CASE, ACCENT, FORM -> firstWord(fold, written, expected);
            case SYMBOL -> new Difference(Kind.SYMBOL, ornament(written), ornament(expected));
            default -> {
                String[] parts = SPACES.split(written, -1).length == SPACES.split(expected, -1).length
                        ? firstWords(written, expected)
                        : new String[] {written, expected};
                yield apart(fold, parts[0], parts[1]);
            }
        };
    }

    private static Difference firstWord(Fold fold, String written, String name) {
        String[] words = firstWords(written, name);
        return new Difference(kind(fold), words[0], words[1]);
    }

    /** The first pair of words that differ. */
    private static String[] firstWords(String written, String name) {
        String[] ours = SPACES.split(written.strip(), -1);
        String[] theirs = SPACES.split(name.strip(), -1);
        for (int i = 0; i < Math.min(ours.length, theirs.length); i++) {
            if (!ours[i].equals(theirs[i])) {
                return new String[] {ours[i], theirs[i]};
            }
        }
        return new String[] {written.strip(), name.strip()};
    }

    /** What is left between a common end and a common beginning. */
    private static Difference apart(Fold fold, String written, String name) {
        int end = 0;
        int shorter = Math.min(written.length(), name.length());
        while (end < shorter && written.charAt(written.length() - 1 - end) == name.charAt(name.length() - 1 - end)) {
            end++;
        }
        int start = 0;
        while (start < shorter - end && written.charAt(start) == name.charAt(start)) {
            start++;
        }
        return new Difference(
                kind(fold),
                written.substring(start, written.length() - end).strip(),
                name.substring(start, name.length() - end).strip());
    }

    private static Difference space(String written, String name) {
        int at = firstDifference(written, name);
        boolean both = isSpace(written, at) && isSpace(name, at);
        if (both) {
            return new Difference(Kind.SPACE, code(written, at), code(name, at));
        }
        return isSpace(written, at)
                ? new Difference(Kind.SPACES, code(written, at), "")
                : new Difference(Kind.SPACES, "", code(name, at));
    }

    private static Difference hidden(Fold fold, String written, String name) {
        int at = firstDifference(written, name);
        if (fold == Fold.INVISIBLE) {
            boolean ours = at < written.length()
                    && Fold.INVISIBLE
                            .of(written.substring(at, next(written, at)))
                            .isEmpty();
            return ours
                    ? new Difference(Kind.INVISIBLE, code(written, at), "")
                    : new Difference(Kind.INVISIBLE, "", code(name, at));
        }
        return new Difference(Kind.COMPOSITION, letter(written, at), letter(name, at));
    }

    /** A letter, and the codes of the marks that follow it: {@code e + U+0301}. */
    private static String letter(String text, int from) {
        int at = from;
        while (at > 0 && at < text.length() && isMark(text.codePointAt(at))) {
            at = text.offsetByCodePoints(at, -1);
        }
        StringBuilder letter = new StringBuilder();
        for (int i = at; i < text.length() && (i == at || isMark(text.codePointAt(i))); i = next(text, i)) {
            letter.append(i == at ? Character.toString(text.codePointAt(i)) : " + " + code(text, i));
        }
        return letter.toString();
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String ornament(String text) {
        String ornament = ORDINARY.matcher(text).replaceAll("");
        int length = ornament.codePointCount(0, ornament.length());
        return ornament.substring(0, ornament.offsetByCodePoints(0, Math.min(length, LONGEST_ORNAMENT)));
    }

    private static int firstDifference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(String text, int at) {
        return at < text.length() && SPACES.matcher(text.substring(at, at + 1)).matches();
    }

    private static String code(String text, int at) {
        return at < text.length() ? String.format(Locale.ROOT, "U+%04X", text.codePointAt(at)) : "";
    }

    private static int next(String text, int at) {
        return text.offsetByCodePoints(at, 1);
    }

    private static Kind kind(Fold fold) {
        return Kind.valueOf(fold.name());
    }
}
