package dev.portfolio.run;

import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Fingerprint;
import dev.portfolio.finding.RuleId;
import dev.portfolio.rule.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Findings held against a baseline: which it accepts, which are new, and which of its entries meet none. Of a rule that
 * finds more in a document than is told, the baseline knows only the first; that there are more is an entry of its own,
 * and accepts whichever of them come to be told once others are mended.
 */
final class BaselineMatches {

    private final Map<Key, List<Baseline.Entry>> open = new LinkedHashMap<>();
    private final Map<Key, Baseline.Entry> more = new HashMap<>();
    private final Set<String> leftOut = new HashSet<>();
    private final List<Accepted> accepted = new ArrayList<>();
    private final List<Finding> fresh = new ArrayList<>();

    /** A finding and the entry that accepts it. */
    record Accepted(Finding finding, Baseline.Entry entry) {}

    private record Key(String path, RuleId rule, Fingerprint fingerprint) {

        static Key of(Baseline.Entry entry) {
            return new Key(entry.path(), entry.rule(), entry.fingerprint());
        }

        Key in(String other) {
            return new Key(other, rule, fingerprint);
        }
    }

    private BaselineMatches() {}

    /**
     * Holds findings against a baseline.
     *
     * @param gone the paths in the baseline whose documents are no more: what is accepted in them is looked for in the
     *     others, since they may have been renamed
     */
    static BaselineMatches of(Baseline baseline, List<Finding> findings, Set<String> gone) {
        BaselineMatches matches = new BaselineMatches();
        if (baseline.entries().isEmpty()) {
            matches.fresh.addAll(findings);
            return matches;
        }
        baseline.entries().forEach(entry -> matches.open(Key.of(entry), entry));
        findings.forEach(finding -> matches.take(finding, Key.of(Baseline.Entry.of(finding))));
        matches.renamed(gone);
        return matches;
    }

    private void open(Key key, Baseline.Entry entry) {
        open.computeIfAbsent(key, unseen -> new ArrayList<>()).add(entry);
        if (entry.rule().equals(Rules.FINDINGS_LEFT_OUT)) {
            more.put(key, entry);
        }
    }

    private void take(Finding finding, Key key) {
        if (finding.rule().equals(Rules.FINDINGS_LEFT_OUT)) {
            leftOut.add(named(key.path(), finding.arguments().get("rule").orElse(null)));
        }
        Optional<Baseline.Entry> entry =
                Baseline.canHold(finding) ? next(key).or(() -> more(finding, key)) : Optional.empty();
        entry.ifPresentOrElse(found -> accepted.add(new Accepted(finding, found)), () -> fresh.add(finding));
    }

    private Optional<Baseline.Entry> next(Key key) {
        List<Baseline.Entry> same = open.getOrDefault(key, List.of());
        return same.isEmpty() ? Optional.empty() : Optional.of(same.remove(0));
    }

    /** The entry that there are more findings of this rule in the document; it accepts any number. */
    private Optional<Baseline.Entry> more(Finding finding, Key key) {
        if (more.isEmpty()) {
            return Optional.empty();
        }
        boolean itself = finding.rule().equals(Rules.FINDINGS_LEFT_OUT);
        Key all = itself
                ? key
                : Key.of(Baseline.Entry.of(Kept.leftOut(finding, 1))).in(key.path());
        Optional<Baseline.Entry> entry = Optional.ofNullable(more.get(all));
        entry.ifPresent(used -> open.getOrDefault(all, List.of()).remove(used));
        return entry;
    }

    private static String named(String path, @Nullable Argument rule) {
        return path + '\0' + (rule instanceof Argument.Text text ? text.value() : "");
    }

    /** What was accepted in a document that is gone is looked for in the one it was probably renamed to, and no other. */
    private void renamed(Set<String> gone) {
        Map<String, List<Baseline.Entry>> left = new TreeMap<>();
        open.forEach((key, entries) -> {
            if (gone.contains(key.path())) {
                left.computeIfAbsent(key.path(), path -> new ArrayList<>()).addAll(entries);
            }
        });
        left.forEach((path, entries) -> heir(entries).ifPresent(heir -> inherit(entries, heir)));
    }

    /** The document in which at least half of what is left of another is found, and more than in any other. */
    private Optional<String> heir(List<Baseline.Entry> left) {
        Map<Key, Integer> wanted = new HashMap<>();
        left.forEach(entry -> wanted.merge(Key.of(entry).in(""), 1, Integer::sum));
        Map<Key, Integer> met = new HashMap<>();
        Map<String, Integer> shared = new TreeMap<>();
        for (Finding finding : fresh) {
            Key key = Key.of(Baseline.Entry.of(finding));
            int most = wanted.getOrDefault(key.in(""), 0);
            if (most > 0 && met.merge(key, 1, Integer::sum) <= most) {
                shared.merge(key.path(), 1, Integer::sum);
            }
        }
        Optional<String> heir = Optional.empty();
        int most = (left.size() + 1) / 2 - 1;
        for (Map.Entry<String, Integer> entry : shared.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                heir = Optional.of(entry.getKey());
            }
        }
        return heir;
    }

    private void inherit(List<Baseline.Entry> left, String heir) {
        for (Baseline.Entry entry : left) {
            open.remove(Key.of(entry));
            open(Key.of(entry).in(heir), entry);
        }
        List<Finding> unmet = List.copyOf(fresh);
        fresh.clear();
        unmet.forEach(finding -> take(finding, Key.of(Baseline.Entry.of(finding))));
    }

    /** The findings that it accepts. */
    List<Accepted> accepted() {
        return accepted;
    }

    /** The findings that it does not know. */
    List<Finding> fresh() {
        return fresh;
    }

    /** Its entries that meet no finding, in their order; but for those whose finding may be among what is left out. */
    List<Baseline.Entry> stale() {
        return new Baseline(open.values().stream()
                        .flatMap(List::stream)
                        .filter(entry -> !leftOut.contains(
                                entry.path() + '\0' + entry.rule().value()))
                        .toList())
                .entries();
    }
}
