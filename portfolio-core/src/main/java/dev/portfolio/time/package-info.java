/** Dates as people write them: read strictly, and where they are no dates, with what was probably meant. */
@NullMarked
package dev.portfolio.time;

import org.jspecify.annotations.NullMarked;
