package dev.portfolio.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a field, held against what the profile says of it. */
final class FieldRulesTest {

    private static final Checked TYPES = Checked.by("""
            documents:
              page:
                fields:
                  text: {type: text}
                  date: {type: date}
                  numb: {type: number}
                  bool: {type: boolean}
                  list: {type: list}
                  imag: {type: image}
                  file: {type: file}
                  link: {type: url}
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '^', nullValues = "-", textBlock = """
                    text ¦ words             ¦ -
                    text ¦ "2021"            ¦ -
                    text ¦ '2021'            ¦ -
                    text ¦ 2021-05-01        ¦ -
                    text ¦ 12:30             ¦ -
                    text ¦ yes               ¦ -
                    text ¦ 1.2.3             ¦ -
                    text ¦ >@  2021          ¦ -
                    text ¦ ~                 ¦ -
                    text ¦ ""                ¦ -
                    text ¦ 2021              ¦ 2:7-2:11 error field-type.not-text
                    text ¦ -1.5e3            ¦ 2:7-2:13 error field-type.not-text
                    text ¦ 0x1F # hex        ¦ 2:7-2:11 error field-type.not-text
                    text ¦ true              ¦ 2:7-2:11 error field-type.not-text
                    text ¦ FALSE             ¦ 2:7-2:12 error field-type.not-text
                    text ¦ [a, b]            ¦ 2:7-2:13 error field-type.not-single
                    text ¦ {a: b}            ¦ 2:7-2:13 error field-type.not-single
                    text ¦ @  a: b           ¦ 3:3-3:7 error field-type.not-single
                    text ¦ @  - a            ¦ 3:3-3:6 error field-type.not-single
                    date ¦ 2020-03-02        ¦ -
                    date ¦ "2020-03-02"      ¦ -
                    date ¦ null              ¦ -
                    date ¦ '2020-02-30'      ¦ 2:7-2:19 error date-invalid.no-such-day
                    date ¦ 19/04/2023        ¦ 2:7-2:17 error date-invalid.order
                    date ¦ 2020              ¦ 2:7-2:11 error date-invalid.no-month
                    date ¦ 1700000000        ¦ 2:7-2:17 error date-invalid.epoch
                    date ¦ Présent           ¦ 2:7-2:14 error date-invalid.ongoing
                    date ¦ true              ¦ 2:7-2:11 error date-invalid
                    date ¦ [2020-03-02]      ¦ 2:7-2:19 error field-type.not-single
                    date ¦ {from: 2020}      ¦ 2:7-2:19 error field-type.not-single
                    numb ¦ 12                ¦ -
                    numb ¦ -0.5              ¦ -
                    numb ¦ 1e3               ¦ -
                    numb ¦ "12"              ¦ 2:7-2:11 error field-type.in-quotes
                    numb ¦ douze             ¦ 2:7-2:12 error field-type.not-a-number
                    numb ¦ 12 h              ¦ 2:7-2:11 error field-type.not-a-number
                    numb ¦ 1,5               ¦ 2:7-2:10 error field-type.not-a-number
                    numb ¦ true              ¦ 2:7-2:11 error field-type.not-a-number
                    numb ¦ [1]               ¦ 2:7-2:10 error field-type.not-single
                    bool ¦ true              ¦ -
                    bool ¦ False             ¦ -
                    bool ¦ 'true'            ¦ 2:7-2:13 error field-type.in-quotes
                    bool ¦ oui               ¦ 2:7-2:10 error field-type.not-a-boolean
                    bool ¦ yes               ¦ 2:7-2:10 error field-type.not-a-boolean
                    bool ¦ 1                 ¦ 2:7-2:8 error field-type.not-a-boolean
                    bool ¦ {}                ¦ -
                    list ¦ [a, b]            ¦ -
                    list ¦ @- a@- b          ¦ -
                    list ¦ ["1", 'true']     ¦ -
                    list ¦ []                ¦ -
                    list ¦ a                 ¦ 2:7-2:8 error field-type.not-a-list
                    list ¦ Java, Kotlin      ¦ 2:7-2:19 error field-type.not-a-list
                    list ¦ "Java; Kotlin"    ¦ 2:7-2:21 error field-type.not-a-list
                    list ¦ 3                 ¦ 2:7-2:8 error field-type.not-a-list
                    list ¦ {a: b}            ¦ 2:7-2:13 error field-type.mapping-for-list
                    list ¦ [[a], b]          ¦ 2:8-2:11 error field-type.item
                    list ¦ @- a: b           ¦ 3:3-3:7 error field-type.item-colon
                    list ¦ [a, b : c]        ¦ 2:11-2:16 error field-type.item-colon
                    list ¦ [a, {b: c}]       ¦ 2:11-2:17 error field-type.item
                    list ¦ @- a: b@  c: d    ¦ 3:3-4:7 error field-type.item
                    list ¦ [2021, b]         ¦ 2:8-2:12 error field-type.item-not-text
                    list ¦ [a, True]         ¦ 2:11-2:15 error field-type.item-not-text
                    list ¦ [a, null]         ¦ 2:11-2:15 error list-item-empty.brackets
                    list ¦ [a, ""]           ¦ 2:11-2:13 error list-item-empty.quotes
                    list ¦ @- a@-@- b        ¦ 4:1-4:2 error list-item-empty
                    list ¦ [Java, java]      ¦ 2:14-2:18 warning list-item-duplicate +2:8-2:12
                    list ¦ [Œuf, "Œuf", oeuf]¦ 2:13-2:18 warning list-item-duplicate +2:8-2:11
                    imag ¦ a.png             ¦ -
                    imag ¦ https://e.org/a   ¦ -
                    imag ¦ 12                ¦ 2:7-2:9 error field-type.not-text
                    imag ¦ [a.png]           ¦ 2:7-2:14 error field-type.not-single
                    imag ¦ {src: a.png}      ¦ 2:7-2:19 error field-type.not-single
                    file ¦ a.pdf             ¦ -
                    file ¦ false             ¦ 2:7-2:12 error field-type.not-text
                    file ¦ [a.pdf]           ¦ 2:7-2:14 error field-type.not-single
                    link ¦ https://e.org     ¦ -
                    link ¦ HTTP://e.org/a?b#c¦ -
                    link ¦ example.org       ¦ 2:7-2:18 error field-type.not-a-url
                    link ¦ www.example.org   ¦ 2:7-2:22 error field-type.not-a-url
                    link ¦ /page             ¦ 2:7-2:12 error field-type.not-a-url
                    link ¦ https://          ¦ 2:7-2:15 error field-type.not-a-url
                    link ¦ "https:// e.org"  ¦ 2:7-2:23 error field-type.not-a-url
                    link ¦ ftp://e.org       ¦ 2:7-2:18 error field-type.not-a-url
                    link ¦ 12                ¦ 2:7-2:9 error field-type.not-a-url
                    """)
    void aValueIsOfItsKind(String field, String value, String expected) {
        List<String> found = TYPES.found("---\n" + field + ": " + value.replace("@", "\n") + "\n---\n");
        assertThat(found.stream().limit(1))
                .isEqualTo(expected == null ? List.of() : List.of(expected.replace("¦", "")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    list: Java, Kotlin    ¦ `list: [Java, Kotlin]`
                    list: Java            ¦ `list: [Java]`
                    list: Java; C# / SQL  ¦ `list: [Java, "C#", SQL]`
                    list: C++ | Node.js   ¦ `list: [C++, Node.js]`
                    list: Java,, Kotlin,  ¦ `list: [Java, Kotlin]`
                    list: 2021            ¦ `list: ["2021"]`
                    list: true            ¦ `list: ["true"]`
                    list: Oui, null       ¦ `list: [Oui, "null"]`
                    list: [2021, b]       ¦ `"2021"`
                    list: [C++ : avancé]  ¦ `"C++ : avancé"`
                    text: 2021            ¦ `text: "2021"`
                    numb: "12"            ¦ `numb: 12`
                    numb: '-0.5'          ¦ `numb: -0.5`
                    bool: "true"          ¦ `bool: true`
                    link: www.example.org ¦ `link: https://www.example.org`
                    link: http:/a.fr/b    ¦ `link: https://a.fr/b`
                    """)
    void theMendIsWhatToWrite(String line, String mend) {
        String words = String.join("", TYPES.words("---\n" + line + "\n---\n"));
        assertThat(words.substring(words.lastIndexOf(": `") + 2)).isEqualTo(mend + ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '^', nullValues = "-", textBlock = """
                    text: abc                   ¦ -
                    text: abcdef                ¦ -
                    text: '  abc  '             ¦ -
                    text: éàç😀                 ¦ -
                    text: ab                    ¦ 2:7-2:9 error field-limit.short
                    text: '  ab   '             ¦ 2:7-2:16 error field-limit.short
                    text: 😀😀                  ¦ 2:7-2:9 error field-limit.short
                    text: abcdefg               ¦ 2:7-2:14 error field-limit.long
                    list: [a, b]                ¦ -
                    list: [a, b, c]             ¦ -
                    list: [a]                   ¦ 2:7-2:10 error field-limit.few
                    list: [a, b, c, d]          ¦ 2:7-2:19 error field-limit.many
                    list: []                    ¦ -
                    kind: N1                    ¦ -
                    kind: " N2 "                ¦ -
                    kind: n2                    ¦ 2:7-2:9 error field-value-not-allowed.near
                    kind: N4                    ¦ 2:7-2:9 error field-value-not-allowed.near
                    kind: expert                ¦ 2:7-2:13 error field-value-not-allowed
                    some: [Java, SQL]           ¦ -
                    some: [Java, Jaav]          ¦ 2:14-2:18 error field-value-not-allowed.near
                    some: [Go, Java]            ¦ 2:8-2:10 error field-value-not-allowed
                    """)
    void limitsAndChoicesAreKept(String line, String expected) {
        assertThat(limited().found("---\n" + line + "\n---\n"))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void aCharacterIsWhatAReaderCountsAsOne() {
        String composed = "---\ntext: ééééé\n---\n";
        assertThat(limited().found(composed)).isEmpty();
        assertThat(limited().found(Normalizer.normalize(composed, Normalizer.Form.NFD)))
                .isEmpty();
        assertThat(limited().found("---\ntext: 👩‍🚀👩‍🚀👩‍🚀\n---\n")).isEmpty();
    }

    private static Checked limited() {
        return Checked.by("""
                documents:
                  page:
                    fields:
                      text: {type: text, minLength: 3, maxLength: 6}
                      list: {type: list, minItems: 2, maxItems: 3}
                      kind: {type: text, allowed: [N1, N2, N3]}
                      some: {type: list, allowed: [Java, SQL]}
                """);
    }
}
