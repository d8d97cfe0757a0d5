/** What a portfolio proves, in the formats of other systems: badges, frameworks, résumés. */
@NullMarked
package dev.portfolio.export;

import org.jspecify.annotations.NullMarked;
