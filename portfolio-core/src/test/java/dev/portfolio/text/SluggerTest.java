package dev.portfolio.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names are those that github-slugger 2.0.0 gives. */
final class SluggerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '^', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            Traces & preuves¦traces--preuves
            2. Compétences :¦2-compétences-
            A  b¦a--b
            Mise en œuvre¦mise-en-œuvre
            L’équipe, l'an II¦léquipe-lan-ii
            snake_case - et C++¦snake_case---et-c
            🚀 Projet¦-projet
            Ⅳ et ½¦ⅳ-et-
            日本語 テスト¦日本語-テスト
            no\u00A0break¦nobreak
            ÀÉÎ¦àéî
            """)
    void aHeadingIsNamedAsOnGithub(String heading, String name) {
        assertThat(Slugger.slug(heading)).isEqualTo(name);
    }

    @Test
    void aNameThatIsTakenGetsANumber() {
        Slugger slugger = new Slugger();
        assertThat(List.of("Foo", "foo", "foo-1", "Foo", "foo 1").stream().map(slugger::next))
                .containsExactly("foo", "foo-1", "foo-1-1", "foo-2", "foo-1-2");
    }

    @Test
    void thousandsOfHeadingsOfOneNameAreAllNamedApart() {
        Slugger slugger = new Slugger();
        assertThat(IntStream.range(0, 20_000).mapToObj(i -> slugger.next("Projet")))
                .doesNotHaveDuplicates()
                .endsWith("projet-19999");
    }
}
