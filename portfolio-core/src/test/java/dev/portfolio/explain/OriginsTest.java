package dev.portfolio.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Language;
import dev.portfolio.profile.ProfileReader;
import dev.portfolio.rule.Rules;
import dev.portfolio.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where values come from, where names are shared, moved or odd. */
final class OriginsTest {

    private static ProfileReader.Reading read(String mine, String base) {
        Map<String, String> files = Map.of("base.yaml", base);
        ProfileReader.Reading reading = ProfileReader.read(
                SourceText.of("portfolio.yaml", mine),
                Rules.settable(),
                path -> Optional.ofNullable(files.get(path)).map(text -> SourceText.of(path, text)));
        assertThat(reading.findings()).isEmpty();
        return reading;
    }

    /** The values of a key, each with its origin; and what is shown means the same when it is read again. */
    private static List<String> origins(String key, String mine, String base) {
        ProfileReader.Reading reading = read(mine, base);
        String type = reading.profile().types().get(0).name();
        Explanation explanation = Explanation.of(reading.layers(), type);
        ProfileReader.Reading again = read(explanation.text(Language.ENGLISH), "");
        assertThat(Explanation.of(again.layers(), type).lines())
                .extracting(Explanation.Line::yaml)
                .isEqualTo(
                        explanation.lines().stream().map(Explanation.Line::yaml).toList());
        return explanation.lines().stream()
                .map(line -> line.yaml().strip().replaceFirst("^- ", "")
                        + line.origin().map(origin -> " " + origin).orElse(""))
                .filter(line -> line.startsWith(key + ":"))
                .toList();
    }

    private static String page(String... lines) {
        return "documents:\n  page:\n    sections:\n      - " + String.join("\n      - ", lines) + "\n";
    }

    @Test
    void twoSectionsOfOneHeadingAreToldByTheirConditions() {
        String base = page(
                "{heading: Result, words: {min: 5}, when: {field: kind, is: a}}",
                "{heading: Result, words: {min: 5}, when: {field: kind, is: b}}");
        assertThat(origins("min", base, "")).containsExactly("min: 5 portfolio.yaml:4", "min: 5 portfolio.yaml:5");
        String mine = "extends: base.yaml\n"
                + page(
                        "{heading: Result, when: {field: kind, is: b}}",
                        "{heading: Result, when: {field: kind, is: a}}");
        assertThat(origins("min", mine, base)).containsExactly("min: 5 base.yaml:5", "min: 5 base.yaml:4");
    }

    @Test
    void sectionsThatWereSplitKeepTheirOwnLines() {
        String base = "extends: competency\n"
                + page("{heading: Traces, words: {min: 30}}", "{heading: Preuves, words: {min: 40}}")
                        .replace("page", "competency");
        assertThat(origins("heading", "extends: base.yaml\nlanguage: fr", base))
                .containsExactly("heading: Traces base.yaml:5", "heading: Preuves base.yaml:6");
        assertThat(origins("min", "extends: base.yaml\nlanguage: fr", base))
                .contains("min: 30 base.yaml:5", "min: 40 base.yaml:6");
    }

    @Test
    void oneOfSeveralMayHaveStoodElsewhereBefore() {
        String swapped = "extends: base.yaml\n" + page("oneOf: [{heading: B}, {heading: A}]");
        assertThat(origins("min", swapped, page("oneOf: [{heading: A}, {heading: B, words: {min: 50}}]")))
                .containsExactly("min: 50 base.yaml:4");
        assertThat(origins("min", swapped, page("{heading: A}", "{heading: B, words: {min: 50}}")))
                .containsExactly("min: 50 base.yaml:5");
    }

    @Test
    void aNumberOfTimesSaysThatASectionIsRequired() {
        String mine = "extends: base.yaml\n" + page("{heading: A, times: {min: 2}}");
        assertThat(origins("required", mine, page("{heading: A, required: false}")))
                .isEmpty();
    }

    @Test
    void theWeightOfARuleStandsWhereItIsWritten() {
        String mine = "extends: competency\nrules:\n  field-empty:\n    severity: warning\n";
        assertThat(origins("field-empty", mine, "")).containsExactly("field-empty: warning portfolio.yaml:4");
    }

    @Test
    void otherNamesAreNotShownWhereTheyAreNotLookedAt() {
        String mine = "extends: base.yaml\ndocuments: {page: {headings: {match: exact}}}";
        assertThat(origins("aliases", mine, page("{heading: A, aliases: [B]}"))).isEmpty();
    }

    @Test
    void oddNamesAreShownAsTheyCanBeRead() {
        assertThat(origins("required", "documents: {page: {fields: {'': {required: true}}}}", ""))
                .containsExactly("required: true portfolio.yaml:1");
        assertThat(origins("heading", page("{heading: \"A\\u202EB 😀\"}"), ""))
                .containsExactly("heading: \"A\\u202EB 😀\" portfolio.yaml:4");
    }
}
