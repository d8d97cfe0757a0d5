/** Runs the rules over a portfolio: finds its files, checks each document, then judges them together. */
@NullMarked
package dev.portfolio.run;

import org.jspecify.annotations.NullMarked;
