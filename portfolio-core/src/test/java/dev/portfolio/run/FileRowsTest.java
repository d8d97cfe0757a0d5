package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.FindingLine;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that real documents name, in links, images and front matter, one situation after the other. */
final class FileRowsTest {

    private static final String PATH = "src/content/work/phare.md";

    @TempDir
    private Path parent;

    private Path root;

    @BeforeEach
    void someFiles() {
        root = parent.resolve("portfolio");
        Disk.write(parent, "secret.pdf", "");
        for (String file : List.of(
                "public/assets/phare.jpg",
                "public/assets/Rapport.pdf",
                "public/assets/mon rapport.pdf",
                "public/assets/a+b.pdf",
                "public/assets/élan.png",
                "src/content/work/plan.png",
                "src/content/work/balise.md",
                "src/assets/digue.png")) {
            Disk.write(root, file, "GIF89a");
        }
        Disk.write(root, "src/content/work/balise.md", Disk.good("Baliser"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    a file of the public folder          ¦ [rapport](/assets/Rapport.pdf)
                    a file beside the document           ¦ ![Le plan](plan.png)
                    a file beside it, with a dot         ¦ ![Le plan](./plan.png)
                    a file of another folder             ¦ ![La digue](../../assets/digue.png)
                    spaces as per cent signs             ¦ [rapport](/assets/mon%20rapport.pdf)
                    spaces between angle brackets        ¦ [rapport](</assets/mon rapport.pdf>)
                    accents as per cent signs            ¦ ![Un élan](/assets/%C3%A9lan.png)
                    accents as they are                  ¦ ![Un élan](/assets/élan.png)
                    a document of the portfolio          ¦ [la balise](balise.md)
                    a part of another document           ¦ [la balise](balise.md#recul-réflexif)
                    a size behind a question mark        ¦ ![Le plan](plan.png?width=300)
                    a link to a folder                   ¦ [les fichiers](../../assets/)
                    a plus sign                          ¦ [notes](/assets/a+b.pdf)
                    a plus sign as per cent sign         ¦ [notes](/assets/a%2Bb.pdf)
                    a query and a place                  ¦ [notes](/assets/a+b.pdf?v=2#page=3)
                    a site below a path                  ¦ ![Le phare](/portfolio/assets/phare.jpg)
                    a reference by its name alone        ¦ [le plan]\\n\\n[le plan]: <plan.png> "Le plan"
                    an image by reference                ¦ ![Le plan][p]\\n\\n[p]: plan.png
                    a page that the site makes           ¦ [accueil](/)
                    a page without an extension          ¦ [la balise](../balise)
                    an address on the web                ¦ [ailleurs](https://iut.example/absent.pdf)
                    a letter                             ¦ [moi](mailto:ada@iut.example)
                    an image of HTML                     ¦ <img src="/assets/phare.jpg" alt="Le phare">
                    a link of HTML                       ¦ <a href='/assets/mon%20rapport.pdf'>rapport</a>
                    an image of HTML without quotes      ¦ <IMG alt=Plan SRC=plan.png />
                    an image of HTML in code             ¦ `<img src="absent.png">` <br>
                    an image of HTML in a remark         ¦ <!-- <img src='absent.png'> -->
                    an image of a template               ¦ <img src="{{ page.image }}" alt="Le plan">
                    a reference                          ¦ [le plan][p]\\n\\n[p]: plan.png
                    """)
    void thisIsFound(String situation, String markdown) {
        assertThat(found(document(markdown))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    an image of HTML                ¦ <img alt="Le plan" src="/assets/plan.png"> ¦ 23:32-23:48 error file-missing.image ¦ L’image `/assets/plan.png` n’existe pas~: il n’y a pas de fichier `public/assets/plan.png`. Mettez-y le fichier, ou corrigez son chemin~; majuscules, minuscules et extension comptent.
                    one size of an image of HTML    ¦ <img src="/assets/phare.jpg" srcset="plan.png 1x, grand.png 2x" alt="Le phare"> ¦ 23:58-23:67 error file-missing.image ¦ L’image `grand.png` n’existe pas~: il n’y a pas de fichier `src/content/work/grand.png`. Mettez-y le fichier, ou corrigez son chemin~; majuscules, minuscules et extension comptent.
                    a video of HTML                 ¦ <video src="visite.mp4" controls></video> ¦ 23:20-23:30 error file-missing.link ¦ Le lien mène à `visite.mp4`, mais il n’y a pas de fichier `src/content/work/visite.mp4`. Mettez-y le fichier, ou corrigez le lien.
                    an image that is not there      ¦ ![Le plan](/assets/plan.png)    ¦ 23:19-23:35 error file-missing.image ¦ L’image `/assets/plan.png` n’existe pas~: il n’y a pas de fichier `public/assets/plan.png`. Mettez-y le fichier, ou corrigez son chemin~; majuscules, minuscules et extension comptent.
                    an address without its scheme   ¦ [a](www.video.example/watch?v=abc#t=3) ¦ 23:12-23:45 error file-missing.web ¦ `www.video.example/watch?v=abc#t=3` ressemble à une adresse web dont il manque le début, et passe pour un fichier. Écrivez `https://www.video.example/watch?v=abc#t=3`.
                    a plus sign is no space         ¦ [rapport](/assets/mon+rapport.pdf) ¦ 23:18-23:41 error file-missing.near ¦ Il n’y a pas de fichier `public/assets/mon+rapport.pdf`, mais il y a `public/assets/mon rapport.pdf`. Écrivez `/assets/mon%20rapport.pdf`, si c’est bien lui, ou mettez le fichier qui manque à cet endroit~: `public/assets/mon+rapport.pdf`.
                    a query behind a missing file   ¦ [rapport](/assets/absent.pdf?v=2#page=3) ¦ 23:18-23:47 error file-missing.link ¦ Le lien mène à `/assets/absent.pdf?v=2#page=3`, mais il n’y a pas de fichier `public/assets/absent.pdf`. Mettez-y le fichier, ou corrigez le lien.
                    other capitals before a query   ¦ [rapport](/assets/rapport.pdf?v=2) ¦ 23:18-23:41 error file-missing.case ¦ `/assets/rapport.pdf?v=2` diffère du fichier `public/assets/Rapport.pdf` par les majuscules~: une fois le site en ligne, il ne sera pas trouvé. Écrivez `/assets/Rapport.pdf?v=2`, comme le fichier s’appelle, ou renommez le fichier.
                    a reference to nothing          ¦ [le plan][p]\\n\\n[p]: absent.png ¦ 23:8-23:20 error file-missing.link ¦ Le lien mène à `absent.png`, mais il n’y a pas de fichier `src/content/work/absent.png`. Mettez-y le fichier, ou corrigez le lien.
                    an image that is a folder       ¦ ![Le plan](/assets/)            ¦ 23:19-23:27 error file-missing.folder ¦ `/assets/` est le dossier `public/assets`, et non un fichier. Ajoutez le nom du fichier qui s’y trouve, avec son extension.
                    an image that is a folder beside ¦ ![La digue](../../assets)      ¦ 23:20-23:32 error file-missing.folder ¦ `../../assets` est le dossier `src/assets`, et non un fichier. Ajoutez le nom du fichier qui s’y trouve, avec son extension.
                    a link to a file not there      ¦ [rapport](/assets/absent.pdf)   ¦ 23:18-23:36 error file-missing.link ¦ Le lien mène à `/assets/absent.pdf`, mais il n’y a pas de fichier `public/assets/absent.pdf`. Mettez-y le fichier, ou corrigez le lien.
                    a document not there            ¦ [digue](digue.md)               ¦ 23:16-23:24 error file-missing.link ¦ Le lien mène à `digue.md`, mais il n’y a pas de fichier `src/content/work/digue.md`. Mettez-y le fichier, ou corrigez le lien.
                    other capitals                  ¦ [rapport](/assets/rapport.pdf)  ¦ 23:18-23:37 error file-missing.case ¦ `/assets/rapport.pdf` diffère du fichier `public/assets/Rapport.pdf` par les majuscules~: une fois le site en ligne, il ne sera pas trouvé. Écrivez `/assets/Rapport.pdf`, comme le fichier s’appelle, ou renommez le fichier.
                    other capitals in the extension ¦ ![Le plan](plan.PNG)            ¦ 23:19-23:27 error file-missing.case ¦ `plan.PNG` diffère du fichier `src/content/work/plan.png` par les majuscules~: une fois le site en ligne, il ne sera pas trouvé. Écrivez `plan.png`, comme le fichier s’appelle, ou renommez le fichier.
                    other capitals in a folder      ¦ ![La digue](../../Assets/digue.png) ¦ 23:20-23:42 error file-missing.case ¦ `../../Assets/digue.png` diffère du fichier `src/assets/digue.png` par les majuscules~: une fois le site en ligne, il ne sera pas trouvé. Écrivez `../../assets/digue.png`, comme le fichier s’appelle, ou renommez le fichier.
                    the name without its accent     ¦ ![Un élan](/assets/elan.png)    ¦ 23:19-23:35 error file-missing.near ¦ Il n’y a pas de fichier `public/assets/elan.png`, mais il y a `public/assets/élan.png`. Écrivez `/assets/élan.png`, si c’est bien lui, ou mettez le fichier qui manque à cet endroit~: `public/assets/elan.png`.
                    a slip in the name              ¦ [la balise](./balsie.md#recul)  ¦ 23:20-23:37 error file-missing.near ¦ Il n’y a pas de fichier `src/content/work/balsie.md`, mais il y a `src/content/work/balise.md`. Écrivez `./balise.md#recul`, si c’est bien lui, ou mettez le fichier qui manque à cet endroit~: `src/content/work/balsie.md`.
                    another format                  ¦ ![Le phare](/assets/phare.png)  ¦ 23:20-23:37 error file-missing.near ¦ Il n’y a pas de fichier `public/assets/phare.png`, mais il y a `public/assets/phare.jpg`. Écrivez `/assets/phare.jpg`, si c’est bien lui, ou mettez le fichier qui manque à cet endroit~: `public/assets/phare.png`.
                    a place on the network          ¦ ![Le plan](<file://iut/plans/a.png>) ¦ 23:20-23:42 error file-missing.share ¦ `file://iut/plans/a.png` se trouve sur un autre ordinateur de votre réseau~: personne ne peut l’ouvrir de l’extérieur. Copiez le fichier dans le portfolio, et faites le lien vers la copie, par exemple `/assets/rapport.pdf`.
                    a place on the network of Windows ¦ [le plan](\\\\\\\\serveur\\\\commun\\\\a.pdf) ¦ 23:18-23:44 error file-missing.share ¦ `\\\\serveur\\commun\\a.pdf` se trouve sur un autre ordinateur de votre réseau~: personne ne peut l’ouvrir de l’extérieur. Copiez le fichier dans le portfolio, et faites le lien vers la copie, par exemple `/assets/rapport.pdf`.
                    the public folder itself        ¦ ![Un phare](public/assets/phare.jpg) ¦ 23:20-23:43 error file-missing.public ¦ `public/assets/phare.jpg` nomme le dossier public, que le site laisse hors de ses adresses. Écrivez `/assets/phare.jpg`.
                    the public folder with a slash  ¦ ![Un phare](/public/assets/phare.jpg) ¦ 23:20-23:44 error file-missing.public ¦ `/public/assets/phare.jpg` nomme le dossier public, que le site laisse hors de ses adresses. Écrivez `/assets/phare.jpg`.
                    a place on one's own computer   ¦ ![Un phare](C:/Users/ada/phare.jpg) ¦ 23:20-23:42 error file-missing.disk ¦ `C:/Users/ada/phare.jpg` est un endroit de votre propre ordinateur~: personne d’autre ne peut l’ouvrir. Copiez le fichier dans le portfolio, et faites le lien vers la copie, par exemple `/assets/rapport.pdf`.
                    an address without beginning    ¦ [site](www.iut.example/phare)   ¦ 23:15-23:36 error file-missing.web ¦ `www.iut.example/phare` ressemble à une adresse web dont il manque le début, et passe pour un fichier. Écrivez `https://www.iut.example/phare`.
                    """)
    void thisIsToldAtItsDestination(String situation, String markdown, String expected, String words) {
        assertThat(found(document(markdown))).containsExactly(expected);
        assertThat(french(document(markdown))).containsExactly(words);
    }

    @Test
    void aSpaceThatIsWrittenAsItIsMakesNoLinkAtAll() {
        String text = document("![Un rapport](/assets/mon rapport.pdf)");
        assertThat(found(text)).containsExactly("23:8-23:46 warning link-not-recognised.image");
        assertThat(french(text))
                .containsExactly(
                        "L’image `/assets/mon rapport.pdf` n’est pas reconnue~: l’espace dans son chemin en fait"
                                + " du simple texte. Écrivez `![Un rapport](</assets/mon rapport.pdf>)`, ou renommez le fichier"
                                + " sans espace.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Normalizer.Form.class,
            names = {"NFC", "NFD"})
    void accentsMayBeOneCharacterOrTwoHereAndOnTheDisk(Normalizer.Form form) {
        Disk.write(root, "public/assets/" + Normalizer.normalize("noël.png", Normalizer.Form.NFD), "GIF89a");
        Disk.write(root, "public/assets/" + Normalizer.normalize("forêt.png", Normalizer.Form.NFC), "GIF89a");
        String text = document("![Noël](/assets/noël.png) ![La forêt](/assets/forêt.png)");
        assertThat(found(Normalizer.normalize(text, form)).stream().filter(line -> !line.contains("heading-inexact")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "../../../../secret.pdf, 23:18-23:40",
        "../../../../nothing.pdf, 23:18-23:41",
        "/../../secret.pdf, 23:18-23:35",
        "/%2e%2e/..%2Fsecret.pdf, 23:18-23:41",
    })
    void nothingIsLookedForOutsideOfThePortfolio(String destination, String place) {
        String text = document("[rapport](" + destination + ")");
        assertThat(found(text)).containsExactly(place + " error file-missing.outside");
        assertThat(french(text))
                .containsExactly(
                        "`" + destination + "` sort du dossier du portfolio. Copiez le fichier dans le portfolio,"
                                + " et faites le lien vers la copie, par exemple `/assets/rapport.pdf`.");
    }

    @Test
    void theImageOfTheFrontMatterIsLookedForAsWell() {
        String there = document("").replace("https://iut.example/phare.jpg", "/assets/phare.jpg");
        assertThat(found(there)).isEmpty();
        String absent = there.replace("/assets/phare.jpg", "/assets/absent.jpg");
        assertThat(found(absent)).containsExactly("4:6-4:24 error file-missing.field");
        assertThat(french(absent))
                .containsExactly("Le champ `img` nomme `/assets/absent.jpg`, mais il n’y a pas de fichier"
                        + " `public/assets/absent.jpg`. Mettez-y le fichier, ou corrigez son chemin~; majuscules,"
                        + " minuscules et extension comptent.");
        for (String right : List.of("./plan.png", "plan.png", "../../assets/digue.png", "/assets/%C3%A9lan.png")) {
            assertThat(found(there.replace("/assets/phare.jpg", right)))
                    .as(right)
                    .isEmpty();
        }
        assertThat(found(there.replace("/assets/phare.jpg", "/assets")))
                .containsExactly("4:6-4:13 error file-missing.folder");
        assertThat(found(there.replace("/assets/phare.jpg", "/assets/Phare.jpg")))
                .containsExactly("4:6-4:23 error file-missing.case");
    }

    @Test
    void pathsFromTheRootOfTheSiteAreLookedForInThePublicFoldersOfTheProfile() {
        Disk.write(root, "static/seul.pdf", "");
        String text = document("[rapport](/seul.pdf)");
        assertThat(found(text)).containsExactly("23:18-23:27 error file-missing.link");
        Disk.write(root, "portfolio.yaml", "extends: competency\npublicRoots: [static]\n");
        assertThat(found(text)).isEmpty();
    }

    @Test
    void noAddressOnTheWebIsEverAskedFor() throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            server.configureBlocking(false);
            String address = "http://127.0.0.1:" + server.socket().getLocalPort() + "/absent.png";
            String text = document("[rapport](" + address + ") ![Le plan](" + address + ")")
                    .replace("https://iut.example/phare.jpg", address);
            assertThat(found(text)).isEmpty();
            assertThat(server.accept()).isNull();
        }
    }

    /** A good document in which this stands on line 23. */
    private static String document(String markdown) {
        return Disk.GOOD + "- Voir " + markdown.replace("\\n", "\n") + "\n";
    }

    private List<String> found(String text) {
        return findings(text).stream().map(FindingLine::of).toList();
    }

    private List<String> french(String text) {
        Messages messages = Messages.in(Language.FRENCH);
        return findings(text).stream()
                .map(finding ->
                        messages.message(finding) + " " + messages.mend(finding).orElse("?"))
                .map(words -> words.replace('\u00A0', '~'))
                .toList();
    }

    private List<Finding> findings(String text) {
        Disk.write(root, PATH, text);
        return PortfolioValidator.of(root).withLanguage(Language.FRENCH).validate().findings().stream()
                .filter(finding -> finding.location().path().equals(PATH))
                .toList();
    }
}
