package dev.portfolio.profile;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The keys of a profile file, mapping by mapping. The profile's JSON Schema holds the same. */
final class ProfileKeys {

    static final List<String> PROFILE = List.of(
            "extends",
            "language",
            "publicRoots",
            "exclude",
            "proofFiles",
            "sourceUrl",
            "documents",
            "rules",
            "suppressions",
            "stages",
            "stage",
            "checkExternal",
            "external",
            "framework",
            "coverage");
    static final List<String> FRAMEWORK = List.of("file", "track", "year", "earlier");
    static final List<String> COVERAGE = List.of("proved", "claimed", "every");
    static final List<String> CLAIMS = List.of("competency", "level", "outcomes", "wholeLevel");
    static final List<String> EXTERNAL = List.of("timeout", "pause", "limit", "ignore");
    static final List<String> SUPPRESSION = List.of("rules", "files", "reason", "until");
    static final List<String> STAGE = List.of("rules", "failOnSeverity", "maxAllowedViolations", "coverage");
    static final List<String> DOCUMENT_TYPE = List.of(
            "files",
            "fields",
            "frontMatter",
            "additionalFields",
            "headings",
            "sections",
            "sectionOrder",
            "additionalSections",
            "evidence",
            "claims");
    static final List<String> FRONT_MATTER = List.of("schema");
    static final List<String> HEADINGS = List.of("match", "html");
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
            "formats",
            "academicYear",
            "notBefore",
            "follows",
            "vocabulary",
            "pattern",
            "patternHint",
            "fields",
            "items");
    private static final List<String> BESIDE_OTHERS = List.of("required", "requiredWith", "notBefore", "follows");
    static final List<String> ITEM =
            FIELD.stream().filter(key -> !BESIDE_OTHERS.contains(key)).toList();
    private static final List<String> CONTENTS =
            Arrays.stream(ContentKind.values()).map(ContentKind::key).toList();
    private static final List<String> STRUCTURE = List.of("sections", "sectionOrder", "additionalSections");
    static final List<String> CHOICE = joined(
            List.of("heading", "aliases", "match", "when"), CONTENTS, STRUCTURE, List.of("subsections", "evidence"));
    static final List<String> SECTION = joined(
            List.of("heading", "aliases", "match", "required", "times", "when"),
            CONTENTS,
            STRUCTURE,
            List.of("subsections", "evidence"));
    static final List<String> ONE_OF = List.of("oneOf", "required", "times");
    static final List<String> WHEN = List.of("field", "is");
    static final List<String> SUBSECTIONS = joined(List.of("min", "max"), CONTENTS, STRUCTURE, List.of());
    static final List<String> EVIDENCE =
            List.of("items", "depth", "labels", "min", "listItems", "comment", "proof", "proofLabels");
    static final List<String> RANGE = List.of("min", "max");
    static final List<String> RULE = List.of("severity");
    static final List<String> RESIDUE =
            List.of("severity", "builtIn", "texts", "patterns", "allowedTexts", "allowedPatterns");
    static final List<String> COPY = List.of("severity", "words", "share");

    private ProfileKeys() {}

    private static List<String> joined(
            List<String> first, List<String> second, List<String> third, List<String> fourth) {
        return Stream.of(first, second, third, fourth).flatMap(List::stream).toList();
    }
}
