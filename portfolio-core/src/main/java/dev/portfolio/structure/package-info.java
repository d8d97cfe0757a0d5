/** Which sections of a document are the ones its profile asks for, and how they fit what it asks. */
@NullMarked
package dev.portfolio.structure;

import org.jspecify.annotations.NullMarked;
