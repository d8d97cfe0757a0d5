package dev.portfolio.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.rule.Rules;
import dev.portfolio.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a profile file holds, reading it ends with a profile and findings in the file. */
final class ProfileFuzzTest {

    private static final String[] SCRAPS = {
        ":",
        " ",
        "  ",
        "\n",
        "\r\n",
        "\t",
        "- ",
        "-",
        "{",
        "}",
        "[",
        "]",
        ",",
        "&a ",
        "*a",
        "!",
        "|",
        ">",
        "'",
        "\"",
        "%",
        "@",
        "#",
        " #",
        "? ",
        "---\n",
        "...\n",
        "<<: ",
        "~",
        "é",
        "e\u0301",
        "\u00A0",
        "😀",
        "\u2028",
        "\u0000",
        "\u0007",
        "\uFEFF",
        "\uD800",
        "\\",
        "\"\\u",
        "\"\\uD83D\"",
        "heading: ",
        "min: 9",
        "documents:",
        "off",
        "2026-02-30"
    };

    @Test
    void noMutationOfAProfileMakesTheReaderThrow() {
        for (int seed = 0; seed < 4000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(Samples.RICH);
            for (int i = random.nextInt(4); i >= 0; i--) {
                mutate(text, random);
            }
            check(SourceText.of("portfolio.yaml", text.toString()), seed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extends: \"\\",
                "extends: \"\\x",
                "extends: \"\\u",
                "extends: \"\\UFFFFFFFF\"",
                "extends: \"\\U00110000\"",
                "extends: \"\\uD800\"",
                "%YAML 99999999999999999999.1\n---\n{}",
                "extends: !%C3 a"
            })
    void noEscapeMakesTheReaderThrow(String yaml) {
        check(SourceText.of("portfolio.yaml", yaml), 0);
        assertThat(Told.read(yaml).findings()).isNotEmpty();
    }

    @Test
    void noBytesMakeTheReaderThrow() {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = Samples.RICH.getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(3); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            check(SourceText.decode("portfolio.yaml", bytes), seed);
        }
    }

    private static void check(SourceText source, int seed) {
        try {
            ProfileReader.Reading reading = ProfileReader.read(source, Rules.ids());
            assertThat(reading.findings()).isSorted().allSatisfy(finding -> {
                assertThat(finding.location().path()).isEqualTo("portfolio.yaml");
                assertThat(finding.location().span().end())
                        .isLessThanOrEqualTo(source.text().length());
            });
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed + ":\n" + source.text(), e);
        }
    }

    private static void mutate(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + 1 + random.nextInt(12));
        switch (random.nextInt(5)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.replace(at, end, SCRAPS[random.nextInt(SCRAPS.length)]);
            case 2 -> text.insert(at, text.substring(at, end));
            case 3 -> text.setLength(Math.max(1, at));
            default -> text.insert(at, SCRAPS[random.nextInt(SCRAPS.length)]);
        }
    }
}
