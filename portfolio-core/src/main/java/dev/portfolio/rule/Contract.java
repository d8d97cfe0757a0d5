package dev.portfolio.rule;

import dev.portfolio.profile.DocumentType;
import dev.portfolio.profile.SectionSpec;
import dev.portfolio.source.HeadingKey;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A document type made ready to be held against documents.
 *
 * @param type the type
 * @param names for each of its sections, the keys of the headings that will do
 */
public record Contract(DocumentType type, List<Set<HeadingKey>> names) {

    /** Keeps a copy. */
    public Contract {
        names = List.copyOf(names);
    }

    /** The contract of a type. */
    public static Contract of(DocumentType type) {
        return new Contract(type, type.sections().stream().map(Contract::keys).toList());
    }

    private static Set<HeadingKey> keys(SectionSpec section) {
        return section.names().map(HeadingKey::of).collect(Collectors.toUnmodifiableSet());
    }
}
