package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.source.Location;
import java.util.List;
import java.util.function.Consumer;

/** One rule's look at what is silenced: what it may see, and where it reports. */
public final class SuppressionCheck {

    private final RuleUse<SuppressionRule> use;
    private final List<SuppressionUse> uses;
    private final List<StaleAcceptance> stale;
    private final Consumer<Finding> findings;

    /**
     * A look at what is silenced. The run makes it; a rule is given one.
     *
     * @param use the rule that looks
     * @param uses every rule that is silenced somewhere
     * @param stale what the baseline accepts and is no longer found
     * @param findings takes what it reports
     */
    public SuppressionCheck(
            RuleUse<SuppressionRule> use,
            List<SuppressionUse> uses,
            List<StaleAcceptance> stale,
            Consumer<Finding> findings) {
        this.use = use;
        this.uses = List.copyOf(uses);
        this.stale = List.copyOf(stale);
        this.findings = findings;
    }

    /** Every rule that is silenced somewhere, in the order in which they stand. */
    public List<SuppressionUse> uses() {
        return uses;
    }

    /** What the baseline accepts and is no longer found, in the order of the file. */
    public List<StaleAcceptance> stale() {
        return stale;
    }

    /** Reports a problem. */
    public void report(String variant, Location location, Arguments arguments) {
        findings.accept(new Finding(use.id(), variant, use.severity(), location, arguments, List.of()));
    }
}
