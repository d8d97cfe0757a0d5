/** One result, and the formats that show it. */
@NullMarked
package dev.portfolio.report;

import org.jspecify.annotations.NullMarked;
