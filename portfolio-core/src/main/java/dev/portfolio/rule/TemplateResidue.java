package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.ValueType;
import dev.portfolio.source.HeadingKey;
import dev.portfolio.yaml.YamlScalar;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A field still says what the starter template put there: its dates, its descriptions of pictures. */
record TemplateResidue(RuleId id, Severity severity) implements DocumentRule {

    /** The dates in the work samples of Astro's portfolio starter. Their time part tells them from a date meant. */
    private static final Set<String> DATES =
            Set.of("2020-03-02 00:00:00", "2020-03-04 00:00:00", "2019-10-02 00:00:00", "2019-12-01 00:00:00");

    /** What the same samples say of their pictures. */
    private static final Set<HeadingKey> TEXTS = Stream.of(
                    "Iridescent ripples of a bright blue and pink liquid",
                    "Pearls of silky soft white cotton, bubble up under vibrant lighting",
                    "Soft pink and baby blue water ripples together in a subtle texture.",
                    "A bright pink sheet of paper used to wrap flowers curves in front of rich blue background")
            .map(TemplateResidue::key)
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST = 120;

    TemplateResidue() {
        this(new RuleId("template-residue"), Severity.WARNING);
    }

    @Override
    public void check(DocumentCheck check) {
        check.eachField(field -> {
            if (field.value() instanceof YamlScalar scalar) {
                Arguments arguments = Arguments.none()
                        .with("field", field.path())
                        .with("value", scalar.value().strip());
                if (field.spec().type() == ValueType.DATE
                        && DATES.contains(scalar.value().strip())) {
                    check.report("date", scalar.span(), arguments);
                } else if (field.spec().type() == ValueType.TEXT && isFromTemplate(scalar.value())) {
                    check.report("text", scalar.span(), arguments);
                }
            }
        });
    }

    private static boolean isFromTemplate(String text) {
        return text.length() <= LONGEST && text.chars().allMatch(c -> c < 0x80) && TEXTS.contains(key(text));
    }

    private static HeadingKey key(String text) {
        String bare = text.strip();
        return HeadingKey.of(bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare);
    }
}
