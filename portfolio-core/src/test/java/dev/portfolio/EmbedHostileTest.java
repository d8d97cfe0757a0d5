package dev.portfolio;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.portfolio.document.Document;
import dev.portfolio.profile.BuiltInProfiles;
import dev.portfolio.profile.Profile;
import dev.portfolio.run.DocumentChecker;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A long text of what begins and never ends is read as soon as any other: nothing looks ahead again and again. */
final class EmbedHostileTest {

    private static final Duration HANG = Duration.ofSeconds(30);
    private static final int LENGTH = 250_000;
    private static final Profile PROFILE = BuiltInProfiles.competency();
    private static final DocumentChecker CHECKER =
            new DocumentChecker(PROFILE, PROFILE.types().get(0));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{<",
                "{{< a ",
                "{{< a >}}\n",
                "{{< highlight go >}}\n",
                "{{< highlight go >}} ",
                "{{< x \"",
                "{{< x `",
                "{{< a\n>}}{{< b\n",
                "{{</*",
                "{{%",
                "{{ ",
                "{{ x }}",
                "{{\n\n",
                "{%",
                "{% raw %}\n",
                "{% raw %}x{% endraw %} ",
                "{%\n \n",
                "{",
                "{{{",
                "{#",
                "{# x",
                "{:",
                "{.a ",
                "){a=",
                "# a {#b}\n",
                "<h2>",
                "<h2>a</h2>",
                "<h2 a=\"",
                "<h2>\n\nx\n\n</h2>",
                "<!--<h2>",
                "<pre><h2>",
                "<script></x>",
                "<h1><h2>",
                "<Card ",
                "<Card a=\"",
                "<Card a=\"<Card b='",
                "<a b=\"<a b='\" c='",
                "<a a={<a a=",
                "<Card>\n",
                "</Card>\n",
                "<Card\n",
                "{/*",
                "{/*\n",
                "{\n",
                "{\n\n",
                "}\n",
                "{\n\n# a\n",
                "{<a b={",
                "import a from 'b'\n",
                "export const a = {\n\n",
                "export const a = {\n\n# b\n",
                "export const a = {",
                "[[",
                "[[a]]",
                "![a](b c.png) ",
                "[aa] (b.pdf)",
                "(a.pdf)[bb]",
                "[a]({{< b >}})",
                "[a]({{b}} \"",
                "[a]({",
                "a.\n---\n",
                "```a\n# b\n",
                "```a\n## b\n\n```c\n",
                ":::\n",
                "&nbsp;\n\n",
                "<br>\n",
                "    <a>\n",
                "> {\n",
                "- <Card>\n",
            })
    void aLongTextOfTheSameIsRead(String part) {
        String text = "---\na: b\n---\n\n" + part.repeat(LENGTH / part.length());
        for (String path : new String[] {"page.md", "page.mdx"}) {
            assertTimeoutPreemptively(HANG, () -> {
                Document document = PortfolioParser.parse(path, text);
                Invariants.assertPlaces(document);
                CHECKER.check(document);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "<a>", "<Card>", "{{% a %}}\n", "<div>\n", "    ", "  <Card>\n", "{{< tabs >}}\n"})
    void nestingWithoutEndIsRead(String part) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            text.append("  ".repeat(i)).append(part).append(part.endsWith("\n") ? "" : "\n");
        }
        for (String path : new String[] {"page.md", "page.mdx"}) {
            assertTimeoutPreemptively(
                    HANG, () -> Invariants.assertPlaces(PortfolioParser.parse(path, text + "\n# Fin\n")));
        }
    }
}
