package dev.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Fix;
import dev.portfolio.finding.TextEdit;
import dev.portfolio.profile.BuiltInProfiles;
import dev.portfolio.profile.Profile;
import dev.portfolio.run.DocumentChecker;
import dev.portfolio.run.FixResult;
import dev.portfolio.run.FixedDocument;
import dev.portfolio.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of documents, written in many ways and then spoiled: what is fixed is found no more, nothing new is found,
 * every byte besides stays, and a second time nothing changes.
 */
final class FixFuzzTest {

    private static final int DOCUMENTS = 2_000;
    private static final int A_FOLDER = 25;

    private static final List<String> DATES = List.of(
            "2026-04-05",
            "19/04/2023",
            "'19/04/2023'",
            "\"19.4.2023\"",
            "04/05/2023",
            "Aug 01 2024",
            "1er mai 2024 # fête",
            "2023/4/19 10:30",
            "20230419",
            "2024–05–01",
            "février 2025",
            "2025-02-31",
            "\" 19-04-2023 \"",
            "&d 19/04/2023");

    private static final List<String> TAGS = List.of(
            " [Linux, Bash]",
            " [Linux, linux, Bash]",
            " [ \"Linux\" , 'LINUX', linux ] # doublon",
            " [Linux,linux,LINUX,Linux,Bash,bash,]",
            " Linux, Bash",
            " \"Linux, linux\"",
            " Linux # seul",
            " C#, 2021, true",
            " Linux, Bash et SQL",
            "\n  - Linux\n  - linux # encore\n  - Bash",
            "\n- Linux\n- \"linux\"\n-   LINUX   \n- Bash # la fin\n- bash",
            "\n  [Linux,\n   linux, # là\n   Bash,\n   bash\n  ]",
            " [Linux, # un\n  # deux\n  linux,\n  Bash]",
            " [Linux, *d, linux]",
            " [&t Linux, linux, *t]",
            " {a: linux}");

    private static final List<String> HEADINGS = List.of(
            "## Recul réflexif",
            "## Recul reflexif",
            "##   1. RECUL RÉFLEXIF :  ",
            "## **Recul reflexif** {#recul}",
            "## Recul\u00A0réflexif ##",
            "Recul reflexif\n---",
            "Recul\nreflexif\n======",
            "<h2>Recul reflexif</h2>",
            "## 🎯 Recul *reflexif*",
            "## [Recul reflexif](#recul)",
            "## Re\u0301cul reflexif",
            "##Recul réflexif",
            "## Traces et preuves\n\n### Projet\n\n- [x](https://a.fr)\n\n## Recul  réflexif",
            "<!-- portfolio:ignore heading-inexact reason=\"voulu\" -->\n\n## Recul reflexif");

    private static final List<String> SKILLS = List.of(
            "## Compétences mises en œuvre",
            "## Competences mises en oeuvre",
            "## Compétences mises en oeuvre :",
            "#### II - compétences mises en œuvre",
            "## Compétences mises en œuvre\n\n- Lire\n\n## Competences mises en oeuvre");

    private static final List<String> PIECES = List.of(
            "\n",
            " ",
            "\t",
            "#",
            "- ",
            ",",
            "[",
            "]",
            "'",
            "\"",
            ":",
            ": ",
            "# x",
            "{",
            "}",
            "*",
            "**",
            "_",
            "`",
            "```\n",
            "<!--",
            "-->",
            "---\n",
            "\\",
            "&amp;",
            "é",
            "\u0301",
            "👍",
            "\u00A0",
            "\u2028",
            "\u200B",
            "\uFEFF",
            "\u0000",
            "linux",
            "Linux, ",
            "2024",
            "/",
            "tags: a, a\n",
            "## Recul reflexif\n",
            "(#recul-reflexif)");

    private static final Profile PROFILE = BuiltInProfiles.competency();
    private static final DocumentChecker CHECKER =
            new DocumentChecker(PROFILE, PROFILE.types().get(0).on(LocalDate.of(2026, 5, 31)));

    @TempDir
    private Path root;

    @Test
    void fixesMendWhatTheySayAndNothingElse() throws IOException {
        int fixed = 0;
        for (int folder = 0; folder < DOCUMENTS / A_FOLDER; folder++) {
            Path portfolio = root.resolve("p" + folder);
            Map<String, byte[]> before = new HashMap<>();
            for (int i = 0; i < A_FOLDER; i++) {
                int seed = folder * A_FOLDER + i;
                byte[] bytes = document(new Random(seed)).getBytes(StandardCharsets.UTF_8);
                String path = "src/content/work/" + seed + ".md";
                before.put(path, bytes);
                write(portfolio.resolve(path), bytes);
            }
            FixResult result = PortfolioValidator.of(portfolio).fix();
            assertThat(result.unwritten()).isEmpty();
            for (FixedDocument document : result.documents()) {
                fixed += document.fixed().size();
                check(document, before.get(document.path()), Files.readAllBytes(portfolio.resolve(document.path())));
                before.put(document.path(), Files.readAllBytes(portfolio.resolve(document.path())));
            }
            FixResult again = PortfolioValidator.of(portfolio).fix();
            assertThat(again.documents())
                    .allMatch(
                            document -> !document.changes() && document.fixed().isEmpty());
            for (Map.Entry<String, byte[]> file : before.entrySet()) {
                assertThat(Files.readAllBytes(portfolio.resolve(file.getKey())))
                        .as(file.getKey())
                        .isEqualTo(file.getValue());
            }
        }
        assertThat(fixed).isGreaterThan(DOCUMENTS);
    }

