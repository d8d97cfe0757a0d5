package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.example.broken.Broken;
import dev.example.course.CourseRules;
import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.FindingLine;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.RuleOption;
import dev.portfolio.report.Report;
import dev.portfolio.report.ReportFormat;
import dev.portfolio.report.ReportFormats;
import dev.portfolio.rule.DocumentCheck;
import dev.portfolio.rule.Rule;
import dev.portfolio.rule.RuleProvider;
import dev.portfolio.rule.RuleSet;
import dev.portfolio.rule.UnusableRulesException;
import dev.portfolio.source.Span;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments.ArgumentSet;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with rules of others is one sentence, or a finding that names them; the run goes on. */
final class BrokenRulesTest {

    private static final String GIVEN = "The rules of dev.example.broken.Broken$Given cannot be used: ";

    @TempDir
    private Path root;

    static Stream<ArgumentSet> providersThatCannotBeUsed() {
        return Stream.of(
                unusable(
                        "a name of the library",
                        Broken.provider(Broken.rule("section-missing", check -> {})),
                        "Two rules have the name section-missing: one of the library itself, and one of"
                                + " dev.example.broken.Broken$Given; one of them needs another name."),
                unusable(
                        "a name of what is found besides",
                        Broken.provider(Broken.rule("profile-invalid", check -> {})),
                        "Two rules have the name profile-invalid: one of the library itself, and one of"
                                + " dev.example.broken.Broken$Given; one of them needs another name."),
                unusable(
                        "a name twice",
                        Broken.provider(Broken.rule("twice", check -> {}), Broken.rule("twice", check -> {})),
                        "Two rules have the name twice: one of dev.example.broken.Broken$Given, and one of"
                                + " dev.example.broken.Broken$Given; one of them needs another name."),
                unusable(
                        "a provider that fails",
                        Broken.provider(List.of("en"), () -> {
                            throw new IllegalStateException("no course is chosen");
                        }),
                        GIVEN + "java.lang.IllegalStateException: no course is chosen"),
                unusable(
                        "an old jar",
                        Broken.provider(List.of("en"), () -> {
                            throw new NoSuchMethodError("text()");
                        }),
                        GIVEN + "java.lang.NoSuchMethodError: text()"),
                unusable(
                        "a name that is none",
                        Broken.provider(List.of("en"), () -> List.of(Broken.rule("Not A Name", check -> {}))),
                        GIVEN
                                + "java.lang.IllegalArgumentException: A rule's name is lower-case words joined by hyphens,"
                                + " such as section-missing, not: Not A Name"),
                unusable(
                        "no id",
                        Broken.provider(Broken.rule(null, Severity.INFO, List.of())),
                        GIVEN + "java.lang.NullPointerException: dev.example.broken.Broken$One has no id"),
                unusable(
                        "no severity",
                        Broken.provider(Broken.rule(new RuleId("twice"), null, List.of())),
                        GIVEN + "java.lang.NullPointerException: dev.example.broken.Broken$One has no severity"),
                unusable(
                        "an option twice",
                        Broken.provider(Broken.rule(
                                new RuleId("twice"),
                                Severity.INFO,
                                List.of(RuleOption.flag("loud", true), RuleOption.text("loud", "no")))),
                        GIVEN
                                + "java.lang.IllegalArgumentException: dev.example.broken.Broken$One has two options of the"
                                + " name loud"),
                unusable(
                        "no words at all",
                        Broken.provider(List.of("pt-BR", "de"), () -> List.of(Broken.rule("twice", check -> {}))),
                        GIVEN + "There is no messages_pt-BR.properties or messages_de.properties beside"
                                + " dev.example.broken.Broken$Given."),
                unusable(
                        "words that cannot be read",
                        Broken.provider(List.of("es"), () -> List.of(Broken.rule("twice", check -> {}))),
                        GIVEN + "The file messages_es.properties beside dev.example.broken.Broken$Given cannot be read:"
                                + " Malformed \\uxxxx encoding."),
                unusable(
                        "words in Latin-1",
                        Broken.provider(List.of("it"), () -> List.of(Broken.rule("twice", check -> {}))),
                        GIVEN + "The file messages_it.properties beside dev.example.broken.Broken$Given is not UTF-8."),
                unusable(
                        "a language that leads elsewhere",
                        Broken.provider(List.of("../en"), List::of),
                        GIVEN + "java.lang.IllegalArgumentException: the tag of a language is like en or pt-BR, not"
                                + " ../en"));
    }

    private static ArgumentSet unusable(String what, RuleProvider provider, String sentence) {
        return org.junit.jupiter.params.provider.Arguments.argumentSet(what, provider, sentence);
    }

    @ParameterizedTest
    @MethodSource("providersThatCannotBeUsed")
    void whatCannotBeUsedIsToldInOneSentence(RuleProvider provider, String sentence) {
        assertThatThrownBy(() ->
                        PortfolioValidator.of(root).withRules(List.of(provider)).validate())
                .isInstanceOf(UnusableRulesException.class)
                .hasMessage(sentence);
    }

    @Test
    void aListWithoutAnythingAtAPlaceIsRefused() {
        assertThatThrownBy(() -> RuleSet.with(List.of(Broken.provider((Rule) null))))
                .isInstanceOf(UnusableRulesException.class)
                .hasMessageStartingWith(GIVEN);
    }

