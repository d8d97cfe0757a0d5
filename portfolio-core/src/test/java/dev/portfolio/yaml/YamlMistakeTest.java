package dev.portfolio.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Problem;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake is named, told at the character at fault, and mended by a line that can be pasted. */
final class YamlMistakeTest {

    private static Optional<String> fixed(Problem problem) {
        return problem.arguments().get("fixed").map(argument -> ((Argument.Text) argument).value());
    }

    private static String pasted(SourceText source, Problem problem, String fixed) {
        Span line = source.line(source.lineAt(problem.span().start()));
        return source.text().substring(0, line.start()) + fixed + source.text().substring(line.end());
    }

    private static YamlDocument read(String yaml) {
        return YamlReader.read(SourceText.of("a.yaml", yaml));
    }

    static Stream<Mistake> colons() {
        return Mistake.table("""
                a colon in a title ¦ title: L’analyse : bilan⏎img: /a.png⏎ ¦ colon ¦ 1:18 ¦ : ¦ title: "L’analyse : bilan"
                a colon behind a straight apostrophe ¦ img: /a.png⏎title: L'analyse : bilan⏎ ¦ colon ¦ 2:18 ¦ : ¦ title: "L'analyse : bilan"
                a colon at the end ¦ title: Mon alternance:⏎ ¦ colon ¦ 1:22 ¦ : ¦ title: "Mon alternance:"
                a colon behind double quotes inside ¦ title: Le "mur" : récit⏎ ¦ colon ¦ 1:17 ¦ : ¦ title: 'Le "mur" : récit'
                a colon behind both kinds of quotes ¦ title: L'appli "GECO" : bilan⏎ ¦ colon ¦ 1:23 ¦ : ¦ title: 'L''appli "GECO" : bilan'
                a colon behind an emoji ¦ title: 🚀 Projet : mise en ligne⏎ ¦ colon ¦ 1:17 ¦ : ¦ title: "🚀 Projet : mise en ligne"
                a colon in a value that starts with a number ¦ title: 50 % : la moitié⏎ ¦ colon ¦ 1:13 ¦ : ¦ title: "50 % : la moitié"
                a colon in a list item ¦ tags:⏎  - Projet: GECY: suivi⏎ ¦ colon ¦ 2:17 ¦ : ¦ ··- Projet: "GECY: suivi"
                two spaced colons in a list item ¦ tags:⏎  - Projet : GECY : suivi⏎ ¦ colon ¦ 2:19 ¦ : ¦ ··- Projet : "GECY : suivi"
                a spaced colon behind the key as well ¦ title : L’analyse : bilan⏎img : /a.png⏎ ¦ colon ¦ 1:19 ¦ : ¦ title : "L’analyse : bilan"
                a key of two words ¦ img alt: Photo : l’équipe⏎ ¦ colon ¦ 1:16 ¦ : ¦ img alt: "Photo : l’équipe"
                a value that starts with a colon ¦ title: : bilan⏎ ¦ colon ¦ 1:8 ¦ : ¦ title: ": bilan"
                a colon and a line separator ¦ title: Bilan⇣du projet : suite⏎ ¦ colon ¦ 1:24 ¦ : ¦ title: "Bilan⇣du projet : suite"
                no space behind the colon ¦ title:Gérer⏎img: /a.png⏎ ¦ no-space ¦ 1:6 ¦ : ¦ title: Gérer
                no space behind a later colon ¦ img: /a.png⏎title:Gérer⏎tags: [SQL]⏎ ¦ no-space ¦ 2:6 ¦ : ¦ title: Gérer
                a no-break space behind the colon ¦ title:\u00A0Gérer⏎img: /a.png⏎ ¦ no-break-space ¦ 1:6 ¦ : ¦ title: Gérer
                a narrow no-break space behind the colon ¦ img: /a.png⏎title:\u202FGérer⏎tags: []⏎ ¦ no-break-space ¦ 2:6 ¦ : ¦ title: Gérer
                no space behind a colon and one in front ¦ img: /a.png⏎title :Gérer⏎ ¦ no-space ¦ 2:7 ¦ : ¦ title: Gérer
                no space behind the colon of a list ¦ tags:[Java, SQL]⏎img: /a.png⏎ ¦ no-space ¦ 1:5 ¦ : ¦ tags: [Java, SQL]
                a no-break space on both sides of the colon ¦ title\u00A0:\u00A0Gérer⏎img: /a.png⏎ ¦ no-break-space ¦ 1:7 ¦ : ¦ title: Gérer
                an equals sign for a colon ¦ title = Gérer⏎img: /a.png⏎ ¦ separator ¦ 1:7 ¦ = ¦ title: Gérer
                an equals sign without spaces ¦ img: /a.png⏎title=Gérer⏎ ¦ separator ¦ 2:6 ¦ = ¦ title: Gérer
                equals signs in two lines ¦ img: /a.png⏎title = L'analyse⏎ ¦ separator ¦ 2:7 ¦ = ¦ title: L'analyse
                an equals sign and a list ¦ tags = [Java, SQL]⏎img: /a.png⏎ ¦ separator ¦ 1:6 ¦ = ¦ tags: [Java, SQL]
                an equals sign and quotes ¦ title = "Gérer"⏎img: /a.png⏎ ¦ separator ¦ 1:7 ¦ = ¦ title: "Gérer"
                a colon and an equals sign ¦ title := Gérer⏎img: /a.png⏎ ¦ separator ¦ 1:7 ¦ := ¦ title: Gérer
                an arrow for a colon ¦ title => Gérer⏎img: /a.png⏎ ¦ separator ¦ 1:7 ¦ => ¦ title: Gérer
                a semicolon for a colon ¦ title; Gérer⏎img: /a.png⏎ ¦ separator ¦ 1:6 ¦ ; ¦ title: Gérer
                a wide colon ¦ title： Gérer⏎img: /a.png⏎ ¦ separator ¦ 1:6 ¦ ： ¦ title: Gérer
                quotes around the field ¦ "title: Gérer"⏎img: /a.png⏎ ¦ quoted-field ¦ 1:1 ¦ " ¦ title: "Gérer"
                quotes around a later field ¦ img: /a.png⏎'title: L’été'⏎tags: [SQL]⏎ ¦ quoted-field ¦ 2:1 ¦ ' ¦ title: "L’été"
                curly quotes around the value ¦ title: “L’analyse : bilan”⏎ ¦ colon ¦ 1:19 ¦ : ¦ title: "L’analyse : bilan"
                guillemets around the value ¦ title: « L’analyse : bilan »⏎ ¦ colon ¦ 1:20 ¦ : ¦ title: "« L’analyse : bilan »"
                a key in quotes ¦ "title": L’analyse : bilan⏎ ¦ colon ¦ 1:20 ¦ : ¦ "title": "L’analyse : bilan"
                a web address that was cut in two ¦ url: https : //a.fr⏎ ¦ colon ¦ 1:12 ¦ : ¦ url: "https : //a.fr"
                """);
    }

