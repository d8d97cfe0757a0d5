package dev.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.document.Document;
import dev.portfolio.finding.Problem;
import dev.portfolio.source.Position;
import dev.portfolio.source.Span;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A realistic document, spoiled in thousands of ways, each of which can be had again by its seed. */
final class FuzzTest {

    private static final int TEXTS = 8_000;
    private static final int BYTES = 12_000;

    private static final String DOCUMENT = """
            ---
            title: "Administrer un réseau"
            publishDate: 2024-05-14 09:30:00
            img: /assets/réseau.png
            img_alt: 'Une baie de brassage, vue de l’arrière'
            description: |
              Installer et maintenir les services
              d’un réseau local : adressage, noms, accès
            tags:
              - Réseau
              - "C#"
              - Linux # le noyau
            niveaux: {N1: oui, N2: [stage, projet]}
            ---

            ## Recul réflexif

            Cette année, j’ai câblé **deux salles** et remplacé le pare-feu ; l’équipe m’a laissé
            mener la bascule, [compte rendu à l’appui](bascule.md "Le compte rendu") 👩‍💻.

            > Ce que je retiens : *préparer* le retour arrière avant l’aller.

            ## Compétences mises en œuvre

            1. Segmenter un réseau (`vlan 20`)
            2. Surveiller un service
               - avec une sonde <https://exemple.fr/sonde>
               - avec une alerte ![Une alerte](alerte.png)

            Traces & preuves
            ----------------

            #### Salle B12 :
            - Plan de câblage : [le plan][plan] et ![photo de la baie](<baie 2.jpg>)

            | Port | Usage |
            |------|-------|
            | 1    | [imprimante](imprimante.md) |

            ```sh
            # ceci n’est pas un titre
            ip link show
            ```

            <div class="note">écrit à 🇫🇷</div>

            [plan]: /assets/plan.pdf
            """;

    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            " ",
            "  ",
            "\t",
            "#",
            "## ",
            "---\n",
            "...\n",
            "- ",
            "> ",
            "1. ",
            "* ",
            "**",
            "_",
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
            "<!--",
            "-->",
            "<div>",
            "&amp;",
            "&",
            "\\",
            "\"",
            "'",
            ":",
            ": ",
            "|",
            "|-|\n",
            "{",
            "}",
            "{{",
            "}}",
            ",",
            "%",
            "@",
            "!",
            "?",
            "=",
            "===\n",
            "é",
            "œ",
            "’",
            "👍",
            "👨‍👩‍👧",
            "🇫🇷",
            "বাংলা",
            "漢字",
            "مرحبا",
            "\u00A0",
            "\u202F",
            "\u2028",
            "\u200B",
            "\u200D",
            "\uFE0F",
            "\u0000",
            "\u0007",
            "\uFEFF",
            "tags:\n",
            "title: ",
            "https://a.fr",
            "www.a.fr",
            "a@b.fr",
            "[plan]",
            "[a]: b\n",
            "&x ",
            "*x",
            "!!str ",
            "+++\n",
            "|\n",
            ">\n",
            "<<<<<<< HEAD\n",
            "\\x",
            "\\");

    @Test
    void theDocumentItselfIsWithoutProblem() {
        Document document = PortfolioParser.parse(DOCUMENT);

        assertThat(document.problems()).isEmpty();
        assertThat(document.everySection()).hasSize(4);
        assertThat(document.links()).hasSize(4);
        assertThat(document.images()).hasSize(2);
        Invariants.assertPlaces(document);
    }

    @Test
    void spoiledTextsAreReadWithEveryPlaceWhereItBelongs() {
        for (int seed = 0; seed < TEXTS; seed++) {
            String text = SpoiledPage.of(DOCUMENT, PIECES, new Random(seed));
            Document document = read("seed " + seed, text);
            if (seed % 4 == 0) {
                assertSameInAFileOfWindows(seed, text, document);
            } else if (seed % 4 == 1) {
                assertSameWhenDecomposed(seed, text);
            }
        }
    }

    @Test
    void spoiledBytesAreReadWithEveryPlaceWhereItBelongs() {
        byte[] bytes = DOCUMENT.getBytes(StandardCharsets.UTF_8);
        for (int seed = 0; seed < BYTES; seed++) {
            Random random = new Random(seed);
            byte[] spoiled = bytes.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                spoiled[random.nextInt(spoiled.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextInt(0x80));
            }
            int length = random.nextInt(8) == 0 ? random.nextInt(spoiled.length) : spoiled.length;
            String text = new String(spoiled, 0, length, StandardCharsets.UTF_8);
            Document document = PortfolioParser.parse(Arrays.copyOf(spoiled, length));
            check("bytes of seed " + seed, document);
            assertThat(document.source().text()).isEqualTo(text);
            if (document.source().fault().isPresent()) {
                read("text of seed " + seed, text);
            }
        }
    }

    private static Document read(String name, String text) {
        Document document;
        try {
            document = PortfolioParser.parse(text);
        } catch (RuntimeException e) {
            throw new AssertionError(name + " cannot be read:\n" + text, e);
        }
        check(name, document);
        return document;
    }

    private static void check(String name, Document document) {
        try {
            Invariants.assertPlaces(document);
            for (Problem problem : document.problems()) {
                document.source().location(problem.span());
            }
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(
                    name + ": " + e.getMessage() + "\n" + document.source().text(), e);
        }
    }

    private static void assertSameInAFileOfWindows(int seed, String text, Document document) {
        Document windows = PortfolioParser.parse(text.replace("\n", "\r\n"));

        assertThat(places(windows)).as("seed %d:%n%s", seed, text).isEqualTo(places(document));
    }

    private static void assertSameWhenDecomposed(int seed, String text) {
        Document decomposed = PortfolioParser.parse(Normalizer.normalize(text, Normalizer.Form.NFD));
        Document composed = PortfolioParser.parse(Normalizer.normalize(text, Normalizer.Form.NFC));

        assertThat(headings(decomposed)).as("seed %d:%n%s", seed, text).isEqualTo(headings(composed));
    }

    private static List<Position> headings(Document document) {
        return document.everySection()
                .map(section ->
                        document.source().position(section.heading().span().start()))
                .toList();
    }

    private static List<Position> places(Document document) {
        Stream<Span> spans = Stream.of(
                        document.everySection().map(section -> section.heading().span()),
                        document.links().map(link -> link.span()),
                        document.images().map(image -> image.span()))
                .flatMap(part -> part);
        return spans.map(Span::start).map(document.source()::position).toList();
    }
}
