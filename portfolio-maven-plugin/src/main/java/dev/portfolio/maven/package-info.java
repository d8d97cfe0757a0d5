/** Portfolio in a Maven build: parameters become calls of the core, results become log lines, files and failures. */
@NullMarked
package dev.portfolio.maven;

import org.jspecify.annotations.NullMarked;
