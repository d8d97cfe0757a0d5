package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.FindingLine;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of images that are there and cannot be shown. */
final class ImageUnreadableTest {

    private static final String PATH = "src/content/work/phare.md";

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void anImageThatJavaWritesIsOne(String format) throws IOException {
        Disk.write(root, "public/plan." + format, image(format));
        assertThat(found("![Le plan](/plan." + format + ")")).isEmpty();
    }

    @Test
    void anImageUnderTheNameOfAnotherKindIsStillShown() throws IOException {
        Disk.write(root, "public/plan.jpg", image("png"));
        assertThat(found("![Le plan](/plan.jpg)")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "\uFEFF<?xml version='1.0'?>\n<!DOCTYPE svg>\n<svg/>",
                "<!-- fait à la main -->\n<svg/>",
                "<?xml version='1.0'?>\n<!-- long -->\n<ns0:svg xmlns:ns0='http://www.w3.org/2000/svg'/>"
            })
    void aDrawingInXmlIsAnImage(String svg) {
        Disk.write(root, "public/plan.svg", svg);
        assertThat(found("![Le plan](/plan.svg)")).isEmpty();
        Disk.write(root, "public/plan.svg", svg.getBytes(StandardCharsets.UTF_16LE));
        assertThat(found("![Le plan](/plan.svg)")).isEmpty();
    }

    @Test
    void aPictureOfTheWebOrOfATelephoneIsAnImage() {
        Disk.write(root, "public/plan.webp", "RIFF\4\0\0\0WEBP".getBytes(StandardCharsets.ISO_8859_1));
        Disk.write(root, "public/plan.avif", "\0\0\0\34ftypavif".getBytes(StandardCharsets.ISO_8859_1));
        Disk.write(root, "public/plan.heic", "\0\0\0\34ftypheic".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(found("![a1](/plan.webp) ![b1](/plan.avif) ![c1](/plan.heic)"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            empty   ¦ ^^                                  ¦ Le fichier de l’image `/plan.png` est vide. Remettez l’image dans `public/plan.png`~: elle s’est sans doute perdue en l’enregistrant ou en la copiant.
            blank   ¦ \\0\\0\\0\\0                        ¦ Le fichier de l’image `/plan.png` ne contient que des zéros. Remettez l’image dans `public/plan.png`~: elle s’est sans doute perdue en l’enregistrant ou en la copiant.
            cut     ¦ \u0089PNG\\r\\n\u001A\\n...IHDR     ¦ Le fichier de l’image `/plan.png` s’arrête avant sa fin. Téléchargez ou exportez de nouveau l’image dans `public/plan.png`, jusqu’au bout.
            cut     ¦ RIFF\\1\\1\\0\\0WEBP                ¦ Le fichier de l’image `/plan.png` s’arrête avant sa fin. Téléchargez ou exportez de nouveau l’image dans `public/plan.png`, jusqu’au bout.
            page    ¦ <!DOCTYPE html><title>404           ¦ Le fichier de l’image `/plan.png` est une page web, non une image. Enregistrez l’image elle-même dans `public/plan.png`~: ouverte à sa propre adresse, non la page qui la montre.
            pointer ¦ version https://git-lfs.example/v1  ¦ Le fichier de l’image `/plan.png` dit seulement où Git LFS la garde. Lancez `git lfs pull`, ou mettez l’image elle-même dans `public/plan.png`.
            other   ¦ %PDF-1.7                            ¦ Le fichier de l’image `/plan.png` n’est pas une image qu’un navigateur sache montrer. Exportez-la en PNG, JPEG, WebP ou SVG dans `public/plan.png`~; renommer un fichier ne change pas ce qu’il est.
            """)
    void whatIsNoImageIsToldByWhatItIs(String variant, String content, String words) {
        String bytes = content.replace("\\0", "\0")
                .replace("\\1", "\1")
                .replace("\\r", "\r")
                .replace("\\n", "\n");
        Disk.write(root, "public/plan.png", bytes.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(found("![Le plan](/plan.png)")).containsExactly("23:19-23:28 error image-unreadable." + variant);
        Messages messages = Messages.in(Language.FRENCH);
        assertThat(findings("![Le plan](/plan.png)"))
                .extracting(finding ->
                        messages.message(finding) + " " + messages.mend(finding).orElse("?"))
                .map(text -> text.replace('\u00A0', '~'))
                .containsExactly(words);
    }

    @Test
    void anImageCutOffAnywhereBehindItsBeginningIsToldWhereThatCanBeKnown() throws IOException {
        byte[] whole = image("png");
        for (int length = 8; length < whole.length - 8; length += 7) {
            Disk.write(root, "public/plan.png", Arrays.copyOf(whole, length));
            assertThat(found("![Le plan](/plan.png)")).hasSize(1);
        }
    }

    @Test
    void aFileOfAnyContentIsNoTrouble() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(64)];
            random.nextBytes(bytes);
            Disk.write(root, "public/plan.png", bytes);
            assertThat(found("![Le plan](/plan.png)")).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void whatIsNotThereIsLeftToTheRuleThatTellsIt() {
        Disk.write(root, "public/autre.png", "GIF89a");
        assertThat(found("![Le plan](/plan.png)")).containsExactly("23:19-23:28 error file-missing.image");
    }

    @Test
    void aLinkToAnEmptyFileAndAnImageOfAnotherKindAreNotJudged() {
        Disk.write(root, "public/plan.png", "");
        Disk.write(root, "public/plan.xyz", "");
        assertThat(found("[Le plan](/plan.png) ![Le plan](/plan.xyz)")).isEmpty();
    }

    @Test
    void aFolderUnderTheNameOfAnImageIsToldAndNotRead() throws IOException {
        Files.createDirectories(root.resolve("public/plan.png"));
        assertThat(found("![Le plan](/plan.png)")).containsExactly("23:19-23:28 error file-missing.folder");
    }

    @Test
    void nothingOutsideThePortfolioIsRead() throws IOException {
        Path portfolio = root.resolve("portfolio");
        Disk.write(root, "secret.png", "");
        Disk.write(portfolio, PATH, Disk.GOOD + "- Voir ![Le plan](/plan.png)\n");
        Files.createDirectories(portfolio.resolve("public"));
        Files.createSymbolicLink(portfolio.resolve("public/plan.png"), root.resolve("secret.png"));
        List<String> there = rules(portfolio);
        Files.delete(root.resolve("secret.png"));
        assertThat(rules(portfolio)).isEqualTo(there).containsExactly("file-missing");
    }

    private static List<String> rules(Path portfolio) {
        return PortfolioValidator.of(portfolio).validate().findings().stream()
                .map(finding -> finding.rule().value())
                .toList();
    }

    private static byte[] image(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private List<String> found(String markdown) {
        return findings(markdown).stream().map(FindingLine::of).toList();
    }

    /** Of a good document in which this stands on line 23. */
    private List<Finding> findings(String markdown) {
        Disk.write(root, PATH, Disk.GOOD + "- Voir " + markdown + "\n");
        return PortfolioValidator.of(root).validate().findings();
    }
}
