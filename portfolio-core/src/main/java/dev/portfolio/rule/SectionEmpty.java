package dev.portfolio.rule;

import dev.portfolio.document.Section;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.structure.Match;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A section has its heading, and nothing under it; its evidence may stand beside it, one level too high. */
record SectionEmpty(RuleId id, Severity severity) implements DocumentRule {

    SectionEmpty() {
        this(new RuleId("section-empty"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        Map<Integer, Section> byStart = check.document()
                .everySection()
                .collect(Collectors.toMap(section -> section.span().start(), Function.identity()));
        for (Match match : check.sections().matches()) {
            Section section = match.section();
            if (section.isEmpty()) {
                Optional<Section> beside = Optional.ofNullable(
                                byStart.get(section.span().end()))
                        .filter(next -> match.spec().evidence().isPresent()
                                && next.heading().level() == section.heading().level()
                                && !check.sections().isAskedFor(next));
                report(section, beside, check);
            }
        }
    }

    private static void report(Section section, Optional<Section> beside, DocumentCheck check) {
        Arguments arguments = SectionRule.heading(section);
        if (beside.isEmpty()) {
            check.report("", section.heading().span(), arguments);
            return;
        }
        String other = beside.get().heading().text();
        String fixed = "#".repeat(Math.min(6, section.heading().level() + 1)) + " " + other;
        check.report(
                "beside",
                section.heading().span(),
                arguments.with("other", other).with("fixed", fixed),
                List.of(beside.get().heading().span()));
    }
}
