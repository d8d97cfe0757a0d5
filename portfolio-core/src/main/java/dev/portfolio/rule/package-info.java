/**
 * What is checked, one class a rule.
 *
 * <p>Who writes a rule needs {@link dev.portfolio.rule.DocumentRule} or {@link dev.portfolio.rule.PortfolioRule}, the
 * look it is given ({@link dev.portfolio.rule.DocumentCheck}, {@link dev.portfolio.rule.PortfolioCheck}), a
 * {@link dev.portfolio.rule.RuleProvider}, and {@link dev.portfolio.profile.RuleOption} for what profiles can say to it.
 * Who runs rules is handed a {@link dev.portfolio.rule.RuleSet}.
 */
@NullMarked
package dev.portfolio.rule;

import org.jspecify.annotations.NullMarked;
