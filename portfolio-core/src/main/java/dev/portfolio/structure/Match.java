package dev.portfolio.structure;

import dev.portfolio.document.Section;
import dev.portfolio.profile.SectionSpec;
import dev.portfolio.text.Degree;

/**
 * A section of a document that is one the profile asks for.
 *
 * @param spec what is asked of it
 * @param section the section
 * @param name the name it is taken for: the profile's heading, or one of its aliases
 * @param degree how near its heading comes to it
 */
public record Match(SectionSpec spec, Section section, String name, Degree degree) {}
