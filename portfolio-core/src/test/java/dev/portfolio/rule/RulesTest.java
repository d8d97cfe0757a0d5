package dev.portfolio.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.RuleId;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule is a class, two pages, messages in both languages, and a line in the list: this names whatever is missing. */
final class RulesTest {

    private static final Path DOCUMENTATION = Path.of("../docs/rules.md");

    static List<RuleId> ids() {
        return Rules.ids();
    }

    @Test
    void aRuleIsListedOnce() {
        assertThat(Rules.ids()).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleClassIsListed() {
        List<String> listed = Rules.all().stream()
                .map(rule -> rule.getClass().getSimpleName())
                .distinct()
                .toList();
        List<String> written = new ClassFileImporter()
                .importPackages("dev.portfolio.rule").stream()
                        .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface())
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .filter(type -> type.getSource()
                                .map(source -> !source.getUri().toString().contains("test-classes"))
                                .orElse(true))
                        .map(JavaClass::getSimpleName)
                        .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void aRuleAndItsClassHaveOneName() {
        Rules.all().stream()
                .filter(rule -> !(rule instanceof ReadingRule))
                .forEach(rule -> assertThat(rule.getClass().getSimpleName())
                        .isEqualTo(Arrays.stream(rule.id().value().split("-", -1))
                                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                                .collect(Collectors.joining())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    void aRuleHasAPageInEveryLanguage(RuleId rule) {
        assertThat(Language.values()).allSatisfy(language -> {
            RulePage page = RulePage.of(rule, language).orElseThrow();
            assertThat(page.markdown()).startsWith("# " + rule + "\n");
            assertThat(page.summary()).endsWith(".");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    void aRuleHasMessagesInEveryLanguage(RuleId rule) throws IOException {
        for (Language language : Language.values()) {
            Properties catalogue = new Properties();
            String file = "/dev/portfolio/finding/messages_" + language.tag() + ".properties";
            catalogue.load(new InputStreamReader(RulesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8));
            assertThat(catalogue.stringPropertyNames())
                    .anyMatch(key -> key.startsWith(rule + ".") && key.endsWith("message"));
        }
    }

    @Test
    void noPageIsLeftOverFromARuleThatIsNoMore() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("src/main/resources/dev/portfolio/rule/pages"))) {
            assertThat(pages.map(page -> page.getFileName().toString().replaceAll("\\.(en|fr)\\.md$", "")))
                    .isSubsetOf(Rules.ids().stream().map(RuleId::value).toList());
        }
    }

    /** To write it anew: {@code mvn test -pl portfolio-core -Dtest=RulesTest -Dportfolio.docs.write=true}. */
    @Test
    void theListOfRulesInTheDocumentationIsNotStale() throws IOException {
        String expected = RuleList.markdown();
        if (Boolean.getBoolean("portfolio.docs.write")) {
            Files.writeString(DOCUMENTATION, expected);
        }
        assertThat(DOCUMENTATION).hasContent(expected);
    }
}
