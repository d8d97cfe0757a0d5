/** What the documents of a portfolio must look like. */
@NullMarked
package dev.portfolio.profile;

import org.jspecify.annotations.NullMarked;
