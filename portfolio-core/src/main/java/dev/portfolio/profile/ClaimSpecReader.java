package dev.portfolio.profile;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.DidYouMean;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads where documents claim something of the framework, on top of what is inherited. */
final class ClaimSpecReader {

    private final ProfileProblems problems;

    ClaimSpecReader(ProfileProblems problems) {
        this.problems = problems;
    }

    ClaimSpec claims(Keys keys, ClaimSpec base) {
        return keys.mapping("claims", ProfileKeys.CLAIMS)
                .map(written -> new ClaimSpec(
                        places(written, "competency", base.competency()),
                        places(written, "level", base.level()),
                        places(written, "outcomes", base.outcomes()),
                        written.flag("wholeLevel").orElse(base.wholeLevel())))
                .orElse(base);
    }

    private List<ClaimPlace> places(Keys keys, String key, List<ClaimPlace> base) {
        Optional<YamlMapping.Entry> entry = keys.entries().stream()
                .filter(found -> found.name().equals(key))
                .findFirst();
        if (entry.isEmpty()) {
            return base;
        }
        YamlValue value = entry.get().value();
        List<YamlValue> items = value instanceof YamlSequence list ? list.items() : List.of(value);
        List<ClaimPlace> places = new ArrayList<>();
        for (YamlValue item : items) {
            place(item, entry.get()).ifPresent(places::add);
        }
        return places;
    }

    private Optional<ClaimPlace> place(YamlValue item, YamlMapping.Entry entry) {
        if (item instanceof YamlMapping mapping && mapping.entries().size() == 1) {
            return inSection(mapping.entries().get(0), entry);
        }
        if (item instanceof YamlScalar scalar && !scalar.isEmpty()) {
            String word = scalar.value().strip();
            ClaimPlace.Kind kind = Choices.CLAIM_PLACES.get(word);
            return Optional.of(kind == null ? ClaimPlace.field(word) : ClaimPlace.body(kind, ""));
        }
        problems.expectedItem(item, Optional.of(entry), entry.name(), "place");
        return Optional.empty();
    }

    /** {@code {items: Compétences mises en œuvre}}. */
    private Optional<ClaimPlace> inSection(YamlMapping.Entry place, YamlMapping.Entry around) {
        Map<String, ClaimPlace.Kind> choices = Choices.CLAIM_PLACES;
        ClaimPlace.Kind kind = choices.get(place.name());
        if (kind == null) {
            List<String> words = Choices.words(choices);
            Arguments arguments = Arguments.none()
                    .with("key", around.name())
                    .with("value", place.name())
                    .with("choices", words);
            problems.add("value", place.key().span(), DidYouMean.among(words, place.name()), arguments);
            return Optional.empty();
        }
        if (place.value() instanceof YamlScalar scalar && !scalar.isEmpty()) {
            return Optional.of(ClaimPlace.body(kind, scalar.value().strip()));
        }
        problems.expected(place.value(), Optional.of(place), place.name(), "text");
        return Optional.empty();
    }
}
