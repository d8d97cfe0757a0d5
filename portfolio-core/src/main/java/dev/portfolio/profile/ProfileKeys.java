package dev.portfolio.profile;

import java.util.List;

/** The keys of a profile file, mapping by mapping. The profile's JSON Schema holds the same. */
final class ProfileKeys {

    static final List<String> PROFILE = List.of("extends", "language", "publicRoots", "exclude", "documents", "rules");
    static final List<String> DOCUMENT_TYPE =
            List.of("files", "fields", "frontMatter", "additionalFields", "sections", "sectionOrder");
    static final List<String> FRONT_MATTER = List.of("schema");
    static final List<String> FIELD = List.of(
            "type",
            "required",
            "requiredWith",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "min",
            "max",
            "allowed",
            "vocabulary",
            "pattern",
            "patternHint",
            "fields",
            "items");
    static final List<String> ITEM = FIELD.stream()
            .filter(key -> !key.equals("required") && !key.equals("requiredWith"))
            .toList();
    static final List<String> SECTION = List.of("heading", "aliases", "required", "words", "listItems", "evidence");
    static final List<String> EVIDENCE = List.of("min", "listItems", "proof");
    static final List<String> RANGE = List.of("min");
    static final List<String> RULE = List.of("severity");

    private ProfileKeys() {}
}
