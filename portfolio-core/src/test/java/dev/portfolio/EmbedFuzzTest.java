package dev.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.document.Document;
import dev.portfolio.finding.Problem;
import dev.portfolio.profile.BuiltInProfiles;
import dev.portfolio.profile.Profile;
import dev.portfolio.run.DocumentChecker;
import dev.portfolio.source.Position;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages of Hugo, Jekyll and MDX, spoiled in thousands of ways, each of which can be had again by its seed. */
final class EmbedFuzzTest {

    private static final int TEXTS = 10_000;

    private static final String HUGO = """
            ---
            title: "Administrer un réseau"
            ---

            ## Recul réflexif {#recul .titre}

            Cette année {{< badge "2024" >}}, [le guide]({{< ref "guide.md" >}}) 👩‍💻 et ![a]({{ site.url }}/b.png).

            {{% notice tip %}}
            ### Dans la note
            Un *texte*.
            {{% /notice %}}

            {{< highlight go "linenos=table" >}}
            # remarque

            func main() {}
            {{< /highlight >}}

            <div align="center">
            <h2 id="traces">Traces &amp; <b>preuves</b></h2>
            <p>un texte</p>
            </div>

            {{< figure
              src="plan.png"
              alt="Le plan" >}}

            - un {% include a.html b="c" %}
              {{< youtube a1 >}}
            - ![[image.png]] [[note|mot]]

            > {{< gist a b >}}
            > texte

            :::note[Titre]
            Texte {: .a}
            :::

            {% raw %}
            # {{ pas }}
            {% endraw %}

            ![x](mon image.png) [le texte] (a.pdf)

            Une phrase qui finit bien.
            ---

            <h1>

            Titre

            </h1>

            ```sql
            SELECT 1;
            ```
            """;

    private static final String MDX = """
            ---
            title: "Administrer un réseau"
            ---
            import { Image } from 'astro:assets';
            export const a = {
              b: 1,

              c: [2]
            };

            # Titre {a.b} 👍

            <Cards>
                <Card title="x > y" style={{a: 1, b: {c: 2}}} icon={<Icon />}>
                    ## Dans la carte

                    Texte **gras** {variable} <Badge text='é' />.

                    - un
                    - deux

                    ```js
                    const x = { a: `${b}` }; // # remarque
                    ```
                </Card>
            </Cards>

            {/* remarque
            sur deux lignes */}

            <Image
              src={plan}

              alt="Le plan"
            />

            <div>
            ### Titre
            texte
            </div>

            <h2 id="k">Titre <em>HTML</em></h2>

            <h3>
              Autre
            </h3>

            > <Note>a</Note> {items.map(i => (<li>{i}</li>))}

            | a | <b>c</b> |
            |---|---|
            | {d} | e |
            """;

    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            " ",
            "    ",
            "\t",
            "#",
            "## ",
            "---\n",
            "- ",
            "> ",
            "1. ",
            "`",
            "```\n",
            "~~~\n",
            "[",
            "]",
            "(",
            ")",
            "![",
            "](",
            "<",
            ">",
            "/>",
            "</",
            "<>",
            "</>",
            "<!--",
            "-->",
            "<div>",
            "</div>",
            "<Card>",
            "</Card>",
            "<Card ",
            "<h2>",
            "</h2>",
            "<h2 id=\"",
            "<pre>",
            "<script>",
            "&nbsp;",
            "&",
            "\\",
            "\"",
            "'",
            "{",
            "}",
            "{{",
            "}}",
            "{{<",
            ">}}",
            "{{%",
            "%}}",
            "{{</*",
            "*/>}}",
            "{%",
            "%}",
            "{% raw %}",
            "{% endraw %}",
            "{#",
            "#}",
            "{: .a}",
            "{#a}",
            "{/*",
            "*/}",
            "{`",
            "${",
            "import a from 'b'\n",
            "export const a = {\n",
            "[[",
            "]]",
            "|",
            ":::",
            ":::a\n",
            "{{< highlight >}}",
            "{{< /highlight >}}",
            "é",
            "’",
            "👍",
            "🇫🇷",
            "\u00A0",
            "\u2028",
            "\u200D",
            "\u0000",
            "\uFEFF",
            "\r",
            "\r\n");

    private static final Profile PROFILE = BuiltInProfiles.competency();
    private static final DocumentChecker CHECKER =
            new DocumentChecker(PROFILE, PROFILE.types().get(0));

    @Test
    void thePagesThemselvesAreReadWhole() {
        Document hugo = PortfolioParser.parse("page.md", HUGO);
        Document mdx = PortfolioParser.parse("page.mdx", MDX);

        assertThat(hugo.everySection().map(section -> section.heading().text()))
                .containsExactly("Recul réflexif", "Dans la note", "Traces & preuves", "Titre");
        assertThat(mdx.everySection().map(section -> section.heading().text()))
                .containsExactly("Titre  👍", "Dans la carte", "Titre", "Titre HTML", "Autre");
        assertThat(hugo.embeds()).hasSize(10);
        assertThat(mdx.embeds()).hasSize(11);
        assertThat(mdx.problems()).isEmpty();
    }

    @Test
    void spoiledPagesOfHugoAreReadWithEveryPlaceWhereItBelongs() {
        for (int seed = 0; seed < TEXTS; seed++) {
            assertRead(seed, "page.md", SpoiledPage.of(HUGO, PIECES, new Random(seed)));
        }
    }

    @Test
    void spoiledPagesOfMdxAreReadWithEveryPlaceWhereItBelongs() {
        for (int seed = 0; seed < TEXTS; seed++) {
            assertRead(seed, "page.mdx", SpoiledPage.of(MDX, PIECES, new Random(seed)));
        }
    }

    @Test
    void aPageOfOneKindIsReadAsTheOtherToo() {
        for (int seed = 0; seed < TEXTS / 10; seed++) {
            assertRead(seed, "page.mdx", SpoiledPage.of(HUGO, PIECES, new Random(seed)));
            assertRead(seed, "page.md", SpoiledPage.of(MDX, PIECES, new Random(seed)));
        }
    }

    private static void assertRead(int seed, String path, String text) {
        try {
            Document document = PortfolioParser.parse(path, text);
            Invariants.assertPlaces(document);
            for (Problem problem : document.problems()) {
                document.source().location(problem.span());
            }
            if (seed % 4 == 1) {
                assertThat(CHECKER.check(document).findings())
                        .noneMatch(finding -> finding.rule().value().equals("internal-error"));
            }
            boolean plain = text.indexOf('\r') < 0;
            if (plain && seed % 4 == 0) {
                Document windows = PortfolioParser.parse(path, text.replace("\n", "\r\n"));
                assertThat(places(windows)).isEqualTo(places(document));
            }
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed " + seed + ": " + e.getMessage() + "\n" + text, e);
        }
    }

    private static List<Position> places(Document document) {
        return Stream.of(
                        document.everySection().map(section -> section.heading().span()),
                        document.links().map(link -> link.span()),
                        document.embeds().map(embed -> embed.span()))
                .flatMap(part -> part)
                .map(span -> document.source().position(span.start()))
                .toList();
    }
}
