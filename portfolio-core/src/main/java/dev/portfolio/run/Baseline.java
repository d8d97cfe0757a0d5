package dev.portfolio.run;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Fingerprint;
import dev.portfolio.finding.RuleId;
import dev.portfolio.rule.Rules;
import dev.portfolio.source.Location;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The findings that are accepted: those that were there before somebody began to look. They are known again by their
 * fingerprints, in any place of their document.
 *
 * @param entries what is accepted, by path, rule and words
 */
public record Baseline(List<Entry> entries) {

    /** The usual name of its file, in the portfolio's root. */
    public static final String FILE = "portfolio-baseline.txt";

    /** What is never accepted: it says that something could not be judged at all, or what the web answered this time. */
    private static final Set<RuleId> NEVER = Set.of(
            Rules.INTERNAL_ERROR,
            Rules.PROFILE_INVALID,
            Rules.FRAMEWORK_INVALID,
            Rules.BASELINE_INVALID,
            Rules.BASELINE_STALE,
            Rules.LINK_UNREACHABLE);

    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::path)
            .thenComparing(Entry::rule)
            .thenComparing(Entry::words)
            .thenComparing(Entry::fingerprint);

    /** Keeps a sorted copy. */
    public Baseline {
        entries = entries.stream().sorted(ORDER).toList();
    }

    /**
     * A finding that is accepted. One of which there are two is there twice.
     *
     * @param path its document
     * @param rule its rule
     * @param fingerprint what it is known again by
     * @param words what it is about, for whoever reads the file
     * @param place where this stands in the baseline; empty where it is not written yet
     */
    public record Entry(String path, RuleId rule, Fingerprint fingerprint, String words, Optional<Location> place) {

        static Entry of(Finding finding) {
            return new Entry(
                    finding.location().path(),
                    finding.rule(),
                    Fingerprint.of(finding),
                    Fingerprint.subject(finding),
                    Optional.empty());
        }
    }

    /** Nothing is accepted. */
    public static Baseline empty() {
        return new Baseline(List.of());
    }

    /** Whether a finding can be accepted at all. */
    static boolean canHold(Finding finding) {
        return !NEVER.contains(finding.rule());
    }
}
