package dev.portfolio.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Problem;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A line that is offered as a mend is one: nothing is wrong any more up to and on that line. */
final class MendFuzzTest {

    private static final int TEXTS = 5_000;

    private static final String FIELDS = """
            title: "Administrer un réseau"
            publishDate: 2024-05-14 09:30:00
            img: /assets/réseau.png
            img_alt: 'Une baie, vue de l’arrière'
            description: Installer et maintenir
            tags:
              - Réseau
              - "C#"
              - Linux # le noyau
            niveaux: [N1, N2]
            """;

    private static final List<String> PIECES = List.of(
            "\n",
            " ",
            "  ",
            "\t",
            "'",
            "\"",
            ":",
            ": ",
            " : ",
            "-",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "{{",
            "}}",
            "#",
            " #",
            "&",
            "*",
            "@",
            "%",
            "`",
            "|",
            ">",
            "!",
            "?",
            ",",
            "\\",
            "=",
            "\u00A0",
            "\u2028",
            "👍",
            "é",
            "<<<<<<< HEAD\n",
            "---\n");

    @Test
    void aMendThatIsOfferedMendsItsLine() {
        for (int seed = 0; seed < TEXTS; seed++) {
            String text = spoiled(new Random(seed));
            SourceText source = SourceText.of("a.yaml", text);
            for (Problem problem : YamlReader.read(source).problems()) {
                int line = source.lineAt(problem.span().start());
                problem.arguments()
                        .get("fixed")
                        .map(Argument.Text.class::cast)
                        .ifPresent(fixed -> assertMends(source, line, fixed.value()));
            }
        }
    }

    @Test
    void everyMistakeThatIsToldIsMendedByPastingItsLine() {
        int several = 0;
        for (int seed = 0; seed < TEXTS; seed++) {
            SourceText source = SourceText.of("a.yaml", spoiled(new Random(seed)));
            YamlDocument whole = YamlReader.read(source);
            if (whole.isComplete()) {
                continue;
            }
            Span all = new Span(0, source.text().length());
            YamlFields left = YamlFields.around(source, all, whole);
            assertThat(left.problems()).allSatisfy(problem -> {
                assertThat(problem.span().end()).isLessThanOrEqualTo(all.end());
                assertThat(source.location(problem.span()).path()).isEqualTo("a.yaml");
            });
            if (left.problems().stream().allMatch(Problems::isMended)) {
                several += left.problems().size() > 1 ? 1 : 0;
                Mended.assertMended(source, left);
            }
        }
        assertThat(several).isGreaterThan(50);
    }

    private static void assertMends(SourceText source, int line, String fixed) {
        Span broken = source.line(line);
        String pasted = source.text().substring(0, broken.start())
                + fixed
                + source.text().substring(broken.end());
        SourceText mended = SourceText.of("a.yaml", pasted);

        assertThat(YamlReader.read(mended).problems())
                .as("%s%nwith line %d as%n%s", source.text(), line, fixed)
                .allMatch(problem -> mended.lineAt(problem.span().start()) > line
                        || (problem.rule().equals(YamlReader.DUPLICATE_KEY)
                                && mended.lineAt(problem.span().start()) < line));
    }

    private static String spoiled(Random random) {
        StringBuilder text = new StringBuilder(FIELDS);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            if (random.nextInt(3) == 0) {
                text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
            } else {
                text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return text.toString();
    }
}
