package dev.portfolio.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line is linked to where its source can be read, by an address that is one. */
final class SourceLinksTest {

    @Test
    void thePathAndTheLineStandInTheirPlaces() {
        assertThat(links("https://git.example/ada/{path}?plain=1#L{line}").to("work/l’été #1.md", 12))
                .contains("https://git.example/ada/work/l%E2%80%99%C3%A9t%C3%A9%20%231.md?plain=1#L12");
    }

    @Test
    void aPathIsNoPartOfTheTemplate() {
        assertThat(links("https://git.example/{path}#L{line}").to("{line}/%7Bline%7D.md", 3))
                .contains("https://git.example/%7Bline%7D/%257Bline%257D.md#L3");
    }

    @Test
    void whatNoAddressMayHoldIsEncoded() {
        assertThat(links("https://git.example/a b/\"<é>/{path}").to("x.md", 1))
                .contains("https://git.example/a%20b/%22%3C%C3%A9%3E/x.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)//{path}", "data:text/html,{path}", "file:///{path}", "//x/{path}", ""})
    void anAddressThatIsNotOfTheWebIsNoLink(String template) {
        assertThat(links(template).to("x.md", 1)).isEmpty();
    }

    private static SourceLinks links(String template) {
        return new SourceLinks(Optional.of(template));
    }
}
