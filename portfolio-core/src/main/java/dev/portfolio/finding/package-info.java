/** What was found, where, and how it is put into words. */
@NullMarked
package dev.portfolio.finding;

import org.jspecify.annotations.NullMarked;
