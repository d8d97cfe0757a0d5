package dev.portfolio.profile;

import dev.portfolio.finding.Arguments;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which rules are silenced in which files. */
final class SuppressionReader {

    private final ProfileProblems problems;
    private final RuleReader rules;
    private final SourceText source;

    SuppressionReader(ProfileProblems problems, RuleReader rules, SourceText source) {
        this.problems = problems;
        this.rules = rules;
        this.source = source;
    }

    /** The list takes the place of the inherited one. */
    List<SuppressionSpec> suppressions(Keys keys, List<SuppressionSpec> inherited) {
        Optional<List<YamlValue>> items = keys.items("suppressions");
        if (items.isEmpty()) {
            return inherited;
        }
        List<SuppressionSpec> suppressions = new ArrayList<>();
        for (YamlValue item : items.get()) {
            problems.itemAsMapping(item, "suppressions")
                    .flatMap(this::suppression)
                    .ifPresent(suppressions::add);
        }
        return suppressions;
    }

    /** One whose last day cannot be read holds on no day: it may be past. */
    private Optional<SuppressionSpec> suppression(YamlMapping item) {
        Keys keys = new Keys(item, ProfileKeys.SUPPRESSION, problems);
        List<SuppressionSpec.Named> named = new ArrayList<>();
        for (YamlScalar name : keys.scalars("rules")) {
            rules.silenced(name)
                    .ifPresent(rule -> named.add(new SuppressionSpec.Named(rule, source.location(name.span()))));
        }
        if (!keys.has("rules")) {
            problems.add("suppression-rules", place(item), Arguments.none());
        }
        Optional<YamlScalar> day = keys.scalar("until");
        Optional<LocalDate> until = day.flatMap(this::day);
        boolean readable = !keys.has("until") || until.isPresent();
        return Optional.of(new SuppressionSpec(
                        named,
                        keys.texts("files").orElse(List.of()),
                        keys.text("reason").orElse(""),
                        until,
                        source.location(place(item))))
                .filter(spec -> readable && !named.isEmpty());
    }

    static Span place(YamlMapping item) {
        return item.entries().stream()
                .findFirst()
                .map(entry -> entry.key().span())
                .orElse(item.span());
    }

    private Optional<LocalDate> day(YamlScalar written) {
        try {
            return Optional.of(LocalDate.parse(written.value().strip()));
        } catch (DateTimeException notADay) {
            problems.add(
                    "suppression-until",
                    written.span(),
                    Arguments.none().with("value", written.value().strip()));
            return Optional.empty();
        }
    }
}
