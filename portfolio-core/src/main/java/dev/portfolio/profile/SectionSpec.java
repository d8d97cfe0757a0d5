package dev.portfolio.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a section must be.
 *
 * @param heading its heading, as it is shown to authors
 * @param aliases other headings that will do
 * @param required whether a document must have it
 * @param words how many words it may hold
 * @param listItems how many list items it may hold
 * @param evidence what its evidence must be, where it holds evidence
 */
public record SectionSpec(
        String heading,
        List<String> aliases,
        boolean required,
        Range words,
        Range listItems,
        Optional<EvidenceSpec> evidence) {

    /** Keeps a copy. */
    public SectionSpec {
        aliases = List.copyOf(aliases);
    }

    static SectionSpec headed(String heading) {
        return new SectionSpec(heading, List.of(), true, Range.ANY, Range.ANY, Optional.empty());
    }

    /** The heading and its aliases. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(heading), aliases.stream());
    }
}
