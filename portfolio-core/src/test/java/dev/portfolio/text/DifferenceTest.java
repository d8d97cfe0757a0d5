package dev.portfolio.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.text.Difference.Kind;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A heading's difference from a name is told in exactly the kinds that make it up. */
final class DifferenceTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            nullValues = "-",
            value = {
                "Bilan,Bilan,-",
                "Bilan de l’an,Bilan de l'an,APOSTROPHE ’ for '",
                "Bilan de l'an,Bilan de l’an,APOSTROPHE ' for ’",
                "« Bilan »,\" Bilan \",APOSTROPHE « for \"",
                "re\u0301flexif,réflexif,COMPOSITION e\u0301 for é",
                "réflexif,re\u0301flexif,COMPOSITION é for e\u0301",
                "a\u0302me cle\u0301,âme clé,COMPOSITION a\u0302 for â",
                "ﬁn d'an,fin d'an,FORM ﬁn for fin",
                "Ｂilan,Bilan,FORM Ｂilan for Bilan",
                "Bi\u200Blan,Bilan,INVISIBLE \u200B for ",
                "Bilan\u00AD,Bilan,INVISIBLE \u00AD for ",
                "Bilan,Bi\u200Blan,INVISIBLE  for \u200B",
                "a\u00A0b,a b,SPACE \u00A0 for  ",
                "a\u202Fb,a b,SPACE \u202F for  ",
                "a\u2003b,a b,SPACE \u2003 for  ",
                "a b,a\u00A0b,SPACE   for \u00A0",
                "a  b,a b,SPACES   for ",
                "a b,a  b,SPACES  for  ",
                "a  b\u00A0c,a b c,'SPACE \u00A0 for  ; SPACES   for '",
                "a – b,a - b,DASH – for -",
                "mise en oeuvre,mise en œuvre,LIGATURE oe for œ",
                "mise en œuvre,mise en oeuvre,LIGATURE œ for oe",
                "Bilan :,Bilan,ENDING : for ",
                "Bilan\u00A0:,Bilan,ENDING : for ",
                "Bilan,Bilan :,ENDING  for :",
                "BILAN final,Bilan final,CASE BILAN for Bilan",
                "Recul reflexif,Recul réflexif,ACCENT reflexif for réflexif",
                "Récul,Recul,ACCENT Récul for Recul",
                "🎯 Bilan,Bilan,SYMBOL 🎯 for ",
                "Bilan 🛠️,Bilan,SYMBOL 🛠️ for ",
                "🎯. Bilan,Bilan,SYMBOL 🎯. for ",
                "🎯 : Bilan 🎉,Bilan,SYMBOL 🎯 : 🎉 for ",
                "🎯 Bilan 🎉,Bilan,SYMBOL 🎯 🎉 for ",
                "👩‍💻 C++ - suite,C++ - suite,SYMBOL 👩‍💻 for ",
                "Bilan :memo:,Bilan,SYMBOL :memo: for ",
                "– Bilan,Bilan,SYMBOL – for ",
                "2. Bilan,Bilan,NUMBER 2. for ",
                "Partie 2 : Bilan,Bilan,NUMBER Partie 2 : for ",
                "II - Bilan,2. Bilan,NUMBER II - for 2.",
                "Bilan,2. Bilan,NUMBER  for 2.",
                "Traces et preuves,Traces & preuves,CONJUNCTION et for &",
                "Traces &amp; preuves,Traces & preuves,CONJUNCTION &amp; for &",
                "Traces&preuves,Traces & preuves,SPACES  for  ",
                "Traces & preuves,Traces& preuves,SPACES   for ",
                "Evidence and proof,Evidence & proof,CONJUNCTION and for &",
                "Bilan,Conclusion,-",
            })
    void aDifferenceIsToldWithWhatIsWrittenAndWhatTheNameHas(String heading, String name, String expected) {
        String told = Difference.between(heading, name).stream()
                .map(difference -> difference.kind() + " " + difference.written() + " for " + difference.name())
                .collect(Collectors.joining("; "));
        assertThat(told).isEqualTo(expected == null ? "" : expected);
    }

    private static final String NAME = "Les compétences d'un stagiaire mises en œuvre & prouvées";

    /** A way to put each kind of difference into the name, in an order in which none undoes another. */
    private static Map<Kind, UnaryOperator<String>> injections() {
        Map<Kind, UnaryOperator<String>> all = new EnumMap<>(Kind.class);
        all.put(Kind.ACCENT, text -> text.replace("prouvées", "prouvees"));
        all.put(Kind.CASE, text -> text.replace("stagiaire", "STAGIAIRE"));
        all.put(Kind.LIGATURE, text -> text.replace("œ", "oe"));
        all.put(Kind.APOSTROPHE, text -> text.replace("'", "’"));
        all.put(Kind.CONJUNCTION, text -> text.replace("&", "et"));
        all.put(Kind.SPACES, text -> text.replace("mises en", "mises  en"));
        all.put(Kind.SPACE, text -> text.replace("Les ", "Les\u00A0"));
        all.put(Kind.INVISIBLE, text -> text.replace("compé", "com\u200Bpé"));
        all.put(Kind.COMPOSITION, text -> Normalizer.normalize(text, Normalizer.Form.NFD));
        all.put(Kind.ENDING, text -> text + " :");
        all.put(Kind.SYMBOL, text -> "🛠️ " + text);
        all.put(Kind.NUMBER, text -> text.startsWith("🛠") ? text.replace("🛠️ ", "🛠️ 2. ") : "2. " + text);
        return all;
    }

    @Test
    void anyMixtureIsToldInExactlyItsKinds() {
        Random random = new Random(3);
        for (int round = 0; round < 1000; round++) {
            Set<Kind> injected = EnumSet.noneOf(Kind.class);
            String heading = NAME;
            for (Map.Entry<Kind, UnaryOperator<String>> injection : inOrder().entrySet()) {
                if (random.nextInt(3) == 0) {
                    injected.add(injection.getKey());
                    heading = injection.getValue().apply(heading);
                }
            }
            assertThat(HeadingKey.of(heading)).as(heading).isEqualTo(HeadingKey.of(NAME));
            assertThat(kinds(heading, NAME)).as(heading).isEqualTo(injected);
            assertThat(kinds(NAME, heading)).as("from " + heading).isEqualTo(injected);
        }
    }

    private static Map<Kind, UnaryOperator<String>> inOrder() {
        Map<Kind, UnaryOperator<String>> all = injections();
        Map<Kind, UnaryOperator<String>> ordered = new LinkedHashMap<>();
        for (Kind kind : List.of(
                Kind.ACCENT,
                Kind.CASE,
                Kind.LIGATURE,
                Kind.APOSTROPHE,
                Kind.CONJUNCTION,
                Kind.SPACES,
                Kind.SPACE,
                Kind.INVISIBLE,
                Kind.COMPOSITION,
                Kind.ENDING,
                Kind.NUMBER,
                Kind.SYMBOL)) {
            ordered.put(kind, all.get(kind));
        }
        return ordered;
    }

    private static Set<Kind> kinds(String heading, String name) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Difference difference : Difference.between(heading, name)) {
            assertThat(difference.written()).as("%s in %s", difference, heading).isNotEqualTo(difference.name());
            kinds.add(difference.kind());
        }
        return kinds;
    }

    @Test
    void whateverHasOneKeyIsExplained() {
        Random random = new Random(4);
        List<String> scraps = List.of(
                "Bilan", "BILAN", "bilán", " ", "\u00A0", "  ", ":", "2. ", "II - ", "(a) ", "🎯", "🛠️ ", " :ok: ",
                "et", "&", "&amp;", "\u200B", "e\u0301", "é", "œ", "oe", "'", "’", "-", "–", "ﬁ", "fi", "\u001F", "→",
                "1️⃣");
        int explained = 0;
        for (int i = 0; i < 40_000; i++) {
            String one = text(scraps, random);
            String other = text(scraps, random);
            HeadingKey key = HeadingKey.of(one);
            if (key.value().contains("bilan") && key.equals(HeadingKey.of(other)) && !one.equals(other)) {
                assertThat(Difference.between(one, other))
                        .as("'%s' and '%s'", one, other)
                        .isNotEmpty();
                explained++;
            }
        }
        assertThat(explained).isGreaterThan(50);
    }

    private static String text(List<String> scraps, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(scraps.get(random.nextInt(scraps.size())));
        }
        return text.toString().strip().toLowerCase(random.nextInt(9) == 0 ? Locale.ROOT : Locale.FRENCH);
    }
}
