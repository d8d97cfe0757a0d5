package dev.portfolio.rule;

import dev.portfolio.claim.Answer.Unknown;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.framework.Competency;
import dev.portfolio.framework.FrameworkItem.Kind;
import java.util.List;
import java.util.stream.Stream;

/** A document claims a level that its competency does not have. */
record LevelUnknown(RuleId id, Severity severity) implements DocumentRule {

    LevelUnknown() {
        this(new RuleId("level-unknown"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        List<Competency> competencies = check.claims().competencies();
        check.claims()
                .of(Kind.LEVEL)
                .filter(claim -> claim.answer() instanceof Unknown)
                .forEach(claim -> {
                    Arguments arguments = Arguments.none()
                            .with("value", claim.written())
                            .with(
                                    "competencies",
                                    competencies.stream().map(Competency::title).toList())
                            .with(
                                    "levels",
                                    competencies.stream()
                                            .flatMap(LevelUnknown::levels)
                                            .toList());
                    check.report("", claim.span(), arguments);
                });
    }

    private static Stream<String> levels(Competency competency) {
        return competency.levels().stream()
                .map(level ->
                        level.label().isEmpty() ? "" + level.order() : level.order() + " (" + level.label() + ")");
    }
}
