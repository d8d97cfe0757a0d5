package dev.portfolio.yaml;

import dev.portfolio.source.Span;

/** A YAML value and the place it was read from. */
public sealed interface YamlValue permits YamlScalar, YamlSequence, YamlMapping {

    /**
     * Where it stands in the file, quotes and brackets included. An empty value is the place after the colon; an empty
     * item of a block list is its dash.
     */
    Span span();

    /** Whether it holds nothing: null, blank text, no items, no entries. */
    boolean isEmpty();
}
