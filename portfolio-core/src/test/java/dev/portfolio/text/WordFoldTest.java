package dev.portfolio.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One pass gives what the folds give one after the other. */
class WordFoldTest {

    private static final String OTHERS = "\u0301\u0308\u0130ﬁＡ\u200D\uFE0F中한Ωςב😀\uD800";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L’équipe, « déçue », a tenu 3½ jours — sans coup férir…",
                "L'ŒUVRE d'Ægir, ŒDÈME et cœur",
                "e\u0301te\u0301 et été",
                "Straße, ĲSSEL, İSTANBUL, ǆ ǅ Ǆ",
                "a\u00A8b ¨ ´ ` ° µm 10 µm ²",
                "soft\u00ADhyphen et zero\u200Bwidth",
                "ΟΔΥΣΣΕΥΣ est Ulysse",
                "\0\t\n"
            })
    void aTextIsFoldedAsByAllFolds(String text) {
        assertThat(WordFold.of(text)).isEqualTo(Fold.all(text, Fold.WORDS));
    }

    @Test
    void noTwoNeighboursOfCommonCharactersMakeADifference() {
        for (char first = 0; first < BareLetters.LIMIT; first++) {
            StringBuilder pairs = new StringBuilder();
            for (char second = 0; second < BareLetters.LIMIT; second++) {
                pairs.append(first).append(second);
            }
            for (char second = 0x2000; second < 0x2070; second++) {
                pairs.append(first).append(second).append(second);
            }
            assertThat(WordFold.of(pairs.toString())).isEqualTo(Fold.all(pairs.toString(), Fold.WORDS));
        }
    }

    @Test
    void anyTextIsFoldedAsByAllFolds() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(1 + random.nextInt(12))
                    .mapToObj(number -> String.valueOf(character(random, number & 7)))
                    .collect(Collectors.joining());
            assertThat(WordFold.of(text)).as(text).isEqualTo(Fold.all(text, Fold.WORDS));
        }
    }

    private static char character(Random random, int kind) {
        return switch (kind) {
            case 0 -> OTHERS.charAt(random.nextInt(OTHERS.length()));
            case 1 -> (char) (0x2000 + random.nextInt(0x70));
            case 2, 3 -> (char) random.nextInt(BareLetters.LIMIT);
            default -> (char) (' ' + random.nextInt(95));
        };
    }
}
