package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioParser;
import dev.portfolio.document.Target;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.FindingLine;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.profile.BuiltInProfiles;
import dev.portfolio.profile.Profile;
import dev.portfolio.rule.Web;
import dev.portfolio.rule.WebAnswer;
import dev.portfolio.rule.WebAnswer.Status;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of links to the web, and where; nobody asks the web here. */
final class LinkUnreachableTest {

    private static final String PATH = "src/content/work/phare.md";
    private static final String PROFILE = """
            extends: competency
            checkExternal: true
            external: {ignore: ["https://iut.example/*"], limit: 60}
            """;

    @TempDir
    private Path root;

    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void aProfileThatAsks() {
        Disk.write(root, "portfolio.yaml", PROFILE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            GONE           ¦ 404 ¦ gone           ¦ La page `https://a.example/x` n’existe plus~: son serveur répond 404. Cherchez où elle se trouve à présent et corrigez le lien, ou retirez-le. ¦ The page `https://a.example/x` no longer exists: its server answers 404. Look for where the page has moved to and link there, or take the link out.
            FAILING        ¦ 502 ¦ failing        ¦ La page `https://a.example/x` ne s’ouvre pas~: son serveur est en panne et répond 502. Ouvrez-la demain dans un navigateur~; si rien n’a changé, faites le lien vers une copie gardée dans le portfolio. ¦ The page `https://a.example/x` does not open: its server fails, with the number 502. Open it in a browser tomorrow; if it still fails, link to a copy that you keep in the portfolio.
            NO_HOST        ¦ 0   ¦ no-host        ¦ `https://a.example/x` ne mène nulle part~: il n’y a pas de site `a.example`. Corrigez le nom du site~: ouvrez la page dans un navigateur et collez son adresse. ¦ `https://a.example/x` leads nowhere: there is no site called `a.example`. Correct the site's name; open the page in a browser and paste its address.
            CERTIFICATE    ¦ 0   ¦ certificate    ¦ Le navigateur met en garde qui ouvre `https://a.example/x`~: le site `a.example` ne peut pas prouver qu’il est bien lui. Faites le lien vers une autre page, ou faites renouveler le certificat du site. ¦ Browsers warn whoever opens `https://a.example/x`: the site `a.example` cannot prove that it is the one. Link to another page, or have the site's certificate renewed.
            CIRCLE         ¦ 0   ¦ circle         ¦ La page `https://a.example/x` ne s’ouvre jamais~: elle renvoie sans fin à d’autres adresses. Ouvrez-la dans un navigateur, et collez l’adresse de la page que vous voyez enfin. ¦ The page `https://a.example/x` never opens: it leads on to other addresses without end. Open it in a browser, and paste the address of the page that you get to see.
            PRIVATE        ¦ 0   ¦ private        ¦ `https://a.example/x` ne s’ouvre que sur votre propre ordinateur ou réseau~: `a.example` est une adresse de cette sorte. Publiez la page, et faites le lien vers son adresse publique, qui commence par `https://`. ¦ `https://a.example/x` opens on your own computer or network only: `a.example` is an address of that kind. Publish the page, and link to its public address, which begins with `https://`.
            PRIVATE_BEHIND ¦ 0   ¦ private-behind ¦ `https://a.example/x` renvoie à `a.example`, qui ne s’ouvre que sur l’ordinateur ou le réseau de quelqu’un. Faites le lien vers une page que tout le monde peut ouvrir. ¦ `https://a.example/x` leads on to `a.example`, which opens on somebody's own computer or network only. Link to a page that everybody can open.
            MALFORMED      ¦ 0   ¦ malformed      ¦ `https://a.example/x` n’est pas une adresse web~: aucun site ne peut porter un tel nom. Ouvrez la page dans un navigateur, et collez son adresse. ¦ `https://a.example/x` is no address of the web: no site can have such a name. Open the page in a browser, and paste its address.
            NO_ANSWER      ¦ 0   ¦ no-answer      ¦ `https://a.example/x` n’a pas répondu~: on n’en sait donc rien. Ouvrez-la dans un navigateur~: si elle s’y ouvre, tout va bien. ¦ `https://a.example/x` gave no answer, so that nothing is known of it. Open it in a browser: if it opens there, nothing is wrong.
            NOT_ASKED      ¦ 0   ¦ not-asked      ¦ 1 adresse n’a pas été demandée~: les 60 secondes étaient passées. `https://a.example/x` est la première. Vérifiez de nouveau plus tard, les réponses se gardent quelques jours~; ou donnez plus de temps par `external`, puis `limit: 900`, dans le profil. ¦ 1 address was not asked for: 60 seconds were over. `https://a.example/x` is the first. Check again later, answers are kept for some days; or give more time, with `external`, then `limit: 900`, in the profile.
            """)
    void eachAnswerHasItsWords(Status status, int code, String variant, String french, String english) {
        write("[a](https://a.example/x)");
        List<Finding> findings = findings(status, code);
        assertThat(findings.stream().map(FindingLine::of))
                .containsExactly("23:12-23:31 info link-unreachable." + variant);
        assertThat(words(findings.get(0), Language.FRENCH)).isEqualTo(french);
        assertThat(words(findings.get(0), Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void aPageThatIsThereIsNotTold() {
        write("[a](https://a.example/x)");
        assertThat(findings(Status.THERE, 403)).isEmpty();
        assertThat(asked).containsExactly("https://a.example/x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](https://a.example/x)",
                "[a](<HTTPS://a.example/x>)",
                "<https://a.example/x>",
                "https://a.example/x",
                "![Un plan](https://a.example/x)",
                "[a][r]\n\n[r]: https://a.example/x",
                "<img src=\"https://a.example/x\" alt=\"Un plan\">",
                "<a href='https://a.example/x'>a</a>",
                "<iframe src=https://a.example/x></iframe>",
            })
    void addressesAreFoundHoweverTheyAreWritten(String markdown) {
        write(markdown);
        assertThat(findings(Status.GONE, 404)).hasSize(1);
    }

    @Test
    void addressesAreFoundInFrontMatter() {
        Disk.write(
                root,
                PATH,
                Disk.GOOD.replace("tags:", """
                site: https://a.example/site
                links: [https://a.example/1, {url: "https://a.example/2"}]
                note: Voir https://a.example/no
                tags:""").replace("https://iut.example/phare.jpg", "https://a.example/img.jpg"));
        findings(Status.THERE, 200);
        assertThat(asked)
                .containsExactly(
                        "https://a.example/img.jpg",
                        "https://a.example/site",
                        "https://a.example/1",
                        "https://a.example/2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](mailto:ada@a.example)",
                "[a](//a.example/x)",
                "[a](ftp://a.example/x)",
                "[a](data:text/plain,https://a.example/)",
                "`https://a.example/x`",
                "<!-- https://a.example/x -->",
                "[a](https://iut.example/autre)",
            })
    void nothingElseIsAskedFor(String markdown) {
        write(markdown);
        assertThat(findings(Status.GONE, 404)).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void anAddressIsToldOnceWithItsOtherPlaces() {
        write("[a](https://a.example/x) [b](https://a.example/x#y) [c](https://a.example/x)");
        Disk.write(root, "src/content/work/balise.md", Disk.good("Baliser") + "- Voir [a](https://a.example/x)\n");
        List<Finding> findings = findings(Status.GONE, 404);
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).location().toString()).isEqualTo("src/content/work/balise.md:23:12");
        assertThat(findings.get(0).related())
                .extracting(Object::toString)
                .containsExactly(PATH + ":23:12", PATH + ":23:37", PATH + ":23:64");
        assertThat(asked).containsExactly("https://a.example/x");
    }

    @Test
    void aHundredPlacesAreNotAllShown() {
        write("[a](https://a.example/x) ".repeat(100));
        assertThat(findings(Status.GONE, 404).get(0).related()).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void whatWasNotAskedIsCountedInOneFinding() {
        write("[a](https://a.example/1) [b](https://a.example/2) [c](https://b.example/3)");
        List<Finding> findings = findings(Status.NOT_ASKED, 0);
        assertThat(findings).hasSize(1);
        assertThat(words(findings.get(0), Language.ENGLISH)).startsWith("3 addresses were not asked for");
    }

    @Test
    void aProfileMayWeighItButWhatIsNotKnownStaysAnInfo() {
        Disk.write(root, "portfolio.yaml", PROFILE + "rules: {link-unreachable: error}\n");
        write("[a](https://a.example/x)");
        assertThat(findings(Status.GONE, 404).get(0).severity().word()).isEqualTo("error");
        assertThat(findings(Status.NO_ANSWER, 0).get(0).severity().word()).isEqualTo("info");
        assertThat(findings(Status.NOT_ASKED, 0).get(0).severity().word()).isEqualTo("info");
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "review", "jury"})
    void noBuiltInStageFailsForIt(String stage) {
        write("[a](https://a.example/x)");
        Portfolio portfolio = Portfolio.open(root, Portfolio.Settings.usual()).at(stage);
        assertThat(portfolio.validate(answering(Status.GONE, 404)).findings())
                .extracting(finding -> finding.severity().word())
                .containsExactly("info");
    }

    @Test
    void aRuleThatIsOffAsksForNothing() {
        Disk.write(root, "portfolio.yaml", PROFILE + "rules: {link-unreachable: off}\n");
        write("[a](https://a.example/x)");
        assertThat(findings(Status.GONE, 404)).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void aRemarkAboutItIsNeverInVain() {
        write("<!-- portfolio:ignore link-unreachable reason=\"vu\" --> [a](https://a.example/x)");
        assertThat(findings(Status.THERE, 200)).isEmpty();
        assertThat(findings(Status.GONE, 404)).isEmpty();
        assertThat(Portfolio.open(root, Portfolio.Settings.usual())
                        .checkingExternal(false)
                        .validate()
                        .findings())
                .isEmpty();
    }

    @Test
    void aDocumentKeepsAddressesOnlyWhereItsProfileAsks() {
        Profile usual = BuiltInProfiles.competency();
        String text = Disk.GOOD + "- Voir [a](https://a.example/x)\n";
        assertThat(targets(usual, text)).isEmpty();
        assertThat(targets(usual.checkingExternal(true), text))
                .extracting(Target::destination)
                .containsExactly("https://iut.example/phare.jpg", "https://iut.example/phare", "https://a.example/x");
    }

    private static List<Target> targets(Profile profile, String text) {
        return new DocumentChecker(profile, profile.types().get(0))
                .check(PortfolioParser.parse(PATH, text))
                .facts()
                .targets();
    }

    private void write(String markdown) {
        Disk.write(root, PATH, Disk.GOOD + "- Voir " + markdown + "\n");
    }

    private List<Finding> findings(Status status, int code) {
        return Portfolio.open(root, Portfolio.Settings.usual())
                .validate(answering(status, code))
                .findings();
    }

    private Web answering(Status status, int code) {
        return addresses -> {
            asked.addAll(addresses);
            Map<String, WebAnswer> answers = new HashMap<>();
            addresses.forEach(address -> answers.put(address, new WebAnswer(status, code, "a.example")));
            return answers;
        };
    }

    private static String words(Finding finding, Language language) {
        Messages messages = Messages.in(language);
        return (messages.message(finding) + " " + messages.mend(finding).orElse("?")).replace('\u00A0', '~');
    }
}
