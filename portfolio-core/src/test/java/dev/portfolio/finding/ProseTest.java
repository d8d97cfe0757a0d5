package dev.portfolio.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a message quotes is shown as code, whatever the quoted text holds. */
final class ProseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '"',
            value = {
                "The list `tags` is empty. ¦ The list <tags> is empty.",
                "to ``` ``.pdf ```, but `` a`b `` is ¦ to <``.pdf>, but <a`b> is",
                "`a`, `b` ¦ <a>, <b>",
                "`` ` `` and `x` ¦ <`> and <x>",
                "three backticks, ```. ¦ three backticks, ```.",
                "one ` alone, then ``two`` ¦ one ` alone, then <two>",
                "nothing ¦ nothing",
            })
    void whatStandsBetweenBackticksIsCode(String message, String expected) {
        StringBuilder shown = new StringBuilder();
        for (Prose part : Prose.of(message)) {
            shown.append(part.isCode() ? "<" + part.text() + ">" : part.text());
        }
        assertThat(shown).hasToString(expected);
    }
}
