package dev.portfolio.rule;

import static dev.portfolio.rule.Pages.REFLECTION;
import static dev.portfolio.rule.Pages.SKILLS;
import static dev.portfolio.rule.Pages.body;
import static dev.portfolio.rule.Pages.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.FindingLine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Evidence: a sub-heading for each project, list items under it, and something to look at. */
final class EvidenceRulesTest {

    private static final Checked USUAL = Checked.usually();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tout est [ici](https://iut.example).\n",
                "- Tout est [ici](https://iut.example).\n",
                "![Une copie d’écran](https://iut.example/a.png)\n",
            })
    void withoutSubHeadingsThereIsNoEvidence(String content) {
        assertThat(USUAL.found(evidence(content))).containsExactly("17:1-17:20 error evidence-missing.none.headings");
    }

    @Test
    void tooFewSubHeadingsAreCounted() {
        Checked two = Checked.by(
                "documents: {page: {sections: [{heading: Traces, evidence: {min: 3, listItems: {min: 2}}}]}}\n");
        String text = "---\na: b\n---\n# Traces\n## Un\n- a\n- b\n## Deux\n- a\n";
        assertThat(two.found(text))
                .containsExactly("4:1-4:9 error evidence-missing.few.headings", "8:1-8:8 error evidence-without-item");
        assertThat(two.words(text))
                .containsExactly(
                        "The section \"Traces\" shows 2 pieces of evidence; at least 3 are asked for. Add a sub-heading"
                                + " for each project, such as `## Project …`, with what you did and what shows it below.",
                        "The evidence \"Deux\" has 1 list item; at least 2 are asked for. Say what you did, one thing to"
                                + " a line, each beginning with a dash and a space: `- …`.");
    }

    @Test
    void theSubHeadingOfTheDeepestSectionIsNotDeeperThanMarkdownGoes() {
        String text = body(
                REFLECTION.replace("##", "######"), SKILLS.replace("##", "######"), "###### Traces\n\nUn récit.\n");
        assertThat(USUAL.words(text))
                .containsExactly(
                        "The section \"Traces\" has no piece of evidence: no sub-heading that names a project."
                                + " Add a sub-heading for each project, such as `###### Project …`, with what you did and what shows it below.");
    }

    @Test
    void evidenceWithoutAListIsTold() {
        assertThat(USUAL.found(evidence("### Projet A\n\nVoir [le site](https://iut.example).\n")))
                .containsExactly("19:1-19:13 error evidence-without-item.none");
    }

    @Test
    void evidenceThatIsNotThereAtAllNeedsNoProof() {
        String text = evidence("### Projet A\n\n### Projet B\n\n- Vu : <https://iut.example>\n");
        assertThat(USUAL.found(text)).containsExactly("19:1-19:13 error evidence-without-item.none");
    }

    @Test
    void eachPieceIsToldByItself() {
        String text = evidence(
                "### Projet A\n\n- Oui\n\n### Projet B\n\nNon.\n\n### Projet C\n\n- Vu : <https://iut.example>\n\n### D\n\n- x\n");
        assertThat(USUAL.found(text))
                .containsExactly(
                        "19:1-19:13 warning evidence-without-proof",
                        "23:1-23:13 error evidence-without-item.none",
                        "23:1-23:13 warning evidence-without-proof",
                        "31:1-31:6 warning evidence-without-proof");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- [site](https://iut.example)",
                "- [rapport](/assets/rapport.pdf)",
                "- [rapport](rapport.pdf)",
                "- <https://iut.example>",
                "- https://iut.example/a?b=c#d",
                "- Voir https://iut.example.",
                "- www.example.org",
                "- [site][s]\n\n[s]: https://iut.example",
                "- [site]\n\n[site]: https://iut.example",
                "- [site][]\n\n[Site]: https://iut.example 'titre'",
                "- ![Plan](plan.png)",
                "- ![](plan.png)",
                "- ![Plan][p]\n\n[p]: plan.png",
                "- [![Plan](plan.png)](https://iut.example)",
                "- Code :\n\n```\nls\n```",
                "- Code :\n\n~~~sh\nls\n~~~",
                "- a\n  - b\n    - [c](c.pdf)",
                "- a\n\n> [c](c.pdf)",
                "- a\n\n| b |\n|---|\n| [c](c.pdf) |",
                "- a\n\n#### Annexe\n\n[c](c.pdf)",
                "- a\n\n#### [Annexe](c.pdf)",
                "- **[c](c.pdf)**",
                "- [page#ancre](page#ancre)",
                "- [tel](tel:+33123456789 'x') et [c](c.pdf)",
            })
    void whatCanBeLookedAtIsAProof(String content) {
        assertThat(USUAL.found(evidence("### Projet\n\n" + content + "\n"), "evidence-without-proof"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### [Projet](https://iut.example)",
                "### Projet ![Plan](plan.png)",
                "### https://iut.example",
                "[Projet](https://iut.example)\n### Suite",
                "### Projet <https://iut.example> ###",
            })
    void aProofMayStandInTheHeading(String heading) {
        String text = heading.startsWith("[") ? "### " + heading.replace("\n###", "\n\n- a\n\n####") : heading;
        assertThat(USUAL.found(evidence(text + "\n\n- Supervision\n"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Texte seul",
                "- <moi@example.org>",
                "- [moi](mailto:moi@example.org)",
                "- moi@example.org",
                "- [ici](#ici)",
                "- [ici]()",
                "- [ici](<>)",
                "- `ls -l`",
                "- **gras**",
                "- ![]()",
                "- [ici][nulle-part]",
                "- \\[a](b.pdf)",
                "- `[a](b.pdf)`",
                "- Vu <!-- [a](b.pdf) -->",
                "- [haut](#)",
                "- a\n\n<!-- ![a](b.png) -->",
                "- [moi](MAILTO:moi@example.org)",
                "- (https://)",
            })
    void whatShowsNothingIsNoProof(String content) {
        assertThat(USUAL.found(evidence("### Projet\n\n" + content + "\n"), "evidence-"))
                .containsExactly("19:1-19:11 warning evidence-without-proof");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Vu\n\n<img src=\"/assets/a.png\" alt=\"Le tableau de bord\">",
                        "- Vu : <a href=\"https://iut.example\">site</a>",
                "- Vu\n\n<iframe src=\"https://iut.example\"></iframe>",
                        "- Vu\n\n<video src=\"/assets/a.mp4\"></video>",
            })
    void aProofMayBeWrittenInHtml(String content) {
        assertThat(USUAL.found(evidence("### Projet\n\n" + content + "\n"), "evidence-"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- [Le rapport](https://iut.example/r)",
                "- <a href=\"https://iut.example/r\">Le <b>rapport</b></a>",
                "<ul>\n<li><A HREF='https://iut.example/r'>Le\nrapport</A></li>\n</ul>",
            })
    void whatALinkIsCalledIsNoComment(String content) {
        assertThat(USUAL.found(evidence("### Projet\n\n" + content + "\n"), "evidence-"))
                .containsExactly("19:1-19:11 warning evidence-without-comment.none");
    }

    @Test
    void aProofOfOneProjectIsNoProofOfTheNext() {
        String text = evidence("[Tout](https://iut.example)\n\n### A\n\n- a\n\n### B\n\n- Vu : [b](b.pdf)\n");
        assertThat(USUAL.found(text)).containsExactly("21:1-21:6 warning evidence-without-proof");
    }

    @Test
    void whatTheProfileDoesNotAskForIsNotTold() {
        Checked quiet = Checked.by("documents: {page: {sections: [{heading: Traces, evidence: {proof: false}}]}}\n");
        assertThat(quiet.found("---\na: b\n---\n# Traces\n## Un\nRien.\n")).isEmpty();
        assertThat(quiet.found("---\na: b\n---\n# Traces\nRien.\n"))
                .containsExactly("4:1-4:9 error evidence-missing.none.headings");
    }

    @Test
    void evidenceIsJudgedInEverySectionOfTheName() {
        String text = evidence("### A\n\n- Vu : [a](a.pdf)\n\n## Preuves\n\n### B\n\n- b\n");
        assertThat(USUAL.found(text))
                .containsExactly(
                        "23:1-23:11 warning section-duplicate +17:1-17:20", "25:1-25:6 warning evidence-without-proof");
    }

    @Test
    void anImageWithoutWordsIsToldButProves() {
        assertThat(USUAL.findings(evidence("### Projet\n\n- Vu ![ ](plan.png)\n")).stream()
                        .map(FindingLine::of))
                .isEqualTo(List.of("21:6-21:20 warning image-alt-missing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{< figure src=\"plan.png\" >}}",
                "{{< youtube dQw4w9WgXcQ >}}",
                "{{< gist ana 5555 >}}",
                "{{< video >}}",
                "{{< img \"plan.png\" >}}",
                "{{< bloc href=\"https://example.org\" >}}Vu{{< /bloc >}}",
                "{{< image-gallery dossier >}}",
                "{{< highlight sql >}}SELECT 1{{< /highlight >}}",
                "{{< mermaid >}}\ngraph TD\n{{< /mermaid >}}",
                "{% include video.html id=\"a\" %}",
                "{% include bloc.html src=\"/assets/plan.png\" %}",
                "{% gist 5555 %}",
                "{% embed url=\"https://example.org\" %}",
                "{% asset_img plan.png %}",
                "{% highlight sql %}\nSELECT 1\n{% endhighlight %}",
                "[plan]({{< ref \"plan.md\" >}})",
                "[plan]({{ site.baseurl }}/plan.pdf)",
                "![plan]({{ '/plan.png' | relative_url }})",
                "![[plan.png]]",
                "[[plan]]",
                "![plan](mon plan.png)",
                "[le plan] (https://example.org)",
            })
    void anEmbedThatShowsSomethingIsAProof(String content) {
        for (String text : List.of("- Vu\n\n" + content + "\n", "- Vu " + content + "\n")) {
            assertThat(USUAL.found(evidence("### Projet\n\n" + text), "evidence-"))
                    .as(text)
                    .isEmpty();
        }
        assertThat(USUAL.found(evidence("### Projet " + content.replace("\n", " ") + "\n\n- Vu\n"), "evidence-"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{< br >}}",
                "{{% notice tip %}}\nUn texte.\n{{% /notice %}}",
                "{{< badge \"2024\" >}}",
                "{{</* figure src=\"plan.png\" */>}}",
                "`{{< figure src=\"plan.png\" >}}`",
                "{{ page.title }}",
                "{% include toc.html %}",
                "{% if a %}",
                "{% comment %}<img src=\"a.png\">{% endcomment %}",
                "{# ![a](b.png) #}",
                "{{< button src=\"\" >}}",
                "{{< figure",
            })
    void anEmbedThatShowsNothingIsNoProof(String content) {
        assertThat(USUAL.found(evidence("### Projet\n\n- Vu\n\n" + content + "\n"), "evidence-"))
                .containsExactly("19:1-19:11 warning evidence-without-proof");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Image src={plan} alt=\"Le plan\" />",
                "<Image\n  src={plan}\n\n  alt=\"Le plan\"\n/>",
                "<YouTube id=\"a1b2\" />",
                "<Galerie images={[a, b]} />",
                "<Carte href='https://example.org'>Le plan</Carte>",
                "<img src={plan} />",
                "<a href={lien}>le plan</a>",
                "[plan](plan.md)",
            })
    void aComponentThatShowsSomethingIsAProof(String content) {
        assertThat(USUAL.findings("page.mdx", evidence("### Projet\n\n- Vu\n\n" + content + "\n")).stream()
                        .map(FindingLine::of)
                        .filter(line -> line.contains("evidence-")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<Note>Un texte.</Note>", "{plan}", "{/* <Image src={a} /> */}", "<br />", "</Image>", "<Image"})
    void aComponentThatShowsNothingIsNoProof(String content) {
        assertThat(USUAL.findings("page.mdx", evidence("### Projet\n\n- Vu\n\n" + content + "\n")).stream()
                        .map(FindingLine::of)
                        .filter(line -> line.contains("evidence-")))
                .containsExactly("19:1-19:11 warning evidence-without-proof");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "<div>\\n{{< figure src=\"plan.png\" >}}\\n</div> ¦ true",
                "<div>\\n{{<youtube a1>}}\\n</div> ¦ true",
                "<p>{% include video.html %}</p> ¦ true",
                "<div>\\n{{< br >}}\\n</div> ¦ false",
                "<p>{{ page.title }}</p> ¦ false",
            })
    void anEmbedInsideHtmlIsOneToo(String html, boolean proof) {
        String text = evidence("### Projet\n\n- Vu\n\n" + html.replace("\\n", "\n") + "\n");
        assertThat(USUAL.found(text, "evidence-").isEmpty()).isEqualTo(proof);
    }

    @Test
    void aHeadingOfHtmlMayHoldTheProof() {
        String text = evidence("<h3><a href=\"https://example.org\">Projet</a></h3>\n\n- Vu\n");
        assertThat(USUAL.found(text)).isEmpty();
        assertThat(USUAL.found(evidence("<h3>Projet</h3>\n\n- Vu\n")))
                .containsExactly("19:1-19:16 warning evidence-without-proof");
    }
}
