/** What is checked, one class a rule. */
@NullMarked
package dev.portfolio.rule;

import org.jspecify.annotations.NullMarked;
