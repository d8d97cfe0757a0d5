package dev.portfolio.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioParser;
import dev.portfolio.document.Document;
import dev.portfolio.finding.Finding;
import dev.portfolio.profile.BuiltInProfiles;
import dev.portfolio.profile.Profile;
import dev.portfolio.profile.SectionSpec;
import dev.portfolio.run.DocumentChecker;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which headings are one heading to a French reader, and which are not. */
final class HeadingKeyTest {

    private static final Profile PROFILE = BuiltInProfiles.competency();
    private static final List<String> NAMES = PROFILE.types()
            .get(0)
            .structure()
            .sections()
            .flatMap(SectionSpec::names)
            .toList();
    private static final Set<HeadingKey> KEYS =
            NAMES.stream().map(HeadingKey::of).collect(Collectors.toSet());

    /** Every space of Unicode but the ordinary one. */
    private static final String SPACES =
            "\t\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A"
                    + "\u2028\u2029\u202F\u205F\u3000";

    /** What takes no room: zero-width characters, marks of direction, a soft hyphen, variation selectors. */
    private static final String INVISIBLE = "\u00AD\u061C\u200B\u200C\u200D\u200E\u200F\u2060\uFE0E\uFE0F\uFEFF";

    private static final String APOSTROPHES = "'’‘‛ʼʹ′`＇";

    static Stream<Arguments> variants() {
        return NAMES.stream()
                .flatMap(name -> variations().entrySet().stream()
                        .map(variation -> Arguments.of(
                                name, variation.getKey(), variation.getValue().apply(name)))
                        .filter(variant -> !variant.get()[0].equals(variant.get()[2])));
    }

    private static Map<String, UnaryOperator<String>> variations() {
        Map<String, UnaryOperator<String>> all = new LinkedHashMap<>();
        all.put("upper case", name -> name.toUpperCase(Locale.ROOT));
        all.put("lower case", name -> name.toLowerCase(Locale.ROOT));
        for (Normalizer.Form form : Normalizer.Form.values()) {
            all.put(form.name(), name -> Normalizer.normalize(name, form));
            all.put(form + " upper", name -> Normalizer.normalize(name, form).toUpperCase(Locale.ROOT));
        }
        SPACES.chars().forEach(c -> {
            String space = Character.toString(c);
            all.put(code(c), name -> name.replace(" ", space));
            all.put(code(c) + " around", name -> space + name + space);
            all.put(code(c) + " doubled", name -> name.replace(" ", " " + space + " "));
            all.put(code(c) + " before a colon", name -> name + space + ":");
        });
        INVISIBLE.chars().forEach(c -> {
            String nothing = Character.toString(c);
            all.put(code(c) + " inside", name -> name.charAt(0) + nothing + name.substring(1));
            all.put(code(c) + " at the end", name -> nothing + name + nothing);
            all.put(code(c) + " at a space", name -> name.replace(" ", nothing + " " + nothing));
        });
        all.put("oe", name -> name.replace("œ", "oe"));
        all.put("OE", name -> name.toUpperCase(Locale.ROOT).replace("Œ", "OE"));
        all.put("Œ", name -> name.replace("œ", "Œ"));
        for (String and : List.of("&amp;", "et", "Et", "ET", "and", "And", "AND", "＆", "﹠")) {
            all.put(and, name -> name.replace("&", and));
        }
        all.put("& glued", name -> name.replace(" & ", "&"));
        all.put("&amp; glued", name -> name.replace(" & ", "&amp;"));
        all.put("& glued before", name -> name.replace(" & ", "& "));
        for (String end : List.of(":", " :", ": ", " : ", "：", "\u202F:", ":\u00A0", " ::")) {
            all.put("end " + end, name -> name + end);
        }
        all.put(
                "all at once",
                name -> "\uFEFF "
                        + Normalizer.normalize(name, Normalizer.Form.NFD)
                                .toUpperCase(Locale.ROOT)
                                .replace("Œ", "oE")
                                .replace(" & ", "\u2003&AMP;\u202F")
                                .replace(" ", "\u00A0 ")
                        + "\u202F:\u200B");
        return all;
    }

