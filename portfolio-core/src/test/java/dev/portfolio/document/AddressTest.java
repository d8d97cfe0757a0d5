package dev.portfolio.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AddressTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            src/work/Radio libre.md     |                             | src/work | radio-libre
            src/work/radio.mdx          |                             | src/work | radio
            src/work/radio/index.md     |                             | src/work | radio
            src/work/radio/_index.md    |                             | src/work | radio
            src/work/index.fr.md        |                             | src/work | index.fr
            src/work/radio.fr.md        |                             | src/work | radio.fr
            index.md                    |                             | ''       | index
            work/index.md               |                             | ''       | work
            2026-01-12-radio.md         |                             | ''       | 2026-01-12-radio
            work/L’équipe & moi.md      |                             | work     | léquipe--moi
            work/e\u0301te\u0301.md     |                             | work     | été
            work/a.md                   | slug: Radio                 | work     | radio
            work/a/index.md             | slug: radio                 | work     | radio
            work/a.md                   | slug: 2026                  | work     | 2026
            work/a.md                   | permalink: /travaux/radio/  | ''       | travaux/radio
            work/a.md                   | permalink: /travaux/:title/ | work     | a
            work/a.md                   | slug: https://iut.example/a | work     | a
            work/a.md                   | slug: [b]                   | work     | a
            work/a.md                   | slug:                       | work     | a
            """)
    void aPageIsNamedAsASiteNamesIt(String path, String field, String folder, String slug) {
        String text = field == null ? "" : "---\n" + field + "\n---\n";
        Address address = PortfolioParser.parse(path, text).address();
        assertThat(address.folder()).isEqualTo(folder);
        assertThat(address.slug()).isEqualTo(slug);
        assertThat(address.location().path()).isEqualTo(path);
    }
}
