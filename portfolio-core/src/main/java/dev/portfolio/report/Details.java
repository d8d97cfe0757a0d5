package dev.portfolio.report;

import dev.portfolio.coverage.Coverage;
import dev.portfolio.finding.RuleId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a report shows besides its findings.
 *
 * @param rules the rules that were asked, and those that found something; by name
 * @param outlines what the documents are made of, by path
 * @param coverage how far they cover their framework; empty without one
 * @param sourceUrl an address in which {@code {path}} stands for a document's path and {@code {line}} for a line; empty
 *     where the profile gives none
 * @param baselined whether findings were accepted before: all others are then new
 */
public record Details(
        List<RuleHelp> rules,
        List<DocumentOutline> outlines,
        Optional<Coverage> coverage,
        Optional<String> sourceUrl,
        boolean baselined) {

    private static final Details NONE = new Details(List.of(), List.of(), Optional.empty(), Optional.empty(), false);

    /** Keeps sorted copies. */
    public Details {
        rules = rules.stream()
                .sorted(Comparator.comparing(rule -> rule.id().value()))
                .toList();
        outlines = outlines.stream()
                .sorted(Comparator.comparing(DocumentOutline::path))
                .toList();
    }

    /** Nothing. */
    public static Details none() {
        return NONE;
    }

    /** A rule by its name. */
    public Optional<RuleHelp> rule(RuleId id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
