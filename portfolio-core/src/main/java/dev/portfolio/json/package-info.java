/** Writes JSON, the same way for every report and export. */
@NullMarked
package dev.portfolio.json;

import org.jspecify.annotations.NullMarked;
