package dev.portfolio.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports lead to the sources of documents where the profile says how. */
final class SourceUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://git.example/ada/portfolio/blob/main/{path}#L{line}",
                "http://localhost:3000/{path}",
                "https://git.example/view?file={path}&line={line}",
                "  https://git.example/{path}  ",
            })
    void anAddressWithAPathIsOne(String written) {
        assertThat(SourceUrl.of(written)).contains(new SourceUrl(written.strip()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://git.example/a      | profile-invalid.source-url
            git.example/{path}         | profile-invalid.source-url
            javascript:alert('{path}') | profile-invalid.source-url
            https://{path}             | profile-invalid.source-url
            https://a b/{path}         | profile-invalid.source-url
            https://a/{path}"onclick=x | profile-invalid.source-url
            https://a/{path}#{ligne}   | profile-invalid.source-url-placeholder
            """)
    void anythingElseIsToldAtItsPlace(String written, String rule) {
        String yaml = "extends: competency\nsourceUrl: '" + written.replace("'", "''") + "'\n";
        assertThat(Told.of(yaml)).singleElement().asString().contains("2:12").contains(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://a/x | `https://a/x` is no address that the source of a document can be found at. Write an address that begins with `https://` and in which `{path}` stands for the path of the document, such as `https://git.example/ada/portfolio/blob/main/{path}#L{line}`.
            https://a/{path}#{ligne} | `{ligne}` stands for nothing in the address of the sources. Write `{path}` for the path of the document, and `{line}` for the line.
            """)
    void theWordsSayWhatToWrite(String written, String words) {
        Finding finding = Told.only("extends: competency\nsourceUrl: '" + written + "'\n");
        Messages messages = Messages.in(Language.ENGLISH);
        assertThat(messages.message(finding) + " " + messages.mend(finding).orElse("?"))
                .isEqualTo(words);
    }
}
