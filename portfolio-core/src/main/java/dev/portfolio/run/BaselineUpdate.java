package dev.portfolio.run;

import dev.portfolio.finding.Finding;
import dev.portfolio.report.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What becomes of a baseline when it is written anew.
 *
 * @param baseline the baseline as it is to be
 * @param removed what it accepted and is no longer found
 * @param added what is newly accepted
 * @param refused what is found, is not accepted, and stays so because nobody said that it should be
 */
public record BaselineUpdate(
        Baseline baseline, List<Baseline.Entry> removed, List<Finding> added, List<Finding> refused) {

    /** Keeps copies. */
    public BaselineUpdate {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
        refused = List.copyOf(refused);
    }

    /**
     * Holds a baseline against what is found without it.
     *
     * @param before the baseline as it is
     * @param report what is found without it
     * @param accept whether what is new is accepted
     * @param looked whether an entry could have been met by this run: its document was checked, its rule is on
     */
    static BaselineUpdate of(Baseline before, Report report, boolean accept, Predicate<Baseline.Entry> looked) {
        List<Finding> acceptable =
                report.findings().stream().filter(Baseline::canHold).toList();
        Set<String> documents = new HashSet<>(report.documents());
        Set<String> gone = before.entries().stream()
                .filter(looked)
                .map(Baseline.Entry::path)
                .filter(path -> !documents.contains(path))
                .collect(Collectors.toSet());
        BaselineMatches matches = BaselineMatches.of(before, acceptable, gone);
        List<Baseline.Entry> removed = matches.stale().stream().filter(looked).toList();
        List<Baseline.Entry> after = new ArrayList<>();
        matches.stale().stream().filter(looked.negate()).forEach(after::add);
        matches.accepted().forEach(match -> after.add(Baseline.Entry.of(match.finding())));
        if (accept) {
            matches.fresh().forEach(finding -> after.add(Baseline.Entry.of(finding)));
        }
        return new BaselineUpdate(
                new Baseline(after),
                removed,
                accept ? matches.fresh() : List.of(),
                accept ? List.of() : matches.fresh());
    }
}
