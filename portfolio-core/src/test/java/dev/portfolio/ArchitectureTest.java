package dev.portfolio;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.portfolio.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the house; docs/architecture.md tells them at length. */
final class ArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.portfolio");

    /** Which packages of the core a package may import. */
    private static final Map<String, List<String>> EDGES = Map.ofEntries(
            Map.entry("source", List.of()),
            Map.entry("text", List.of("source")),
            Map.entry("finding", List.of("source", "text")),
            Map.entry("yaml", List.of("source", "finding")),
            Map.entry("document", List.of("source", "text", "finding", "yaml")),
            Map.entry("markdown", List.of("source", "text", "finding", "yaml", "document")),
            Map.entry("time", List.of("source", "finding")),
            Map.entry("schema", List.of("source", "text", "finding", "yaml")),
            Map.entry("framework", List.of("source", "text", "finding", "yaml")),
            Map.entry("profile", List.of("source", "text", "finding", "yaml", "time", "schema", "framework")),
            Map.entry("structure", List.of("source", "text", "document", "profile")),
            Map.entry("evidence", List.of("source", "text", "finding", "document", "profile", "structure")),
            Map.entry(
                    "claim",
                    List.of("source", "text", "finding", "yaml", "document", "framework", "profile", "structure")),
            Map.entry("coverage", List.of("source", "finding", "document", "framework")),
            Map.entry(
                    "rule",
                    List.of(
                            "source",
                            "text",
                            "finding",
                            "yaml",
                            "document",
                            "time",
                            "schema",
                            "profile",
                            "structure",
                            "evidence",
                            "framework",
                            "claim",
                            "coverage")),
            Map.entry(
                    "explain", List.of("source", "text", "finding", "yaml", "time", "schema", "framework", "profile")),
            Map.entry("page", List.of("source", "finding", "coverage", "markdown")),
            Map.entry("json", List.of("finding")),
            Map.entry("report", List.of("source", "finding", "coverage", "json", "page")),
            Map.entry("export", List.of("source", "finding", "framework", "coverage", "json")),
            Map.entry(
                    "run",
                    List.of(
                            "source",
                            "text",
                            "finding",
                            "yaml",
                            "document",
                            "markdown",
                            "time",
                            "profile",
                            "structure",
                            "evidence",
                            "framework",
                            "claim",
                            "coverage",
                            "rule",
                            "explain",
                            "export",
                            "report")));

    /** The one package that may know a library. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "org.commonmark..", List.of("markdown"),
            "org.snakeyaml..", List.of("yaml"),
            // One reads JSON, the others write it.
            "tools.jackson..", List.of("framework", "json", "report", "export"),
            "de.siegmar..", List.of("report"),
            "gg.jte..", List.of("page"),
            "com.google.re2j..", List.of("text"),
            "dev.harrel..", List.of("schema"));

    static Set<String> packages() {
        return EDGES.keySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void aPackageImportsOnlyWhatTheHouseAllows(String name) {
        String[] forbidden = EDGES.keySet().stream()
                .filter(other -> !other.equals(name) && !EDGES.get(name).contains(other))
                .map(other -> "dev.portfolio." + other)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("dev.portfolio." + name)
                .should()
                .dependOnClassesThat(resideInAnyPackage(forbidden).or(resideInAPackage("dev.portfolio")))
                .because("each package stands on the ones below it, and nobody on the doors")
                .check(CORE);
    }

    @Test
    void everyPackageIsOnTheMap() {
        assertThat(CORE.stream().map(JavaClass::getPackageName).distinct())
                .allMatch(name ->
                        name.equals("dev.portfolio") || EDGES.containsKey(name.substring("dev.portfolio.".length())));
    }

    @Test
    void noPackagesDependOnEachOther() {
        slices().matching("dev.portfolio.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a cycle is one package that pretends to be two")
                .check(CORE);
    }

    @Test
    void eachLibraryHasOneHome() {
        LIBRARIES.forEach((library, homes) -> noClasses()
                .that()
                .resideOutsideOfPackages(
                        homes.stream().map(home -> "dev.portfolio." + home).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("a library that is known in one place can be replaced in one place")
                .check(CORE));
    }

    @Test
    void theCoreKnowsNothingOfMaven() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.maven..")
                .because("the core is for other tools too")
                .check(CORE);
    }

    @Test
    void filesAreTouchedOnlyByTheRun() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.portfolio.run")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.nio\\.file\\.(Files|FileSystems?)|java\\.io\\.File(InputStream|Reader|OutputStream|Writer)?")
                .because("a document is judged by its own bytes, whoever reads them")
                .check(CORE);
    }

    @Test
    void thereIsNoNetworkButInTheRun() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.portfolio.run")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(?!URLDecoder$|URI$|URISyntaxException$).*"
                        + "|java\\.nio\\.channels\\..*Socket.*|javax\\.net\\..*")
                .because("a rule is told what the web answers, by whoever was asked to ask it")
                .check(CORE);
    }

    @Test
    void theRunReachesTheNetworkThroughOneClass() {
        noClasses()
                .that()
                .resideInAPackage("dev.portfolio.run")
                .and()
                .haveNameNotMatching("dev\\.portfolio\\.run\\.WebConnections.*")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(.*Socket.*|URL|URLConnection|http\\..*)|java\\.nio\\.channels\\..*Socket.*")
                .because("what is sent can then be read in one place")
                .check(CORE);
    }

    @Test
    void nothingTellsTheTimeByItself() {
        noClasses()
                .should()
                .accessTargetWhere(
                        calls("(now|system.*|currentTimeMillis|nanoTime)", "java\\.(time\\..*|lang\\.System)")
                                .and(DescribedPredicate.not(isUsualClock())))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .because("the same input gives the same result on any day")
                .check(CORE);
    }

    /** The clock that tells what {@code today} is in a profile where nobody handed in another one. */
    private static DescribedPredicate<JavaAccess<?>> isUsualClock() {
        return describe(
                "the clock of a run that was given none",
                access -> access.getOriginOwner().getName().equals("dev.portfolio.run.Portfolio$Settings")
                        && Set.of("java.time.Clock.system", "java.time.ZoneId.systemDefault")
                                .contains(access.getTargetOwner().getName() + "."
                                        + access.getTarget().getName()));
    }

    @Test
    void nothingDependsOnTheReadersPlatform() {
        noClasses()
                .should()
                .accessTargetWhere(
                        describe("a default locale or charset", (JavaAccess<?> access) -> dependsOnPlatform(access)))
                .because("reports are the same bytes in Turkey and in France")
                .check(CORE);
    }

    private static boolean dependsOnPlatform(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String member = owner + "." + access.getTarget().getName();
        List<String> parameters = access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
        boolean languageFallback = access.getOriginOwner().getName().equals("dev.portfolio.run.Portfolio");
        return switch (member) {
            case "java.lang.String.toLowerCase", "java.lang.String.toUpperCase", "java.lang.String.getBytes" ->
                parameters.isEmpty();
            case "java.lang.String.format" -> !parameters.get(0).equals("java.util.Locale");
            case "java.lang.String.formatted", "java.nio.charset.Charset.defaultCharset" -> true;
            case "java.util.Locale.getDefault" -> !languageFallback;
            default -> false;
        };
    }

    @Test
    void nothingPrintsOrLogs() {
        noClasses()
                .should()
                .accessTargetWhere(describe(
                        "System.out or System.err",
                        (JavaAccess<?> access) ->
                                access.getTargetOwner().getName().equals("java.lang.System")
                                        && Set.of("out", "err")
                                                .contains(access.getTarget().getName())))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..")
                .because("what is found is returned, and whoever asked decides how it is told")
                .check(CORE);
    }

    @Test
    void nothingReflects() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect")
                .because("what runs is what the source says")
                .check(CORE);
    }

    @Test
    void rulesAreFinalAndTheirOwnBusiness() {
        classes()
                .that()
                .areAssignableTo(Rule.class)
                .and()
                .areNotInterfaces()
                .and(describe(
                        "are not a base of rules", type -> !type.getSimpleName().equals("SectionRule")))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .andShould()
                .notBePublic()
                .andShould()
                .haveOnlyFinalFields()
                .because("one instance checks many documents at once, and is reached through the list of rules")
                .check(CORE);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)")
                .because("such a name is a drawer for things that have no name yet")
                .check(CORE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void everyPackageIsNullMarked(String name) {
        assertThat(CORE.getPackage("dev.portfolio." + name).isAnnotatedWith(NullMarked.class))
                .isTrue();
    }

    @Test
    void noFileIsTooLongToReadAtOnce() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(400));
        }
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String member, String owner) {
        Pattern members = Pattern.compile(member);
        Pattern owners = Pattern.compile(owner);
        return describe(
                "a call of " + member + " on " + owner,
                access -> members.matcher(access.getTarget().getName()).matches()
                        && owners.matcher(access.getTargetOwner().getName()).matches());
    }
}