    private static String code(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("variants")
    void aVariantIsTheSameHeading(String name, String variation, String variant) {
        assertThat(HeadingKey.of(variant)).as(variation).isEqualTo(HeadingKey.of(name));
    }

    @Test
    void thereAreManyVariants() {
        assertThat(variants()).hasSizeGreaterThan(1000);
    }

    /** What a reader would not take for one of the names, however near. */
    static List<String> others() {
        return List.of(
                "",
                " ",
                ":",
                "&",
                "et",
                "Recul",
                "Réflexif",
                "Réflexive",
                "Recul réflexive",
                "Recul réflexifs",
                "Reculs réflexifs",
                "Recul réfléchi",
                "Recul-réflexif",
                "Reculréflexif",
                "Recul réf lexif",
                "Recul réflexif ?",
                "Recul réflexif.",
                "Recul réflexif réflexif",
                "Recul et réflexif",
                "Réflexions",
                "Reflections",
                "Reflective",
                "Reflective summaries",
                "Critical reflections",
                "Compétence",
                "Compétence mise en œuvre",
                "Compétences mise en œuvre",
                "Compétences mises en œuvres",
                "Compétences mises en oevre",
                "Compétences mises en euvre",
                "Compétences : mises en œuvre",
                "Compétences et mises en œuvre",
                "Compétences mises",
                "Compétences mobilisables",
                "Compétence mobilisée",
                "Mes compétences",
                "Skill",
                "Skills use",
                "Skills & used",
                "Competency",
                "Trace",
                "Preuve",
                "Evidences",
                "Traces et preuve",
                "Trace et preuves",
                "Traces ou preuves",
                "Traces preuves",
                "Traces, preuves",
                "Traces - preuves",
                "Traces / preuves",
                "Traces + preuves",
                "Tracesetpreuves",
                "Traces etc preuves",
                "Traces bet preuves",
                "Traces band preuves",
                "Traces && preuves",
                "Traces & & preuves",
                "Traces & preuves & traces",
                "Preuves & traces",
                "Evidence & proofs",
                "Traces &am; preuves",
                "Le recul réflexif",
                "Mon recul réflexif",
                "Recul réflexif sur le projet",
                "Recul réflexif 2",
                "Recul critique",
                "Recul réflexif et compétences",
                "Réflexif recul",
                "Recul réflexif (suite)",
                "Recul réflexlf",
                "Recul reflectif",
                "Recul réflexion",
                "Réflexion critique",
                "Réflexion personnelle",
                "Auto-réflexion",
                "Analyse réflexive",
                "Démarche réflexive",
                "Reflexions",
                "Reflection on learning",
                "Reflective summary of the year",
                "Summary",
                "Critical reflexions",
                "Critique",
                "Compétences mises en œuvre dans le projet",
                "Compétences mises en valeur",
                "Compétences mises en oœuvre",
                "Compétences en œuvre",
                "Mise en œuvre des compétences",
                "Compétences visées",
                "Compétences acquises",
                "Compétences techniques",
                "Compétences et savoir-être",
                "Compétences / outils",
                "Compétences-clés",
                "C1",
                "Hard skills",
                "Skills and tools",
                "Skills gained",
                "Skillset",
                "Competency framework",
                "Traces et preuves du projet",
                "Traces & preuves 1",
                "Traces & épreuves",
                "Traces & preuve",
                "Trace & preuve",
                "Traces écrites",
                "Tracés & preuves de cours",
                "Les traces",
                "Annexes",
                "Preuves à l’appui",
                "Preuves ou traces",
                "Evidence and traces",
                "Evidence-based",
                "Evident",
                "Proof",
                "Traces / evidence / preuves");
    }

    @Test
    void thereAreManyOthers() {
        assertThat(others()).hasSizeGreaterThanOrEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("others")
    void anotherHeadingIsAnother(String heading) {
        assertThat(KEYS).doesNotContain(HeadingKey.of(heading));
    }

    @Test
    void apostrophesOfAllKindsAreOne() {
        assertThat(APOSTROPHES.chars())
                .allSatisfy(c -> assertThat(HeadingKey.of("Bilan de l" + Character.toString(c) + "année"))
                        .isEqualTo(HeadingKey.of("Bilan de l'année")));
    }

    @Test
    void anAcuteAccentTypedForAnApostropheIsOne() {
        assertThat(HeadingKey.of("Bilan de l´année")).isEqualTo(HeadingKey.of("Bilan de l'année"));
    }

    @Test
    void anApostropheIsNotNothing() {
        assertThat(HeadingKey.of("Bilan de lannée")).isNotEqualTo(HeadingKey.of("Bilan de l'année"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Recul réflexif ##",
                "## Recul réflexif ######  ",
                "## **Recul réflexif**",
                "## *Recul* réflexif",
                "## __RECUL__ _réflexif_ :",
                "## `Recul réflexif`",
                "## [Recul réflexif](#recul)",
                "##\tRecul réflexif",
                "##  \t Recul réflexif\t",
                "   ## Recul réflexif",
                "## Recul&nbsp;réflexif",
                "## Recul r&eacute;flexif",
                "## Recul r&#233;flexif",
                "## Recul&#x202F;re&#x301;flexif&nbsp;:",
                "## Recul réflexif\u00AD",
                "## Recul <!-- ! --> réflexif",
                "Recul réflexif\n---",
                "Recul réflexif :\n===",
                "**Recul**\nréflexif\n------",
                "## ***Reflection***",
                "###### Recul réflexif",
            })
    void aHeadingIsFoundInADocumentHoweverItIsWritten(String heading) {
        Document document = document(heading, "## Compétences mises en œuvre", "## Traces & preuves");
        assertThat(document.everySection().map(section -> section.heading().key()))
                .containsAnyOf(HeadingKey.of("Recul réflexif"), HeadingKey.of("Reflection"));
        if (!heading.startsWith("######")) {
            assertThat(sectionFindings(document)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Traces &amp; preuves", "## Traces \\& preuves", "## Traces & preuves", "## Traces &#38; preuves",
                "## **Traces** *et* preuves :", "## Traces&preuves", "## Traces &amp;amp; preuves",
                        "Traces\n& preuves\n--",
                "## TRACES&nbsp;&amp;&nbsp;PREUVES #", "## Evidence and proof",
            })
    void anAmpersandIsFoundInADocumentHoweverItIsWritten(String heading) {
        assertThat(sectionFindings(document("## Réflexion", "## Compétences mises en &oelig;uvre", heading)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Recul",
                "##Recul réflexif",
                "**Recul réflexif**",
                "    ## Recul réflexif",
                "\\## Recul réflexif"
            })
    void whatIsNoSuchHeadingIsMissing(String line) {
        assertThat(sectionFindings(document(line, "## Compétences mises en œuvre", "## Traces & preuves")))
                .containsExactly("section-missing");
    }

    private static Document document(String reflection, String skills, String evidence) {
        return PortfolioParser.parse(reflection + "\n\nUn texte.\n\n" + skills + "\n\n- Une chose\n\n" + evidence
                + "\n\n### Projet\n\n- Vu : <https://example.org>\n");
    }

    private static List<String> sectionFindings(Document document) {
        return new DocumentChecker(PROFILE, PROFILE.types().get(0))
                .check(document).findings().stream()
                        .map(Finding::rule)
                        .map(Object::toString)
                        .filter(rule ->
                                rule.matches("(section|evidence|heading)-.*") && !rule.equals("heading-inexact"))
                        .toList();
    }
}
