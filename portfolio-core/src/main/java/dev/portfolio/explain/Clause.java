package dev.portfolio.explain;

import dev.portfolio.text.HeadingKey;
import java.util.ArrayList;
import java.util.List;

/**
 * A key of a profile with what it says; or an item of its list of sections.
 *
 * @param key the key; empty for an item
 * @param text its value as YAML; empty where it holds further keys or items
 * @param inner what it holds
 * @param weight whether its value says more than none would
 * @param names what an item answers to: the names of a section, or of several
 */
record Clause(String key, String text, List<Clause> inner, Weight weight, Names names) {

    /** Whether a value says more than none would. */
    enum Weight {
        /** It says what would not be so by itself. */
        SAID,
        /** It is so by itself, and good to know. */
        USUAL,
        /** It is so by itself: of interest only where a file says it. */
        SILENT
    }

    /**
     * The names that an item answers to.
     *
     * @param heading the first of them
     * @param keys all of them, as they are compared
     */
    record Names(String heading, List<HeadingKey> keys) {

        static final Names NONE = new Names("", List.of());

        boolean answersTo(Names other) {
            return keys.contains(other.keys().get(0));
        }

        boolean beginsLike(Names other) {
            return keys.get(0).equals(other.keys().get(0));
        }
    }

    static Clause value(String key, String text) {
        return new Clause(key, text, List.of(), Weight.SAID, Names.NONE);
    }

    /** A value that is the same as none, or is not. */
    static Clause value(String key, String text, boolean usual, Weight weight) {
        return new Clause(key, text, List.of(), usual ? weight : Weight.SAID, Names.NONE);
    }

    static Clause texts(String key, List<String> texts) {
        return value(key, Flow.list(texts), texts.isEmpty(), Weight.SILENT);
    }

    static Clause group(String key, List<Clause> inner) {
        return new Clause(key, "", inner, Weight.SAID, Names.NONE);
    }

    static Clause item(List<String> names, List<Clause> inner) {
        List<HeadingKey> keys = names.stream().map(HeadingKey::of).toList();
        return new Clause("", "", inner, Weight.SAID, new Names(names.get(0), keys));
    }

    /** The same, holding some more. */
    Clause and(List<Clause> more) {
        List<Clause> all = new ArrayList<>(inner);
        all.addAll(more);
        return new Clause(key, text, all, weight, names);
    }

    /** A key may be empty too, but an item always has a name. */
    boolean isItem() {
        return !names.keys().isEmpty();
    }

    /** On what condition a section is asked for; empty where it always is. */
    List<Clause> condition() {
        return inner.stream()
                .filter(clause -> clause.key().equals("when"))
                .flatMap(when -> when.inner().stream())
                .toList();
    }

    /** Whether it is an item for several sections, of which one is enough. */
    boolean isOneOf() {
        return isItem() && inner.get(0).key().equals("oneOf");
    }

    boolean isValue() {
        return !text.isEmpty();
    }
}
