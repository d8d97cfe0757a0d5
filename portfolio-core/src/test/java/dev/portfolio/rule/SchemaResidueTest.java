package dev.portfolio.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a template left in a field that the site's schema refuses anyway is one mistake, and told once. */
final class SchemaResidueTest {

    private static final String FILE = """
            {"properties": {
              "title": {"type": "string"},
              "publishDate": {"anyOf": [{"type": "string", "format": "date"}, {"type": "integer"}]},
              "level": {"enum": ["N1", "N2"]},
              "code": {"type": "string", "pattern": "^[A-Z]{3}$"},
              "contact": {"type": "string", "format": "email"},
              "site": {"type": "string", "format": "uri"},
              "short": {"type": "string", "minLength": 20},
              "hours": {"type": "number"},
              "tags": {"type": "array", "items": {"type": "string", "pattern": "^[a-z]+$"}}
            }}
            """;
    private static final String PROFILE =
            "documents: {page: {frontMatter: {schema: page.schema.json}, fields: {own: {type: date}}}}";
    private static final Checked SCHEMA = Checked.by(PROFILE, Map.of("page.schema.json", FILE));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            title: À compléter             ¦ 2:8-2:19 warning template-residue.unfinished
            publishDate: bientôt           ¦ 2:14-2:21 error field-schema.date
            publishDate: "TODO"            ¦ 2:14-2:20 error field-schema.date
            publishDate: 20XX              ¦ 2:14-2:18 error field-schema.date
            level: À compléter             ¦ 2:8-2:19 error field-schema.not-allowed
            code: À compléter              ¦ 2:7-2:18 error field-schema.pattern
            contact: Votre e-mail          ¦ 2:10-2:22 error field-schema.email
            hours: À compléter             ¦ 2:8-2:19 error field-schema.type
            site: https://example.com      ¦ 2:7-2:26 warning template-residue.address
            short: À compléter             ¦ 2:8-2:19 error field-schema.short ; 2:8-2:19 warning template-residue.unfinished
            tags: [java, Tag 1]            ¦ 2:14-2:19 error field-schema.pattern
            tags: À compléter              ¦ 2:7-2:18 error field-schema.not-list
            own: bientôt                   ¦ 2:6-2:13 error date-invalid.placeholder
            """)
    void theValueIsToldOnceAndAsTheErrorItIs(String line, String expected) {
        assertThat(SCHEMA.found("---\n" + line + "\n---\n\nUn phare.\n")).isEqualTo(List.of(expected.split(" ; ")));
    }
}
