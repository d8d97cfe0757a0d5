package dev.portfolio.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In brackets and braces, a mend shows what can be pasted there: no dash before an item, no line of its own. */
final class BracketMendsTest {

    private static final Checked LISTS = Checked.by("""
            documents:
              page:
                fields:
                  tags: {type: list}
            """);

    private static final Checked SCHEMA =
            Checked.by("documents: {page: {frontMatter: {schema: page.schema.json}}}", Map.of("page.schema.json", """
                    {"properties": {
                      "tags": {"type": "array", "items": {"type": "string"}},
                      "hours": {"type": "array", "items": {"type": "integer"}},
                      "author": {"type": "object", "required": ["name"], "properties": {
                        "name": {"type": "string"}, "born": {"type": "string", "format": "date"}}},
                      "links": {"type": "array", "items": {"type": "object", "required": ["label"], "properties": {
                        "label": {"type": "string"}, "url": {"type": "string"}}}}
                    }}
                    """));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            tags: [Java, null]          ¦ The list `tags` has an item with nothing in it. Write something in its place, or delete it and its comma.
            tags: [~, Java]             ¦ The list `tags` has an item with nothing in it. Write something in its place, or delete it and its comma.
            tags:@  - Java@  -          ¦ The list `tags` has an item with nothing in it. Write something after the dash, or delete the line.
            tags:@  - Java@  - ~        ¦ The list `tags` has an item with nothing in it. Write something after the dash, or delete the line.
            tags: [Java, &co]           ¦ The list `tags` has an item with nothing in it: a word that begins with `&` or `!` is a mark for YAML. Put the item in quotes: `"&co"`.
            tags: [&co, Java]           ¦ The list `tags` has an item with nothing in it: a word that begins with `&` or `!` is a mark for YAML. Put the item in quotes: `"&co"`.
            tags:@  - Java@  - &co      ¦ The list `tags` has an item with nothing in it: a word that begins with `&` or `!` is a mark for YAML. Put the item in quotes: `- "&co"`.
            tags: [@  Java,@  C #1@]    ¦ A space and `#` begin a comment: the text of `tags` ends at `C`, without `#1`. Put all of it in quotes: `"C #1"`. If a comment is meant, put a space after the `#`.
            tags:@  - Java@  - C #1     ¦ A space and `#` begin a comment: the text of `tags` ends at `C`, without `#1`. Put all of it in quotes: `- "C #1"`. If a comment is meant, put a space after the `#`.
            """)
    void anItemIsShownWithADashOnlyWhereTheListHasDashes(String lines, String words) {
        assertThat(LISTS.words("---\n" + lines.replace('@', '\n') + "\n---\n")).containsExactly(words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            tags: [Java, 3]                          ¦ The value of `tags[2]`, `3`, is read as a number, not as a text. Put it in quotes: `"3"`.
            tags:@- Java@- 3                         ¦ The value of `tags[2]`, `3`, is read as a number, not as a text. Put it in quotes: `- "3"`.
            hours: [1, two]                          ¦ The field `hours[2]` holds a text; it should be a whole number. Write it like this: `1`.
            hours:@- 1@- two                         ¦ The field `hours[2]` holds a text; it should be a whole number. Write it like this: `- 1`.
            author: {born: 1815-12-10}               ¦ The field `author.name` is missing. Write `name: "…",` right after the brace that opens `author`.
            author: {}                               ¦ The field `author.name` is missing. Write `name: "…",` right after the brace that opens `author`.
            author:@  born: 1815-12-10               ¦ The field `author.name` is missing. Write `name: "…"` on a line of its own under `author`, in the same column as its other lines.
            links: [{url: a}]                        ¦ The field `links[1].label` is missing. Write `label: "…",` right after the brace that opens `links[1]`.
            links:@- {url: a}                        ¦ The field `links[1].label` is missing. Write `label: "…",` right after the brace that opens `links[1]`.
            links:@- url: a                          ¦ The field `links[1].label` is missing. Write `label: "…"` on a line of its own under `links[1]`, in the same column as its other lines.
            """)
    void aFieldOfASchemaIsShownAsItsPlaceWantsIt(String lines, String words) {
        assertThat(SCHEMA.words("---\n" + lines.replace('@', '\n') + "\n---\n")).containsExactly(words);
    }

    @Test
    void whatIsShownForABraceIsFineWhenPasted() {
        assertThat(SCHEMA.found("---\nauthor: {name: \"…\",born: 1815-12-10}\n---\n"))
                .isEmpty();
        assertThat(SCHEMA.found("---\nauthor: {name: \"…\",}\n---\n")).isEmpty();
    }
}
