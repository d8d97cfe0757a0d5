package dev.portfolio.profile;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.DidYouMean;
import dev.portfolio.source.Span;
import dev.portfolio.text.TextPattern;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlNumber;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A mapping of the profile file, read key by key. Whatever is not as it should be becomes a problem at its place, and
 * counts as not written.
 */
final class Keys {

    private final YamlMapping mapping;
    private final ProfileProblems problems;

    /** A mapping whose keys are known; any other key is a problem. */
    Keys(YamlMapping mapping, List<String> known, ProfileProblems problems) {
        this(mapping, problems);
        for (YamlMapping.Entry entry : mapping.entries()) {
            if (!known.contains(entry.name())) {
                unknown(entry.key().span(), entry.name(), known);
            }
        }
    }

    /** A mapping whose keys are free names. */
    Keys(YamlMapping mapping, ProfileProblems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    List<YamlMapping.Entry> entries() {
        return mapping.entries();
    }

    boolean has(String key) {
        return mapping.entry(key).isPresent();
    }

    Span place(String key) {
        return mapping.entry(key).map(entry -> entry.key().span()).orElse(mapping.span());
    }

    /** Where the value of a key stands; the key itself where there is nothing. */
    Span valuePlace(String key) {
        return mapping.entry(key)
                .map(entry -> entry.value().span().isEmpty()
                        ? entry.key().span()
                        : entry.value().span())
                .orElse(mapping.span());
    }

    Optional<String> text(String key) {
        return mapping.entry(key).flatMap(entry -> text(entry, entry.value()));
    }

    private Optional<String> text(YamlMapping.Entry entry, YamlValue value) {
        return text(entry, value, "text");
    }

    private Optional<String> text(YamlMapping.Entry entry, YamlValue value, String kind) {
        if (value instanceof YamlScalar scalar && !scalar.isEmpty()) {
            return Optional.of(scalar.value().strip());
        }
        problems.expected(value, Optional.of(entry), entry.name(), kind);
        return Optional.empty();
    }

    Optional<BigDecimal> decimal(String key) {
        Optional<YamlValue> value = mapping.value(key);
        Optional<BigDecimal> number = value.flatMap(
                written -> written instanceof YamlScalar scalar ? YamlNumber.of(scalar) : Optional.empty());
        value.filter(written -> number.isEmpty())
                .ifPresent(wrong -> problems.expected(wrong, mapping.entry(key), key, "decimal"));
        return number;
    }

    Optional<Integer> number(String key) {
        Optional<YamlValue> value = mapping.value(key);
        if (value.isPresent()
                && value.get() instanceof YamlScalar scalar
                && scalar.value().matches("[0-9]{1,9}")) {
            return Optional.of(Integer.valueOf(scalar.value()));
        }
        value.ifPresent(wrong -> problems.expected(wrong, mapping.entry(key), key, "number"));
        return Optional.empty();
    }

    /** A whole number between two others, both included. */
    Optional<Integer> number(String key, int min, int max) {
        Optional<Integer> number = number(key);
        Optional<Integer> within = number.filter(value -> min <= value && value <= max);
        if (number.isPresent() && within.isEmpty()) {
            Arguments arguments = Arguments.none()
                    .with("key", key)
                    .with("value", number.get())
                    .with("min", min)
                    .with("max", max);
            problems.add("bounds", valuePlace(key), arguments);
        }
        return within;
    }

    Optional<Boolean> flag(String key) {
        Optional<YamlValue> value = mapping.value(key);
        if (value.isPresent() && value.get() instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.BOOLEAN) {
            return Optional.of(Boolean.valueOf(scalar.value()));
        }
        value.ifPresent(wrong -> problems.expected(wrong, mapping.entry(key), key, "boolean"));
        return Optional.empty();
    }

    /** Whether a key holds {@code true} or {@code false}, where it may also hold more. */
    boolean isFlag(String key) {
        return mapping.value(key)
                .filter(value -> value instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.BOOLEAN)
                .isPresent();
    }

    /** Whether a key holds a group of keys, where it may also hold less. */
    boolean isMapping(String key) {
        return mapping.value(key).filter(YamlMapping.class::isInstance).isPresent();
    }

    /** Tells that the value of a key is of another kind. */
    void expected(String key, String kind) {
        mapping.entry(key).ifPresent(entry -> problems.expected(entry.value(), Optional.of(entry), key, kind));
    }

    /** A list of texts; a single text counts as a list of one. */
    Optional<List<String>> texts(String key) {
        return mapping.entry(key).flatMap(this::texts);
    }

    /** The texts of one of its entries. */
    Optional<List<String>> texts(YamlMapping.Entry entry) {
        if (!(entry.value() instanceof YamlSequence list)) {
            return text(entry, entry.value(), "texts").map(List::of);
        }
        List<String> texts = new ArrayList<>();
        for (YamlValue item : list.items()) {
            item(entry, item).ifPresent(text -> texts.add(text.value().strip()));
        }
        return Optional.of(texts);
    }

    /** One of the texts of a list. */
    private Optional<YamlScalar> item(YamlMapping.Entry entry, YamlValue item) {
        if (item instanceof YamlScalar scalar && !scalar.isEmpty()) {
            return Optional.of(scalar);
        }
        problems.expectedItem(item, Optional.of(entry), entry.name(), "text");
        return Optional.empty();
    }

    /** A single value, with its place. */
    Optional<YamlScalar> scalar(String key) {
        return scalar(key, "text");
    }

    /** A single value of a kind, with its place. */
    Optional<YamlScalar> scalar(String key, String kind) {
        Optional<YamlMapping.Entry> entry = mapping.entry(key);
        return entry.filter(found -> text(found, found.value(), kind).isPresent())
                .map(found -> (YamlScalar) found.value());
    }

    /** A list of single values, with their places; a single one counts as a list of one. */
    List<YamlScalar> scalars(String key) {
        Optional<YamlMapping.Entry> entry = mapping.entry(key);
        if (entry.isPresent() && entry.get().value() instanceof YamlSequence list && !list.isEmpty()) {
            return list.items().stream()
                    .flatMap(item -> item(entry.get(), item).stream())
                    .toList();
        }
        return scalar(key, "texts").map(List::of).orElse(List.of());
    }

    /** A list of words; a single word counts as a list of one. */
    <T> Optional<List<T>> choices(String key, Map<String, T> choices) {
        return choices(key, choices, List.of());
    }

    /**
     * A list of words; a single word counts as a list of one.
     *
     * @param others what may stand there besides
     */
    <T> Optional<List<T>> choices(String key, Map<String, T> choices, List<String> others) {
        Optional<YamlMapping.Entry> entry = mapping.entry(key);
        return entry.map(found -> {
            List<YamlValue> items = found.value() instanceof YamlSequence list ? list.items() : List.of(found.value());
            return items.stream()
                    .flatMap(item -> choice(item, entry, key, choices, others).stream())
                    .distinct()
                    .toList();
        });
    }

    /** A list of patterns; what is none is a problem at its place. */
    Optional<List<TextPattern>> patterns(String key) {
        Optional<YamlValue> value = mapping.value(key);
        Optional<List<String>> texts = texts(key);
        if (texts.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        List<YamlValue> items = value.get() instanceof YamlSequence list ? list.items() : List.of(value.get());
        return Optional.of(
                items.stream().flatMap(item -> pattern(key, item).stream()).toList());
    }

    private Optional<TextPattern> pattern(String key, YamlValue value) {
        if (!(value instanceof YamlScalar scalar) || scalar.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> mistake = TextPattern.mistake(scalar.value());
        Optional<TextPattern> pattern =
                mistake.isEmpty() ? Optional.of(TextPattern.of(scalar.value())) : Optional.empty();
        if (pattern.isPresent() && !pattern.get().matches("")) {
            return pattern;
        }
        Arguments arguments = Arguments.none()
                .with("key", key)
                .with("value", scalar.value())
                .withTerm("reason", mistake.orElse("pattern.empty"));
        problems.add("pattern", scalar.span(), arguments);
        return Optional.empty();
    }

    /** Where one of the texts of a key stands. */
    Span place(String key, String text) {
        Stream<YamlValue> values = mapping.value(key).stream()
                .flatMap(value -> value instanceof YamlSequence list ? list.items().stream() : Stream.of(value));
        return values.filter(value -> value instanceof YamlScalar scalar
                        && scalar.value().strip().equals(text))
                .findFirst()
                .map(YamlValue::span)
                .orElse(place(key));
    }

    <T> Optional<T> choice(String key, Map<String, T> choices) {
        Optional<YamlValue> value = mapping.value(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return choice(value.get(), mapping.entry(key), key, choices, List.of());
    }

    private <T> Optional<T> choice(
            YamlValue value,
            Optional<YamlMapping.Entry> entry,
            String key,
            Map<String, T> choices,
            List<String> others) {
        List<String> words =
                Stream.concat(others.stream(), Choices.words(choices).stream()).toList();
        if (!(value instanceof YamlScalar scalar) || scalar.isEmpty()) {
            problems.choice(value, entry, key, words);
            return Optional.empty();
        }
        String word = scalar.value().strip();
        Optional<String> known =
                Choices.words(choices).stream().filter(word::equalsIgnoreCase).findFirst();
        if (known.isEmpty()) {
            Arguments arguments =
                    Arguments.none().with("key", key).with("value", word).with("choices", words);
            problems.add("value", scalar.span(), DidYouMean.among(words, word), arguments);
        }
        return known.map(choices::get);
    }

    Optional<Keys> mapping(String key, List<String> known) {
        return nested(key).map(nested -> new Keys(nested, known, problems));
    }

    Optional<Keys> names(String key) {
        return nested(key).map(nested -> new Keys(nested, problems));
    }

    private Optional<YamlMapping> nested(String key) {
        Optional<YamlMapping.Entry> entry = mapping.entry(key);
        return entry.flatMap(found -> problems.asMapping(found.value(), entry, key));
    }

    Optional<List<YamlValue>> items(String key) {
        Optional<YamlValue> value = mapping.value(key);
        if (value.isPresent() && value.get() instanceof YamlSequence list) {
            return Optional.of(list.items());
        }
        value.ifPresent(wrong -> problems.expected(wrong, mapping.entry(key), key, "list"));
        return Optional.empty();
    }

    private void unknown(Span place, String name, List<String> known) {
        Arguments arguments = Arguments.none().with("key", name).with("choices", known);
        problems.add("key", place, DidYouMean.among(known, name), arguments);
    }
}