    static Stream<Mistake> quotes() {
        return Mistake.table("""
                an apostrophe in single quotes ¦ title: 'Here's'⏎ ¦ apostrophe ¦ 1:13 ¦ ' ¦ title: "Here's"
                several apostrophes in single quotes ¦ title: 'Aujourd'hui, c'est fini'⏎ ¦ apostrophe ¦ 1:16 ¦ ' ¦ title: "Aujourd'hui, c'est fini"
                an apostrophe in a quoted list item ¦ tags:⏎  - 'Travail d'équipe'⏎ ¦ apostrophe ¦ 2:15 ¦ ' ¦ ··- "Travail d'équipe"
                double quotes in double quotes ¦ description: "dit "oui" ici"⏎ ¦ quote-inside ¦ 1:19 ¦ " ¦ description: 'dit "oui" ici'
                double quotes and an apostrophe in double quotes ¦ title: "L'appli "GECO" finie"⏎ ¦ quote-inside ¦ 1:17 ¦ " ¦ title: 'L''appli "GECO" finie'
                words behind a quoted word ¦ tags:⏎  - "Java" avancé⏎ ¦ quote-inside ¦ 2:10 ¦ " ¦ ··- '"Java" avancé'
                a template in double quotes ¦ title: "{{ replace .Name "-" " " }}"⏎ ¦ quote-inside ¦ 1:26 ¦ " ¦ title: '{{ replace .Name "-" " " }}'
                a double quote that is never closed ¦ title: "Mon projet⏎img: /a.png⏎ ¦ quote-unclosed ¦ 1:8 ¦ " ¦ title: "Mon projet"
                a single quote that is never closed ¦ img: /a.png⏎title: 'Mon projet⏎ ¦ quote-unclosed ¦ 2:8 ¦ ' ¦ title: 'Mon projet'
                a double quote that the next field closes ¦ title: "Mon projet⏎img: "/a.png"⏎ ¦ quote-unclosed ¦ 1:8 ¦ " ¦ title: "Mon projet"
                a single quote that the next field closes ¦ title: 'Mon projet⏎img: '/a.png'⏎ ¦ quote-unclosed ¦ 1:8 ¦ ' ¦ title: 'Mon projet'
                a double quote that a single one closes ¦ title: "Mon projet'⏎img: /a.png⏎ ¦ quote-unclosed ¦ 1:8 ¦ " ¦ title: "Mon projet"
                a single quote that a double one closes ¦ title: 'Mon projet"⏎img: /a.png⏎ ¦ quote-unclosed ¦ 1:8 ¦ ' ¦ title: 'Mon projet'
                a double quote that a curly one closes ¦ title: "Mon projet”⏎img: /a.png⏎ ¦ quote-unclosed ¦ 1:8 ¦ " ¦ title: "Mon projet"
                doubled double quotes ¦ title: ""Mon projet""⏎ ¦ quote-inside ¦ 1:9 ¦ " ¦ title: "Mon projet"
                doubled single quotes ¦ title: ''Mon projet''⏎ ¦ apostrophe ¦ 1:9 ¦ ' ¦ title: "Mon projet"
                two quoted words ¦ title: "Java" et "SQL"⏎ ¦ quote-inside ¦ 1:13 ¦ " ¦ title: '"Java" et "SQL"'
                a full stop behind the quotes ¦ title: "Bilan".⏎ ¦ quote-inside ¦ 1:14 ¦ " ¦ title: '"Bilan".'
                an apostrophe in quotes over two lines ¦ description: 'Un travail d'équipe⏎  sur deux lignes'⏎ ¦ apostrophe ¦ 1:27 ¦ ' ¦ description: 'Un travail d''équipe
                double quotes in quotes over two lines ¦ description: "Dit "oui" ici⏎  et là"⏎ ¦ quote-inside ¦ 1:19 ¦ " ¦ description: "Dit \\"oui\\" ici
                a comma behind the quotes ¦ title: "Bilan",⏎img: "/a.png"⏎ ¦ trailing ¦ 1:15 ¦ , ¦ title: "Bilan"
                a semicolon behind the quotes ¦ title: 'Bilan' ;⏎ ¦ trailing ¦ 1:16 ¦ ; ¦ title: 'Bilan'
                a backslash in double quotes ¦ img: "C:\\data\\a.png"⏎ ¦ escape ¦ 1:9 ¦ \\d ¦ img: 'C:\\data\\a.png'
                a Windows path in double quotes ¦ img: "C:\\Users\\moi\\a.png"⏎ ¦ escape ¦ 1:9 ¦ \\U ¦ img: 'C:\\Users\\moi\\a.png'
                a backslash and an apostrophe in double quotes ¦ title: "l'\\été"⏎ ¦ escape ¦ 1:11 ¦ \\é ¦ title: 'l''\\été'
                """);
    }

