package dev.portfolio.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.RuleId;
import dev.portfolio.rule.Rule;
import dev.portfolio.rule.Rules;
import dev.portfolio.source.SourceText;
import dev.portfolio.yaml.YamlNodes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The schema that editors use and the reader that the build uses say the same of every profile. */
final class ProfileSchemaTest {

    private static final String TEXT = Schemas.ofProfiles();
    private static final JsonNode TREE = Schemas.tree(TEXT);
    private static final List<String> UNSEEN = List.of(
            "range",
            "not-for-type",
            "times",
            "evidence-labels",
            "evidence-unused",
            "times-none",
            "aliases-unused",
            "section-depth",
            "section-twice",
            "date-range",
            "date-field",
            "date-field-near",
            "field-pattern",
            "hint-alone",
            "no-such-field",
            "no-such-field-near",
            "file",
            "file-large",
            "framework-file",
            "framework-no-tracks",
            "resource",
            "extends-itself",
            "extends-circle",
            "extends-depth",
            "rule",
            "rule-near");
    private static final Schema SCHEMA = Schemas.schema(TEXT);

    @Test
    void theSchemaInTheJarIsTheOneInTheDocs() throws IOException {
        byte[] docs = Files.readAllBytes(Schemas.docs("portfolio.schema.json"));
        assertThat(TEXT.getBytes(StandardCharsets.UTF_8)).isEqualTo(docs);
    }

