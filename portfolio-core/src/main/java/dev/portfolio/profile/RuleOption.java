package dev.portfolio.profile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Something that a profile can say to a rule besides how much its findings weigh: a name, what kind of value it takes,
 * and the value it has where the profile does not say it.
 *
 * <pre>{@code
 * private static final RuleOption<List<String>> WORDS = RuleOption.texts("words", List.of("etc."));
 * }</pre>
 *
 * @param <T> what the rule gets
 */
public final class RuleOption<T> {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    private final String name;
    private final Kind kind;
    private final T usual;
    private final List<String> written;
    private final Function<List<String>, T> value;

    private RuleOption(String name, Kind kind, T usual, List<String> written, Function<List<String>, T> value) {
        if (!NAME.matcher(name).matches() || name.equals("severity")) {
            throw new IllegalArgumentException(
                    "An option's name is letters and digits, such as minWords, and not severity: " + name);
        }
        this.name = name;
        this.kind = kind;
        this.usual = usual;
        this.written = List.copyOf(written);
        this.value = value;
    }

    /** What is written in the profile. */
    public enum Kind {
        /** A text. */
        TEXT,
        /** A list of texts; a single text counts as a list of one. */
        TEXTS,
        /** A whole number, from 0 on. */
        NUMBER,
        /** {@code true} or {@code false}. */
        FLAG
    }

    /**
     * A text.
     *
     * @param name letters and digits, such as {@code firstWord}
     * @param usual its value where the profile does not say it
     */
    public static RuleOption<String> text(String name, String usual) {
        return new RuleOption<>(name, Kind.TEXT, usual, List.of(usual), texts -> texts.get(0));
    }

    /**
     * A list of texts.
     *
     * @param name letters and digits, such as {@code words}
     * @param usual its value where the profile does not say it
     */
    public static RuleOption<List<String>> texts(String name, List<String> usual) {
        return new RuleOption<>(name, Kind.TEXTS, List.copyOf(usual), usual, texts -> texts);
    }

    /**
     * A whole number, from 0 on.
     *
     * @param name letters and digits, such as {@code most}
     * @param usual its value where the profile does not say it
     */
    public static RuleOption<Integer> number(String name, int usual) {
        return new RuleOption<>(
                name, Kind.NUMBER, usual, List.of(Integer.toString(usual)), texts -> Integer.valueOf(texts.get(0)));
    }

    /**
     * Yes or no.
     *
     * @param name letters and digits, such as {@code inHeadings}
     * @param usual its value where the profile does not say it
     */
    public static RuleOption<Boolean> flag(String name, boolean usual) {
        return new RuleOption<>(
                name, Kind.FLAG, usual, List.of(Boolean.toString(usual)), texts -> Boolean.valueOf(texts.get(0)));
    }

    /** The key in the profile. */
    public String name() {
        return name;
    }

    /** What is written there. */
    public Kind kind() {
        return kind;
    }

    /** Its value where the profile does not say it. */
    public T usual() {
        return usual;
    }

    /** That value, as a profile would say it: text by text. */
    public List<String> written() {
        return written;
    }

    /** What is written of it; that it is of another kind is a problem at its place. */
    Optional<OwnOptions.Said> said(Keys keys) {
        Optional<List<String>> texts = switch (kind) {
            case TEXT -> keys.text(name).map(List::of);
            case TEXTS -> keys.texts(name);
            case NUMBER -> keys.number(name).map(number -> List.of(number.toString()));
            case FLAG -> keys.flag(name).map(flag -> List.of(flag.toString()));
        };
        return texts.map(said -> new OwnOptions.Said(kind, said));
    }

    T of(List<String> texts) {
        return value.apply(texts);
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
