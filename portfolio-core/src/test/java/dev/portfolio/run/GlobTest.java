package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns of paths. */
final class GlobTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a.md                 | a.md
                    ./a.md               | a.md
                    *.md                 | a.md
                    *.md                 | .md
                    *.md                 | été 1.md
                    **/*.md              | a.md
                    **/*.md              | a/b/c.md
                    **/**/*.md           | a.md
                    a/**/b.md            | a/b.md
                    a/**/b.md            | a/x/y/b.md
                    a/**                 | a/b
                    a/**                 | a/b/c.md
                    a/**                 | a/.b/c
                    a/                   | a/b/c.md
                    a\\                  | a/b/c.md
                    a\\*.md              | a/b.md
                    **                   | a/b
                    **.md                | a/b.md
                    a**b.md              | a/x/b.md
                    ?.md                 | é.md
                    ?.md                 | 😀.md
                    a?c                  | abc
                    {a,b}.md             | b.md
                    {a,b/c}.md           | b/c.md
                    *.{md,mdx}           | a.mdx
                    {a,{b,c}}.md         | c.md
                    {a,}.md              | .md
                    {a}.md               | a.md
                    {a                   | {a
                    a}                   | a}
                    a,b                  | a,b
                    [a].md               | [a].md
                    a+(b).md             | a+(b).md
                    a.b$^                | a.b$^
                    a\\E.md              | a/E.md
                    \\Q*                 | /Qx
                    '  a.md  '           | a.md
                    **/*.md              | a/b.MD
                    *.{md,mdx}           | a.Mdx
                    a.markdown           | a.Markdown
                    *.MD                 | a.MD
                    """)
    void itMatches(String glob, String path) {
        assertThat(Glob.of(glob).matches(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a.md                 | b/a.md
                    a.md                 | a_md
                    a.md                 | A.md
                    a.md                 | A.MD
                    *.md                 | a.MDX
                    *.MD                 | a.md
                    *.png                | a.PNG
                    md                   | MD
                    *.md                 | a/b.md
                    *.md                 | a.mdx
                    *                    | a/b
                    **/*.md              | a.txt
                    a/**/b.md            | a/xb.md
                    a/**/b.md            | ab.md
                    a/**                 | a
                    a/**                 | ab/c
                    a/                   | ab
                    ?.md                 | .md
                    ?.md                 | ab.md
                    a?b                  | a/b
                    {a,b}.md             | c.md
                    {a,b}.md             | {a,b}.md
                    {a                   | a
                    [a].md               | a.md
                    a.*                  | axb
                    ''                   | a
                    """)
    void itDoesNotMatch(String glob, String path) {
        assertThat(Glob.of(glob).matches(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/**", "**", "**/*.md", "a/*.md", "a/?.md", "a/"})
    void aNameMayHoldALineEnd(String glob) {
        assertThat(Glob.of(glob).matches("a/\n.md")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "{,", "{{}", "(", "[", "\\", "*{", "{}", "**/{", "", " ", "{a,b}}", "\\E"})
    void aGlobThatIsNotWellFormedIsTakenAsItIs(String glob) {
        assertThat(Glob.of(glob).matches("a/b.md")).isFalse();
    }

    @Test
    void noGlobTakesForever() {
        for (String glob : new String[] {
            "**/".repeat(30) + "x",
            "**/a/".repeat(12) + "x",
            "*a".repeat(12) + "x",
            "**a".repeat(12) + "x",
            "{a,*}".repeat(12) + "x",
            "?*".repeat(20) + "x"
        }) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> assertThat(Glob.of(glob).matches("a/".repeat(40) + "a".repeat(60) + ".md"))
                            .isFalse(),
                    glob);
        }
    }
}
