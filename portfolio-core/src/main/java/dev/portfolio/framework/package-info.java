/** Competency frameworks: their competencies, levels, outcomes and tracks, and the formats they are published in. */
@NullMarked
package dev.portfolio.framework;

import org.jspecify.annotations.NullMarked;
