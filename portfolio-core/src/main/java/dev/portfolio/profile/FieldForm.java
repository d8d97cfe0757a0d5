package dev.portfolio.profile;

import dev.portfolio.text.TextPattern;
import java.util.Optional;

/**
 * The form a value has as a whole.
 *
 * @param pattern the form
 * @param hint the form in words, for authors: <em>three capital letters and two digits</em>
 */
public record FieldForm(TextPattern pattern, Optional<String> hint) {}
