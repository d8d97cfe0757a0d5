package dev.portfolio.rule;

import dev.portfolio.document.Section;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.Span;
import dev.portfolio.structure.Fit;
import dev.portfolio.structure.Match;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A section has its heading, and nothing under it; what belongs in it may stand beside it, one level too high. Where it
 * holds others that are asked for and as empty, those are told: there the text is to be written.
 */
record SectionEmpty(RuleId id, Severity severity) implements DocumentRule {

    private static final int LOWEST_LEVEL = 6;

    SectionEmpty() {
        this(new RuleId("section-empty"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        Set<Span> told = check.sections().rows().stream()
                .filter(row -> !row.matches().isEmpty())
                .flatMap(row -> row.parent().stream())
                .map(Section::span)
                .collect(Collectors.toSet());
        for (Match match : check.sections().matches()) {
            Section section = match.section();
            if (section.isEmpty()
                    && !HiddenHeadings.areIn(section, check.document())
                    && !told.contains(section.span())) {
                report(section, check.sections(), check);
            }
        }
    }

    private static void report(Section section, Fit fit, DocumentCheck check) {
        List<Section> beside = fit.beside(section);
        Arguments arguments = SectionRule.heading(section);
        if (beside.isEmpty()) {
            check.report("", section.heading().span(), arguments);
            return;
        }
        String other = beside.get(0).heading().text();
        String fixed = "#".repeat(Math.min(LOWEST_LEVEL, section.heading().level() + 1)) + " " + other;
        check.report(
                "beside",
                section.heading().span(),
                arguments.with("other", other).with("fixed", fixed),
                beside.stream().map(part -> part.heading().span()).toList());
    }
}
