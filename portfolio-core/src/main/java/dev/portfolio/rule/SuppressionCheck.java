package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.Location;
import java.util.List;
import java.util.function.Consumer;

/** One rule's look at what is silenced: what it may see, and where it reports. */
public final class SuppressionCheck {

    private final RuleId rule;
    private final Severity severity;
    private final List<SuppressionUse> uses;
    private final List<StaleAcceptance> stale;
    private final Consumer<Finding> findings;

    /**
     * A look at what is silenced.
     *
     * @param rule the rule that looks
     * @param severity the weight of what it reports
     * @param uses every rule that is silenced somewhere
     * @param stale what the baseline accepts and is no longer found
     * @param findings takes what it reports
     */
    public SuppressionCheck(
            RuleId rule,
            Severity severity,
            List<SuppressionUse> uses,
            List<StaleAcceptance> stale,
            Consumer<Finding> findings) {
        this.rule = rule;
        this.severity = severity;
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
        findings.accept(new Finding(rule, variant, severity, location, arguments, List.of()));
    }
}
