/**
 * The doors: {@link dev.portfolio.PortfolioParser} reads one document, {@link dev.portfolio.PortfolioValidator} checks a
 * whole portfolio.
 */
@NullMarked
package dev.portfolio;

import org.jspecify.annotations.NullMarked;
