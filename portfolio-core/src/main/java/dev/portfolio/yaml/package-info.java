/** YAML values that know where they were read from, and the mistakes people make in YAML. */
@NullMarked
package dev.portfolio.yaml;

import org.jspecify.annotations.NullMarked;
