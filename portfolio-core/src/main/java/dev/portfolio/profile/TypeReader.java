package dev.portfolio.profile;

/** Reads what a document type must look like, on top of what it inherits. */
final class TypeReader {

    private final FieldReader fields;
    private final SectionReader sections;
    private final SchemaReader schemas;

    TypeReader(ProfileProblems problems, ProfileFiles files) {
        this.fields = new FieldReader(problems, files);
        this.sections = new SectionReader(problems);
        this.schemas = new SchemaReader(problems, files);
    }

    DocumentType type(Keys keys, DocumentType inherited) {
        return new DocumentType(
                inherited.name(),
                keys.texts("files").orElse(inherited.files()),
                fields.fields(keys, inherited.fields()),
                keys.choice("additionalFields", Choices.ADDITIONAL).orElse(inherited.additionalFields()),
                keys.items("sections")
                        .map(items -> sections.sections(items, inherited))
                        .orElse(inherited.sections()),
                keys.choice("sectionOrder", Choices.SECTION_ORDER).orElse(inherited.sectionsInOrder()),
                schemas.schema(keys).or(inherited::schema));
    }
}
