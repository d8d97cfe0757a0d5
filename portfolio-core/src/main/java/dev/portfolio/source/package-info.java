/** The text of a file and exact places in it. */
@NullMarked
package dev.portfolio.source;

import org.jspecify.annotations.NullMarked;
