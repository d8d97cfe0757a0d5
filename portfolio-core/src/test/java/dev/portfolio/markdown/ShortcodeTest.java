package dev.portfolio.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.portfolio.PortfolioParser;
import dev.portfolio.document.Block;
import dev.portfolio.document.Document;
import dev.portfolio.document.Embed;
import dev.portfolio.document.Heading;
import dev.portfolio.document.Image;
import dev.portfolio.document.Link;
import dev.portfolio.document.Section;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shortcodes of Hugo, tags of Liquid and Nunjucks, attributes and wiki links are neither text nor headings. */
final class ShortcodeTest {

    private static final String HEAD = "---\ntitle: 👍 Été\n---\n";

    private static Document body(String body) {
        return PortfolioParser.parse("work/page.md", HEAD + body);
    }

    private static List<String> embeds(Document document) {
        return document.embeds()
                .map(embed -> embed.kind() + " " + embed.name())
                .map(String::strip)
                .toList();
    }

    private static String text(Document document) {
        return document.everyBlock()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("|"));
    }

    private static List<String> headings(Document document) {
        return document.everySection().map(Section::heading).map(Heading::text).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "{{< figure src=\"plan.jpg\" alt=\"Le plan\" >}} ¦ SHORTCODE figure",
                "{{<figure src=\"plan.jpg\">}} ¦ SHORTCODE figure",
                "{{< figure src=\"plan.jpg\" />}} ¦ SHORTCODE figure",
                "{{< figure src=\"a.jpg\" caption=\"a >}} b\" >}} ¦ SHORTCODE figure",
                "{{< figure src=`a.jpg` caption=`a >}} b` >}} ¦ SHORTCODE figure",
                "{{< youtube dQw4w9WgXcQ >}} ¦ SHORTCODE youtube",
                "{{% notice tip %}} ¦ SHORTCODE notice",
                "{{< layout/grid 2 >}} ¦ SHORTCODE layout/grid",
                "{{< my-plan_2 >}} ¦ SHORTCODE my-plan_2",
                "{% include figure.html image='a.png' %} ¦ TAG include",
                "{%- include toc.html -%} ¦ TAG include",
                "{%include toc.html%} ¦ TAG include",
                "{% include image.html url=\"{{ page.image }}\" %} ¦ TAG include",
                "{% gist 5555551 %} ¦ TAG gist",
                "{% embed url=\"https://exemple.fr\" %} ¦ TAG embed",
                "{{ site.title }} ¦ EXPRESSION",
                "{{- .Params.date -}} ¦ EXPRESSION",
                "{{ '/assets/a.png' | relative_url }} ¦ EXPRESSION",
                "{# à revoir #} ¦ COMMENT",
                "{% comment %} à revoir {% endcomment %} ¦ COMMENT comment",
                "![[plan.png]] ¦ WIKI_EMBED plan.png",
                "![[plan.png|300]] ¦ WIKI_EMBED plan.png",
            })
    void anEmbedIsNoText(String written, String embed) {
        for (String body : List.of(written, "\n\n" + written + "\n\n", "  " + written + "  \n")) {
            Document alone = body(body);
            assertThat(embeds(alone)).as(body).containsExactly(embed);
            assertThat(text(alone)).isEmpty();
        }
        Document inside = body("Avant 👍 " + written + " après.\n");
        assertThat(embeds(inside)).containsExactly(embed);
        assertThat(text(inside).replaceAll(" +", " ")).isEqualTo("Avant 👍 après.");
        assertThat(inside.embeds().map(Embed::source)).containsExactly(written);
        assertThat(inside.source()
                        .position(
                                inside.embeds().findFirst().orElseThrow().span().start()))
                .hasToString("4:9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{< figure",
                "{{ titre",
                "{% include a.html",
                "{{< figure src=\"a\"\n\n>}}",
                "{{ a\n\nb }}",
                "{{< >}}",
                "{{}}",
                "{{ }}",
                "{%%}",
                "{ \"clé\": 1 }",
                "{a, b}",
                "f(x) = {x}",
                "\\{{< figure >}}",
                "{",
                "}}",
                "{{{",
            })
    void whatIsNoEmbedIsText(String written) {
        Document document = body("Avant " + written + " après.\n\n## Suite\n\nFin.\n");
        assertThat(document.embeds()).isEmpty();
        assertThat(text(document)).startsWith("Avant ").endsWith("|Fin.");
        assertThat(headings(document)).containsExactly("Suite");
    }

    @Test
    void anEmbedThatIsNeverClosedLosesNothingOfTheRest() {
        for (String open :
                List.of("{{<", "{{%", "{{", "{%", "{#", "{{< highlight go >}}", "{% raw %}", "{{% notice %}}")) {
            Document document = body("# Un\n\n" + open + "\n\nTexte\n\n# Deux\n\n" + open + " a\n\n# Trois\n");
            assertThat(headings(document)).as(open).containsExactly("Un", "Deux", "Trois");
            assertThat(text(document)).contains("Texte");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{< highlight go >}}\n# remarque\n\n## pas un titre\n{{< /highlight >}}",
                "{{< highlight go \"linenos=table\" >}}\n# remarque\n{{</highlight>}}",
                "{{< mermaid >}}\ngraph TD\n\n# a\n{{< /mermaid >}}",
                "{{% highlight sh %}}\n# remarque\n{{% /highlight %}}",
                "{{< rawhtml >}}\n<p>\n\n# a\n</p>\n{{< /rawhtml >}}",
                "{% highlight python %}\n# remarque\n\ndef f():\n{% endhighlight %}",
                "{% highlight python linenos %}\n# remarque\n{%- endhighlight -%}",
                "{% raw %}\n# {{ x }}\n{% endraw %}",
                "{% comment %}\n# à faire\n{% endcomment %}",
                "{% codeblock lang:sh %}\n# remarque\n{% endcodeblock %}",
                "{% mermaid %}\n# a\n{% endmermaid %}",
            })
    void whatSomeEncloseIsNoMarkdown(String written) {
        Document document = body("## Un\n\n" + written + "\n\nTexte\n\n## Deux\n");
        assertThat(headings(document)).containsExactly("Un", "Deux");
        assertThat(text(document)).isEqualTo("Texte");
        assertThat(document.embeds().map(Embed::source)).containsExactly(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{% notice tip %}}\n## Dedans\nUn texte.\n{{% /notice %}}",
                "{{< columns >}}\n\n## Dedans\n\nUn texte.\n\n{{< /columns >}}",
                "{% hint style=\"info\" %}\n## Dedans\n\nUn texte.\n{% endhint %}",
                "{% if page.fr %}\n## Dedans\nUn texte.\n{% endif %}",
                ":::note\n## Dedans\nUn texte.\n:::",
                ":::tip[Un conseil]\n\n## Dedans\n\nUn texte.\n\n:::",
                "::: {.encadre #un}\n## Dedans\nUn texte.\n:::",
                ":::: danger Attention\n## Dedans\nUn texte.\n::::",
            })
    void whatOthersEncloseIsMarkdown(String written) {
        Document document = body("## Un\n\n" + written + "\n\n## Deux\n");
        assertThat(headings(document)).containsExactly("Un", "Dedans", "Deux");
        assertThat(text(document)).isEqualTo("Un texte.");
    }

    @Test
    void escapedShortcodesAreCode() {
        Document document = body("Écrivez {{</* figure src=\"a\" */>}} ou {{%/* notice */%}}.\n\n{{</* gist */>}}\n");
        assertThat(document.embeds()).isEmpty();
        assertThat(text(document)).isEqualTo("Écrivez {{< figure src=\"a\" >}} ou {{% notice %}}.|{{< gist >}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\n{{< figure >}}\n{% raw %}\n```",
                "~~~go\n{{ . }}\n~~~",
                "`{{< figure >}}` et ``{% a %}``",
                "    {{< figure >}}",
                "<!-- {{< figure >}} -->",
                "<div>\n{{< figure >}}\n</div>",
            })
    void codeAndHtmlAreLeftAlone(String written) {
        assertThat(body(written + "\n").embeds()).isEmpty();
    }

    @Test
    void aShortcodeMayStandOnSeveralLines() {
        Document document =
                body("{{< figure\r\n  src=\"a.png\"\r\n  alt=\"b\"\r\n>}}\r\nTexte {{< badge\r\n  a >}} fin\r\n");
        assertThat(embeds(document)).containsExactly("SHORTCODE figure", "SHORTCODE badge");
        assertThat(text(document).replaceAll(" +", " ")).isEqualTo("Texte fin");
    }

    @Test
    void severalOnALineAreOneBlock() {
        Document document = body("{{< img \"a.png\" >}} {{< img \"b.png\" >}}\n");
        assertThat(document.blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.EmbedBlock.class,
                        block -> assertThat(block.embeds()).hasSize(2));
    }

    @Test
    void anEmbedStandsInListsAndQuotesToo() {
        Document document =
                body("- un {{< badge a >}}\n  {{< figure src=\"a\" >}}\n- deux\n\n> {{< gist a b >}}\n> trois\n");
        assertThat(embeds(document)).containsExactly("SHORTCODE badge", "SHORTCODE figure", "SHORTCODE gist");
        assertThat(text(document)).isEqualTo("un|deux|trois");
    }

    @Test
    void aHeadingMayHoldAnEmbed() {
        Document document = body("## Projet {{< badge \"2024\" >}}\n\n{{ page.b }}\n===\n");
        Heading heading = document.sections().get(0).heading();
        assertThat(heading.text()).isEqualTo("Projet");
        assertThat(heading.embeds()).extracting(Embed::name).containsExactly("badge");
        assertThat(document.everySection()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "[le guide]({{< ref \"guide.md\" >}}) ¦ {{< ref \"guide.md\" >}}",
                "[le guide]({{< relref \"/a/guide.md#b\" >}} \"Le guide\") ¦ {{< relref \"/a/guide.md#b\" >}}",
                "[le **guide**]({% link _posts/guide.md %}) ¦ {% link _posts/guide.md %}",
                "[le guide]({{ site.baseurl }}/guide.pdf) ¦ {{ site.baseurl }}/guide.pdf",
                "[le guide]({{site.baseurl}}/guide.pdf) ¦ {{site.baseurl}}/guide.pdf",
                "[le guide](/base/{{ page.year }}.pdf) ¦ /base/{{ page.year }}.pdf",
            })
    void aDestinationMayHoldAnEmbed(String written, String destination) {
        Document document = body("Voir 👍 " + written + ", puis.\n");
        Link link = document.links().findFirst().orElseThrow();
        assertThat(document.links()).hasSize(1);
        assertThat(link.text()).isEqualTo("le guide");
        assertThat(link.destination()).isEqualTo(destination);
        assertThat(document.source().text(link.destinationSpan())).isEqualTo(destination);
        assertThat(document.source().text(link.span())).isEqualTo(written);
        assertThat(text(document)).isEqualTo("Voir 👍 le guide, puis.");
    }

    @Test
    void anImageMayBeTakenFromAnEmbed() {
        Document document = body("![Le plan]({{ \"/a b.png\" | relative_url }} 'Plan')\n");
        assertThat(document.images())
                .extracting(Image::alt, Image::destination)
                .containsExactly(tuple("Le plan", "{{ \"/a b.png\" | relative_url }}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "## Titre {#titre} ¦ titre",
                "## Titre {#mon_titre .classe key=\"a b\"} ¦ mon_titre",
                "## Titre {: #titre .classe} ¦ titre",
                "## Titre {:#titre} ¦ titre",
                "## Titre { #titre } ¦ titre",
                "## Titre {#titre} ## ¦ titre",
                "## Titre {.classe} ¦ ''",
                "## Titre {-} ¦ ''",
                "## Titre {:.no_toc} ¦ ''",
                "## **Titre** {#été-2} ¦ été-2",
                "## Titre ¦ ''",
            })
    void attributesAreNoPartOfAHeading(String written, String id) {
        Heading heading = body(written + "\n").sections().get(0).heading();
        assertThat(heading.text()).isEqualTo("Titre");
        assertThat(heading.id().orElse("")).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "![a](b.png){: width=\"100\"} un ¦ 1",
                "![a](b.png){width=50%} un ¦ 1",
                "[un](b){:target=\"_blank\"} deux ¦ 2",
                "`un`{.java} deux ¦ 2",
                "Un.\\n{: .note} ¦ 1",
                "{:toc} ¦ 0",
                "un {a} deux ¦ 3",
                "un {{< badge \"deux trois\" >}} quatre ¦ 2",
                "{{% notice %}} un {{% /notice %}} ¦ 1",
                "[[note]] et [[autre|deux mots]] ¦ 4",
                "![[image.png]] un ¦ 1",
                "- [[a]] b ¦ 2",
                "<p>un deux</p> ¦ 2",
                "<p>comp&eacute;tence<br>acquise</p> ¦ 2",
                "<p><b>a</b>bord</p><p>b</p> ¦ 2",
                "<!-- un --> ¦ 0",
                "<style>p { color: red }</style> ¦ 0",
                "<p>&nbsp;</p> ¦ 0",
            })
    void onlyWordsAreCounted(String written, long words) {
        assertThat(body("# T\n\n" + written.replace("\\n", "\n") + "\n")
                        .sections()
                        .get(0)
                        .words())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{< br >}}",
                "{{< toc >}}",
                "{% comment %} à faire {% endcomment %}",
                "{# à faire #}",
                "{% assign a = 1 %}",
                "{{% /notice %}}",
                "{: .note}",
                ":::note\n:::",
                "<br>",
                "<br/><br/>",
                "&nbsp;",
                "<p>&nbsp;</p>",
                "<div class=\"a\">\n\n</div>",
                "<a name=\"a\"></a>",
                "<p><!-- à faire --></p>",
                "<hr>",
                "- <br>",
                "<style>p { color: red }</style>",
            })
    void whatShowsNothingLeavesASectionEmpty(String written) {
        assertThat(body("# T\n\n" + written + "\n").sections().get(0).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{< figure src=\"a.png\" >}}",
                "{{< gallery >}}",
                "{% include a.html %}",
                "{{ page.texte }}",
                "![[a.png]]",
                "<img src=\"a.png\">",
                "<p><img src=\"a.png\"></p>",
                "<iframe src=\"a\"></iframe>",
                "Un <video src=\"a\"></video>",
                "<p>&copy;</p>",
                "<p>a</p>",
                "<mon-graphe></mon-graphe>",
                "<script src=\"https://gist.github.com/a.js\"></script>",
                "{% raw %}a{% endraw %}",
            })
    void whatShowsSomethingFillsASection(String written) {
        assertThat(body("# T\n\n" + written + "\n").sections().get(0).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[a]](b.md)", "\\[[a]]", "[[]]", "[[a", "`[[a]]`", "[a]", "[[a\nb]]"})
    void someBracketsAreNoWikiLinks(String written) {
        assertThat(body("Un " + written + " deux\n").embeds()).isEmpty();
    }
}
