package dev.portfolio.rule;

import dev.portfolio.document.Heading;
import dev.portfolio.document.Section;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sub-headings are more than one level below their heading. Siblings are told once. */
record HeadingLevelSkipped(RuleId id, Severity severity) implements DocumentRule {

    HeadingLevelSkipped() {
        this(new RuleId("heading-level-skipped"), Severity.WARNING);
    }

    @Override
    public void check(DocumentCheck check) {
        check.document().everySection().forEach(section -> check(section, check));
    }

    private static void check(Section parent, DocumentCheck check) {
        int expected = parent.heading().level() + 1;
        if (parent.sections().stream().noneMatch(section -> section.heading().level() > expected)) {
            return;
        }
        Map<Integer, List<Heading>> skipping = parent.sections().stream()
                .map(Section::heading)
                .filter(heading -> heading.level() > expected)
                .collect(Collectors.groupingBy(Heading::level, TreeMap::new, Collectors.toList()));
        skipping.values().forEach(siblings -> report(parent, expected, siblings, check));
    }

    private static void report(Section parent, int expected, List<Heading> skipping, DocumentCheck check) {
        Heading first = skipping.get(0);
        Arguments arguments = Arguments.none()
                .with("heading", first.text())
                .with("level", first.level())
                .with("parent", parent.heading().text())
                .with("parentLevel", parent.heading().level())
                .with("fixed", "#".repeat(expected) + " " + first.text())
                .with("others", skipping.size() - 1);
        List<Span> others = skipping.stream().skip(1).map(Heading::span).toList();
        check.report(others.isEmpty() ? "" : "siblings", first.span(), arguments, others);
    }
}
