package dev.portfolio.rule;

import dev.portfolio.finding.Problem;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;

/** Reports what the parser met while reading the document: one instance for each kind of problem. */
record ReadingRule(RuleId id, Severity severity) implements DocumentRule {

    ReadingRule(RuleId id) {
        this(id, Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        for (Problem problem : check.document().problems()) {
            if (problem.rule().equals(id)) {
                check.report(problem);
            }
        }
    }
}
