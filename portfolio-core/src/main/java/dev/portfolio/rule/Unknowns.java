package dev.portfolio.rule;

import dev.portfolio.claim.Answer.Unknown;
import dev.portfolio.claim.Claim;
import dev.portfolio.finding.Arguments;

/** Tells what the framework does not know: what was probably meant, and whether an earlier version knew it. */
final class Unknowns {

    private Unknowns() {}

    static void report(Claim claim, Unknown unknown, Arguments arguments, DocumentCheck check) {
        Arguments told =
                unknown.near().map(near -> arguments.with("near", near)).orElse(arguments);
        boolean near = unknown.near().isPresent();
        if (unknown.earlier().isPresent()) {
            Arguments earlier = told.with("version", unknown.version().orElse(""))
                    .with("label", unknown.earlier().get().label());
            check.report(near ? "version.near" : "version", claim.span(), earlier);
        } else {
            check.report(near ? "near" : "", claim.span(), told);
        }
    }
}
