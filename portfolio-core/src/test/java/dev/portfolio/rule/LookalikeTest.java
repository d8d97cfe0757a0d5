package dev.portfolio.rule;

import static dev.portfolio.rule.Pages.EVIDENCE;
import static dev.portfolio.rule.Pages.REFLECTION;
import static dev.portfolio.rule.Pages.SKILLS;
import static dev.portfolio.rule.Pages.body;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A missing section is told where its name stands, or nearly, with the line to write there. */
final class LookalikeTest {

    private static final Checked USUAL = Checked.usually();

    /** What stands in the place of the skills from line 13 on; where it is told, and why it does not count. */
    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of("##Compétences mises en œuvre\n\n- Lire\n", "13:1-13:29", "no-space"),
                Arguments.of("###Compétences mises en oeuvre :\n\n- Lire\n", "13:1-13:33", "no-space"),
                Arguments.of("#2. Compétences\n\n- Lire\n", "13:1-13:16", "no-space"),
                Arguments.of("##**Compétences**\n\n- Lire\n", "13:1-13:18", "no-space"),
                Arguments.of("##\u00A0Compétences mises en œuvre\n\n- Lire\n", "13:1-13:30", "other-space"),
                Arguments.of("##\u202FCompétences\n\n- Lire\n", "13:1-13:15", "other-space"),
                Arguments.of("##\u200BCompétences\n\n- Lire\n", "13:1-13:15", "other-space"),
                Arguments.of("####### Compétences mises en œuvre\n\n- Lire\n", "13:1-13:35", "too-many-marks"),
                Arguments.of("#######Skills\n\n- Lire\n", "13:1-13:14", "too-many-marks"),
                Arguments.of("- ## Compétences mises en œuvre\n- Lire\n", "13:3-13:32", "inside"),
                Arguments.of("> ## Compétences mises en œuvre\n>\n> - Lire\n", "13:3-13:32", "inside"),
                Arguments.of("1. Lire\n\n   ### Skills\n", "15:4-15:14", "inside"),
                Arguments.of(
                        "<div align=\"center\">\n## Compétences mises en œuvre\n</div>\n", "14:1-14:30", "in-html"),
                Arguments.of("<!-- ## Compétences mises en œuvre -->\n\n- Lire\n", "13:1-13:39", "comment"),
                Arguments.of("<!--\n## Compétences mises en œuvre\n- Lire\n-->\n", "14:1-14:30", "comment"),
                Arguments.of("**Compétences mises en œuvre**\n\n- Lire\n", "13:1-13:31", "bold"),
                Arguments.of("**Compétences mises en œuvre :**\n\n- Lire\n", "13:1-13:33", "bold"),
                Arguments.of("**Compétences mises en œuvre** :\n\n- Lire\n", "13:1-13:33", "bold"),
                Arguments.of("**Compétences** : lire un journal.\n", "13:1-13:35", "bold"),
                Arguments.of("__Compétences__\n- Lire\n", "13:1-13:16", "bold"),
                Arguments.of("***2. COMPETENCES***\n\n- Lire\n", "13:1-13:21", "bold"),
                Arguments.of("_Skills_\n\n- Lire\n", "13:1-13:9", "bold"),
                Arguments.of("- **Compétences**\n  - Lire\n", "13:3-13:18", "bold"),
                Arguments.of("Puis :\n**Compétences**\n- Lire\n", "14:1-14:16", "bold"),
                Arguments.of("<p><b>Compétences mises en œuvre</b></p>\n\n- Lire\n", "13:1-13:41", "html"),
                Arguments.of("<strong>Compétences :</strong>\n\n- Lire\n", "13:1-13:31", "html"),
                Arguments.of("<details>\n<summary>Skills</summary>\n</details>\n", "14:1-14:26", "html"),
                Arguments.of("```md\n## Compétences mises en œuvre\n\n- Lire\n```\n", "14:1-14:30", "code"),
                Arguments.of("    ## Compétences mises en œuvre\n", "13:5-13:34", "code"),
                Arguments.of("Compétences mises en œuvre\n\n- Lire\n", "13:1-13:27", "plain"),
                Arguments.of("Compétences mises en œuvre :\n- Lire\n", "13:1-13:29", "plain"),
                Arguments.of("SKILLS\nRead a log.\n", "13:1-13:7", "plain"),
                Arguments.of("- Compétences\n- Lire\n", "13:3-13:14", "plain"),
                Arguments.of("## Compétence mise en oeuvre\n\n- Lire\n", "13:1-13:29", "near"),
                Arguments.of("## Compétences mise en œuvre\n\n- Lire\n", "13:1-13:29", "near"),
                Arguments.of("## Compétences mises en oevre\n\n- Lire\n", "13:1-13:30", "near"),
                Arguments.of("## Mes compétences mises en œuvre\n\n- Lire\n", "13:1-13:34", "near"),
                Arguments.of("## Les compétences mises en œuvre ici\n\n- Lire\n", "13:1-13:38", "near"),
                Arguments.of("## Compétences techniques\n\n- Lire\n", "13:1-13:26", "near"),
                Arguments.of("## Compétences mises\n\n- Lire\n", "13:1-13:21", "near"),
                Arguments.of("## Skill\n\n- Lire\n", "13:1-13:9", "near"),
                Arguments.of("### Compétence\n\n- Lire\n", "13:1-13:15", "near"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void aNameThatIsNoHeadingIsToldWhereItStandsWithTheLineToWrite(String written, String place, String kind) {
        String text = body(REFLECTION, written + "\n", EVIDENCE);
        assertThat(USUAL.found(text, "section-")).containsExactly(place + " error section-missing." + kind);
        assertThat(USUAL.words(text))
                .anySatisfy(words -> assertThat(words).containsPattern("`## (Compétences( mises en œuvre)?|Skills)`"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    ## Traces et preuve                   | near
                    ## Trace et preuves                   | near
                    ## Mes traces et preuves              | near
                    ## Traces et preuves du projet        | near
                    ## Evidences                          | near
                    ## Traces de mon travail              | near
                    **Traces & preuves**                  | bold
                    """)
    void theEvidenceIsFoundInItsNearMisses(String heading, String kind) {
        List<String> told = USUAL.found(body(REFLECTION, SKILLS, heading + "\n\n- x\n"), "section-missing");
        assertThat(told).hasSize(1).allMatch(line -> line.startsWith("17:1-") && line.endsWith("." + kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mon recul réflexif",
                "Recul reflexif sur le projet",
                "Recul",
                "Recul rélfexif",
                "Réflection sur moi"
            })
    void theReflectionIsFoundInItsNearMisses(String heading) {
        List<String> told = USUAL.found(body("## " + heading + "\n\nOui.\n\n", SKILLS, EVIDENCE), "section-");
        assertThat(told).containsExactly("9:1-9:" + (heading.length() + 4) + " error section-missing.near");
    }

    /** Headings that have nothing to do with any of the built-in names, and lines that only mention one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Introduction",
                "## Conclusion",
                "## Contexte",
                "## Contexte du projet",
                "## Bilan",
                "## Projet X",
                "## Projet HIBOU",
                "## Technologies",
                "## Technologies utilisées",
                "## Objectifs",
                "## Présentation",
                "## Mise en œuvre",
                "## Mise en œuvre du projet",
                "## Œuvres",
                "## Résumé",
                "## Summary",
                "## Overview",
                "## Épreuves",
                "## Preuve de concept",
                "## Flexion",
                "## Tâches",
                "## Races",
                "## Grâces",
                "## Places",
                "## Kills",
                "## Stage",
                "## Entreprise",
                "## Équipe",
                "## Méthode",
                "## Méthodologie",
                "## Résultats",
                "## Difficultés rencontrées",
                "## Perspectives",
                "## Annexes",
                "## Sources",
                "## Références",
                "## Bibliographie",
                "## Liens",
                "## Captures",
                "## Documents",
                "## Galerie",
                "## Démarche",
                "## Organisation",
                "## Planning",
                "## Outils",
                "## Tools",
                "## Results",
                "## Context",
                "## About",
                "## Goals",
                "## What I did",
                "## What I learned",
                "## Next steps",
                "## Competition",
                "## Conférences",
                "## Connaissances",
                "## Critique",
                "## Critical path",
                "## Proof of concept",
                "## 2026",
                "## 🎉",
                "## A",
                "J’ai travaillé sur les compétences.",
                "Les traces sont plus bas.",
                "Mes skills : Java.",
                "**Compétition** : gagnée",
                "- [x] Recul sur la table",
                "| Traces | Skills |",
                "| Compétences | Preuves |\n|---|---|\n| Recul réflexif | Traces & preuves |",
                "J’ai réuni des\ncompétences\nde toutes sortes.",
                "[Traces & preuves](#traces--preuves)",
                "`Compétences`",
                "\\## Compétences",
                "<!-- Compétences -->",
                "```java\n// Compétences\n```",
            })
    void whatHasNothingToDoWithANameIsNotOfferedForIt(String line) {
        String text = body(line + "\n\nDu texte.\n");
        assertThat(USUAL.found(text, "section-missing"))
                .hasSize(3)
                .allMatch(told -> told.endsWith(" section-missing"), "told at the end, as missing");
    }

    @Test
    void aHeadingDeeperThanTheOthersIsNoLookalike() {
        assertThat(USUAL.found(body(REFLECTION, SKILLS.replace("##", "####"), EVIDENCE), "section-"))
                .isEmpty();
    }

    @Test
    void noPlaceIsOfferedForTwoSections() {
        Checked both = Checked.by("""
                documents:
                  page:
                    sections: [{heading: Bilan technique}, {heading: Bilan techniques}, {heading: Autre}]
                """);
        assertThat(both.found("---\na: b\n---\n# Bilan technicue\n\nx\n", "section-"))
                .containsExactly(
                        "4:1-4:18 error section-missing.near",
                        "6:1-6:2 error section-missing",
                        "6:1-6:2 error section-missing");
    }

    @Test
    void aPlaceIsOfferedForTheSectionItComesNearestTo() {
        Checked both = Checked.by("""
                documents: {page: {sections: [{heading: Bilan des compétences}, {heading: Bilan des connaissances}]}}
                """);
        List<Finding> told =
                both.findings("---\na: b\n---\n# Bilan de connaissance\n\nx\n# Le bilan des compétence\nx\n");
        assertThat(told)
                .extracting(finding ->
                        finding.location() + " " + finding.arguments().values().get("heading"))
                .containsExactlyInAnyOrder(
                        "work/page.md:4:1 Text[value=Bilan des connaissances]",
                        "work/page.md:7:1 Text[value=Bilan des compétences]");
    }

    @Test
    void everyWayInWhichTheThreeStandIsToldOnce() {
        String text =
                body("**Recul réflexif**\n\nOui.\n\n", "##Compétences\n\n- Lire\n\n", "## Trace et preuves\n\n- x\n");
        assertThat(USUAL.found(text, "section-"))
                .containsExactly(
                        "9:1-9:19 error section-missing.bold",
                        "13:1-13:14 error section-missing.no-space",
                        "17:1-17:20 error section-missing.near");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    exact       | ## Recul reflexif    | too-far    | accents (`reflexif` for `réflexif`)
                    exact       | ## Recul réflexif :  | too-far    | `:` at the end
                    exact       | ## RECUL RÉFLEXIF    | too-far    | capitals (`RECUL` for `Recul`)
                    exact       | ## 🎯 Recul réflexif | too-far    | `🎯` is added
                    typographic | ## 1. Recul réflexif | too-far    | the number `1.` in front
                    typographic | ## recul  réflexif : | too-far    | capitals (`recul` for `Recul`)
                    lenient     | ## Réflexion         | other-name | lets no other name stand for it
                    exact       | ## Reflection        | other-name | lets no other name stand for it
                    """)
    void aHeadingThatIsFartherThanTheProfileLetsItIsToldWithTheDifference(
            String match, String heading, String kind, String words) {
        Checked strict =
                Checked.by("extends: competency\ndocuments: {competency: {headings: {match: " + match + "}}}\n");
        String text = body(heading + "\n\nOui.\n\n", SKILLS, EVIDENCE);
        int end = heading.codePointCount(0, heading.length()) + 1;
        assertThat(strict.found(text)).containsExactly("9:1-9:" + end + " error section-missing." + kind);
        assertThat(strict.words(text)).hasSize(1).allMatch(line -> line.contains(words), words);
        assertThat(strict.words(text)).allMatch(line -> line.endsWith(" Write `## Recul réflexif`."));
    }

    @Test
    void aHeadingOfALenientNearnessIsNotLostToAnAliasThatIsNearer() {
        Checked lenient = Checked.by("""
                documents: {page: {sections: [{heading: Bilan réussi, aliases: [BILAN REUSSI], match: alias}]}}
                """);
        assertThat(lenient.found("---\na: b\n---\n# BILAN REUSSI\nx\n")).isEmpty();
        Checked own = Checked.by("""
                documents:
                  page:
                    headings: {match: lenient}
                    sections: [{heading: Bilan réussi}]
                """);
        assertThat(own.found("---\na: b\n---\n# BILAN REUSSI\nx\n")).containsExactly("4:1-4:15 info heading-inexact");
    }

    @Test
    void aHeadingInAnotherSectionIsToldThere() {
        Checked nested = Checked.by("""
                documents:
                  page:
                    sections:
                      - {heading: Stage, sections: [{heading: Entreprise}, {heading: Missions}]}
                      - {heading: Bilan}
                """);
        String text = "---\na: b\n---\n# Stage\n\n## Missions\n\nx\n\n# Bilan\n\n## Entreprise\n\nx\n";
        assertThat(nested.found(text)).containsExactly("12:1-12:14 error section-missing.elsewhere");
        assertThat(nested.words(text))
                .containsExactly(
                        "The section \"Entreprise\" is missing in \"Stage\": it stands elsewhere. Move it, with"
                                + " all its text, into \"Stage\", and write its heading as `## Entreprise`.");
        String deep = "---\na: b\n---\n# Stage\n\n## Missions\n\nx\n\n### Entreprise\n\nx\n\n# Bilan\n\nx\n";
        assertThat(nested.found(deep)).containsExactly("10:1-10:15 error section-missing.elsewhere");
        String high = "---\na: b\n---\n# Stage\n\nx\n\n# Entreprise\n\nx\n\n# Missions\n\nx\n\n# Bilan\n\nx\n";
        assertThat(nested.found(high))
                .containsExactly(
                        "8:1-8:13 error section-missing.elsewhere", "12:1-12:11 error section-missing.elsewhere");
    }

    @Test
    void aLineOutsideItsSectionIsNotOfferedForANestedOne() {
        Checked nested = Checked.by("""
                documents: {page: {sections: [{heading: Stage, sections: [{heading: Entreprise}]}]}}
                """);
        assertThat(nested.found("---\na: b\n---\n**Entreprise**\n\n# Stage\n\nx\n"))
                .containsExactly("8:1-8:2 error section-missing");
        assertThat(nested.found("---\na: b\n---\n# Stage\n\n**Entreprise**\n\nx\n"))
                .containsExactly("6:1-6:15 error section-missing.bold");
    }

    @Test
    void aLineToWriteHasTheLevelOfTheSectionsBesideItOrItsOwn() {
        assertThat(USUAL.words(body(
                        REFLECTION.replace("##", "###"),
                        "**Compétences mises en œuvre**\n\n",
                        EVIDENCE.replace("##", "###"))))
                .anyMatch(words -> words.contains(" `### Compétences mises en œuvre`"));
        assertThat(USUAL.words(body("###Recul réflexif\n\nx\n")))
                .anyMatch(words -> words.contains("`### Recul réflexif`"));
        assertThat(USUAL.words(body("# Reculs réflexifs\n\nx\n")))
                .anyMatch(words -> words.contains("`# Recul réflexif`"));
        assertThat(USUAL.words(body("# Contexte\n\nx\n\n# Fin\n\nx\n"))).allMatch(words -> words.contains("`# "));
    }

    @Test
    void aHeadingOfHtmlIsToldWhereTheProfileRefusesIt() {
        String text = body(REFLECTION, "<h3>Compétences mises en oeuvre</h3>\n\n- Lire\n\n", EVIDENCE);
        Checked refused = Checked.by("""
                documents:
                  page:
                    headings: {html: refuse}
                    sections: [{heading: Compétences mises en œuvre}]
                """);
        assertThat(refused.found(text, "section-missing"))
                .containsExactly("13:1-13:37 error section-missing.html-heading");
        assertThat(refused.words(text))
                .contains("The heading \"Compétences mises en oeuvre\" does not count as the section"
                        + " \"Compétences mises en œuvre\": it is written in HTML. Write `### Compétences mises en œuvre` instead of the HTML,"
                        + " with a blank line before and after it.");
        assertThat(USUAL.found(text, "section-missing")).isEmpty();
    }
}
