package dev.portfolio.profile;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.DidYouMean;
import dev.portfolio.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the stages of a profile, and which of them it is at. */
final class StageReader {

    private final ProfileProblems problems;
    private final RuleReader rules;
    private final CoverageReader coverage;

    StageReader(ProfileProblems problems, RuleReader rules, CoverageReader coverage) {
        this.problems = problems;
        this.rules = rules;
        this.coverage = coverage;
    }

    /** Stages complete the inherited ones of their names. */
    List<Stage> stages(Keys keys, List<Stage> inherited) {
        Map<String, Stage> stages = new LinkedHashMap<>();
        inherited.forEach(stage -> stages.put(stage.name(), stage));
        for (YamlMapping.Entry entry : keys.names("stages").map(Keys::entries).orElse(List.of())) {
            Stage base = stages.getOrDefault(entry.name(), Stage.named(entry.name()));
            problems.asMapping(entry.value(), Optional.of(entry), entry.name())
                    .map(mapping -> new Keys(mapping, ProfileKeys.STAGE, problems))
                    .ifPresent(stage -> stages.put(entry.name(), stage(stage, base)));
        }
        return new ArrayList<>(stages.values());
    }

    private Stage stage(Keys keys, Stage base) {
        Optional<Integer> allowed = keys.number("maxAllowedViolations");
        return new Stage(
                base.name(),
                rules.rules(keys, base.rules()),
                keys.choice("failOnSeverity", Choices.WEIGHTS).or(base::failOnSeverity),
                allowed.isPresent() ? OptionalInt.of(allowed.get()) : base.maxAllowedViolations(),
                coverage.coverage(keys, base.coverage()));
    }

    /** The stage that the profile is at, where it says so. */
    Optional<String> stage(Keys keys, List<Stage> stages, Optional<String> inherited) {
        Optional<String> written = keys.text("stage");
        List<String> names = stages.stream().map(Stage::name).toList();
        if (written.isPresent() && !names.contains(written.get())) {
            Arguments arguments = Arguments.none()
                    .with("key", "stage")
                    .with("value", written.get())
                    .with("choices", names);
            problems.add("value", keys.valuePlace("stage"), DidYouMean.among(names, written.get()), arguments);
            return inherited;
        }
        return written.or(() -> inherited);
    }
}