    @Test
    void aNameThatTwoProvidersGiveIsToldWithBothClasses() {
        RuleProvider other = Broken.provider(Broken.rule("image-reused", check -> {}));
        assertThatThrownBy(() -> RuleSet.with(List.of(new CourseRules(), other)))
                .hasMessage("Two rules have the name image-reused: one of dev.example.course.CourseRules, and one of"
                        + " dev.example.broken.Broken$Given; one of them needs another name.");
    }

    @Test
    void aJarWhoseProviderCannotBeMadeIsToldInOneSentence() throws IOException {
        assertThat(jar("dev.example.broken.Broken$NotMade"))
                .isEqualTo("The rules of a jar on the class path cannot be used: "
                        + "java.lang.IllegalStateException: no course is chosen");
        assertThat(jar("dev.example.broken.Broken$Misnamed"))
                .startsWith("The rules of a jar on the class path cannot be used: "
                        + "java.lang.IllegalArgumentException: A rule's name is lower-case words");
        assertThat(jar("dev.example.broken.NotThere"))
                .startsWith("The rules of a jar on the class path cannot be used: ")
                .contains("dev.example.broken.NotThere not found");
        assertThat(jar("dev.portfolio.run.OwnRulesTest"))
                .contains("dev.portfolio.run.OwnRulesTest")
                .doesNotContain("\n");
        assertThat(jar("no class at all")).contains("META-INF/services/dev.portfolio.rule.RuleProvider:1");
    }

    private String jar(String provider) throws IOException {
        Path jar = root.resolve("jar");
        Disk.write(jar, "META-INF/services/dev.portfolio.rule.RuleProvider", provider + "\n");
        URL[] path = {jar.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
            PortfolioValidator.of(root).withResources(loader).load();
            return "";
        } catch (UnusableRulesException e) {
            return e.getMessage();
        }
    }

    @Test
    void aRuleThatFailsIsToldWithItsClassAndTheOthersStillCount() {
        List<Consumer<DocumentCheck>> failures = List.of(
                check -> {
                    throw new IllegalStateException("lost");
                },
                check -> {
                    throw new NoSuchMethodError("text()");
                },
                check -> {
                    throw new StackOverflowError();
                },
                check -> {
                    throw new AssertionError("never");
                },
                check -> check.report(new Span(0, 1_000_000)),
                check -> check.report(null, new Span(0, 1), Arguments.none()),
                check -> check.report("", null, Arguments.none()),
                check -> check.report("", new Span(0, 1), null),
                check -> check.report("", new Span(0, 1), Arguments.none().with("word", (String) null)),
                check -> check.report("", new Span(0, 1), Arguments.none(), List.of(new Span(0, 1_000_000))),
                check -> check.option(RuleOption.flag("undeclared", true)));
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < failures.size(); i++) {
            rules.add(Broken.rule("broken-" + i, failures.get(i)));
        }
        rules.add(Broken.rule("sound", check -> check.report(new Span(0, 3))));
        Disk.write(root, "src/content/work/a.md", Disk.GOOD);
        Report report = validator(rules).validate();
        assertThat(report.findings()).hasSize(failures.size() + 1);
        assertThat(report.findings().stream().map(FindingLine::of))
                .contains("1:1-1:4 warning sound")
                .filteredOn(line -> line.equals("1:1-1:1 error internal-error.own"))
                .hasSize(failures.size());
        List<String> told = report.findings().stream()
                .map(report.in(Language.ENGLISH).messages()::message)
                .toList();
        assertThat(told)
                .contains("The rule `broken-0` failed on this document, in dev.example.broken.Broken$One:"
                        + " java.lang.IllegalStateException: lost.")
                .anyMatch(line -> line.contains("it reports the place 0 to 1000000 of a document that is "
                        + Disk.GOOD.length() + " characters long."))
                .anyMatch(line -> line.contains("`broken-10`")
                        && line.contains("its options() does not list the option undeclared"));
        Finding first = report.findings().get(0);
        assertThat(report.in(Language.ENGLISH).messages().mend(first).orElseThrow())
                .contains("`rules: {broken-0: off}` in the profile turns the rule off");
    }

    /** Rules that report at random, also where nothing is: every format shows what comes of it. */
    @Test
    void noPlaceThatARuleReportsStopsTheRun() throws IOException {
        Random random = new Random(20261125);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            int start = random.nextInt(Disk.GOOD.length() + 20);
            int end = start + random.nextInt(40);
            String variant = random.nextBoolean() ? "" : "v\u0000\uD800" + i;
            rules.add(Broken.rule(
                    "random-" + i,
                    check -> check.report(
                            variant, new Span(start, end), Arguments.none().with("a\n", "\uD800\u202E`"))));
        }
        Disk.write(root, "src/content/work/a.md", Disk.GOOD);
        Report report = validator(rules).validate();
        assertThat(report.findings()).hasSize(2000);
        for (ReportFormat format : ReportFormats.all()) {
            for (Language language : Language.values()) {
                StringBuilder out = new StringBuilder();
                format.write(report.in(language), out);
                // A comment and a page of a job are not endless: the rest is pointed to.
                boolean capped = Set.of("github", "markdown").contains(format.name());
                assertThat(out).contains(capped ? "random-" : "random-1999");
            }
        }
        assertThat(validator(rules).load().writeBaseline(false).added()).isNotEmpty();
    }

    private PortfolioValidator validator(List<Rule> rules) {
        return PortfolioValidator.of(root).withRules(List.of(Broken.provider(rules.toArray(Rule[]::new))));
    }
}
