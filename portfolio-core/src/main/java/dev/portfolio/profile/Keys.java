package dev.portfolio.profile;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.DidYouMean;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    Optional<String> text(String key) {
        return mapping.value(key).flatMap(value -> text(key, value));
    }

    private Optional<String> text(String key, YamlValue value) {
        if (value instanceof YamlScalar scalar && !scalar.isEmpty()) {
            return Optional.of(scalar.value().strip());
        }
        problems.expected(value, mapping.entry(key), key, "text");
        return Optional.empty();
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

    Optional<Boolean> flag(String key) {
        Optional<YamlValue> value = mapping.value(key);
        if (value.isPresent() && value.get() instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.BOOLEAN) {
            return Optional.of(Boolean.valueOf(scalar.value()));
        }
        value.ifPresent(wrong -> problems.expected(wrong, mapping.entry(key), key, "boolean"));
        return Optional.empty();
    }

    /** A list of texts; a single text counts as a list of one. */
    Optional<List<String>> texts(String key) {
        Optional<YamlValue> value = mapping.value(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!(value.get() instanceof YamlSequence list)) {
            return text(key, value.get()).map(List::of);
        }
        List<String> texts = new ArrayList<>();
        for (YamlValue item : list.items()) {
            text(key, item).ifPresent(texts::add);
        }
        return Optional.of(texts);
    }

    /** A single value, with its place. */
    Optional<YamlScalar> scalar(String key) {
        Optional<YamlValue> value = mapping.value(key);
        return value.filter(found -> text(key, found).isPresent()).map(YamlScalar.class::cast);
    }

    /** A list of words; a single word counts as a list of one. */
    <T> Optional<List<T>> choices(String key, Map<String, T> choices) {
        Optional<YamlMapping.Entry> entry = mapping.entry(key);
        return entry.map(found -> {
            List<YamlValue> items = found.value() instanceof YamlSequence list ? list.items() : List.of(found.value());
            return items.stream()
                    .flatMap(item -> choice(item, entry, key, choices).stream())
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
        if (mistake.isPresent()) {
            Arguments arguments = Arguments.none()
                    .with("key", key)
                    .with("value", scalar.value())
                    .withTerm("reason", mistake.get());
            problems.add("pattern", scalar.span(), arguments);
            return Optional.empty();
        }
        return Optional.of(TextPattern.of(scalar.value()));
    }

    <T> Optional<T> choice(String key, Map<String, T> choices) {
        Optional<YamlValue> value = mapping.value(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return choice(value.get(), mapping.entry(key), key, choices);
    }

    <T> Optional<T> choice(YamlValue value, Optional<YamlMapping.Entry> entry, String key, Map<String, T> choices) {
        List<String> words = Choices.words(choices);
        if (!(value instanceof YamlScalar scalar) || scalar.isEmpty()) {
            problems.choice(value, entry, key, words);
            return Optional.empty();
        }
        String word = scalar.value().strip();
        Optional<String> known = words.stream().filter(word::equalsIgnoreCase).findFirst();
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
