/** A competency document as it was written: front matter, sections, and what they hold, every part with its place. */
@NullMarked
package dev.portfolio.document;

import org.jspecify.annotations.NullMarked;
