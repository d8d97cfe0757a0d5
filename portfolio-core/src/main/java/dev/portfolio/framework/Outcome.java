package dev.portfolio.framework;

/**
 * A learning outcome (<em>apprentissage critique</em>): what can be shown of a level.
 *
 * @param code {@code AC35.01}, {@code AC34.01Cyber}
 * @param label what is to be shown
 */
public record Outcome(String code, String label) {}
