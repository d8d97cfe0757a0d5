package dev.portfolio.profile;

import dev.portfolio.text.Degree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a section must be.
 *
 * @param heading its heading, as it is shown to authors
 * @param aliases other headings that will do
 * @param match how far from these a heading may be; empty for what its document type says
 * @param when the condition under which it is asked for; empty where it always is
 * @param contents what it must hold
 * @param sections the sections it must have in it
 * @param subsections what its sub-sections must be, whatever they are called
 * @param evidence what its evidence must be, where it holds evidence
 */
public record SectionSpec(
        String heading,
        List<String> aliases,
        Optional<Degree> match,
        Optional<Condition> when,
        Contents contents,
        Structure sections,
        Optional<SubsectionSpec> subsections,
        Optional<EvidenceSpec> evidence) {

    /** Keeps a copy. */
    public SectionSpec {
        aliases = List.copyOf(aliases);
    }

    static SectionSpec headed(String heading) {
        return new SectionSpec(
                heading,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Contents.ANY,
                Structure.ANY,
                Optional.empty(),
                Optional.empty());
    }

    /** The heading and its aliases. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(heading), aliases.stream());
    }
}
