/** How far documents cover a competency framework: what they claim of it, what they prove, and what is missing. */
@NullMarked
package dev.portfolio.coverage;

import org.jspecify.annotations.NullMarked;
