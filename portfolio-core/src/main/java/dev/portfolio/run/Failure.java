package dev.portfolio.run;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Problem;
import dev.portfolio.finding.Severity;
import dev.portfolio.rule.Rule;
import dev.portfolio.rule.RuleSet;
import dev.portfolio.rule.Rules;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;

/** A rule that failed, as a finding: the run goes on, and the other rules still count. */
final class Failure {

    private Failure() {}

    static Finding of(Rule rule, RuleSet among, Throwable cause, SourceText source) {
        Arguments arguments = Arguments.none().with("rule", rule.id().value()).with("cause", String.valueOf(cause));
        Problem problem = among.provider(rule.id()).isEmpty()
                ? new Problem(Rules.INTERNAL_ERROR, "", Span.at(0), arguments)
                : new Problem(Rules.INTERNAL_ERROR, "own", Span.at(0), arguments.with("origin", origin(rule)));
        return problem.in(source, Severity.ERROR);
    }

    private static String origin(Rule rule) {
        return rule.getClass().getName();
    }
}
