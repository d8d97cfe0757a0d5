package dev.portfolio.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShinglesTest {

    private static final String TEXT =
            "Au début, l’équipe n’avait pas de tests : nous avons corrigé l’œuvre — à l’aveugle — jusqu’à la recette.";

    @Test
    void aTextInOtherTypographyIsTheSame() {
        Shingles shingles = Shingles.of(List.of(TEXT));
        assertThat(List.of(
                        TEXT.replace('’', '\''),
                        TEXT.toUpperCase(java.util.Locale.ROOT),
                        Normalizer.normalize(TEXT, Normalizer.Form.NFD),
                        TEXT.replace("œ", "oe"),
                        TEXT.replace("é", "e").replace("à", "a"),
                        TEXT.replace(" :", "\u00A0;").replace(" — ", " (") + " !",
                        TEXT.replace(" ", " \n "),
                        TEXT.replace("corrigé", "cor\u00ADrigé")))
                .allSatisfy(other -> assertThat(Shingles.of(List.of(other))).isEqualTo(shingles));
        assertThat(shingles.words()).isEqualTo(16);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                | 0
            … ! — 😀                          | 0
            l'an 2026                         | 2
            rendez-vous à 14 h                | 4
            আমি বাংলায় গান গাই                   | 4
            学习是一种反思                     | 7
            """)
    void wordsAreCountedInEveryScript(String text, int words) {
        assertThat(Shingles.of(List.of(text)).words()).isEqualTo(words);
    }

    @Test
    void paragraphsMayChangePlaces() {
        String one = "Nous avons d’abord écouté ceux qui prêtent les jeux à la bibliothèque.";
        String two = "Puis nous avons dessiné les tables et montré le plan à tout le monde.";
        assertThat(Shingles.of(List.of(one, two))).isEqualTo(Shingles.of(List.of(two, one)));
    }

    @Test
    void theShareOfEqualNumbersIsThatOfEqualWords() {
        Random random = new Random(7);
        for (int run = 0; run < 2_000; run++) {
            List<String> shared = words(random, 300);
            List<String> one = around(shared, random, 100);
            List<String> other = around(shared, random, 50);
            Shingles shingles = Shingles.of(List.of(String.join(" ", one)));
            assertThat((double) common(one, other) / shingles.size()).isBetween(0.6, 0.9);
            assertThat(shingles.size()).isBetween(150, 250);
        }
    }

    @Test
    void aVeryLongTextIsKnownByItsBeginning() {
        Random random = new Random(8);
        String beginning = String.join(" ", words(random, 2_500));
        Shingles shingles = Shingles.of(List.of(beginning + " " + String.join(" ", words(random, 100_000))));
        assertThat(shingles.words()).isEqualTo(102_500);
        assertThat(shingles.size()).isLessThanOrEqualTo(1024);
        assertThat(shingles.hashes()).isSorted().doesNotHaveDuplicates();
        List<Integer> begun = boxed(Shingles.of(List.of(beginning)));
        assertThat(begun).containsAll(boxed(shingles));
    }

    @Test
    void aFingerprintCanBeKeptAndReadAgain() {
        Shingles shingles = Shingles.of(List.of(TEXT));
        assertThat(Shingles.of(shingles.words(), shingles.hashes()))
                .isEqualTo(shingles)
                .hasSameHashCodeAs(shingles);
    }

    private static List<Integer> boxed(Shingles shingles) {
        return Arrays.stream(shingles.hashes()).boxed().toList();
    }

    private static long common(List<String> one, List<String> other) {
        int[] hashes = Shingles.of(List.of(String.join(" ", other))).hashes();
        return Arrays.stream(Shingles.of(List.of(String.join(" ", one))).hashes())
                .filter(hash -> Arrays.binarySearch(hashes, hash) >= 0)
                .count();
    }

    private static List<String> around(List<String> shared, Random random, int more) {
        int before = random.nextInt(more);
        List<String> all = new ArrayList<>(words(random, before));
        all.addAll(shared);
        all.addAll(words(random, more - before));
        return all;
    }

    private static List<String> words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Integer.toString(random.nextInt(1_000_000), Character.MAX_RADIX))
                .toList();
    }
}
