/** Reads Markdown with front matter into a {@link dev.portfolio.document.Document}. */
@NullMarked
package dev.portfolio.markdown;

import org.jspecify.annotations.NullMarked;
