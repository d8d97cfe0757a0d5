package dev.portfolio.run;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Problem;
import dev.portfolio.finding.Severity;
import dev.portfolio.rule.Rule;
import dev.portfolio.rule.Rules;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;

/** A rule that failed, as a finding: the run goes on, and the other rules still count. */
final class Failure {

    private Failure() {}

    static Finding of(Rule rule, RuntimeException cause, SourceText source) {
        Arguments arguments = Arguments.none().with("rule", rule.id().value()).with("cause", cause.toString());
        return new Problem(Rules.INTERNAL_ERROR, "", Span.at(0), arguments).in(source, Severity.ERROR);
    }
}
