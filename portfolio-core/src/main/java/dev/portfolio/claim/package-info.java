/** What documents claim of a competency framework, and what is meant by it. */
@NullMarked
package dev.portfolio.claim;

import org.jspecify.annotations.NullMarked;
