package dev.portfolio.profile;

import dev.portfolio.schema.JsonSchema;
import java.util.List;
import java.util.Optional;

/**
 * What a kind of document must look like.
 *
 * @param name its name in the profile
 * @param files globs of the files that are of this kind; empty for the usual places
 * @param fields its front matter fields
 * @param additionalFields what is said of other fields
 * @param sections its sections, in order
 * @param sectionsInOrder whether the sections must come in this order
 * @param schema a JSON Schema for the fields that are not among {@code fields}
 */
public record DocumentType(
        String name,
        List<String> files,
        List<FieldSpec> fields,
        Additional additionalFields,
        List<SectionSpec> sections,
        boolean sectionsInOrder,
        Optional<JsonSchema> schema) {

    /** What is said of something the profile does not name. */
    public enum Additional {
        /** Nothing, unless it looks like a slip of the pen. */
        ALLOW,
        /** A warning. */
        WARN,
        /** An error. */
        REFUSE
    }

    /** Keeps copies. */
    public DocumentType {
        files = List.copyOf(files);
        fields = List.copyOf(fields);
        sections = List.copyOf(sections);
    }

    static DocumentType named(String name) {
        return new DocumentType(name, List.of(), List.of(), Additional.ALLOW, List.of(), true, Optional.empty());
    }

    /** A field by its name. */
    public Optional<FieldSpec> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
