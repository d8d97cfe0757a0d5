package dev.portfolio.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What looks first whether there is anything to fold leaves nothing unfolded. */
final class FoldTest {

    private static final List<String> SCRAPS = List.of(
            "Recul",
            "réflexif",
            "re\u0301flexif",
            "mise en œuvre",
            "ŒUVRE",
            "Œuvre",
            "Æ",
            "ﬁn",
            "Ａ",
            "x²",
            "½",
            "…",
            "Traces",
            "preuves",
            "et",
            "ET",
            "and",
            "&",
            "&amp;",
            "bet",
            "＆",
            " ",
            "  ",
            "\u00A0",
            "\u2003",
            "\t",
            "\n",
            "\u001F",
            "\u0085",
            "\u200B",
            "\u00AD",
            "\uFE0F",
            "\u200D",
            "'",
            "’",
            "`",
            "´",
            "«",
            "»",
            "\"",
            "^",
            "¨",
            ":",
            " :",
            "：",
            "-",
            "–",
            " – ",
            "—",
            "_",
            "*",
            "=",
            "~",
            "|",
            "<",
            ">",
            "•",
            "→",
            "2.",
            "2)",
            "(2)",
            "II -",
            "iv",
            "xxxviii.",
            "A)",
            "v",
            "1.2.3",
            "Partie 2 :",
            "section 1",
            "chapitre iv.",
            "3",
            "3-",
            "1/ ",
            "2°",
            "😀",
            "👍🏽",
            "🏴",
            "🇫🇷",
            "1️⃣",
            "#⃣",
            "ℹ️",
            "‼",
            "™",
            "©",
            ":memo:",
            ":+1:",
            ":a",
            "memo:",
            "$1",
            "\\",
            "(",
            ")",
            "/",
            "Ω",
            "й",
            "ب",
            "界",
            "İ",
            "ı",
            "ß",
            "\uD83D");

    @ParameterizedTest
    @EnumSource(Fold.class)
    void foldingWhatIsNotConcernedChangesNothing(Fold fold) {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            for (String text : List.of(Character.toString(c), "a" + (char) c, (char) c + " a", "a" + (char) c + "a")) {
                assertConcerned(fold, text);
            }
        }
        Random random = new Random(fold.name().hashCode());
        for (int i = 0; i < 20_000; i++) {
            assertConcerned(fold, text(random));
        }
    }

    private static void assertConcerned(Fold fold, String text) {
        if (!fold.concerns(text) && !fold.fold(text).equals(text)) {
            assertThat(fold.fold(text)).as("%s of '%s'", fold, text).isEqualTo(text);
        }
    }

    @Test
    void whatIsFoldedStaysAsItIs() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            String text = text(random);
            String typographic = Fold.all(text, Fold.TYPOGRAPHIC);
            if (!Fold.all(typographic, Fold.TYPOGRAPHIC).equals(typographic)) {
                assertThat(Fold.all(typographic, Fold.TYPOGRAPHIC)).as(text).isEqualTo(typographic);
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.append(SCRAPS.get(random.nextInt(SCRAPS.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "APOSTROPHE,l’an «neuf»,l'an \"neuf\"",
                "COMPOSITION,re\u0301el,réel",
                "FORM,ﬁn Ⅱ,fin II",
                "FORM,ℹ ™ ‼,ℹ ™ ‼",
                "INVISIBLE,a\u200Bb\u00ADc\uFE0F,abc",
                "SPACE,\u00A0a \u202F b\t,a b",
                "DASH,a – b—c,a - b-c",
                "LIGATURE,Œuvre ŒUVRE cœur Æ,Oeuvre OEUVRE coeur AE",
                "ENDING,Bilan :,Bilan",
                "ENDING,Bilan\u00A0: : ,Bilan",
                "ENDING,Bilan :memo:,Bilan :memo:",
                "ENDING,Bilan :memo: :,Bilan :memo:",
                "ENDING,a:b:,a:b",
                "ENDING,:,''",
                "CASE,BILAN,bilan",
                "ACCENT,Été à ά й,Ete a \u03B1\u0301 \u0438\u0306",
                "SYMBOL,🎯 Bilan 🎯,Bilan",
                "SYMBOL,🎯🛠️ a 👍🏽 b 🇫🇷,a b",
                "SYMBOL,👩‍💻Bilan,Bilan",
                "SYMBOL,🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F Bilan,Bilan",
                "SYMBOL,1️⃣ Bilan,Bilan",
                "SYMBOL,ℹ️ Bilan ✅,Bilan",
                "SYMBOL,:memo: Bilan :+1:,Bilan",
                "SYMBOL,→ Bilan,Bilan",
                "SYMBOL,– Bilan –,Bilan",
                "SYMBOL,= Bilan =,Bilan",
                "SYMBOL,• Bilan,Bilan",
                "SYMBOL,🎯. Bilan,Bilan",
                "SYMBOL,1️⃣) Bilan,Bilan",
                "SYMBOL,🎯\u00A0: Bilan,Bilan",
                "SYMBOL,:memo: : Bilan,Bilan",
                "SYMBOL,🎯.Bilan,.Bilan",
                "SYMBOL,. Bilan,. Bilan",
                "SYMBOL,Bilan 🎯. Suite,Bilan . Suite",
                "SYMBOL,-Bilan-,-Bilan-",
                "SYMBOL,a:b:c,a:b:c",
                "NUMBER,2. Bilan,Bilan",
                "NUMBER,2.Bilan,Bilan",
                "NUMBER,2) Bilan,Bilan",
                "NUMBER,(2) Bilan,Bilan",
                "NUMBER,2 - Bilan,Bilan",
                "NUMBER,2-Bilan,Bilan",
                "NUMBER,2 Bilan,Bilan",
                "NUMBER,2/ Bilan,Bilan",
                "NUMBER,2° Bilan,Bilan",
                "NUMBER,1.2 Bilan,Bilan",
                "NUMBER,1.2.3. Bilan,Bilan",
                "NUMBER,II - Bilan,Bilan",
                "NUMBER,IV. Bilan,Bilan",
                "NUMBER,iii) Bilan,Bilan",
                "NUMBER,A) Bilan,Bilan",
                "NUMBER,b. Bilan,Bilan",
                "NUMBER,Partie 2 : Bilan,Bilan",
                "NUMBER,Chapitre IV - Bilan,Bilan",
                "NUMBER,2026 Bilan,2026 Bilan",
                "NUMBER,3D Bilan,3D Bilan",
                "NUMBER,A Bilan,A Bilan",
                "NUMBER,V Bilan,V Bilan",
                "NUMBER,Vie - Bilan,Vie - Bilan",
                "NUMBER,CI - Bilan,CI - Bilan",
                "NUMBER,A/B Bilan,A/B Bilan",
                "NUMBER,X-ray,X-ray",
                "NUMBER,Partie Bilan,Partie Bilan",
                "CONJUNCTION,a et b and c&d &amp; e,a & b & c & d & e",
                "CONJUNCTION,a && b,a & & b",
                "CONJUNCTION,a\u00A0et b,a\u00A0& b",
                "CONJUNCTION,etc andes,etc andes",
            })
    void aTextLosesOneKindOfDifference(Fold fold, String text, String expected) {
        assertThat(fold.of(text)).isEqualTo(expected);
    }
}
