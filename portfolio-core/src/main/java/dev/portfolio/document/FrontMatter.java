package dev.portfolio.document;

import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The YAML block at the top of a document.
 *
 * <pre>{@code
 * String title = document.frontMatter().text("title").orElse("");
 * List<String> tags = document.frontMatter().texts("tags");
 * }</pre>
 *
 * @param state whether there is one, and whether it could be read
 * @param fence the line that opens it, or the one that was meant to close it and nearly does; the start of the text where
 *     there is none
 * @param span what stands between the fences
 * @param fields its keys and values; where there is a mistake in it, those that have nothing to do with it
 * @param unreadable the names of the fields that are there but could not be read, as far as they can be told
 */
public record FrontMatter(State state, Span fence, Span span, YamlMapping fields, Set<String> unreadable) {

    /** Keeps a copy of the names. */
    public FrontMatter {
        unreadable = Set.copyOf(unreadable);
    }

    /** Front matter in which there is nothing that could not be read. */
    public FrontMatter(State state, Span fence, Span span, YamlMapping fields) {
        this(state, fence, span, fields, Set.of());
    }

    /** Whether there is front matter, and whether it could be read. */
    public enum State {
        /** Its fields could be read. */
        READ,
        /** Its fields could be read, but the fence that closes it is missing. */
        UNCLOSED,
        /** There is none. */
        MISSING,
        /** It is there, but not YAML. */
        UNSUPPORTED,
        /** It is YAML, but a list or a single value, not fields. */
        NOT_A_MAPPING,
        /**
         * It is YAML with mistakes: the fields around them could be read, each as it will be once those are mended. One
         * that is not among them may be missing, or be one of the {@link FrontMatter#unreadable()}.
         */
        PARTLY_READ,
        /** It is YAML with a mistake that hides all its fields. */
        UNREADABLE
    }

    /** Whether its fields could be read. */
    public boolean isReadable() {
        return state == State.READ || state == State.UNCLOSED;
    }

    /**
     * Whether all its fields could be read, so that one that is not there is missing. Where nothing says where they end,
     * some may stand further on.
     */
    public boolean isComplete() {
        return state == State.READ || (state == State.UNCLOSED && fence.start() > span.start());
    }

    /** A field by its name. */
    public Optional<YamlMapping.Entry> field(String name) {
        return fields.entry(name);
    }

    /** A field's text, as written but for quotes and escapes; empty where it is missing, blank, or not a single value. */
    public Optional<String> text(String name) {
        return fields.value(name)
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .filter(scalar -> !scalar.isEmpty())
                .map(scalar -> scalar.value().strip());
    }

    /** The single values of a list; the one value of a field that is not a list; none where it is missing or blank. */
    public List<String> texts(String name) {
        return scalars(name).map(scalar -> scalar.value().strip()).toList();
    }

    private Stream<YamlScalar> scalars(String name) {
        Stream<YamlValue> items = fields.value(name).stream()
                .flatMap(value -> value instanceof YamlSequence list ? list.items().stream() : Stream.of(value));
        return items.filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .filter(scalar -> !scalar.isEmpty());
    }

    /** A field's text with its place; empty where {@link #text} is. */
    public Optional<Noted> note(String name, SourceText source) {
        boolean single = fields.value(name).filter(YamlScalar.class::isInstance).isPresent();
        return notes(name, source).stream().filter(noted -> single).findFirst();
    }

    /** The single values of a list, as {@link #texts} has them, with their places. */
    public List<Noted> notes(String name, SourceText source) {
        return scalars(name)
                .map(scalar -> new Noted(scalar.value().strip(), source.location(scalar.span())))
                .toList();
    }
}
