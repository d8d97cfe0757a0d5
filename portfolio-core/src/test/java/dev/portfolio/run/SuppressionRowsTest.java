package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.FindingLine;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.report.Report;
import dev.portfolio.report.Suppressed;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a remark in a document silences, one situation after the other. */
final class SuppressionRowsTest {

    private static final String PATH = "src/content/work/phare.md";
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);
    private static final String IGNORE = "<!-- portfolio:ignore image-alt-missing reason=\"décor\" -->";
    private static final String IMAGE = "![](https://iut.example/a.png)";

    @TempDir
    private Path root;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            before an image                       ¦ IGNORE\\n\\nIMAGE\\n
            right above it                        ¦ IGNORE\\nIMAGE\\n
            in its text                           ¦ Voir IGNORE IMAGE.\\n
            behind it                             ¦ IMAGE IGNORE\\n
            before a list                         ¦ IGNORE\\n\\n- a\\n- IMAGE\\n
            in the item                           ¦ - a\\n- IMAGE IGNORE\\n
            in the item, before another paragraph ¦ - a\\n\\n  IGNORE\\n\\n  IMAGE\\n
            before a quotation                    ¦ IGNORE\\n\\n> IMAGE\\n
            in a quotation                        ¦ > IGNORE\\n>\\n> IMAGE\\n
            before a table                        ¦ IGNORE\\n\\n| a | b |\\n|---|---|\\n| c | IMAGE |\\n
            in a cell                             ¦ | a | b |\\n|---|---|\\n| c | IMAGE IGNORE |\\n
            in a heading                          ¦ ### IMAGE plan IGNORE\\n\\n- a\\n
            before a heading                      ¦ IGNORE\\n\\n### IMAGE plan\\n\\n- a\\n
            before another remark                 ¦ IGNORE\\n\\n<!-- à relire -->\\n\\nIMAGE\\n
            on several lines                      ¦ <!--\\n  portfolio:ignore\\n  image-alt-missing\\n  reason="un\\n  décor"\\n-->\\n\\nIMAGE\\n
            with commas and other quotes          ¦ <!--portfolio:ignore image-alt-missing, reason='décor'-->\\n\\nIMAGE\\n
            with quotes of a text processor       ¦ <!-- portfolio:ignore image-alt-missing reason = « décor » -->\\n\\nIMAGE\\n
            through its last day                  ¦ <!-- portfolio:ignore image-alt-missing reason="décor" until=2026-11-24 -->\\n\\nIMAGE\\n
            for a section, above its heading      ¦ <!-- portfolio:ignore-section image-alt-missing reason="décor" -->\\n\\n### Plans\\n\\nTexte.\\n\\n#### Encore\\n\\nIMAGE\\n
            for a section, below its heading      ¦ ### Plans\\n\\n<!-- portfolio:ignore-section image-alt-missing reason="décor" -->\\n\\nTexte.\\n\\n#### Encore\\n\\nIMAGE\\n
            for a section, in its heading         ¦ ### Plans <!-- portfolio:ignore-section image-alt-missing reason="décor" -->\\n\\nTexte.\\n\\nIMAGE\\n
            with a capital                        ¦ <!-- Portfolio:Ignore image-alt-missing reason="décor" -->\\n\\nIMAGE\\n
            for the file, behind it               ¦ IMAGE\\n\\n<!-- portfolio:ignore-file image-alt-missing reason="décor" -->\\n
            """)
    void aRemarkSilencesWhatItIsAbout(String situation, String body) {
        Report report = report(filled(body));
        assertThat(ofRule(report, "image-alt-missing", "suppression")).isEmpty();
        assertThat(report.suppressed()).singleElement().satisfies(silenced -> {
            assertThat(silenced.finding().rule()).hasToString("image-alt-missing");
            assertThat(silenced.by()).isEqualTo(Suppressed.By.DOCUMENT);
            assertThat(silenced.reason()).endsWith("décor");
            assertThat(silenced.place().orElseThrow().excerpt().text()).contains("<!--");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            the next block but one    ¦ IGNORE\\n\\nTexte.\\n\\nIMAGE\\n
            what stands before        ¦ IMAGE\\n\\nIGNORE\\n\\nTexte.\\n
            the next item             ¦ - a IGNORE\\n- IMAGE\\n
            what follows the heading  ¦ IGNORE\\n\\n### Plan\\n\\nIMAGE\\n
            the next section          ¦ ### A\\n\\n<!-- portfolio:ignore-section image-alt-missing reason="x" -->\\n\\na\\n\\n### B\\n\\nIMAGE\\n
            another rule's findings   ¦ <!-- portfolio:ignore file-missing reason="x" -->\\n\\nIMAGE\\n
            """)
    void aRemarkSilencesNothingElseAndSaysSo(String situation, String body) {
        Report report = report(filled(body));
        assertThat(ofRule(report, "image-alt-missing")).hasSize(1);
        assertThat(ofRule(report, "suppression-unused")).hasSize(1);
        assertThat(report.suppressed()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            a remark about something else ¦ <!-- à relire, portfolio -->\\n\\nIMAGE\\n
            a note that begins like ours  ¦ <!-- portfolio: à relire avec Léa -->\\n\\nIMAGE\\n
            code that shows a remark      ¦ ```html\\nIGNORE\\n```\\n\\nIMAGE\\n
            code in a text                ¦ Écrire `IGNORE` ici.\\n\\nIMAGE\\n
            a remark of MDX, shown as code ¦ Écrire `{/* portfolio:ignore image-alt-missing */}` ici.\\n\\nIMAGE\\n
            one in code of HTML           ¦ <p>Écrire <code>{/* portfolio:ignore image-alt-missing */}</code> ici.</p>\\n\\nIMAGE\\n
            a remark of MDX about others  ¦ {/* portfolio de Léa */}\\n\\nIMAGE\\n
            a remark that is no comment   ¦ portfolio:ignore image-alt-missing\\n\\nIMAGE\\n
            """)
    void thisIsNoRemarkOfOurs(String situation, String body) {
        Report report = report(filled(body));
        assertThat(ofRule(report, "image-alt-missing")).hasSize(1);
        assertThat(ofRule(report, "suppression")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            no rule              ¦ <!-- portfolio:ignore reason="x" -->                          ¦ 24:6-24:22 warning suppression-invalid.no-rule ¦ `portfolio:ignore` ne dit pas quelle règle faire taire. Nommez la règle, comme elle figure entre crochets dans le constat~: `<!-- portfolio:ignore image-alt-missing reason="…" -->`.
            no such rule         ¦ <!-- portfolio:ignore images-alt-missing reason="x" -->       ¦ 24:23-24:41 warning suppression-invalid.rule-near ¦ Il n’y a pas de règle `images-alt-missing` à faire taire~; vouliez-vous dire `image-alt-missing`~? Écrivez `image-alt-missing`.
            words                ¦ <!-- portfolio:ignore décor -->                               ¦ 24:23-24:28 warning suppression-invalid.rule ¦ Il n’y a pas de règle `décor` à faire taire. Écrivez le nom de la règle comme il figure entre crochets dans le constat~; une raison se met entre guillemets droits~: `reason="…"`.
            not to be silenced   ¦ <!-- portfolio:ignore suppression-unused reason="x" -->       ¦ 24:23-24:41 warning suppression-invalid.always ¦ La règle `suppression-unused` ne peut pas être passée sous silence dans un document. Enlevez-la de la remarque~; le profil peut l’éteindre pour tous les documents, sous `rules`.
            another word         ¦ <!-- portfolio:disable image-alt-missing reason="x" -->       ¦ 24:6-24:23 warning suppression-invalid.directive ¦ `portfolio:disable` ne fait rien taire~: ce n’est pas tout à fait le mot. Écrivez `portfolio:ignore`.
            a hyphen             ¦ <!-- portfolio-ignore-section image-alt-missing reason="x" --> ¦ 24:6-24:30 warning suppression-invalid.directive ¦ `portfolio-ignore-section` ne fait rien taire~: ce n’est pas tout à fait le mot. Écrivez `portfolio:ignore-section`.
            French attributes    ¦ <!-- portfolio:ignore image-alt-missing raison="x" -->        ¦ 24:41-24:47 warning suppression-invalid.attribute ¦ Une remarque qui fait taire des règles a `reason` et `until`, non `raison`. Écrivez `reason="…"`, ou `until=2027-01-31`.
            MDX in Markdown      ¦ {/* portfolio:ignore image-alt-missing reason="x" */}         ¦ 24:1-24:54 warning suppression-invalid.mdx ¦ `{/* portfolio:ignore image-alt-missing reason="x" */}` ne fait rien taire et se voit sur la page~: ce qui est entre `{/*` et `*/}` n’est une remarque qu’en MDX. Écrivez `<!-- portfolio:ignore image-alt-missing reason="x" -->`.
            MDX without blanks   ¦ Voir {/*Portfolio:ignore-file image-alt-missing*/} là.        ¦ 24:6-24:51 warning suppression-invalid.mdx ¦ `{/*Portfolio:ignore-file image-alt-missing*/}` ne fait rien taire et se voit sur la page~: ce qui est entre `{/*` et `*/}` n’est une remarque qu’en MDX. Écrivez `<!-- Portfolio:ignore-file image-alt-missing -->`.
            MDX in HTML          ¦ <div>\\n{/* portfolio:ignore image-alt-missing */}\\n</div>      ¦ 25:1-25:43 warning suppression-invalid.mdx ¦ `{/* portfolio:ignore image-alt-missing */}` ne fait rien taire et se voit sur la page~: ce qui est entre `{/*` et `*/}` n’est une remarque qu’en MDX. Écrivez `<!-- portfolio:ignore image-alt-missing -->`.
            no day               ¦ <!-- portfolio:ignore image-alt-missing reason="x" until=31/01/2027 --> ¦ 24:58-24:68 warning suppression-invalid.until ¦ `31/01/2027` n’est pas un jour, et la remarque ne fait donc rien taire. Écrivez le dernier jour où elle doit valoir, année, mois et jour~: `until=2027-01-31`.
            no such day          ¦ <!-- portfolio:ignore image-alt-missing reason="x" until=2027-02-31 --> ¦ 24:58-24:68 warning suppression-invalid.until ¦ `2027-02-31` n’est pas un jour, et la remarque ne fait donc rien taire. Écrivez le dernier jour où elle doit valoir, année, mois et jour~: `until=2027-01-31`.
            an open quote        ¦ <!-- portfolio:ignore image-alt-missing reason="x -->         ¦ 24:48-24:50 warning suppression-invalid.quote ¦ Le guillemet ouvert ici n’est pas fermé, et la remarque ne fait donc rien taire. Fermez-le avant la fin de la remarque~: `reason="…"`.
            """)
    void aMistakeInARemarkIsToldAtItsPlace(String situation, String remark, String expected, String words) {
        Report report = report(filled(remark + "\\n\\nIMAGE\\n"));
        List<Finding> found = ofRule(report, "suppression-invalid").toList();
        assertThat(found).extracting(FindingLine::of).containsExactly(expected);
        assertThat(found).extracting(SuppressionRowsTest::words).containsExactly(words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            unused    ¦ IGNORE\\n\\nTexte.\\n                                                                  ¦ 24:23-24:40 warning suppression-unused        ¦ `image-alt-missing` est passée sous silence ici, et ne trouve rien ici. Enlevez son nom, ou toute la remarque~; si elle doit faire taire quelque chose, mettez-la juste avant.
            one of two ¦ <!-- portfolio:ignore image-alt-missing file-missing reason="x" -->\\n\\nIMAGE\\n     ¦ 24:41-24:53 warning suppression-unused        ¦ `file-missing` est passée sous silence ici, et ne trouve rien ici. Enlevez son nom, ou toute la remarque~; si elle doit faire taire quelque chose, mettez-la juste avant.
            past      ¦ <!-- portfolio:ignore image-alt-missing reason="x" until=2026-11-23 -->\\n\\nIMAGE\\n  ¦ 24:23-24:40 warning suppression-expired       ¦ `image-alt-missing` était passée sous silence jusqu’au 2026-11-23~: ses constats sont de nouveau dits. Corrigez ce qu’elle trouve et enlevez la remarque, ou mettez un jour plus tardif.
            no reason ¦ <!-- portfolio:ignore image-alt-missing -->\\n\\nIMAGE\\n                              ¦ 24:1-24:44 info suppression-without-reason    ¦ `image-alt-missing` est passée sous silence sans raison. Dites pourquoi, pour qui le lira ensuite~: `reason="…"`.
            """)
    void whatBecameOfARemarkIsTold(String situation, String body, String expected, String words) {
        List<Finding> found = ofRule(report(filled(body)), "suppression").toList();
        assertThat(found).extracting(FindingLine::of).containsExactly(expected);
        assertThat(found).extracting(SuppressionRowsTest::words).containsExactly(words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            above the field          ¦ # portfolio:ignore field-empty reason="à venir"\\ntags:
            behind the field         ¦ tags: # portfolio:ignore field-empty reason="à venir"
            for all the front matter ¦ # portfolio:ignore-section field-empty reason="à venir"\\nlang: fr\\ntags:
            for the file             ¦ tags:\\n# portfolio:ignore-file field-empty reason="à venir"
            """)
    void aCommentOfYamlSilencesItsField(String situation, String lines) {
        Report report = report(Disk.GOOD.replace("tags: [Linux, Bash]", lines.replace("\\n", "\n")));
        assertThat(ofRule(report, "field-empty", "suppression")).isEmpty();
        assertThat(report.suppressed())
                .extracting(silenced -> silenced.finding().rule().value())
                .containsExactly("field-empty");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            above another field    ¦ # portfolio:ignore field-empty reason="à venir"\\nlang: fr\\ntags:
            behind another field   ¦ lang: fr # portfolio:ignore field-empty reason="à venir"\\ntags:
            """)
    void aCommentOfYamlSilencesNoOtherField(String situation, String lines) {
        Report report = report(Disk.GOOD.replace("tags: [Linux, Bash]", lines.replace("\\n", "\n")));
        assertThat(ofRule(report, "field-empty")).hasSize(1);
        assertThat(ofRule(report, "suppression-unused")).hasSize(1);
    }

    @Test
    void aNumberSignInATextIsNoComment() {
        String text = "\"# portfolio:ignore field-empty reason='à venir'\"";
        Report report =
                report(Disk.GOOD.replace("Une année d’astreinte.", text).replace("tags: [Linux, Bash]", "tags:"));
        assertThat(ofRule(report, "field-empty")).hasSize(1);
        assertThat(ofRule(report, "suppression")).isEmpty();
    }

    @Test
    void anItemOfAListIsSilencedByItself() {
        String tags =
                "tags:\n  - Linux\n  # portfolio:ignore list-item-duplicate reason=\"voulu\"\n  - linux\n  - LINUX";
        Report report = report(Disk.GOOD.replace("tags: [Linux, Bash]", tags));
        assertThat(ofRule(report, "list-item-duplicate"))
                .extracting(FindingLine::of)
                .allSatisfy(line -> assertThat(line).startsWith("11:"));
        assertThat(report.suppressed()).hasSize(1);
    }

    @Test
    void aRemarkOfMdxIsOne() {
        Disk.write(
                root,
                "src/content/work/phare.mdx",
                Disk.GOOD + "\n{/* portfolio:ignore image-alt-missing reason=\"décor\" */}\n\n" + IMAGE + "\n");
        Report report = PortfolioValidator.of(root).withClock(DAY).validate();
        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed())
                .singleElement()
                .satisfies(silenced -> assertThat(silenced.place().orElseThrow().toString())
                        .isEqualTo("src/content/work/phare.mdx:24:1"));
    }

    @Test
    void whatThePortfolioTellsOfADocumentIsSilencedAsWell() {
        Report report = report(filled(
                "<!-- portfolio:ignore file-missing reason=\"le fichier viendra\" -->\\n\\n[plan](plan.pdf)\\n"));
        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed()).hasSize(1);
    }

    @Test
    void aRuleThatIsOffIsNotToldAsUnused() {
        Disk.write(root, "portfolio.yaml", "extends: competency\nrules: {image-alt-missing: off}\n");
        assertThat(report(filled("IGNORE\\n\\nIMAGE\\n")).findings()).isEmpty();
    }

    @Test
    void aRemarkMayBeWrittenInCapitalsAltogether() {
        Report report =
                report(Disk.GOOD + "\n<!-- PORTFOLIO:IGNORE IMAGE-ALT-MISSING REASON=\"décor\" -->\n\n" + IMAGE);
        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed())
                .singleElement()
                .extracting(Suppressed::reason)
                .isEqualTo("décor");
    }

    @Test
    void tooMuchOfARuleIsSilencedAsTheRuleIs() {
        Report report = report(filled(
                "<!-- portfolio:ignore-file image-alt-missing reason=\"décor\" -->\\n\\n" + "IMAGE\\n\\n".repeat(230)));
        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed()).hasSize(201);
    }

    @Test
    void aRemarkThatIsNeverClosedIsToldOnceAndNothingOfItIsJudged() {
        Report report = report(filled("<!-- portfolio:ignore image-alt-missing, et bien plus\\n"));
        List<Finding> found = ofRule(report, "suppression").toList();
        assertThat(found)
                .extracting(FindingLine::of)
                .containsExactly("24:1-24:54 warning suppression-invalid.unclosed");
        assertThat(words(found.get(0)))
                .isEqualTo("La remarque ouverte ici n’est jamais fermée, et cache tout ce qui suit."
                        + " Fermez-la après ce qu’elle dit~: `-->`.");
    }

    @Test
    void aRemarkThatIsNeverClosedAndHidesTextIsToldByWhatItHides() {
        Report report = report(filled("<!-- portfolio:ignore image-alt-missing\\n\\nIMAGE\\n"));
        assertThat(ofRule(report, "suppression", "comment"))
                .extracting(FindingLine::of)
                .containsExactly("24:1-24:40 error comment-unclosed.text");
    }

    @Test
    void anApostropheInAReasonClosesNoQuote() {
        Report report = report(
                filled("<!-- portfolio:ignore image-alt-missing reason='l'image est décorative' -->\\n\\nIMAGE\\n"));
        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed()).extracting(Suppressed::reason).containsExactly("l'image est décorative");
    }

    @Test
    void ofOneLinkInTwoPlacesTheOneBehindTheRemarkIsSilenced() {
        Report report =
                report(filled("[a](absent.pdf)\\n\\n<!-- portfolio:ignore file-missing reason=\"à venir\" -->\\n"
                        + "\\n[b](absent.pdf)\\n\\n[c](absent.pdf)\\n"));
        assertThat(ofRule(report, "file-missing", "suppression"))
                .extracting(FindingLine::of)
                .containsExactly("24:5-24:15 error file-missing.link +30:5-30:15");
        assertThat(report.suppressed()).hasSize(1);
    }

    @Test
    void aCommentBehindTheSignOfABlockOfTextIsOne() {
        Report report = report(Disk.GOOD.replace(
                "description: Une année d’astreinte.",
                "description: | # portfolio:ignore template-residue reason=\"à venir\"\n  À compléter"));
        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed()).hasSize(1);
    }

    @Test
    void manyRemarksOneBelowTheOtherAreReadInOneGo() {
        Report report = report(filled((IGNORE.replace(" reason=\"décor\"", "") + "\\n\\n").repeat(8000)));
        assertThat(report.findings()).hasSize(402);
    }

    private static String filled(String body) {
        return Disk.GOOD + "\n"
                + body.replace("\\n", "\n").replace("IGNORE", IGNORE).replace("IMAGE", IMAGE);
    }

    private Report report(String document) {
        Disk.write(root, PATH, document);
        return PortfolioValidator.of(root).withClock(DAY).validate();
    }

    private static Stream<Finding> ofRule(Report report, String... beginnings) {
        return report.findings().stream()
                .filter(finding -> Stream.of(beginnings)
                        .anyMatch(beginning -> finding.rule().value().startsWith(beginning)));
    }

    private static String words(Finding finding) {
        Messages messages = Messages.in(Language.FRENCH);
        return (messages.message(finding) + " " + messages.mend(finding).orElse("?")).replace('\u00A0', '~');
    }
}
