package dev.portfolio.rule;

import dev.portfolio.profile.FieldSpec;
import dev.portfolio.profile.ValueType;
import dev.portfolio.text.TextKey;
import dev.portfolio.yaml.YamlScalar;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The dates and descriptions of pictures in the work samples of Astro's portfolio starter. */
final class StarterFields {

    /** Their time part tells them from a date meant. */
    private static final Set<String> DATES =
            Set.of("2020-03-02 00:00:00", "2020-03-04 00:00:00", "2019-10-02 00:00:00", "2019-12-01 00:00:00");

    private static final Set<TextKey> TEXTS = Stream.of(
                    "Iridescent ripples of a bright blue and pink liquid",
                    "Pearls of silky soft white cotton, bubble up under vibrant lighting",
                    "Soft pink and baby blue water ripples together in a subtle texture.",
                    "A bright pink sheet of paper used to wrap flowers curves in front of rich blue background")
            .map(StarterFields::key)
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST = 120;

    private StarterFields() {}

    /** Which of the two a field's value is, as the variant of the finding. */
    static Optional<String> variant(FieldSpec field, YamlScalar scalar) {
        if (field.type() == ValueType.DATE && isStarterDate(scalar.value())) {
            return Optional.of("date");
        }
        return field.type() == ValueType.TEXT && isFromTemplate(scalar.value())
                ? Optional.of("text")
                : Optional.empty();
    }

    /** Whether a date is one of the samples', as they write it. */
    static boolean isStarterDate(String date) {
        return DATES.contains(date.strip());
    }

    private static boolean isFromTemplate(String text) {
        boolean perhaps = !text.isEmpty() && text.length() <= LONGEST && "IPSAipsa".indexOf(text.charAt(0)) >= 0;
        return perhaps && text.chars().allMatch(c -> c < 0x80) && TEXTS.contains(key(text));
    }

    private static TextKey key(String text) {
        String bare = text.strip();
        return TextKey.of(bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare);
    }
}
