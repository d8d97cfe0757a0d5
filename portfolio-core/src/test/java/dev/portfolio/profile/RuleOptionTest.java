package dev.portfolio.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.finding.RuleId;
import dev.portfolio.source.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a profile says to a rule that declares its options. */
final class RuleOptionTest {

    private static final RuleId RULE = new RuleId("course-words");
    private static final RuleOption<String> TEXT = RuleOption.text("instead", "a list");
    private static final RuleOption<List<String>> TEXTS = RuleOption.texts("words", List.of("etc."));
    private static final RuleOption<Integer> NUMBER = RuleOption.number("most", 3);
    private static final RuleOption<Boolean> FLAG = RuleOption.flag("loud", false);
    private static final KnownRules KNOWN = new KnownRules(Map.of(RULE, List.of(TEXT, TEXTS, NUMBER, FLAG)));

    @Test
    void whatIsSaidIsReadAsItsKindAndTheRestIsAsUsual() {
        OwnOptions options = options("{words: [a, ' b '], most: 007}");
        assertThat(options.value(TEXTS)).containsExactly("a", "b");
        assertThat(options.value(NUMBER)).isEqualTo(7);
        assertThat(options.value(TEXT)).isEqualTo("a list");
        assertThat(options.value(FLAG)).isFalse();
        assertThat(options("{words: one, loud: true, instead: 3}").value(TEXTS)).containsExactly("one");
        assertThat(options("{words: []}").value(TEXTS)).isEmpty();
        assertThat(options("{loud: true}").value(FLAG)).isTrue();
        assertThat(options("{instead: 3}").value(TEXT)).isEqualTo("3");
    }

    @Test
    void aWeightAloneSaysNothingElse() {
        assertThat(options("info").said()).isEmpty();
        assertThat(options("{severity: info}").said()).isEmpty();
    }

    @Test
    void anOptionTellsTheValueItHasByItself() {
        assertThat(TEXTS.written()).containsExactly("etc.");
        assertThat(NUMBER.written()).containsExactly("3");
        assertThat(FLAG.written()).containsExactly("false");
        assertThat(TEXT).hasToString("instead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"severity", "", "two words", "Most", "most-words", "1st", "é"})
    void aNameThatNoProfileCouldSayIsRefused(String name) {
        assertThatThrownBy(() -> RuleOption.flag(name, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("option's name");
    }

    @Test
    void aValueOfTheWrongKindIsToldWithTheCommandThatShowsWhatTheRuleTakes() {
        Finding finding = ProfileReader.read(
                        SourceText.of(
                                "portfolio.yaml",
                                "extends: competency\nrules: {course-words: {most: few, loud: true}}\n"),
                        KNOWN,
                        ProfileFiles.none())
                .findings()
                .get(0);
        assertThat(finding.location()).hasToString("portfolio.yaml:2:30");
        Messages messages = Messages.in(Language.ENGLISH);
        assertThat(messages.message(finding))
                .isEqualTo("`most`, of the rule `course-words`, should be a whole number.");
        assertThat(messages.mend(finding))
                .contains("Correct the value; `mvn portfolio:explain -Dportfolio.rule=course-words` says what the rule "
                        + "takes.");
    }

    private static OwnOptions options(String said) {
        SourceText source =
                SourceText.of("portfolio.yaml", "extends: competency\nrules: {course-words: " + said + "}\n");
        ProfileReader.Reading reading = ProfileReader.read(source, KNOWN, ProfileFiles.none());
        assertThat(reading.findings()).isEmpty();
        return (OwnOptions) reading.profile().rules().get(RULE).options();
    }
}
