/** What a document is judged by, as one profile, and where each of its values comes from. */
@NullMarked
package dev.portfolio.explain;

import org.jspecify.annotations.NullMarked;
