package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.report.JsonFormat;
import dev.portfolio.report.Report;
import dev.portfolio.report.TextFormat;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files that are meant to trouble whoever lists them. */
final class HostileNamesTest {

    private static final String BAD = "---\ntitle:\n---\n\n![](nowhere.png)\n";

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%1B%5B31mred",
                "%1B%5D0;title%07",
                "line%0Abreak",
                "return%0D",
                "tab%09",
                "bell%07",
                "delete%7F",
                "%C2%9B31mred",
                "bidi%E2%80%AEdm.exe",
                "isolate%E2%81%A6",
                "not-utf8-%FF%FE",
                "half-%ED%A0%80",
                "overlong-%C0%AE",
                "%20",
                "%22%27%60",
                "%25s%25n",
                "-rf%20*",
                "emoji-%F0%9F%94%A5",
                "separator-%E2%80%A8-%E2%80%A9",
            })
    void aDocumentOfAnyNameIsReadAndNamedOnOneLine(String encoded) throws IOException {
        write(encoded + ".md", BAD);
        Report report = validate();
        assertThat(report.documents()).hasSize(1);
        assertThat(report.findings())
                .extracting(finding -> finding.rule().value())
                .contains("field-empty", "file-missing")
                .doesNotContain("internal-error");
        StringBuilder text = new StringBuilder();
        TextFormat.plain().write(report, text);
        assertThat(text.chars().filter(c -> c != '\n' && Character.isISOControl(c)))
                .isEmpty();
        assertThat(text.codePoints().filter(c -> c >= 0x202A && c <= 0x202E)).isEmpty();
        assertThat(text.toString().lines().filter(line -> line.contains(".md:")))
                .hasSameSizeAs(report.findings());
        StringBuilder json = new StringBuilder();
        new JsonFormat().write(report, json);
        assertThat(json.chars().filter(c -> c != '\n' && c < ' ')).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Red-%1B%5B31m.png, red-%1B%5B31m.png",
        "Line%0ABreak.png, line%0Abreak.png",
        "Bidi-%E2%80%AE.png, bidi-%E2%80%AE.png",
    })
    void aFileIsNamedWithoutWhatATerminalObeys(String onDisk, String written) throws IOException {
        write("page.md", Disk.GOOD + "- ![Un plan](" + written + ")\n");
        write(onDisk, "GIF89a");
        List<Finding> findings = validate().findings();
        assertThat(findings).extracting(Finding::variant).containsExactly("case");
        Messages messages = Messages.in(Language.FRENCH);
        String words = messages.message(findings.get(0))
                + messages.mend(findings.get(0)).orElse("");
        assertThat(words.chars().filter(Character::isISOControl)).isEmpty();
        assertThat(words).doesNotContain("\u202E").contains("\u00A0");
    }

    @Test
    void aFileOfAnOddNameStopsNoFix() throws IOException {
        String fixable = Disk.GOOD.replace("[Linux, Bash]", "Linux, Bash");
        write("not-utf8-%FF.md", fixable);
        write("plain.md", fixable);
        FixResult result = PortfolioValidator.of(root).fix();
        assertThat(result.documents()).hasSize(2);
        assertThat(result.unwritten()).containsExactly("not-utf8-\uFFFD.md");
        assertThat(root.resolve("plain.md")).hasContent(Disk.GOOD);
    }

    @Test
    void namesThatLookTheSameAreTwoDocuments() throws IOException {
        write("a%FF.md", BAD);
        write("a%FE.md", Disk.GOOD + "- Voir [ici](#projet-phare)\n");
        Report report = validate();
        assertThat(report.documents()).containsExactly("a\uFFFD.md", "a\uFFFD.md");
        assertThat(report.findings())
                .isNotEmpty()
                .noneMatch(finding -> finding.rule().value().equals("internal-error"));
    }

    @Test
    void aNameIsReadAsUtf8WhereverTheMachineReadsItAsSomethingElse() {
        Path folder = root.resolve("x");
        assertThat(FileName.from(folder, folder.resolve("a/b.md"))).isEqualTo("a/b.md");
        assertThat(FileName.of(raw("%C3%A9t%C3%A9.md"))).isEqualTo("été.md");
        assertThat(FileName.of(raw("%EF%BF%BD%C3%A9%25.md"))).isEqualTo("\uFFFDé%.md");
        assertThat(FileName.of(raw("%FF%C3%A9.md"))).isEqualTo("\uFFFDé.md");
    }

    private Report validate() {
        return PortfolioValidator.of(root).withLanguage(Language.FRENCH).validate();
    }

    private void write(String encoded, String text) throws IOException {
        try {
            Files.writeString(raw(encoded), text);
        } catch (IOException refused) {
            assumeTrue(false, "the disk refuses such a name: " + refused);
        }
    }

    /** A file whose name has these bytes. */
    private Path raw(String encoded) {
        try {
            return Path.of(URI.create(root.toUri() + encoded));
        } catch (IllegalArgumentException refused) {
            assumeTrue(false, "no such name here: " + refused);
            throw refused;
        }
    }
}
