package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.PortfolioParser;
import dev.portfolio.PortfolioValidator;
import dev.portfolio.document.Document;
import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.FindingLine;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.BuiltInProfiles;
import dev.portfolio.profile.Profile;
import dev.portfolio.report.JsonFormat;
import dev.portfolio.report.Report;
import dev.portfolio.report.TextFormat;
import dev.portfolio.rule.DocumentCheck;
import dev.portfolio.rule.DocumentRule;
import dev.portfolio.rule.RuleSet;
import dev.portfolio.rule.Rules;
import dev.portfolio.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run over a whole portfolio. */
final class PortfolioTest {

    @TempDir
    private Path root;

    /** Documents with mistakes of all kinds, in folders that a disk lists in its own order. */
    private void manyDocuments() {
        Disk.write(root, "public/x.txt", "");
        for (int i = 0; i < 60; i++) {
            String text = Disk.GOOD
                    .replace("Linux, Bash", i % 3 == 0 ? "Linux, linux, \"\"" : "Linux")
                    .replace("2026-04-05", i % 4 == 0 ? "0" + (i % 9 + 1) + "/04/2026" : "2026-04-05")
                    .replace("- Lire", i % 5 == 0 ? "Lire" : "- Lire")
                    .replace("https://iut.example/phare.jpg", i % 2 == 0 ? "/phare.jpg" : "https://iut.example/p.jpg");
            Disk.write(root, (i % 7 == 0 ? "été/" : "Zoo/") + "é".repeat(i % 3) + i + ".md", i % 11 == 0 ? "" : text);
        }
        Disk.write(root, "Zoo/latin.md", new byte[] {'#', ' ', (byte) 0xE9});
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2026-04-05T00:00:00Z, 0", "2026-04-04T23:59:59Z, 1", "2026-04-04T21:59:59Z, 1"})
    void todayIsTheDayOfTheClockThatIsHandedIn(Instant instant, int found) {
        Disk.write(root, "work/a.md", Disk.GOOD);
        Disk.write(root, "portfolio.yaml", """
                extends: competency
                documents: {competency: {fields: {publishDate: {max: today}}}}
                """);
        PortfolioValidator validator = PortfolioValidator.of(root).withClock(Clock.fixed(instant, ZoneOffset.UTC));
        assertThat(validator.validate().findings())
                .hasSize(found)
                .allMatch(finding -> finding.variant().equals("future"));
        Clock paris = Clock.fixed(Instant.parse("2026-04-04T22:00:00Z"), ZoneId.of("Europe/Paris"));
        assertThat(validator.withClock(paris).validate().findings()).isEmpty();
    }

    @Test
    void anOpenPortfolioKnowsWhenADayHasPassed() {
        Disk.write(root, "work/a.md", Disk.GOOD);
        Disk.write(root, "portfolio.yaml", """
                extends: competency
                documents: {competency: {fields: {publishDate: {max: today + 1d}}}}
                """);
        List<Instant> now = new ArrayList<>(List.of(Instant.parse("2026-04-03T12:00:00Z")));
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get(0);
            }
        };
        Portfolio portfolio = PortfolioValidator.of(root).withClock(clock).load();
        assertThat(portfolio.validate().findings()).hasSize(1);
        now.set(0, Instant.parse("2026-04-04T00:00:00Z"));
        assertThat(portfolio.validate().findings()).isEmpty();
    }

    private PortfolioValidator validator() {
        return PortfolioValidator.of(root).withLanguage(Language.ENGLISH);
    }

    private static String written(Report report) throws IOException {
        StringBuilder out = new StringBuilder();
        TextFormat.plain().write(report, out);
        new JsonFormat().write(report, out);
        return out.toString();
    }

    private static Stream<String> told(Report report) {
        return report.findings().stream().map(finding -> finding.location().path() + " " + FindingLine.of(finding));
    }

    @Test
    void aParallelRunFindsWhatOneDocumentAfterTheOtherGives() {
        manyDocuments();
        Report report = validator().validate();
        Profile profile = BuiltInProfiles.competency();
        DocumentChecker checker = new DocumentChecker(profile, profile.types().get(0));
        List<Finding> expected = report.documents().stream()
                .flatMap(path -> checker.check(Sources.document(root, path)).findings().stream())
                .toList();
        assertThat(report.documents()).hasSize(61).isSorted();
        assertThat(report.findings().stream().filter(finding -> !isAcross(finding)))
                .containsExactlyElementsOf(expected);
        assertThat(report.findings()).isSorted().hasSizeGreaterThan(60);
    }

    @Test
    void theSamePortfolioGivesTheSameBytesEveryTimeEverywhere() throws IOException {
        manyDocuments();
        String expected = written(validator().validate());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "fr")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(written(validator().validate())).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private record Rule(RuleId id, Severity severity, boolean fails) implements DocumentRule {
        @Override
        public void check(DocumentCheck check) {
            check.report(Span.at(1));
            if (fails) {
                throw new IllegalStateException("no\nluck");
            }
        }
    }

    @Test
    void aRuleThatFailsIsToldAndTheOthersStillCount() {
        Profile profile = BuiltInProfiles.competency();
        List<DocumentRule> rules = List.of(
                new Rule(new RuleId("first"), Severity.WARNING, false),
                new Rule(new RuleId("broken"), Severity.WARNING, true),
                new Rule(new RuleId("last"), Severity.INFO, false));
        Document document = PortfolioParser.parse("a.md", "abc");
        DocumentResult result = new DocumentChecker(
                        profile, profile.types().get(0), RuleSet.builtIn(), rules, Optional.empty())
                .check(document);
        assertThat(result.findings().stream().map(FindingLine::of))
                .containsExactly("1:1-1:1 error internal-error", "1:2-1:2 warning first", "1:2-1:2 info last");
        assertThat(result.findings().get(0).arguments().get("rule")).contains(new Argument.Text("broken"));
        assertThat(result.facts().path()).isEqualTo("a.md");
    }

    @Test
    void aRuleThatIsOffIsNotAsked() {
        Profile usual = BuiltInProfiles.competency();
        Profile off = new Profile(
                "off",
                Optional.empty(),
                List.of(),
                List.of(),
                usual.types(),
                Map.of(new RuleId("broken"), dev.portfolio.profile.RuleSetting.off()));
        List<DocumentRule> rules = List.of(new Rule(new RuleId("broken"), Severity.ERROR, true));
        assertThat(new DocumentChecker(off, usual.types().get(0), RuleSet.builtIn(), rules, Optional.empty())
                        .check(PortfolioParser.parse(""))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', error, warning, error",
        "'rules: {field-empty: off, template-residue: error, file-missing: info}', -, error, info",
        "'rules: {field-empty: info, template-residue: off, file-missing: off}', info, -, -",
        "'rules: {field-empty: {severity: warning}, file-missing: {severity: error}}', warning, warning, error",
    })
    void aProfileSaysWhatFindingsWeigh(String rules, String empty, String residue, String missing) {
        Disk.write(root, "portfolio.yaml", "extends: competency\n" + rules + "\n");
        Disk.write(root, "public/x.txt", "");
        Disk.write(
                root,
                "a.md",
                Disk.GOOD
                        .replace("Tenir un service debout", "")
                        .replace("2026-04-05", "2020-03-02 00:00:00")
                        .replace("https://iut.example/phare.jpg", "/phare.jpg"));
        List<String> expected = new ArrayList<>();
        expected.add("2:1-2:6 " + empty + " field-empty");
        expected.add("3:14-3:33 " + residue + " template-residue.date");
        expected.add("4:6-4:16 " + missing + " file-missing.field");
        expected.removeIf(finding -> finding.contains(" - "));
        assertThat(validator().validate().findings().stream().map(FindingLine::of))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void everyRuleCanBeSwitchedOff() {
        StringBuilder profile = new StringBuilder("extends: competency\nrules:\n");
        Rules.settable().forEach(rule -> profile.append("  ").append(rule).append(": off\n"));
        manyDocuments();
        Disk.write(root, "portfolio.yaml", profile.toString());
        assertThat(told(validator().validate())).isEmpty();
    }

    @Test
    void theLanguageIsTheCallersThenTheProfilesThenThePlatforms() {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.CANADA_FRENCH);
            assertThat(PortfolioValidator.of(root).validate().language()).isEqualTo(Language.FRENCH);
            Locale.setDefault(Locale.JAPAN);
            assertThat(PortfolioValidator.of(root).validate().language()).isEqualTo(Language.ENGLISH);
            Disk.write(root, "portfolio.yaml", "extends: competency\nlanguage: fr\n");
            assertThat(PortfolioValidator.of(root).validate().language()).isEqualTo(Language.FRENCH);
            assertThat(validator().validate().language()).isEqualTo(Language.ENGLISH);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void hostileFilesAreOneFindingEachAndTheOthersAreChecked() throws IOException {
        Disk.write(root, "a-good.md", Disk.GOOD);
        Disk.write(root, "b-huge.md", new byte[20 * 1024 * 1024]);
        Disk.write(root, "c-long.md", "é\n".repeat(1_500_000));
        Disk.write(
                root, "d-binary.md", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 0, 16, 'J', 'F', 'I', 'F'});
        StringBuilder bomb = new StringBuilder("---\na: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c < 'k'; c++) {
            String previous = "*" + (char) (c - 1);
            bomb.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [")
                    .append((previous + ", ").repeat(8))
                    .append(previous)
                    .append("]\n");
        }
        String body = Disk.GOOD.substring(Disk.GOOD.indexOf("\n## "));
        Disk.write(root, "e-bomb.md", bomb + "---\n" + body);
        Disk.write(root, "f-deep.md", Disk.GOOD.replace("debout", "profond") + "\n" + "> ".repeat(5000) + "x\n");
        Disk.write(root, "g-deep.md", "---\ntitle: " + "[".repeat(5000) + "\n---\n" + body);
        Disk.write(root, "h-empty.md", "");
        Disk.write(root, "i-bad.md", Disk.GOOD.replace("[Linux, Bash]", "").replace("debout", "à terre"));
        Files.createDirectory(root.resolve("j-folder.md"));
        Report report = validator().validate();
        assertThat(told(report).map(told -> told.replaceAll(" [0-9:-]+ ", " ")))
                .filteredOn(told -> !told.contains("proof-reused"))
                .containsExactly(
                        "b-huge.md error source-too-large",
                        "c-long.md error source-too-large",
                        "d-binary.md error source-not-utf8.binary",
                        "e-bomb.md error yaml-limit.aliases",
                        "f-deep.md error nesting-too-deep",
                        "g-deep.md error yaml-limit.depth",
                        "h-empty.md error document-empty",
                        "i-bad.md error field-empty.list");
        assertThat(report.documents()).hasSize(9).contains("a-good.md").doesNotContain("j-folder.md");
    }

    @Test
    void mistakesInTheProfileAreToldAndTheRestOfItCounts() {
        Disk.write(root, "portfolio.yaml", "extends: competency\nlangage: fr\nrules: {field-empty: off}\n");
        Disk.write(root, "a.md", Disk.GOOD.replace("[Linux, Bash]", ""));
        assertThat(told(validator().validate()))
                .containsExactly("portfolio.yaml 2:1-2:8 error profile-invalid.key-near");
    }

    @Test
    void anotherProfileFileMayBeNamed() {
        Path profile = Disk.write(root, "config/mine.yaml", "extends: competency\nlanguage: fr\n");
        assertThat(PortfolioValidator.of(root).withProfile(profile).validate().profile())
                .isEqualTo("config/mine.yaml");
        assertThatThrownBy(() -> PortfolioValidator.of(root)
                        .withProfile(root.resolve("none.yaml"))
                        .load())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.yaml");
    }

    @Test
    void aReportIsWrittenInUtf8ToAFolderThatIsMade() throws IOException {
        Disk.write(root, "é.md", Disk.GOOD.replace("tags:", "\"\\uD800\\0\":"));
        Path file = PortfolioValidator.write(validator().validate(), new JsonFormat(), root.resolve("out/reports"));
        assertThat(file).isEqualTo(root.resolve("out/reports/report.json"));
        assertThat(Files.readString(file)).contains("\"é.md\"").endsWith("}\n").doesNotContain("\uD800");
    }

    private static boolean isAcross(Finding finding) {
        return List.of("file-missing", "title-duplicate", "date-shared", "proof-reused")
                .contains(finding.rule().value());
    }
}
