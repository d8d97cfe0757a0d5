package dev.portfolio.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.FindingLine;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.source.Excerpt;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between the words of real documents, MDX, shortcodes, other scripts: what counts as text, and where. */
final class ContentRowsTest {

    private static final Checked WORDS = Checked.by("""
            documents:
              page:
                sections:
                  - heading: Bilan
                    words: {min: 6}
            """);

    private static final String HEAD = "---\ntitle: Phare\n---\n\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    an import                  ¦ import Galerie from '../composants/la/plus/belle/Galerie.astro'
                    an export                  ¦ export const titre = "un titre de plus de six mots"
                    an export of several lines ¦ export const liste = {@  un: "deux trois quatre",@  cinq: "six sept huit",@}
                    a component                ¦ <Galerie titre="un titre de plus de six mots" />
                    a component of several lines ¦ <Galerie@  titre="un titre de plus"@  de="six mots ou sept"@/>
                    an expression              ¦ {liste.map((un) => un.deux + un.trois + un.quatre)}
                    a comment                  ¦ {/* un deux trois quatre cinq six sept */}
                    """)
    void inMdxThisIsNoText(String what, String lines) {
        String text = HEAD + "## Bilan\n\nTrois mots seulement.\n\n" + lines.replace('@', '\n') + "\n";
        assertThat(french("page.mdx", text)).containsExactly(short3());
        assertThat(lines("page.mdx", text)).containsExactly("5:1-5:9 warning section-too-short");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import Galerie from './Galerie.astro'\n\n## Bilan",
                "export const a = 1\n\n## Bilan",
                "<Galerie />\n\n## Bilan",
            })
    void whatStandsBeforeTheFirstHeadingOfMdxIsNoTextEither(String beginning) {
        String text = HEAD + beginning + "\n\nUn deux trois quatre cinq six.\n";
        assertThat(lines("page.mdx", text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    a figure           ¦ {{< figure src="/a.png" title="un titre de plus de six mots" >}}
                    a video            ¦ {{< youtube id="a1b2" title="un titre de plus de six mots" >}}
                    a shortcode of two ¦ {{< galerie >}}@{{< image nom="un" legende="une légende de six mots ou plus" >}}@{{< /galerie >}}
                    one in a sentence  ¦ {{% badge "un titre de plus de six mots" %}}
                    a comment          ¦ {{/* un deux trois quatre cinq six sept */}}
                    """)
    void aShortcodeOfHugoIsNoText(String what, String lines) {
        String text = HEAD + "## Bilan\n\nTrois mots seulement.\n\n" + lines.replace('@', '\n') + "\n";
        assertThat(french("page.md", text)).containsExactly(short3());
    }

    @Test
    void whatAShortcodeEnclosesIsText() {
        String note = "{{< note >}}\nUn deux trois quatre cinq six.\n{{< /note >}}\n";
        assertThat(lines("page.md", HEAD + "## Bilan\n\n" + note)).isEmpty();
    }

    /** What stands before the image, in which column it begins, and the mark below it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    Latin                           ¦ Le phare          ¦ 10
                    accents                         ¦ Été               ¦ 5
                    accents of two characters       ¦ E\u0301te\u0301   ¦ 5
                    Hebrew                          ¦ שלום              ¦ 6
                    Hebrew with points              ¦ שָׁלוֹם           ¦ 6
                    Arabic                          ¦ مرحبا             ¦ 7
                    Arabic and French               ¦ مرحبا Ada         ¦ 11
                    Chinese                         ¦ 项目              ¦ 4
                    Japanese                        ¦ プロジェクト      ¦ 8
                    Korean                          ¦ 등대              ¦ 4
                    Korean in its letters           ¦ \u1103\u1173\u11BC ¦ 3
                    Bengali                         ¦ কাজ               ¦ 4
                    Bengali with a sign for nasals  ¦ বাংলা             ¦ 4
                    an emoji                        ¦ 😀                ¦ 3
                    three emoji                     ¦ 😀🎓🚀            ¦ 5
                    an emoji made of several        ¦ 👩‍💻              ¦ 3
                    an emoji with a colour          ¦ 👍🏽               ¦ 3
                    a flag                          ¦ 🇫🇷               ¦ 3
                    letters beyond 16 bits          ¦ 𝔸𝕕𝕒             ¦ 5
                    """)
    void aColumnCountsWhatAReaderCounts(String script, String before, int column) {
        String text = HEAD + "## Bilan\n\n" + before + " ![](plan.png) un deux trois quatre cinq six sept.\n";
        List<Finding> findings = WORDS.findings(text);
        assertThat(findings)
                .extracting(FindingLine::of)
                .containsExactly("7:" + column + "-7:" + (column + 13) + " warning image-alt-missing");
        Excerpt line = findings.get(0).location().excerpt();
        assertThat(line.text().substring(line.from(), line.to())).isEqualTo("![](plan.png)");
    }

    @ParameterizedTest
    @CsvSource({"😀, 2:11-2:13", "项目, 2:12-2:14", "বাংলা, 2:12-2:14", "שלום, 2:14-2:16", "E\u0301, 2:11-2:13"})
    void theSameHoldsInFrontMatter(String tag, String place) {
        Checked tags = Checked.by("documents: {page: {fields: {tags: {type: list}}}}");
        assertThat(tags.found("---\ntags: [" + tag + ", \"\"]\n---\n\nUn phare.\n"))
                .containsExactly(place + " error list-item-empty.quotes");
    }

    private static String short3() {
        return "La section «~Bilan~» a 3 mots~; il en faut au moins 6. Écrivez encore 3 mots environ~: ce que vous avez fait,"
                + " ce que vous avez appris, ce que vous feriez autrement.";
    }

    private static List<String> lines(String path, String text) {
        return WORDS.findings(path, text).stream().map(FindingLine::of).toList();
    }

    private static List<String> french(String path, String text) {
        Messages messages = Messages.in(Language.FRENCH);
        return WORDS.findings(path, text).stream()
                .map(finding ->
                        messages.message(finding) + " " + messages.mend(finding).orElse("?"))
                .map(words -> words.replace('\u00A0', '~'))
                .toList();
    }
}
