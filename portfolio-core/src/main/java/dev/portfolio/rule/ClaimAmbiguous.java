package dev.portfolio.rule;

import dev.portfolio.claim.Answer.Ambiguous;
import dev.portfolio.claim.Claim;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.framework.FrameworkItem;
import java.util.List;
import java.util.Locale;

/** What a document claims could be several things of the framework, and none is guessed. */
record ClaimAmbiguous(RuleId id, Severity severity) implements DocumentRule {

    private static final int MOST = 10;

    ClaimAmbiguous() {
        this(new RuleId("claim-ambiguous"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        for (Claim claim : check.claims().all()) {
            if (claim.answer() instanceof Ambiguous several) {
                List<String> candidates = several.candidates().stream()
                        .limit(MOST)
                        .map(ClaimAmbiguous::name)
                        .toList();
                Arguments arguments = Arguments.none()
                        .with("value", claim.written())
                        .with("candidates", candidates)
                        .with("example", several.candidates().get(0).code());
                check.report(claim.kind().name().toLowerCase(Locale.ROOT), claim.span(), arguments);
            }
        }
    }

    private static String name(FrameworkItem item) {
        return item.code().equals(item.label()) ? item.code() : item.code() + " (" + item.label() + ")";
    }
}
