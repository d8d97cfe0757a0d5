package dev.portfolio.rule;

import dev.portfolio.document.Document;
import dev.portfolio.document.Heading;
import dev.portfolio.document.Section;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A section is there twice, under the same parent. */
record SectionDuplicate(RuleId id, Severity severity) implements DocumentRule {

    SectionDuplicate() {
        this(new RuleId("section-duplicate"), Severity.WARNING);
    }

    @Override
    public void check(DocumentCheck check) {
        Document document = check.document();
        Stream<List<Section>> families = Stream.concat(
                Stream.of(document.sections()), document.everySection().map(Section::sections));
        families.filter(family -> family.size() > 1)
                .forEach(family -> check.sections().all().forEach(match -> check(family, match, check)));
    }

    private static void check(List<Section> family, SectionMatches.Match match, DocumentCheck check) {
        if (match.sections().size() < 2) {
            return;
        }
        Set<Span> asked = match.sections().stream().map(Section::span).collect(Collectors.toSet());
        List<Heading> headings = family.stream()
                .filter(member -> asked.contains(member.span()))
                .map(Section::heading)
                .toList();
        for (Heading again : headings.stream().skip(1).toList()) {
            Heading first = headings.get(0);
            Arguments arguments = Arguments.none()
                    .with("heading", again.text())
                    .with("first", first.text())
                    .with("line", check.document().source().lineAt(first.span().start()));
            check.report("", again.span(), arguments, List.of(first.span()));
        }
    }
}