    static Stream<Mistake> brackets() {
        return Mistake.table("""
                a bracket that is never closed ¦ tags: [Java, Kotlin⏎img: /a.png⏎ ¦ bracket-unclosed ¦ 1:7 ¦ [ ¦ tags: [Java, Kotlin]
                a bracket that is never closed at the end of the file ¦ tags: [Java, Kotlin ¦ bracket-unclosed ¦ 1:7 ¦ [ ¦ tags: [Java, Kotlin]
                a brace that is never closed ¦ lien: {texte: Rapport⏎img: /a.png⏎ ¦ bracket-unclosed ¦ 1:7 ¦ { ¦ lien: {texte: Rapport}
                an inner bracket that is closed and an outer that is not ¦ tags: [Java, [SQL]⏎img: a⏎ ¦ bracket-unclosed ¦ 1:7 ¦ [ ¦ tags: [Java, [SQL]]
                two brackets of which one is closed ¦ tags: [[Java, SQL]⏎img: /a.png⏎ ¦ bracket-unclosed ¦ 1:7 ¦ [ ¦ tags: [Java, SQL]
                a bracket that a round one closes ¦ tags: [Java, SQL)⏎img: /a.png⏎ ¦ bracket-unclosed ¦ 1:7 ¦ [ ¦ tags: [Java, SQL]
                a bracket that a brace closes ¦ tags: [Java, SQL}⏎img: /a.png⏎ ¦ bracket-other ¦ 1:17 ¦ } ¦ tags: [Java, SQL]
                a bracket too many ¦ tags: [Java, SQL]]⏎img: /a.png⏎ ¦ bracket-extra ¦ 1:18 ¦ ] ¦ tags: [Java, SQL]
                a comma behind the bracket ¦ tags: [Java, SQL],⏎img: /a.png⏎ ¦ trailing ¦ 1:18 ¦ , ¦ tags: [Java, SQL]
                a full stop behind the bracket ¦ tags: [Java, SQL].⏎ ¦ bracket ¦ 1:7 ¦ [ ¦ tags: [Java, SQL]
                a pair of brackets an item ¦ tags: [Java] [SQL]⏎ ¦ bracket ¦ 1:7 ¦ [ ¦ tags: [Java, SQL]
                a pair of brackets an item, with a comma ¦ tags: [Java], [SQL]⏎ ¦ bracket ¦ 1:7 ¦ [ ¦ tags: [Java, SQL]
                a comment that eats the bracket ¦ tags: [C #1, Java]⏎img: /a.png⏎ ¦ comment ¦ 1:10 ¦ # ¦ tags: ["C #1", Java]
                hashtags in a list ¦ tags: [#java, #sql]⏎img: /a.png⏎ ¦ comment ¦ 1:15 ¦ # ¦ tags: ["#java", "#sql"]
                an apostrophe in an item in single quotes ¦ tags: ['L'eau', DNS]⏎ ¦ apostrophe ¦ 1:10 ¦ ' ¦ tags: ["L'eau", DNS]
                double quotes in an item in double quotes ¦ tags: ["Dev "web"", SQL]⏎ ¦ quote-inside ¦ 1:13 ¦ " ¦ tags: ['Dev "web"', SQL]
                a colon in an item that has one already ¦ tags: [Java, Projet: GECY: suivi]⏎ ¦ colon ¦ 1:26 ¦ : ¦ tags: [Java, "Projet: GECY: suivi"]
                a handle and a colon in one list ¦ tags: [@home, C++ : avancé]⏎ ¦ reserved ¦ 1:8 ¦ @ ¦ tags: ["@home", "C++ : avancé"]
                all sorts in one list ¦ tags: [C#, 'L'eau',, @home, %USER%]⏎ ¦ apostrophe ¦ 1:14 ¦ ' ¦ tags: [C#, "L'eau", "@home", "%USER%"]
                code in a list ¦ tags: [`git`, Java]⏎ ¦ reserved ¦ 1:8 ¦ ` ¦ tags: ["`git`", Java]
                italics in a list ¦ tags: [*Java*, SQL]⏎ ¦ reserved ¦ 1:8 ¦ * ¦ tags: ["*Java*", SQL]
                a bar in a list ¦ tags: [Java, | SQL]⏎ ¦ reserved ¦ 1:14 ¦ | ¦ tags: [Java, "| SQL"]
                an exclamation mark in a list ¦ tags: [Java, !important]⏎ ¦ reserved ¦ 1:14 ¦ ! ¦ tags: [Java, "!important"]
                two commas ¦ tags: [Java, Kotlin,, SQL]⏎ ¦ comma-twice ¦ 1:21 ¦ , ¦ tags: [Java, Kotlin, SQL]
                a comma first ¦ tags: [, Java]⏎ ¦ comma-twice ¦ 1:8 ¦ , ¦ tags: [Java]
                no comma between items in quotes ¦ tags: ["Java" "SQL"]⏎ ¦ comma-missing ¦ 1:15 ¦ " ¦ tags: ["Java", "SQL"]
                a quote in a list that is never closed ¦ tags: [Java, "Kotlin, SQL]⏎img: /a.png⏎ ¦ quote-unclosed ¦ 1:14 ¦ " ¦ tags: [Java, "Kotlin", SQL]
                a quote in a list that another kind closes ¦ tags: ["Java', SQL]⏎img: /a.png⏎ ¦ quote-unclosed ¦ 1:8 ¦ " ¦ tags: ["Java", SQL]
                a path in a list ¦ tags: [a, "c:\\d"]⏎ ¦ escape ¦ 1:14 ¦ \\d ¦ tags: [a, 'c:\\d']
                a template in a list ¦ tags: [{{ tag }}, Java]⏎ ¦ template ¦ 1:8 ¦ {{ ¦ tags: ["{{ tag }}", Java]
                a template with percent signs in a list ¦ tags: [%TAG%]⏎ ¦ template ¦ 1:8 ¦ % ¦ tags: ["%TAG%"]
                a handle in a list over several lines ¦ tags: [⏎  Java,⏎  @home,⏎]⏎img: /a.png⏎ ¦ reserved ¦ 3:3 ¦ @ ¦ ··"@home",
                an apostrophe in a list over several lines ¦ tags: [⏎Java,⏎'L'eau'⏎]⏎img: /a.png⏎ ¦ apostrophe ¦ 3:3 ¦ ' ¦ "L'eau"
                an apostrophe in the first line of a list ¦ tags: ['L'eau',⏎  Java]⏎ ¦ apostrophe ¦ 1:10 ¦ ' ¦ tags: ["L'eau",
                a comment behind a list that is broken ¦ tags: [@home, Java] # à revoir⏎ ¦ reserved ¦ 1:8 ¦ @ ¦ tags: ["@home", Java] # à revoir
                a title that starts with a bracket ¦ title: [SAE 2.01] Une application⏎ ¦ bracket ¦ 1:8 ¦ [ ¦ title: "[SAE 2.01] Une application"
                a template ¦ title: {{ page.title }}⏎ ¦ template ¦ 1:8 ¦ {{ ¦ title: "{{ page.title }}"
                a template and words behind it ¦ title: {{ page.title }} - Portfolio⏎ ¦ template ¦ 1:8 ¦ {{ ¦ title: "{{ page.title }} - Portfolio"
                a template that stays as it is ¦ title: {% raw %}Bilan{% endraw %}⏎ ¦ template ¦ 1:8 ¦ {% ¦ title: "{% raw %}Bilan{% endraw %}"
                a line of a template ¦ title: Bilan⏎{% raw %}⏎img: /a.png⏎ ¦ template-line ¦ 2:1 ¦ {% raw %} ¦
                a template with percent signs ¦ author: %USER%⏎ ¦ template ¦ 1:9 ¦ % ¦ author: "%USER%"
                a handle ¦ author: @handle⏎ ¦ reserved ¦ 1:9 ¦ @ ¦ author: "@handle"
                bold text ¦ title: **Bilan** de stage⏎ ¦ reserved ¦ 1:8 ¦ * ¦ title: "**Bilan** de stage"
                text in italics ¦ title: *Bilan*⏎ ¦ reserved ¦ 1:8 ¦ * ¦ title: "*Bilan*"
                an ampersand first ¦ title: & co⏎ ¦ reserved ¦ 1:8 ¦ & ¦ title: "& co"
                code ¦ title: `git` au quotidien⏎ ¦ reserved ¦ 1:8 ¦ ` ¦ title: "`git` au quotidien"
                a handle in a list ¦ tags:⏎  - @handle⏎ ¦ reserved ¦ 2:5 ¦ @ ¦ ··- "@handle"
                a reference to nothing ¦ title: *bilan⏎ ¦ alias ¦ 1:8 ¦ *bilan ¦ title: "*bilan"
                a comma first in a value ¦ title: , bilan⏎ ¦ reserved ¦ 1:8 ¦ , ¦ title: ", bilan"
                a closing bracket first in a value ¦ title: ] bilan⏎ ¦ reserved ¦ 1:8 ¦ ] ¦ title: "] bilan"
                two exclamation marks first ¦ title: !! bilan⏎ ¦ reserved ¦ 1:8 ¦ ! ¦ title: "!! bilan"
                a brace and words behind it ¦ title: {SAE} Une application⏎ ¦ bracket ¦ 1:8 ¦ { ¦ title: "{SAE} Une application"
                a link of Markdown ¦ title: [Rapport](https://a.fr)⏎ ¦ bracket ¦ 1:8 ¦ [ ¦ title: "[Rapport](https://a.fr)"
                """);
    }

