package dev.portfolio.rule;

import dev.portfolio.finding.RuleId;
import dev.portfolio.source.Location;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One rule that is silenced somewhere, and what came of it in this run.
 *
 * @param rule the rule
 * @param place where it is named
 * @param whole where the remark stands that names it, or the entry of the profile
 * @param inProfile whether the profile says it, and not a document
 * @param reason why; empty where it is not said
 * @param until the last day on which it holds; empty where it holds on any day
 * @param state what came of it
 */
public record SuppressionUse(
        RuleId rule,
        Location place,
        Location whole,
        boolean inProfile,
        String reason,
        Optional<LocalDate> until,
        State state) {

    /** What comes of a suppression. */
    public enum State {
        /** It silenced a finding. */
        USED,
        /** The rule found nothing there. */
        UNUSED,
        /** It cannot be said: the rule was not asked, or not everything was looked at. */
        UNKNOWN,
        /** Its last day is past: it silences nothing any more. */
        EXPIRED
    }
}