    @Test
    void itIsASchema() {
        assertThat(Schemas.faultsOfSchema(TEXT)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theSchemaHasTheKeysOfTheReader(String mapping, List<String> keys) {
        assertThat(names(TREE.at(mapping).get("properties"))).containsExactlyElementsOf(keys);
        assertThat(TREE.at(mapping).get("additionalProperties").isBoolean()).isTrue();
        assertThat(TREE.at(mapping).get("additionalProperties").booleanValue()).isFalse();
    }

    static Stream<Arguments> theSchemaHasTheKeysOfTheReader() {
        return Stream.of(
                Arguments.of("", ProfileKeys.PROFILE),
                Arguments.of("/$defs/documentType", ProfileKeys.DOCUMENT_TYPE),
                Arguments.of("/$defs/field", ProfileKeys.FIELD),
                Arguments.of("/properties/external", ProfileKeys.EXTERNAL),
                Arguments.of("/$defs/framework", ProfileKeys.FRAMEWORK),
                Arguments.of("/$defs/coverage", ProfileKeys.COVERAGE),
                Arguments.of("/$defs/claims", ProfileKeys.CLAIMS),
                Arguments.of("/$defs/headings", ProfileKeys.HEADINGS),
                Arguments.of("/$defs/frontMatter", ProfileKeys.FRONT_MATTER),
                Arguments.of("/$defs/section", ProfileKeys.SECTION),
                Arguments.of("/$defs/oneOf", ProfileKeys.ONE_OF),
                Arguments.of("/$defs/choice", ProfileKeys.CHOICE),
                Arguments.of("/$defs/condition", ProfileKeys.WHEN),
                Arguments.of("/$defs/subsections", ProfileKeys.SUBSECTIONS),
                Arguments.of("/$defs/evidence", ProfileKeys.EVIDENCE),
                Arguments.of("/$defs/range", ProfileKeys.RANGE),
                Arguments.of("/$defs/ruleSetting/anyOf/1", ProfileKeys.RULE),
                Arguments.of("/$defs/residueSetting/anyOf/1", ProfileKeys.RESIDUE),
                Arguments.of("/$defs/copySetting/anyOf/1", ProfileKeys.COPY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theSchemaOffersTheChoicesOfTheReader(String key, Collection<String> choices) {
        List<String> offered = new ArrayList<>();
        TREE.at(key).get("enum").forEach(choice -> offered.add(choice.stringValue()));
        assertThat(offered).containsExactlyInAnyOrderElementsOf(choices);
    }

    static Stream<Arguments> theSchemaOffersTheChoicesOfTheReader() {
        return Stream.of(
                Arguments.of("/properties/extends/anyOf/0", BuiltInProfiles.BY_NAME.keySet()),
                Arguments.of("/properties/language", Choices.LANGUAGES.keySet()),
                Arguments.of("/$defs/documentType/properties/additionalFields", Choices.ADDITIONAL.keySet()),
                Arguments.of("/$defs/sectionOrder", Choices.SECTION_ORDER.keySet()),
                Arguments.of("/$defs/additionalSections", Choices.ADDITIONAL.keySet()),
                Arguments.of("/$defs/degree", Choices.DEGREES.keySet()),
                Arguments.of("/$defs/headings/properties/html", Choices.ACCEPTANCE.keySet()),
                Arguments.of("/$defs/field/properties/type", Choices.FIELD_TYPES.keySet()),
                Arguments.of("/$defs/dateFormat", Choices.DATE_FORMATS.keySet()),
                Arguments.of("/$defs/coverage/properties/every", Choices.EVERY.keySet()),
                Arguments.of("/$defs/severity", Choices.SEVERITIES.keySet()));
    }

    @Test
    void theSchemaNamesEveryRuleWithItsUsualSeverity() {
        Map<String, String> severities = new HashMap<>();
        Stream<Rule> rules = Rules.all().stream();
        rules.forEach(rule -> severities.put(rule.id().value(), rule.severity().word()));

        JsonNode properties = TREE.at("/properties/rules/properties");
        assertThat(names(properties))
                .containsExactlyElementsOf(
                        Rules.settable().stream().map(RuleId::value).toList());
        for (String rule : names(properties)) {
            assertThat(properties.get(rule).get("default").stringValue())
                    .as(rule)
                    .isEqualTo(severities.get(rule));
        }
    }

    @Test
    void aRuleOfAJarIsValidWithAnyOptionsAndOnlyTheReaderKnowsWhetherThereIsOne() {
        String own = "extends: competency\nrules: {course-words: {severity: info, words: [a], most: 3}}";
        assertThat(faults(own)).isEmpty();
        assertThat(Told.of(own)).containsExactly("2:9 course-words profile-invalid.rule");
        KnownRules known = new KnownRules(Map.of(
                new RuleId("course-words"),
                List.of(RuleOption.texts("words", List.of()), RuleOption.number("most", 1))));
        assertThat(ProfileReader.read(SourceText.of("portfolio.yaml", own), known, ProfileFiles.none())
                        .findings())
                .isEmpty();

        String mistyped = "extends: competency\nrules: {section-mising: off}";
        assertThat(faults(mistyped)).isEmpty();
        assertThat(Told.of(mistyped)).containsExactly("2:9 section-mising profile-invalid.rule-near section-missing");
        assertThat(faults("extends: competency\nrules: {course-words: {}}")).isNotEmpty();
        assertThat(faults("extends: competency\nrules: {course-words: {severity: high}}"))
                .isNotEmpty();
        assertThat(faults("extends: competency\nrules: {course-words: [off]}")).isNotEmpty();
    }

    @Test
    void everyKeyHasATitleAndAnExplanation() {
        List<String> unexplained = new ArrayList<>();
        unexplained(TREE, "", unexplained);
        assertThat(unexplained).isEmpty();
    }

    private static void unexplained(JsonNode node, String path, List<String> found) {
        if (node.has("properties") && !path.contains("/allOf/")) {
            JsonNode properties = node.get("properties");
            for (String key : names(properties)) {
                boolean explained = properties.get(key).has("title")
                        && properties.get(key).path("description").asString("").endsWith(".");
                if (!explained) {
                    found.add(path + "/properties/" + key);
                }
            }
        }
        for (String key : names(node)) {
            unexplained(node.get(key), path + "/" + key, found);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            unexplained(node.get(i), path + "/" + i, found);
        }
    }

    @Test
    void theBuiltInProfileIsValid() {
        assertThat(faults(Schemas.resource("competency.yaml"))).isEmpty();
    }

    @Test
    void aProfileWithEveryKeyIsValidForBoth() {
        assertThat(faults(Samples.RICH)).isEmpty();
        assertThat(Told.of(Samples.RICH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "course.yaml",
                "../course.YML",
                "course/base",
                "course.json",
                "classpath:base",
                "' a.yaml '",
                "a.yaml.txt",
                "..\\base"
            })
    void thePathOfAProfileIsValidForBoth(String path) {
        assertThat(faults("extends: " + path)).isEmpty();
        assertThat(Told.of("extends: " + path)).allMatch(told -> told.matches(".* profile-invalid\\.(file|resource)"));
    }

    @Test
    void theSamplesOfTheReferenceAreValidForBoth() {
        String page = Schemas.text(Schemas.docs("profile.md"));
        List<String> samples = Pattern.compile("(?ms)^```yaml\\n(.*?)^```$")
                .matcher(page)
                .results()
                .map(sample -> sample.group(1))
                .toList();
        assertThat(samples).isNotEmpty().allSatisfy(sample -> {
            assertThat(faults(sample)).isEmpty();
            assertThat(Told.of(sample)).isEmpty();
        });
    }

    /** But for what a schema cannot see: which of two numbers is greater, and which type a field inherits. */
    @Test
    void theSchemaAndTheReaderAgreeOnAThousandVariationsOfAProfile() {
        Random random = new Random(20261123);
        int valid = 0;
        int wrong = 0;
        for (int i = 0; i < 1000; i++) {
            JsonNode variation = YamlNodes.of(Samples.RICH);
            Variation.apply(variation, random);
            List<Finding> findings = Told.read(variation.toString()).findings();
            if (findings.stream().anyMatch(finding -> UNSEEN.contains(finding.variant()))) {
                continue;
            }
            List<String> faults = Schemas.faults(SCHEMA, variation);
            boolean inheritedType = findings.stream()
                    .anyMatch(finding -> finding.variant().equals("date")
                            || finding.variant().equals("decimal"));
            if (faults.isEmpty() && inheritedType) {
                continue;
            }
            assertThat(findings.isEmpty())
                    .as("%s%n%s%n%s", variation, faults, findings)
                    .isEqualTo(faults.isEmpty());
            valid += findings.isEmpty() ? 1 : 0;
            wrong += findings.isEmpty() ? 0 : 1;
        }
        assertThat(valid).isGreaterThan(100);
        assertThat(wrong).isGreaterThan(500);
    }

    private static List<String> faults(String yaml) {
        return Schemas.faults(SCHEMA, YamlNodes.of(yaml));
    }

    private static Collection<String> names(JsonNode object) {
        return object.isObject() ? List.copyOf(object.propertyNames()) : new TreeSet<>();
    }
}