    @Test
    void noCommentAndNoHeadingIsLost() throws IOException {
        Map<String, String> before = new HashMap<>();
        for (int seed = 0; seed < A_FOLDER * 10; seed++) {
            String path = "src/content/work/" + seed + ".md";
            before.put(path, page(new Random(seed)));
            write(root.resolve(path), before.get(path).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(PortfolioValidator.of(root).fixes().documents())
                .hasSizeGreaterThan(A_FOLDER)
                .allSatisfy(document ->
                        assertThat(signs(document.after().text())).isEqualTo(signs(before.get(document.path()))));
    }

    private static long signs(String text) {
        return text.chars().filter(c -> c == '#').count();
    }

    /** Each fix by itself, where it is offered: it lies in the text, and changes it. */
    @Test
    void aFixIsMadeOfPlacesInTheText() {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            SourceText source = SourceText.of("a.md", document(new Random(seed)));
            for (Finding finding :
                    CHECKER.check(PortfolioParser.parse("a.md", source.text())).findings()) {
                for (TextEdit edit : finding.fix().map(Fix::edits).orElse(List.of())) {
                    assertThat(edit.span().end())
                            .isLessThanOrEqualTo(source.text().length());
                    assertThat(source.text(edit.span()))
                            .as("seed %d, %s", seed, finding)
                            .isNotEqualTo(edit.replacement());
                }
            }
        }
    }

    private static void check(FixedDocument document, byte[] before, byte[] after) {
        String path = document.path();
        assertThat(bytes(document.before())).as(path).isEqualTo(before);
        assertThat(bytes(document.after())).as(path).isEqualTo(after);
        List<Finding> were = CHECKER.check(
                        PortfolioParser.parse(path, document.before().text()))
                .findings();
        List<Finding> are = CHECKER.check(
                        PortfolioParser.parse(path, document.after().text()))
                .findings();
        Map<String, Integer> known = new HashMap<>();
        were.forEach(finding -> known.merge(finding.rule() + "." + finding.variant(), 1, Integer::sum));
        document.fixed().forEach(finding -> known.merge(finding.rule() + "." + finding.variant(), -1, Integer::sum));
        are.forEach(finding -> assertThat(known.merge(finding.rule() + "." + finding.variant(), -1, Integer::sum))
                .as(
                        "%s: %s%n%s%n-->%n%s",
                        path,
                        finding,
                        document.before().text(),
                        document.after().text())
                .isNotNegative());
        assertRestStays(document);
    }

    /** All that is neither in a heading, a date nor a list that was fixed is there still, in its order. */
    private static void assertRestStays(FixedDocument document) {
        List<String> before = lines(document.before().text());
        List<String> after = lines(document.after().text());
        List<Integer> touched = new ArrayList<>();
        for (Finding finding : document.fixed()) {
            for (int line = finding.location().start().line();
                    line <= finding.location().end().line();
                    line++) {
                touched.add(line - 1);
            }
        }
        int at = 0;
        for (int i = 0; i < before.size(); i++) {
            if (touched.contains(i)) {
                continue;
            }
            while (at < after.size() && !after.get(at).equals(before.get(i))) {
                at++;
            }
            assertThat(at)
                    .as(
                            "%s: line %d%n%s%n-->%n%s",
                            document.path(),
                            i + 1,
                            document.before().text(),
                            document.after().text())
                    .isLessThan(after.size());
            at++;
        }
        assertThat(after.size()).isLessThanOrEqualTo(before.size());
    }

    /** With their ends. */
    private static List<String> lines(String text) {
        return List.of(text.split("(?<=\\n)|(?<=\\r)(?!\\n)", -1));
    }

    private static byte[] bytes(SourceText text) {
        return ((text.hasByteOrderMark() ? "\uFEFF" : "") + text.text()).getBytes(StandardCharsets.UTF_8);
    }

    private static String page(Random random) {
        return "---\ntitle: Tenir un service # ouvert\npublishDate: " + any(DATES, random)
                + "\nimg: https://iut.example/phare.jpg\nimg_alt: 'Un phare, l''été'\ndescription: Une année.\ntags:"
                + any(TAGS, random) + "\n---\n\n" + any(HEADINGS, random)
                + "\n\nUne panne bien racontée, [voir](#traces--preuves).\n\n" + any(SKILLS, random)
                + "\n\n- Lire un journal\n\n## Traces & preuves\n\n### Projet Phare\n\n"
                + "- Supervision : [le compte rendu](https://iut.example/phare)";
    }

    private static String document(Random random) {
        String page = page(random);
        if (random.nextInt(3) == 0) {
            page = SpoiledPage.of(page, PIECES, random);
        }
        page = switch (random.nextInt(5)) {
            case 0 -> page.replace("\n", "\r\n");
            case 1 -> random.nextInt(3) == 0 ? page.replace('\n', '\r') : page;
            default -> page;
        };
        page = random.nextInt(4) == 0 ? Normalizer.normalize(page, Normalizer.Form.NFD) : page;
        page = random.nextBoolean() ? page + "\n" : page;
        return random.nextInt(4) == 0 ? "\uFEFF" + page : page;
    }

    private static String any(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, bytes);
    }
}