    static Stream<Mistake> lines() {
        return Mistake.table("""
                a tab before an item ¦ tags:⏎→- Java⏎ ¦ tab ¦ 2:1 ¦ → ¦ ··- Java
                a tab before a field ¦ title: Bilan⏎→img: /a.png⏎ ¦ tab ¦ 2:1 ¦ → ¦ img: /a.png
                a field that is set in ¦ title: Bilan⏎  img: /a.png⏎ ¦ indent ¦ 2:3 ¦ img: /a.png ¦ img: /a.png
                a first field that is set in ¦ ··title: Bilan⏎img: /a.png⏎ ¦ indent ¦ 1:3 ¦ title: Bilan ¦ title: Bilan
                a tab before every field ¦ →title: Bilan⏎ ¦ tab ¦ 1:1 ¦ → ¦ title: Bilan
                no-break spaces before an item ¦ tags:⏎\u00A0\u00A0- Java⏎img: /a.png⏎ ¦ no-break-indent ¦ 2:1 ¦ \u00A0 ¦ ··- Java
                an item without its list ¦ title: Bilan⏎img: /a.png⏎- Java⏎ ¦ item-indent ¦ 3:1 ¦ - Java ¦
                an item further left ¦ tags:⏎  - Java⏎ - SQL⏎img: /a.png⏎ ¦ item-indent ¦ 3:2 ¦ - SQL ¦ ··- SQL
                an item in the column of the key ¦ tags:⏎  - Java⏎- SQL⏎ ¦ item-indent ¦ 3:1 ¦ - SQL ¦ ··- SQL
                an item without its dash ¦ tags:⏎  - Java⏎  SQL⏎img: /a.png⏎ ¦ dash-missing ¦ 3:3 ¦ SQL ¦ ··- SQL
                a dash before the first field ¦ - title: Bilan⏎img: /a.png⏎ ¦ dash-field ¦ 1:1 ¦ - ¦ title: Bilan
                a dash before a later field ¦ title: Bilan⏎- img: /a.png⏎ ¦ dash-field ¦ 2:1 ¦ - ¦ img: /a.png
                stars for dashes ¦ tags:⏎  * Java⏎img: /a.png⏎ ¦ list-mark ¦ 2:3 ¦ * ¦ ··- Java
                bullets for dashes ¦ tags:⏎• Java⏎img: /a.png⏎ ¦ list-mark ¦ 2:1 ¦ • ¦ - Java
                long dashes for dashes ¦ tags:⏎– Java⏎img: /a.png⏎ ¦ list-mark ¦ 2:1 ¦ – ¦ - Java
                a bullet and a no-break space ¦ tags:⏎•\u00A0Java⏎img: /a.png⏎ ¦ list-mark ¦ 2:1 ¦ • ¦ - Java
                a comment as in Java ¦ title: Bilan⏎// à revoir⏎img: /a.png⏎ ¦ comment-mark ¦ 2:1 ¦ // ¦ # à revoir
                a comment as in CSS ¦ title: Bilan⏎/* à revoir */⏎img: /a.png⏎ ¦ comment-mark ¦ 2:1 ¦ /* ¦ # à revoir
                a comment as in HTML ¦ title: Bilan⏎<!-- à revoir -->⏎img: /a.png⏎ ¦ comment-mark ¦ 2:1 ¦ <!-- ¦ # à revoir
                no space behind a dash ¦ tags:⏎  - Java⏎  -Kotlin⏎img: /a.png⏎ ¦ dash-space ¦ 3:3 ¦ - ¦ ··- Kotlin
                a list on the line of its key ¦ tags: - Java⏎ ¦ dash-inline ¦ 1:7 ¦ - ¦ tags: [Java]
                a list that is all on the line of its key ¦ tags: - Java - SQL⏎ ¦ dash-inline ¦ 1:7 ¦ - ¦ tags: [Java, SQL]
                a list that goes on below the line of its key ¦ tags: - Java⏎  - SQL⏎img: /a.png⏎ ¦ dash-inline ¦ 1:7 ¦ - ¦
                dashes inside brackets ¦ tags: [- Java, - SQL]⏎ ¦ dash-in-brackets ¦ 1:8 ¦ - ¦ tags: [Java, SQL]
                text behind a bar ¦ description: | Un texte⏎img: /a.png⏎ ¦ block-text ¦ 1:14 ¦ | ¦ description: Un texte
                text with a colon behind a bar ¦ description: |Un texte : deux⏎ ¦ block-text ¦ 1:14 ¦ | ¦ description: "Un texte : deux"
                text behind an angle ¦ description: > Un texte⏎img: /a.png⏎ ¦ block-text ¦ 1:14 ¦ > ¦ description: Un texte
                text behind a bar and below it ¦ description: | Un texte⏎  et encore : un⏎ ¦ block-text ¦ 1:14 ¦ | ¦
                text below a bar that is not set in ¦ description: |⏎Un texte⏎img: /a.png⏎ ¦ not-a-field ¦ 2:1 ¦ Un texte ¦ ··Un texte
                a first field without its colon ¦ title Bilan⏎img: /a.png⏎ ¦ colon-missing ¦ 1:1 ¦ title Bilan ¦ title: Bilan
                a sentence before the first field ¦ Un texte libre⏎img: /a.png⏎ ¦ not-a-field ¦ 1:1 ¦ Un texte libre ¦
                a line that is no field ¦ title: Bilan⏎Un texte libre⏎img: /a.png⏎ ¦ not-a-field ¦ 2:1 ¦ Un texte libre ¦ ··Un texte libre
                a conflict in the first line ¦ <<<<<<< HEAD⏎title: a⏎=======⏎title: b⏎>>>>>>> x⏎ ¦ conflict ¦ 1:1 ¦ <<<<<<< HEAD ¦
                a conflict further on ¦ img: /a.png⏎<<<<<<< HEAD⏎title: a⏎=======⏎title: b⏎ ¦ conflict ¦ 2:1 ¦ <<<<<<< HEAD ¦
                the end of a conflict that stayed ¦ img: /a.png⏎>>>>>>> branche⏎title: a⏎ ¦ conflict ¦ 2:1 ¦ >>>>>>> branche ¦
                a second document ¦ title: Bilan⏎---⏎img: /a.png⏎ ¦ second-document ¦ 2:1 ¦ --- ¦
                a question mark first ¦ title: ? pourquoi⏎ ¦ reserved ¦ 1:8 ¦ ? ¦ title: "? pourquoi"
                a list for a key ¦ ? [a, b]⏎: c⏎ ¦ key ¦ 1:3 ¦ [a, b] ¦
                """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"colons", "quotes", "brackets", "lines"})
    void aMistakeIsNamedPlacedAndMended(Mistake mistake) {
        SourceText source = SourceText.of("a.yaml", mistake.yaml());
        YamlDocument read = YamlReader.read(source);

        assertThat(read.isComplete()).isFalse();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(YamlReader.SYNTAX);
            assertThat(problem.variant()).isEqualTo(mistake.variant());
            assertThat(source.position(problem.span().start())).hasToString(mistake.place());
            assertThat(source.text(problem.span())).isEqualTo(mistake.written());
            assertThat(fixed(problem).orElse("")).isEqualTo(mistake.fixed());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"colons", "quotes", "brackets", "lines"})
    void theMendCanBePasted(Mistake mistake) {
        SourceText source = SourceText.of("a.yaml", mistake.yaml());
        Problem problem = YamlReader.read(source).problems().get(0);

        fixed(problem)
                .ifPresent(
                        fixed -> assertThat(read(pasted(source, problem, fixed)).problems())
                                .isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"colons", "quotes", "brackets", "lines"})
    void aMistakeIsTheSameInAFileOfWindows(Mistake mistake) {
        SourceText source = SourceText.of("a.yaml", mistake.yaml().replace("\n", "\r\n"));
        SourceText plain = SourceText.of("a.yaml", mistake.yaml());
        Problem problem = YamlReader.read(source).problems().get(0);
        Problem expected = YamlReader.read(plain).problems().get(0);

        assertThat(problem.variant()).isEqualTo(expected.variant());
        assertThat(problem.arguments()).isEqualTo(expected.arguments());
        assertThat(source.position(problem.span().start()))
                .isEqualTo(plain.position(expected.span().start()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[@handle, Java]", "[%USER%, Java]", "[Java,, Kotlin]", "[\"Java\" \"Kotlin\"]", "[`git`]"})
    void aMendLeavesAListAList(String list) {
        SourceText source = SourceText.of("a.yaml", "tags: " + list + "\n");
        Problem problem = YamlReader.read(source).problems().get(0);

        fixed(problem).ifPresent(fixed -> {
            YamlMapping fields =
                    (YamlMapping) read(pasted(source, problem, fixed)).value().orElseThrow();
            assertThat(fields.value("tags").orElseThrow()).isInstanceOf(YamlSequence.class);
        });
    }

    @Test
    void aKeyThatIsWrittenTwiceFurtherUpDoesNotHideTheMend() {
        Problem problem = read("title: a\ntitle: b\ntags: [x\n").problems().get(1);

        assertThat(problem.variant()).isEqualTo("bracket-unclosed");
        assertThat(fixed(problem)).contains("tags: [x]");
    }

    @Test
    void theLineAtFaultIsShownWithoutItsIndent() {
        Problem problem = read("tags:\n  - Projet: GECY: suivi  \n").problems().get(0);

        assertThat(problem.arguments().get("source")).contains(new Argument.Text("- Projet: GECY: suivi"));
    }
}
