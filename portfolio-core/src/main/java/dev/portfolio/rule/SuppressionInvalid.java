package dev.portfolio.rule;

import dev.portfolio.document.DocumentProblems;
import dev.portfolio.document.IgnoreComment;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.DidYouMean;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import java.util.List;
import java.util.Optional;

/** A remark that is to silence rules is not written as it must be, or names a rule that there is not. */
record SuppressionInvalid(RuleId id, Severity severity) implements DocumentRule {

    SuppressionInvalid() {
        this(DocumentProblems.SUPPRESSION_INVALID, Severity.WARNING);
    }

    @Override
    public void check(DocumentCheck check) {
        for (IgnoreComment comment : check.document().ignoreComments()) {
            comment.mistakes().forEach(check::report);
            comment.rules().forEach(name -> check(name, check));
        }
    }

    private static void check(IgnoreComment.Name name, DocumentCheck check) {
        List<String> known = check.rules().silenceable();
        if (known.contains(name.rule())) {
            return;
        }
        Arguments arguments = Arguments.none().with("written", name.rule());
        boolean always =
                check.rules().ids().stream().anyMatch(rule -> rule.value().equals(name.rule()));
        Optional<String> near = always ? Optional.empty() : DidYouMean.among(known, name.rule());
        boolean settable =
                check.rules().all().stream().anyMatch(rule -> rule.id().value().equals(name.rule()));
        String knownVariant = settable ? "always" : "never";
        check.report(
                always ? knownVariant : near.isPresent() ? "rule-near" : "rule",
                name.span(),
                near.map(meant -> arguments.with("near", meant)).orElse(arguments));
    }
}
