package dev.portfolio.profile;

/**
 * What the evidence in a section must be: a sub-heading for each project or artefact, with list items under it.
 *
 * @param min the fewest sub-headings
 * @param listItems how many list items stand under each
 * @param proof whether each must show something: a link, an image, code
 */
public record EvidenceSpec(int min, Range listItems, boolean proof) {}
