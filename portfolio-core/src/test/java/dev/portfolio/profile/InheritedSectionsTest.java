package dev.portfolio.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which of the inherited sections and fields a restated one starts from, and what it keeps of it. */
final class InheritedSectionsTest {

    private static Structure sections(String base, String mine) {
        ProfileReader.Reading reading = Told.read(
                "extends: base.yaml\ndocuments: {page: {sections: [" + mine + "]}}",
                Map.of("base.yaml", "documents: {page: {sections: [" + base + "]}}"));
        assertThat(reading.findings()).isEmpty();
        return reading.profile().types().get(0).structure();
    }

    private static Range words(SectionSpec section) {
        return section.contents().of(ContentKind.WORDS);
    }

    private static FieldSpec field(String name, String base, String mine) {
        ProfileReader.Reading reading = Told.read(
                "extends: base.yaml\ndocuments: {page: {fields: {" + mine + "}}}",
                Map.of("tags.txt", "Java", "base.yaml", "documents: {page: {fields: {" + base + "}}}"));
        assertThat(reading.findings()).isEmpty();
        return reading.profile().types().get(0).field(name).orElseThrow();
    }

    @Test
    void ofTwoWithOneHeadingTheOneOnTheSameConditionIsMeant() {
        String a = "{heading: Result, when: {field: kind, is: a}";
        String b = "{heading: Result, when: {field: kind, is: b}";
        Structure restated = sections(a + ", words: {min: 50}}, " + b + "}", b + "}, " + a + "}");
        assertThat(restated.sections().map(InheritedSectionsTest::words))
                .containsExactly(Range.ANY, new Range(50, Integer.MAX_VALUE));
    }

    @Test
    void aSectionOfThatHeadingGoesBeforeOneThatHasItAsAnotherName() {
        Structure restated = sections(
                "{heading: A, aliases: [B], words: {min: 10}, required: false}, {heading: B, words: {min: 99}}",
                "{heading: B}");
        assertThat(restated.sections().map(InheritedSectionsTest::words))
                .containsExactly(new Range(99, Integer.MAX_VALUE));
        assertThat(restated.sections().flatMap(section -> section.aliases().stream()))
                .isEmpty();
        assertThat(restated.slots().get(0).times()).isEqualTo(new Range(1, 1));
    }

    @Test
    void aSectionThatWasSplitInTwoStaysSoOneLayerUp() {
        String course = """
                extends: competency
                documents:
                  competency:
                    sections:
                      - {heading: Traces, words: {min: 1}}
                      - {heading: Preuves, words: {min: 2}}
                """;
        ProfileReader.Reading reading = Told.read(
                "extends: course.yaml\ndocuments: {competency: {sections: [{heading: Preuves}]}}",
                Map.of("course.yaml", course));
        assertThat(reading.profile().types().get(0).structure().sections().map(InheritedSectionsTest::words))
                .containsExactly(new Range(2, Integer.MAX_VALUE));
    }

    @Test
    void whatMeansNothingForTheNewTypeOfAFieldIsLeftOut() {
        assertThat(field("a", "a: {vocabulary: tags.txt}", "a: {type: date}"))
                .isEqualTo(field("a", "a: {type: date}", "b: {}"));
        assertThat(field("a", "a: {type: number, min: 5}", "a: {type: date, min: today}")
                        .numbers())
                .isEqualTo(NumberRange.ANY);
        assertThat(field("a", "a: {type: list, items: {minLength: 2}, minItems: 1}", "a: {type: text}"))
                .isEqualTo(field("a", "a: {}", "b: {}"));
        assertThat(field("a", "a: {type: object, fields: {b: {}}}", "a: {type: list}")
                        .nested())
                .isEqualTo(Nested.NONE);
    }

    @Test
    void aDateIsComparedWithAnotherOnlyAsLongAsThatIsOne() {
        String dates = "start: {type: date}, end: {type: date, notBefore: start}";
        assertThat(field("end", dates, "start: {required: true}").dates().notBefore())
                .contains("start");
        assertThat(field("end", dates, "start: {type: text}").dates().notBefore())
                .isEqualTo(Optional.empty());
    }
}
