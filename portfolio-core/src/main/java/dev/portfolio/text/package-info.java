/** When two texts are one to a reader, how near a heading is to a name, and what tells them apart. */
@NullMarked
package dev.portfolio.text;

import org.jspecify.annotations.NullMarked;
