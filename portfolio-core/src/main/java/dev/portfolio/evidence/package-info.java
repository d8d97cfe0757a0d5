/** What a document shows: its pieces of evidence, what they say, and what proves it. */
@NullMarked
package dev.portfolio.evidence;

import org.jspecify.annotations.NullMarked;
