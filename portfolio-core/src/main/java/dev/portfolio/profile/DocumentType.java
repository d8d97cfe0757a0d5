package dev.portfolio.profile;

import dev.portfolio.schema.JsonSchema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a kind of document must look like.
 *
 * @param name its name in the profile
 * @param files globs of the files that are of this kind; empty for the usual places
 * @param fields its front matter fields
 * @param additionalFields what is said of other fields
 * @param headings what headings may be taken for those of its sections
 * @param structure its sections
 * @param schema a JSON Schema for the fields that are not among {@code fields}
 * @param evidence what its evidence must be, where all of it is evidence but for the sections it asks for
 * @param claims where it claims something of the framework
 */
public record DocumentType(
        String name,
        List<String> files,
        List<FieldSpec> fields,
        Additional additionalFields,
        HeadingSpec headings,
        Structure structure,
        Optional<JsonSchema> schema,
        Optional<EvidenceSpec> evidence,
        ClaimSpec claims) {

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
    }

    static DocumentType named(String name) {
        return new DocumentType(
                name,
                List.of(),
                List.of(),
                Additional.ALLOW,
                HeadingSpec.USUAL,
                Structure.ANY,
                Optional.empty(),
                Optional.empty(),
                ClaimSpec.USUAL);
    }

    /** The same on a given day: what its fields say of today is a day then. */
    public DocumentType on(LocalDate today) {
        List<FieldSpec> dated = fields.stream().map(field -> field.on(today)).toList();
        return new DocumentType(name, files, dated, additionalFields, headings, structure, schema, evidence, claims);
    }

    /** A field by its name. */
    public Optional<FieldSpec> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
