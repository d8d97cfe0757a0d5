/** Pages of HTML: what their templates in {@code src/main/jte} are given, and what is written of them. Not exported. */
@NullMarked
package dev.portfolio.page;

import org.jspecify.annotations.NullMarked;
