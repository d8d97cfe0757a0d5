package dev.portfolio.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextPatternTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '%', textBlock = """
                    [A-Z]{3}[0-9]{2}     ¦ BUT23        ¦ true
                    [A-Z]{3}[0-9]{2}     ¦ but23        ¦ false
                    [A-Z]{3}[0-9]{2}     ¦ BUT23 bis    ¦ false
                    [A-Z]{3}[0-9]{2}     ¦ the BUT23    ¦ false
                    ^[A-Z]{3}$           ¦ BUT          ¦ true
                    N[123]|autre         ¦ autre        ¦ true
                    N[123]|autre         ¦ autrement    ¦ false
                    \\p{L}+               ¦ Évaluation   ¦ true
                    (?i)but              ¦ BuT          ¦ true
                    \\d{4}/\\d{4}          ¦ 2025/2026    ¦ true
                    """)
    void aPatternFitsTheWholeText(String pattern, String text, boolean fits) {
        assertThat(TextPattern.of(pattern).matches(text)).isEqualTo(fits);
    }

    @Test
    void aPatternIsFoundAnywhere() {
        assertThat(TextPattern.of("[0-9]").isFoundIn("BUT23")).isTrue();
        assertThat(TextPattern.of("^[0-9]").isFoundIn("BUT23")).isFalse();
        assertThat(TextPattern.of("a").isFoundIn("a".repeat(TextPattern.LONGEST_TEXT + 1)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    a(            | pattern.parenthesis
                    (?=a)         | pattern.unsupported
                    (a)\\1         | pattern.escape
                    [z-a]         | pattern.range
                    a**           | pattern.repeats-twice
                    """)
    void whatIsNoPatternIsToldWithItsReason(String pattern, String reason) {
        assertThatThrownBy(() -> TextPattern.of(pattern))
                .isInstanceOfSatisfying(
                        TextPattern.InvalidException.class,
                        invalid -> assertThat(invalid.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((a{1000}){1000}){1000}",
                "((((a{10}){10}){10}){10}){10}",
                "([]a]{100}){100}",
                "([^]a]{100}){100}",
                "([[:alpha:]]{100}){100}",
                "(\\Q)\\E{99}(a{99}){99}){2}",
                "((\\)a){100}){100}",
                "(?:(?:a{50}b){50}){2,}",
                "(a{1000}|b{1000}){0,100}",
            })
    void whatWouldNeedMuchMemoryIsRefused(String pattern) {
        assertThatThrownBy(() -> TextPattern.of(pattern)).hasMessage("pattern.repeats-too-often");
    }

    @Test
    void noScrapsOfPatternsNeedMuchMemoryOrThrowAnythingElse() {
        String[] scraps = {
            "a",
            "(",
            ")",
            "[",
            "]",
            "[^",
            "{9}",
            "{1000}",
            "{2,}",
            "{,3}",
            "*",
            "+",
            "?",
            "|",
            "\\",
            "\\Q",
            "\\E",
            "^",
            "$",
            "(?:",
            "(?i)",
            "[:alpha:]",
            "\\p{L}",
            ".",
            "-",
            "é",
            "😀",
            "{",
            "}",
            ","
        };
        Random random = new Random(5);
        int good = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder pattern = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                pattern.append(scraps[random.nextInt(scraps.length)]);
            }
            try {
                TextPattern.of(pattern.toString()).matches("aaa(é]b");
                good++;
            } catch (TextPattern.InvalidException told) {
                assertThat(told.reason()).isNotBlank();
            }
        }
        assertThat(good).isGreaterThan(1000);
    }
}
