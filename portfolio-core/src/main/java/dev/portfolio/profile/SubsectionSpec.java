package dev.portfolio.profile;

/**
 * What the sub-sections of a section must be, whatever they are called.
 *
 * @param count how many there may be
 * @param contents what each must hold
 * @param sections what sections each must have
 */
public record SubsectionSpec(Range count, Contents contents, Structure sections) {}
