package dev.portfolio.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One way in which a heading differs from the name it is taken for.
 *
 * <pre>{@code
 * Difference.between("Compétences mises en oeuvre", "Compétences mises en œuvre")   // LIGATURE, "oe" for "œ"
 * }</pre>
 *
 * @param kind the kind of difference
 * @param written what the heading has; empty where it has nothing
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

    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}\\x1C-\\x1F]+");

    /**
     * What tells a heading from a name of the same key: as few kinds as explain it, none where they are equal, or where
     * they are two headings.
     */
    public static List<Difference> between(String heading, String name) {
        Set<Fold> needed = needed(heading, name);
        return needed.stream()
                .flatMap(fold -> fold == Fold.COMPOSITION
                        ? Stream.of(composition(heading, name))
                        : of(fold, needed, heading, name))
                .toList();
    }

    /** The folds without any of which the two are not equal. What does the work of others is the first to be left out. */
    private static Set<Fold> needed(String heading, String name) {
        Set<Fold> needed = EnumSet.allOf(Fold.class);
        if (!areEqual(heading, name, needed)) {
            return Set.of();
        }
        List<Fold> strongestFirst = new ArrayList<>(List.of(Fold.values()));
        Collections.reverse(strongestFirst);
        strongestFirst.add(0, Fold.FORM);
        for (Fold fold : strongestFirst) {
            if (needed.remove(fold) && !areEqual(heading, name, needed)) {
                needed.add(fold);
            }
        }
        if (isComposed(heading) != isComposed(name)) {
            needed.add(Fold.COMPOSITION);
        }
        return needed;
    }

    private static boolean areEqual(String heading, String name, Set<Fold> folds) {
        return Fold.all(heading, folds).equals(Fold.all(name, folds));
    }

    private static boolean isComposed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /** What is left to tell the two once all other differences are folded away. */
    private static Stream<Difference> of(Fold fold, Set<Fold> needed, String heading, String other) {
        Set<Fold> others = EnumSet.copyOf(needed);
        others.remove(fold);
        String written = Fold.all(heading, others);
        String name = Fold.all(other, others);
        return switch (fold) {
            case SPACE -> spaces(written, name);
            case INVISIBLE -> Stream.of(invisible(written, name));
            case SYMBOL -> Stream.of(new Difference(Kind.SYMBOL, Ornaments.in(written), Ornaments.in(name)));
            case NUMBER ->
                Stream.of(new Difference(
                        Kind.NUMBER,
                        Numbering.of(written).strip(),
                        Numbering.of(name).strip()));
            case ENDING -> Stream.of(new Difference(Kind.ENDING, ending(written), ending(name)));
            case CONJUNCTION -> Stream.of(conjunction(written, name));
            case APOSTROPHE, DASH, LIGATURE -> {
                Difference word = word(fold, written, name);
                yield Stream.of(apart(word.kind(), word.written(), word.name()));
            }
            default -> Stream.of(word(fold, written, name));
        };
    }

    /** The first pair of words that differ; where there are more words in one, all between the words they share. */
    private static Difference word(Fold fold, String written, String name) {
        List<String> ours = words(written);
        List<String> theirs = words(name);
        int shorter = Math.min(ours.size(), theirs.size());
        int start = 0;
        while (start < shorter && ours.get(start).equals(theirs.get(start))) {
            start++;
        }
        int end = ours.size() == theirs.size() ? shorter - start - 1 : 0;
        while (end < shorter - start && last(ours, end).equals(last(theirs, end))) {
            end++;
        }
        return new Difference(
                Kind.valueOf(fold.name()),
                String.join(" ", ours.subList(Math.min(start, ours.size()), Math.max(start, ours.size() - end))),
                String.join(" ", theirs.subList(Math.min(start, theirs.size()), Math.max(start, theirs.size() - end))));
    }

    private static String last(List<String> words, int fromEnd) {
        return words.get(words.size() - 1 - fromEnd);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** What is left between a common beginning and a common end. */
    private static Difference apart(Kind kind, String written, String name) {
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
                kind, written.substring(start, written.length() - end), name.substring(start, name.length() - end));
    }

    /** Another word for it, or a space more or less beside it. */
    private static Difference conjunction(String written, String name) {
        String ours = Fold.SPACES.matcher(written).replaceAll("");
        String theirs = Fold.SPACES.matcher(name).replaceAll("");
        if (ours.equals(theirs)) {
            boolean more = written.length() > name.length();
            return new Difference(Kind.SPACES, more ? " " : "", more ? "" : " ");
        }
        return word(Fold.CONJUNCTION, written, name);
    }

    private static String ending(String text) {
        return Fold.SPACES.matcher(text.substring(Ending.of(text))).replaceAll("");
    }

    /** Spaces of another kind, and spaces more or less: both can be there. */
    private static Stream<Difference> spaces(String written, String name) {
        List<String> ours = runs(written);
        List<String> theirs = runs(name);
        List<Difference> found = new ArrayList<>();
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            found.addAll(spaceRun(ours.get(i), theirs.get(i)));
        }
        return Stream.of(Kind.SPACE, Kind.SPACES)
                .flatMap(
                        kind -> found.stream().filter(one -> one.kind() == kind).limit(1));
    }

    /** The spaces before the first word, between each two, and behind the last; empty where there are none. */
    private static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int end = 0;
        while (word.find()) {
            runs.add(text.substring(end, word.start()));
            end = word.end();
        }
        runs.add(text.substring(end));
        return runs;
    }

    private static List<Difference> spaceRun(String written, String name) {
        List<Difference> found = new ArrayList<>();
        if (written.length() > name.length()) {
            found.add(new Difference(Kind.SPACES, written.substring(name.length()), ""));
        } else if (written.length() < name.length()) {
            found.add(new Difference(Kind.SPACES, "", name.substring(written.length())));
        }
        int both = Math.min(written.length(), name.length());
        for (int i = 0; i < both; i++) {
            if (written.charAt(i) != name.charAt(i)) {
                found.add(new Difference(Kind.SPACE, written.substring(i, i + 1), name.substring(i, i + 1)));
            }
        }
        return found;
    }

    private static Difference invisible(String written, String name) {
        int at = firstDifference(written, name);
        String ours = character(written, at);
        return !ours.isEmpty() && Fold.INVISIBLE.of(ours).isEmpty()
                ? new Difference(Kind.INVISIBLE, ours, "")
                : new Difference(Kind.INVISIBLE, "", character(name, at));
    }

    /** The first letter that one of the two has in parts. */
    private static Difference composition(String heading, String name) {
        boolean ours = !isComposed(heading);
        String text = ours ? heading : name;
        int start = 0;
        int end = cluster(text, start);
        while (end < text.length() && isComposed(text.substring(start, end))) {
            start = end;
            end = cluster(text, start);
        }
        String parts = text.substring(start, end);
        String whole = Normalizer.normalize(parts, Normalizer.Form.NFC);
        return new Difference(Kind.COMPOSITION, ours ? parts : whole, ours ? whole : parts);
    }

    /** Where a letter and the marks that follow it end. */
    private static int cluster(String text, int start) {
        int end = start + character(text, start).length();
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += character(text, end).length();
        }
        return end;
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String character(String text, int at) {
        return at < text.length() ? Character.toString(text.codePointAt(at)) : "";
    }

    private static int firstDifference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
