package dev.portfolio.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has nothing to do with a mistake is read, and is what it will be once the mistake is mended. */
final class YamlFieldsTest {

    private static final int TEXTS = 3_000;

    private static YamlFields read(String text) {
        SourceText source = SourceText.of("a.yaml", text);
        YamlDocument whole = YamlReader.read(source);
        assertThat(whole.isComplete()).as(text).isFalse();
        return YamlFields.around(source, new Span(0, text.length()), whole);
    }

    private static String names(YamlFields read) {
        return read.fields().entries().stream().map(YamlMapping.Entry::name).collect(Collectors.joining(" "));
    }

    private static String problems(YamlFields read, String text) {
        SourceText source = SourceText.of("a.yaml", text);
        return read.problems().stream()
                .map(problem -> source.position(problem.span().start()) + " "
                        + (problem.variant().isEmpty() ? problem.rule().value() : problem.variant()))
                .collect(Collectors.joining(", "));
    }

    /** Text, the fields that are read, the names of those that are not, and what is told; ⏎ is a line end. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '^', nullValues = "-", textBlock = """
            a: b : c⏎d: e                            ¦ d     ¦ a       ¦ 1:6 colon
            a: b : c⏎d: e⏎f: g : h⏎i: j              ¦ d i   ¦ a f     ¦ 1:6 colon, 3:6 colon
            a: "b⏎d: e                               ¦ d     ¦ a       ¦ 1:4 quote-unclosed
            a: "b⏎d: "e"⏎f: 'g⏎h: i                  ¦ d h   ¦ a f     ¦ 1:4 quote-unclosed, 3:4 quote-unclosed
            a: [b, c⏎d: e⏎f: [g]                     ¦ d f   ¦ a       ¦ 1:4 bracket-unclosed
            a: [b, c⏎d: {e⏎f: [g]                    ¦ f     ¦ a d     ¦ 1:4 bracket-unclosed, 2:4 bracket-unclosed
            a: [@b, 'c'd', e : f : g]⏎h: @i⏎j: k     ¦ j     ¦ a h     ¦ 1:5 reserved, 2:4 reserved
            a:⏎  - @b⏎  - 'c'd'⏎  - e⏎f: g           ¦ f     ¦ a       ¦ 2:5 reserved, 3:7 apostrophe
            a:⏎  - @b⏎  - c⏎   d: e⏎f: g             ¦ f     ¦ a d     ¦ 2:5 reserved, 4:4 indent
            a:⏎• b⏎• c⏎d: e                          ¦ d     ¦ a       ¦ 2:1 list-mark
            a:⏎{% raw %}⏎- b⏎{% endraw %}⏎c: d       ¦ c     ¦ a       ¦ 2:1 template-line
            a: b⏎// c⏎d: e                           ¦ a d   ¦ -       ¦ 2:1 comment-mark
            a:b⏎c: d⏎e: f                            ¦ c e   ¦ a       ¦ 1:2 no-space
            c: d⏎a:b⏎e: f                            ¦ c e   ¦ a       ¦ 2:2 no-space
            c: d⏎e: f⏎a:b                            ¦ c e   ¦ a       ¦ 3:2 no-space
            a = b⏎c = d⏎e: f                         ¦ e     ¦ a c     ¦ 1:3 separator, 2:3 separator
            a: b⏎ c: d⏎e: f                          ¦ e     ¦ a c     ¦ 2:2 indent
            ^  a: b : c⏎  d: e⏎  f: g^               ¦ d f   ¦ a       ¦ 1:8 colon
            a: b⏎Un texte⏎c: d                       ¦ c     ¦ a       ¦ 2:1 not-a-field
            a: |⏎Un texte⏎c: d                       ¦ c     ¦ a       ¦ 2:1 not-a-field
            a: |⏎  Un : texte⏎⏎c: d : e⏎f: g         ¦ a f   ¦ c       ¦ 4:6 colon
            a: [⏎b,⏎@c⏎]⏎d: e                        ¦ d     ¦ a       ¦ 3:1 reserved
            a: [⏎b⏎] c⏎d: e                          ¦ d     ¦ a       ¦ 3:3 bracket
            - a: b⏎c: d                              ¦ c     ¦ -       ¦ 1:1 dash-field
            a: &x b⏎c: *x⏎d: e : f                   ¦ a c   ¦ d       ¦ 3:6 colon
            a: &x b : c⏎d: *x⏎e: f                   ¦ e     ¦ a d     ¦ 1:9 colon
            a: b : c⏎a: d⏎e: f                       ¦ e     ¦ a       ¦ 1:6 colon
            a: b : c⏎d: e⏎d: f                       ¦ d d   ¦ a       ¦ 1:6 colon, 3:1 yaml-duplicate-key
            d: e⏎d: f⏎a: b : c                       ¦ d d   ¦ a       ¦ 2:1 yaml-duplicate-key, 3:6 colon
            a: "b "c" d⏎e f⏎g"⏎h: i                  ¦ h     ¦ a       ¦ 1:7 quote-inside
            a: b⏎<<<<<<< HEAD⏎c: d⏎=======⏎c: e⏎>>>>>>> x⏎f: g ¦ a f ¦ c ¦ 2:1 conflict
            a: b⏎c: d⏎>>>>>>> x⏎e: f                 ¦ e     ¦ a c     ¦ 3:1 conflict
            a: b⏎<<<<<<< HEAD⏎c: d⏎e: f : g          ¦ a     ¦ c e     ¦ 2:1 conflict
            a: b : c                                 ¦ -     ¦ a       ¦ 1:6 colon
            """)
    void theFieldsAroundMistakesAreRead(String written, String fields, String unreadable, String told) {
        String text = written.replace('⏎', '\n') + "\n";
        YamlFields read = read(text);

        assertThat(names(read)).isEqualTo(fields == null ? "" : fields);
        assertThat(String.join(" ", new TreeSet<>(read.unreadable()))).isEqualTo(unreadable == null ? "" : unreadable);
        assertThat(problems(read, text)).isEqualTo(told);
    }

    @Test
    void whatIsReadStandsWhereItIsWritten() {
        String text = "a: “b : c”\nd: 👍 e\nf: [g, @h]\ni: j";
        YamlFields read = read(text);

        assertThat(read.fields().entries())
                .extracting(entry -> text.substring(
                        entry.key().span().start(), entry.value().span().end()))
                .containsExactly("d: 👍 e", "i: j");
        assertThat(text.substring(
                        read.fields().span().start(), read.fields().span().end()))
                .startsWith("d:")
                .endsWith("j");
    }

    @Test
    void aMarkOfByteOrderWithinTheTextDoesNotMoveThePlaces() {
        SourceText source = SourceText.of("a.yaml", "\uFEFF\uFEFFa: b : c\nd: e\n");
        YamlFields read = YamlFields.around(source, new Span(0, source.text().length()), YamlReader.read(source));

        assertThat(read.fields().entries())
                .allSatisfy(
                        entry -> assertThat(source.text(entry.value().span())).isEqualTo("e"));
    }

    @Test
    void whatIsLeftOfATextWithAMistakeIsWhatItWasWithoutIt() {
        int mistakes = 0;
        int all = 0;
        int kept = 0;
        for (int seed = 0; seed < TEXTS; seed++) {
            FrontMatters some = new FrontMatters(seed);
            List<String> fields = some.fields();
            String good = String.join("\n", fields) + "\n";
            List<String> spoiled = new ArrayList<>(fields);
            for (int i = some.nextInt(2); i >= 0; i--) {
                spoiled.add(some.nextInt(spoiled.size() + 1), some.broken("cassé" + i));
            }
            String text = String.join("\n", spoiled) + "\n";
            SourceText source = SourceText.of("a.yaml", text);
            YamlDocument whole = YamlReader.read(source);
            if (!whole.isComplete()) {
                mistakes++;
                YamlFields left = YamlFields.around(source, new Span(0, text.length()), whole);
                assertSameFields(left, good, text);
                all += fields.size();
                kept += left.fields().entries().size();
            }
        }
        assertThat(mistakes).isGreaterThan(TEXTS * 9 / 10);
        assertThat(kept).isGreaterThan(all * 3 / 4);
    }

    private static void assertSameFields(YamlFields left, String good, String text) {
        YamlMapping all = (YamlMapping)
                YamlReader.read(SourceText.of("a.yaml", good)).value().orElse(YamlMapping.empty(Span.at(0)));
        for (YamlMapping.Entry entry : left.fields().entries()) {
            assertThat(all.value(entry.name()).map(YamlFieldsTest::meaning))
                    .as("%s in%n%s", entry.name(), text)
                    .contains(meaning(entry.value()));
        }
        long lost = all.entries().stream()
                .filter(entry -> left.fields().entry(entry.name()).isEmpty())
                .filter(entry -> !left.unreadable().contains(entry.name()))
                .count();
        assertThat(lost)
                .as("fields that are neither read nor named in%n%s", text)
                .isZero();
    }

    /** A value without its places. */
    private static String meaning(YamlValue value) {
        if (value instanceof YamlScalar scalar) {
            return scalar.kind() + "«" + scalar.value() + "»";
        }
        if (value instanceof YamlSequence list) {
            return list.items().stream().map(YamlFieldsTest::meaning).toList().toString();
        }
        return ((YamlMapping) value)
                .entries().stream()
                        .map(entry -> entry.name() + "=" + meaning(entry.value()))
                        .toList()
                        .toString();
    }

    @Test
    void allMendsTogetherLeaveNoneOfTheirLinesAtFault() {
        for (int seed = 0; seed < TEXTS; seed++) {
            FrontMatters some = new FrontMatters(seed);
            List<String> fields = some.fields();
            for (int i = 0; i < 3; i++) {
                fields.add(some.nextInt(fields.size() + 1), some.broken("cassé" + i));
            }
            String text = String.join("\n", fields) + "\n";
            SourceText source = SourceText.of("a.yaml", text);
            YamlDocument whole = YamlReader.read(source);
            if (!whole.isComplete()) {
                YamlFields left = YamlFields.around(source, new Span(0, text.length()), whole);
                Mended.assertMended(source, left);
            }
        }
    }
}
