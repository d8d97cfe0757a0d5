package dev.portfolio.profile;

import java.util.Optional;

/** Reads what a document type must look like, on top of what it inherits. */
final class TypeReader {

    private final FieldReader fields;
    private final SchemaReader schemas;
    private final ProfileProblems problems;

    TypeReader(ProfileProblems problems, ProfileFiles files) {
        this.fields = new FieldReader(problems, files);
        this.schemas = new SchemaReader(problems, files);
        this.problems = problems;
    }

    DocumentType type(Keys keys, DocumentType inherited) {
        HeadingSpec headings = headings(keys.mapping("headings", ProfileKeys.HEADINGS), inherited.headings());
        return new DocumentType(
                inherited.name(),
                keys.texts("files").orElse(inherited.files()),
                fields.fields(keys, inherited.fields()),
                keys.choice("additionalFields", Choices.ADDITIONAL).orElse(inherited.additionalFields()),
                headings,
                new SectionReader(problems, headings).structure(keys, inherited.structure()),
                schemas.schema(keys).or(inherited::schema),
                new EvidenceReader(problems).evidence(keys, inherited.evidence()),
                new ClaimSpecReader(problems).claims(keys, inherited.claims()));
    }

    private static HeadingSpec headings(Optional<Keys> keys, HeadingSpec base) {
        return keys.map(written -> new HeadingSpec(
                        written.choice("match", Choices.DEGREES).orElse(base.match()),
                        written.choice("html", Choices.ACCEPTANCE).orElse(base.html())))
                .orElse(base);
    }
}
