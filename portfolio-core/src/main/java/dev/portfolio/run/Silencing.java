package dev.portfolio.run;

import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.RuleId;
import dev.portfolio.profile.Profile;
import dev.portfolio.profile.RuleSetting;
import dev.portfolio.profile.SuppressionSpec;
import dev.portfolio.report.Suppressed;
import dev.portfolio.rule.Rules;
import dev.portfolio.rule.SuppressionUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parts the findings that count from those that somebody silenced, and keeps account of what silenced any. */
final class Silencing {

    private final Profile profile;
    private final LocalDate today;
    private final boolean everything;
    private final Map<String, List<Suppression>> byDocument = new HashMap<>();
    private final Map<Suppression, List<Glob>> byProfile = new LinkedHashMap<>();
    private final List<Suppression> all = new ArrayList<>();
    private final Set<SuppressionSpec.Named> used = new HashSet<>();

    private final List<Finding> kept = new ArrayList<>();
    private final List<Suppressed> suppressed = new ArrayList<>();

    /**
     * What is silenced in a portfolio.
     *
     * @param today the day it is
     * @param everything whether all of its documents were looked at, and not only some that were asked for
     */
    Silencing(Profile profile, LocalDate today, boolean everything, List<DocumentResult> results) {
        this.profile = profile;
        this.today = today;
        this.everything = everything;
        for (DocumentResult result : results) {
            if (!result.suppressions().isEmpty()) {
                byDocument.put(result.facts().path(), result.suppressions());
                all.addAll(result.suppressions());
            }
        }
        for (SuppressionSpec spec : profile.suppressions()) {
            Suppression suppression = Suppression.by(spec);
            byProfile.put(suppression, spec.files().stream().map(Glob::of).toList());
            all.add(suppression);
        }
    }

    /** Takes findings in. */
    void take(List<Finding> findings) {
        if (all.isEmpty()) {
            kept.addAll(findings);
        } else {
            findings.forEach(this::take);
        }
    }

    private void take(Finding finding) {
        RuleId rule = rule(finding);
        Optional<Suppressed> silenced = Optional.empty();
        for (Suppression suppression : about(finding.location().path())) {
            for (SuppressionSpec.Named named : suppression.rules()) {
                if (named.rule().equals(rule) && suppression.reaches(finding) && !suppression.isExpired(today)) {
                    used.add(named);
                    silenced = silenced.or(() -> Optional.of(silenced(finding, suppression)));
                }
            }
        }
        silenced.ifPresentOrElse(suppressed::add, () -> kept.add(finding));
    }

    /** What is too much of a rule is silenced as that rule is. */
    private static RuleId rule(Finding finding) {
        return finding.rule().equals(Rules.FINDINGS_LEFT_OUT)
                        && finding.arguments().get("rule").orElse(null) instanceof Argument.Text rule
                ? new RuleId(rule.value())
                : finding.rule();
    }

    private List<Suppression> about(String path) {
        List<Suppression> about = new ArrayList<>(byDocument.getOrDefault(path, List.of()));
        byProfile.forEach((suppression, globs) -> {
            if (globs.isEmpty() || globs.stream().anyMatch(glob -> glob.matches(path))) {
                about.add(suppression);
            }
        });
        return about;
    }

    private static Suppressed silenced(Finding finding, Suppression by) {
        return new Suppressed(finding, by.by(), by.reason(), by.until(), Optional.of(by.location()));
    }

    /** The findings that count. */
    List<Finding> kept() {
        return kept;
    }

    /** Those that were silenced. */
    List<Suppressed> suppressed() {
        return suppressed;
    }

    /** What became of each rule that is silenced somewhere. */
    List<SuppressionUse> uses() {
        List<SuppressionUse> uses = new ArrayList<>();
        for (Suppression suppression : all) {
            for (SuppressionSpec.Named named : suppression.rules()) {
                uses.add(new SuppressionUse(
                        named.rule(),
                        named.location(),
                        suppression.location(),
                        suppression.by() == Suppressed.By.PROFILE,
                        suppression.reason(),
                        suppression.until(),
                        state(suppression, named)));
            }
        }
        return uses;
    }

    private SuppressionUse.State state(Suppression suppression, SuppressionSpec.Named named) {
        boolean asked =
                profile.rules().getOrDefault(named.rule(), RuleSetting.usual()).on();
        if (suppression.isExpired(today)) {
            return SuppressionUse.State.EXPIRED;
        }
        if (used.contains(named)) {
            return SuppressionUse.State.USED;
        }
        // What the web answers one day, it may not the next: a remark about it is never in vain.
        boolean told = asked && !named.rule().equals(Rules.LINK_UNREACHABLE);
        boolean seen = told && (everything || suppression.by() == Suppressed.By.DOCUMENT);
        return seen ? SuppressionUse.State.UNUSED : SuppressionUse.State.UNKNOWN;
    }
}
