package dev.portfolio.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceTextTest {

    private static final Duration HANG = Duration.ofSeconds(30);

    private static SourceText source(String text) {
        return SourceText.of("pages/projet.md", text);
    }

    private static List<String> lines(SourceText source) {
        return IntStream.rangeClosed(1, source.lineCount())
                .mapToObj(line -> source.text(source.line(line)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nbc\n\nd", "a\r\nbc\r\n\r\nd", "a\rbc\r\rd", "a\nbc\r\n\rd", "a\r\nbc\r\nd"})
    void linesEndAtALineFeedACarriageReturnOrBoth(String text) {
        assertThat(lines(source(text)).stream().filter(line -> !line.isEmpty())).containsExactly("a", "bc", "d");
    }

    @Test
    void aFeedAfterAReturnEndsOneLineAndAReturnAfterAFeedTwo() {
        assertThat(lines(source("a\r\nb"))).containsExactly("a", "b");
        assertThat(lines(source("a\n\rb"))).containsExactly("a", "", "b");
        assertThat(lines(source("a\r\r\nb"))).containsExactly("a", "", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2028", "\u2029", "\u0085", "\u000B", "\f"})
    void otherSeparatorsEndNoLine(String separator) {
        SourceText source = source("Bilan" + separator + "du projet\nsuite");

        assertThat(source.lineCount()).isEqualTo(2);
        assertThat(source.text(source.line(1))).isEqualTo("Bilan" + separator + "du projet");
        assertThat(source.position(6)).isEqualTo(new Position(1, 7, 7));
    }

    @Test
    void aPlaceIsCountedInCharactersAndInCodeUnits() {
        SourceText source = source("\uFEFFun\r\n👩‍👩‍👧 e\u0301 x");

        assertThat(source.position(source.text().indexOf("x"))).isEqualTo(new Position(2, 5, 13));
        assertThat(source.position(source.text().length())).isEqualTo(new Position(2, 6, 14));
        assertThat(source.location(new Span(1, 12)).end()).isEqualTo(new Position(2, 2, 9));
    }

    @Test
    void aTextThatEndsWithALineEndHasAnEmptyLastLine() {
        assertThat(lines(source("a\n"))).containsExactly("a", "");
        assertThat(source("a\n").position(2)).isEqualTo(new Position(2, 1, 1));
    }

    @Test
    void anEmptyTextHasOneEmptyLine() {
        SourceText source = source("");

        assertThat(lines(source)).containsExactly("");
        assertThat(source.position(0)).isEqualTo(new Position(1, 1, 1));
        assertThat(source.location(Span.at(0)).excerpt()).isEqualTo(new Excerpt("", 0, 0));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        SourceText source = source("\uFEFFtitle");

        assertThat(source.hasByteOrderMark()).isTrue();
        assertThat(source.text()).isEqualTo("title");
        assertThat(source.position(0)).isEqualTo(new Position(1, 1, 1));
    }

    @Test
    void onlyTheFirstByteOrderMarkIsTakenAway() {
        assertThat(source("\uFEFF\uFEFFa").text()).isEqualTo("\uFEFFa");
        assertThat(source("a\uFEFF").hasByteOrderMark()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 1:1", "1, 1:2", "2, 1:3", "3, 2:1", "4, 2:2", "5, 3:1", "6, 3:2"})
    void everyOffsetHasItsPlace(int offset, String place) {
        assertThat(source("ab\nc\nd").position(offset)).hasToString(place);
    }

    @Test
    void everyOffsetHasTheSamePlaceWhicheverWayLinesEnd() {
        String text = "---\ntitle: Été 2024\n---\n\n# Bilan\n\n- 👩‍💻 Java\n";
        SourceText feeds = source(text);
        SourceText both = source(text.replace("\n", "\r\n"));
        SourceText returns = source(text.replace('\n', '\r'));

        for (int offset = 0; offset <= text.length(); offset++) {
            int line = feeds.lineAt(offset);
            assertThat(both.position(offset + line - 1)).isEqualTo(feeds.position(offset));
            assertThat(returns.position(offset)).isEqualTo(feeds.position(offset));
        }
    }

    @Test
    void aLocationOverSeveralLinesShowsTheFirst() {
        SourceText source = source("# Bilan\nUn texte\nsur trois\nlignes\n");
        Location location = source.location(new Span(11, 30));

        assertThat(location.path()).isEqualTo("pages/projet.md");
        assertThat(location.start()).hasToString("2:4");
        assertThat(location.end()).hasToString("4:4");
        assertThat(location.excerpt()).isEqualTo(new Excerpt("Un texte", 3, 8));
        assertThat(location).hasToString("pages/projet.md:2:4");
    }

    @Test
    void aLocationBetweenAReturnAndAFeedShowsTheEndOfTheLine() {
        assertThat(source("ab\r\ncd").location(new Span(3, 4)).excerpt()).isEqualTo(new Excerpt("ab", 2, 2));
    }

    @Test
    void locationsAreInTheOrderOfPathThenPlace() {
        Location first = SourceText.of("a.md", "abc").location(new Span(1, 2));
        Location second = SourceText.of("a.md", "abc").location(new Span(1, 3));
        Location third = SourceText.of("b.md", "abc").location(Span.at(0));

        assertThat(List.of(third, second, first).stream().sorted()).containsExactly(first, second, third);
    }

    @Test
    void anExcerptOfALongLineIsItsNeighbourhood() {
        SourceText source = source("a".repeat(5000) + "TODO" + "b".repeat(5000));
        Excerpt excerpt = source.location(new Span(5000, 5004)).excerpt();

        assertThat(excerpt.text()).hasSizeLessThanOrEqualTo(400);
        assertThat(excerpt.text().substring(excerpt.from(), excerpt.to())).isEqualTo("TODO");
    }

    @Test
    void anExcerptOfALongLineSplitsNoSurrogatePair() {
        String line = "😀".repeat(2000);
        SourceText source = source(line);

        for (int offset = 0; offset <= line.length(); offset++) {
            String excerpt = source.location(Span.at(offset)).excerpt().text();
            assertThat(excerpt.codePoints()).allMatch(point -> point == 0x1F600);
        }
    }

    @Test
    void anExcerptOfALongLineTakesNoEmojiFromWhatIsJoinedToIt() {
        String family = "👩🏽\u200D👧\u200D👧 e\u0301 ";
        SourceText source = source(family.repeat(200));
        for (int offset = 0; offset <= source.text().length(); offset++) {
            Excerpt excerpt = source.location(Span.at(offset)).excerpt();
            assertThat(excerpt.text()).doesNotMatch("^(\\p{M}|\u200D|👧|🏽).*");
            assertThat(source.text().substring(0, excerpt.before())).doesNotMatch(".*[\u200De]$");
        }
    }

    @Test
    void anExcerptOfNothingButMarksSplitsNoSurrogatePair() {
        for (String lead : List.of("", "a", "aaa")) {
            SourceText source = source(lead + "🏻".repeat(400));
            for (int offset = 0; offset <= source.text().length(); offset++) {
                assertThat(source.location(Span.at(offset)).excerpt().text().codePoints())
                        .allMatch(point -> point == 'a' || point == 0x1F3FB);
            }
        }
    }

    @Test
    void anExcerptSaysHowMuchOfItsLineIsCutOff() {
        SourceText source = source("a".repeat(1000) + "TODO" + "b".repeat(1000));
        Excerpt excerpt = source.location(new Span(1000, 1004)).excerpt();
        assertThat(excerpt.before()).isEqualTo(920);
        assertThat(excerpt.after()).isEqualTo(2004 - 920 - excerpt.text().length());
        assertThat(excerpt.isWhole()).isFalse();
        assertThat(source("TODO").location(Span.at(0)).excerpt().isWhole()).isTrue();
    }

    @Test
    void anExcerptHoldsWhatItCanOfAStretchThatIsLongerThanIt() {
        SourceText source = source("x".repeat(10) + "y".repeat(9000));
        Excerpt excerpt = source.location(new Span(10, 9010)).excerpt();

        assertThat(excerpt.text().substring(0, excerpt.from())).isEqualTo("x".repeat(10));
        assertThat(excerpt.to()).isEqualTo(excerpt.text().length());
    }

    @Test
    void manyLocationsOnOneVeryLongLineAreFoundInBoundedTime() {
        SourceText source = source("# Images\n" + "![](a)".repeat(300_000));

        assertTimeoutPreemptively(HANG, () -> {
            for (int start = 9; start + 6 <= source.text().length(); start += 6) {
                Location location = source.location(new Span(start, start + 6));
                assertThat(location.start().column()).isEqualTo(start - 8);
            }
        });
    }

    @Test
    void aSpanRunsForwardFromZero() {
        assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Excerpt("ab", 1, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void spansAreJoinedShiftedAndOrdered() {
        assertThat(new Span(4, 6).union(new Span(1, 2))).isEqualTo(new Span(1, 6));
        assertThat(new Span(4, 6).shifted(-4)).isEqualTo(new Span(0, 2));
        assertThat(Span.at(3)).returns(true, Span::isEmpty).returns(0, Span::length);
        assertThat(new Span(1, 3)).isLessThan(new Span(1, 4)).isLessThan(new Span(2, 2));
    }
}
