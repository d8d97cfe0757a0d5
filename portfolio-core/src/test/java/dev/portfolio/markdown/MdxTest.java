package dev.portfolio.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioParser;
import dev.portfolio.document.Block;
import dev.portfolio.document.Document;
import dev.portfolio.document.Embed;
import dev.portfolio.document.Heading;
import dev.portfolio.document.Section;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In MDX, components, expressions, imports and exports are no text; what elements enclose is Markdown. */
final class MdxTest {

    private static Document body(String body) {
        return PortfolioParser.parse("work/page.mdx", "---\ntitle: 👍 Été\n---\n" + body);
    }

    private static List<String> embeds(Document document) {
        return document.embeds()
                .map(embed -> (embed.kind() + " " + embed.name()).strip())
                .toList();
    }

    private static String text(Document document) {
        return document.everyBlock()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text().replaceAll(" +", " "))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("|"));
    }

    private static List<String> headings(Document document) {
        return document.everySection()
                .map(Section::heading)
                .map(heading -> heading.level() + " " + heading.text())
                .toList();
    }

    @Test
    void itsEndingMayBeWrittenInCapitals() {
        assertThat(text(PortfolioParser.parse("work/page.MDX", "export const a = 1;\n\nTexte.\n")))
                .isEqualTo("Texte.");
    }

    @Test
    void anAstroPageIsReadAsItIsMeant() {
        Document document = body("""
                import { Image } from 'astro:assets';
                import plan from '../assets/plan.png';
                import {
                  Card,

                  CardGrid
                } from '../components';

                export const projet = {
                  nom: 'Phare',

                  annee: 2024,
                };

                ## Recul réflexif

                En {projet.annee}, j’ai mené {projet.nom}. {/* à relire
                avec Léa */}

                <CardGrid>
                  <Card title="Écouter" icon={<Icon name="a" />}>
                    ### Écouter

                    J’ai **écouté** les usagers.

                    - un entretien
                    - un sondage
                  </Card>
                </CardGrid>

                ## Traces

                <Image
                  src={plan}

                  alt="Le plan"
                />

                <div class="grille">
                ### Le Phare
                Du texte <YouTube id="a1b2" />.
                </div>
                """);
        assertThat(headings(document)).containsExactly("2 Recul réflexif", "3 Écouter", "2 Traces", "3 Le Phare");
        assertThat(text(document))
                .isEqualTo("En , j’ai mené .|J’ai écouté les usagers.|un entretien|un sondage|Du texte .");
        assertThat(embeds(document))
                .containsExactly(
                        "STATEMENT",
                        "STATEMENT",
                        "EXPRESSION",
                        "EXPRESSION",
                        "COMMENT",
                        "COMPONENT CardGrid",
                        "COMPONENT Card",
                        "COMPONENT Image",
                        "COMPONENT YouTube");
        assertThat(document.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "<Card /> ¦ COMPONENT Card",
                "<Card title=\"a > b\" style={{a: 1, b: {c: 2}}} /> ¦ COMPONENT Card",
                "<Card {...props} /> ¦ COMPONENT Card",
                "<Tabs.Item label='a'/> ¦ COMPONENT Tabs.Item",
                "<Card onClick={() => a > b} /> ¦ COMPONENT Card",
                "{titre} ¦ EXPRESSION",
                "{`a ${b} c`} ¦ EXPRESSION",
                "{items.map(item => <li key={item}>{item}</li>)} ¦ EXPRESSION",
                "{/* a } { b */} ¦ COMMENT",
                "{} ¦ EXPRESSION",
                "<></> ¦ ''",
            })
    void anEmbedIsNoText(String written, String embed) {
        assertThat(embeds(body(written + "\n")))
                .containsExactlyElementsOf(embed.isEmpty() ? List.of() : List.of(embed));
        Document inside = body("Avant " + written + " après.\n");
        assertThat(text(inside)).isEqualTo("Avant après.");
        assertThat(embeds(inside)).containsExactlyElementsOf(embed.isEmpty() ? List.of() : List.of(embed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "{ ouvert",
                "{{",
                "<Card",
                "<Card title=\"",
                "<Card title={",
                "<Card>",
                "</Card>",
                "<",
                "<>",
                "{/* ouvert",
                "<!-- ouvert",
                "import a from 'b'",
                "export const a = {",
                "export default function () {\n\n  return (",
                "{\n\n## pas\n",
            })
    void whatIsNotClosedLosesNothingOfTheRest(String open) {
        Document document = body("# Un\n\n" + open + "\n\nTexte.\n\n# Deux\n\n" + open + "\n\n# Trois\n\nFin }.\n");
        assertThat(headings(document)).contains("1 Un", "1 Deux", "1 Trois");
        assertThat(text(document)).contains("Texte.", "Fin }.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import A from 'a'",
                "import A, { b } from \"a\";\nimport * as c from 'c'",
                "import 'a.css'",
                "import {\n  a,\n} from 'a'",
                "export const a = 1",
                "export default ({ children }) => <div>{children}</div>",
                "export function a() {\n  return [\n\n    1\n  ]\n}",
                "export * from 'a'",
                "export { a } from 'a'",
            })
    void statementsAreNoText(String written) {
        Document document = body(written + "\n\nTexte.\n");
        assertThat(text(document)).isEqualTo("Texte.");
        assertThat(document.embeds()).extracting(Embed::source).containsExactly(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import de données en CSV",
                "export des ventes, puis import",
                "Texte\nimport a from 'b'",
                "important : rien",
                "- import a from 'b'",
                "    import a from 'b'",
            })
    void someWordsAreNoStatements(String written) {
        assertThat(body(written + "\n").embeds()).isEmpty();
        assertThat(text(body(written + "\n"))).contains("import");
    }

    @Test
    void indentedTextIsNoCodeAndElementsKeepNoMarkdownOut() {
        Document document = body("    Texte.\n\n<section>\n    ## Titre\n\n    - item\n</section>\n");
        assertThat(document.everyBlock().filter(Block.CodeBlock.class::isInstance))
                .isEmpty();
        assertThat(headings(document)).containsExactly("2 Titre");
        assertThat(text(document)).isEqualTo("Texte.|item");
    }

    @Test
    void codeIsLeftAlone() {
        Document document = body("```jsx\nimport A from 'a'\n<Card />\n{a}\n```\n\n`<Card />` et `{a}`\n");
        assertThat(document.embeds()).isEmpty();
        assertThat(text(document)).isEqualTo("<Card /> et {a}");
    }

    @Test
    void elementsOfHtmlAreHtml() {
        Document document = body("<p>\n  Un *texte*.\n</p>\n\n<img src={plan} alt=\"Le plan\" />\n\nUn<br/>deux\n");
        assertThat(document.embeds()).isEmpty();
        assertThat(document.everyBlock().filter(Block.HtmlBlock.class::isInstance))
                .extracting(block -> ((Block.HtmlBlock) block).html())
                .containsExactly("<p>", "<img src={plan} alt=\"Le plan\" />");
        assertThat(text(document)).isEqualTo("Un texte.|Undeux");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "<h2>Titre *HTML*</h2> ¦ 2 Titre HTML ¦ ''",
                "<h2 id=\"a\">Titre</h2> ¦ 2 Titre ¦ a",
                "<h3 id={\"a\"}>\\n  Titre {b}\\n</h3> ¦ 3 Titre ¦ a",
                "<h2>\\n\\nTitre\\n\\n</h2> ¦ 2 Titre ¦ ''",
                "<div><h2>Titre</h2></div> ¦ 2 Titre ¦ ''",
                "<div>\\n<h2>Titre</h2>\\n</div> ¦ 2 Titre ¦ ''",
                "## Titre {#a} ¦ 2 Titre ¦ a",
                "## <Icon /> Titre ¦ 2 Titre ¦ ''",
            })
    void headingsAreFound(String written, String heading, String id) {
        Document document = body(written.replace("\\n", "\n") + "\n\nTexte.\n");
        assertThat(headings(document)).containsExactly(heading);
        assertThat(document.sections().get(0).heading().id().orElse("")).isEqualTo(id);
        assertThat(document.sections().get(0).words()).isEqualTo(1);
    }

    @Test
    void theRestOfAPageOfMarkdownIsMarkdown() {
        Document mdx = body("# A\n\n- b <https://exemple.fr>\n\n| c |\n|---|\n| d |\n\n> e\n\nf\n---\n");
        assertThat(mdx.links()).hasSize(1);
        assertThat(headings(mdx)).containsExactly("1 A", "2 f");
        assertThat(text(mdx)).isEqualTo("b https://exemple.fr|c|d|e");
    }

    @Test
    void aPageThatIsNoMdxHasNoExpressions() {
        Document document = PortfolioParser.parse("page.md", "Un {titre} et <Card /> ici.\n");
        assertThat(document.embeds()).isEmpty();
        assertThat(text(document)).isEqualTo("Un {titre} et ici.");
        assertThat(document.everySection().map(Section::heading).map(Heading::text))
                .isEmpty();
    }
}
