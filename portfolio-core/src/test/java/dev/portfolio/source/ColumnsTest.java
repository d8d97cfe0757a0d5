package dev.portfolio.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns count what a person sees as one character. */
final class ColumnsTest {

    private static final String LINE = "Été \uD83D\uDC69\u200D\uD83D\uDCBB e\u0301te\u0301 \uD83C\uDDEB\uD83C\uDDF7"
            + "\uD83C\uDDE7\uD83C\uDDEA plain text বাংলা \u1112\u1161\u11AB مرحبا 漢字\tfin";

    private static int columnAfter(String text) {
        return SourceText.of("a.md", text + "|").position(text.length()).column();
    }

    private static List<Position> inOrder(String text) {
        SourceText source = SourceText.of("a.md", text);
        return IntStream.rangeClosed(0, text.length())
                .mapToObj(source::position)
                .toList();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Été, 4, composed accents",
                "E\u0301te\u0301, 4, decomposed accents",
                "a\u0301\u0302\u0303b, 3, several accents on one letter",
                "👩‍💻, 2, a person at work",
                "👨‍👩‍👧‍👦, 2, a family",
                "👍🏽x, 3, a skin tone",
                "❤\uFE0Fx, 3, a heart in colour",
                "🇫🇷, 2, a flag",
                "🇫🇷🇧🇪, 3, two flags",
                "🇫🇷🇧, 3, a flag and a half",
                "বাংলা, 3, Bengali vowel signs",
                "한글, 3, Hangul syllables",
                "\u1112\u1161\u11AB\u1100\u1173\u11AF, 3, Hangul jamo",
                "مرحبا, 6, right to left",
                "漢字, 3, wide characters",
                "𝒳𝒴, 3, letters outside the basic plane",
                "cœur, 5, a ligature",
                "l’été, 6, a curly apostrophe",
            })
    void oneColumnIsOneCharacterToTheReader(String text, int column, String what) {
        assertThat(columnAfter(text)).as(what).isEqualTo(column);
    }

    @Test
    void aTabIsOneColumn() {
        assertThat(columnAfter("\t\tx")).isEqualTo(4);
    }

    @Test
    void aNoBreakSpaceIsOneColumn() {
        assertThat(columnAfter("a\u00A0\u202Fb")).isEqualTo(5);
    }

    @Test
    void aPlaceInsideACharacterIsThatCharacter() {
        assertThat(inOrder("e\u0301x")).extracting(Position::column).containsExactly(1, 1, 2, 3);
        assertThat(inOrder("x👍🏽")).extracting(Position::column).containsExactly(1, 2, 2, 2, 2, 3);
    }

    @Test
    void halvesOfPairsCountAsCharacters() {
        assertThat(columnAfter("\uD83Dx\uDC4D")).isEqualTo(4);
    }

    @Test
    void columnsStartAnewOnEachLine() {
        SourceText source = SourceText.of("a.md", "été\n  é|\n|");
        assertThat(source.position(7)).hasToString("2:4");
        assertThat(source.position(9)).hasToString("3:1");
    }

    @Test
    void composedAndDecomposedTextHaveTheSameColumns() {
        String composed = "Compétences mises en œuvre à l’été, déjà vérifiées | fin";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(composed);
        for (String mark : List.of("mises", "œuvre", "l’", "| fin", "fin")) {
            assertThat(SourceText.of("a.md", decomposed).position(decomposed.indexOf(mark)))
                    .hasToString(SourceText.of("a.md", composed)
                            .position(composed.indexOf(mark))
                            .toString());
        }
    }

    @Test
    void columnsAreTheSameInWhateverOrderTheyAreAsked() {
        String text = LINE + "\n" + LINE.repeat(3) + "\r\n" + LINE;
        List<Position> expected = inOrder(text);
        SourceText source = SourceText.of("a.md", text);
        List<Integer> offsets =
                new ArrayList<>(IntStream.rangeClosed(0, text.length()).boxed().toList());

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(offsets, new Random(seed));
            for (int offset : offsets) {
                assertThat(source.position(offset)).isEqualTo(expected.get(offset));
            }
        }
    }

    @Test
    void columnsAreTheSameAsThoseOfAFreshText() {
        String text = LINE + "\n" + LINE;
        List<Position> expected = inOrder(text);

        for (int offset = 0; offset <= text.length(); offset++) {
            assertThat(SourceText.of("a.md", text).position(offset)).isEqualTo(expected.get(offset));
        }
    }

    @Test
    void columnsAreTheSameFromManyThreads() throws Exception {
        String text = (LINE + "\n").repeat(3);
        List<Position> expected = inOrder(text);
        SourceText source = SourceText.of("a.md", text);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> askers = IntStream.range(0, 8)
                    .mapToObj(seed -> (Callable<Integer>) () -> wrongAnswers(source, expected, seed))
                    .toList();
            for (Future<Integer> wrong : threads.invokeAll(askers)) {
                assertThat(wrong.get()).isZero();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static int wrongAnswers(SourceText source, List<Position> expected, int seed) {
        Random random = new Random(seed);
        int wrong = 0;
        for (int i = 0; i < 5_000; i++) {
            int offset = random.nextInt(expected.size());
            wrong += source.position(offset).equals(expected.get(offset)) ? 0 : 1;
        }
        return wrong;
    }
}
