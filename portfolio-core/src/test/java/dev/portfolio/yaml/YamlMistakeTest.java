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
                an equals sign for a colon ¦ title = Gérer⏎img: /a.png⏎ ¦ not-a-field ¦ 1:1 ¦ title = Gérer ¦
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
                a comment that eats the bracket ¦ tags: [C #1, Java]⏎img: /a.png⏎ ¦ comment ¦ 1:10 ¦ # ¦
                a title that starts with a bracket ¦ title: [SAE 2.01] Une application⏎ ¦ bracket ¦ 1:8 ¦ [ ¦ title: "[SAE 2.01] Une application"
                a template ¦ title: {{ page.title }}⏎ ¦ template ¦ 1:8 ¦ {{ ¦ title: "{{ page.title }}"
                a template and words behind it ¦ title: {{ page.title }} - Portfolio⏎ ¦ template ¦ 1:8 ¦ {{ ¦ title: "{{ page.title }} - Portfolio"
                a template with percent signs ¦ author: %USER%⏎ ¦ reserved ¦ 1:9 ¦ % ¦ author: "%USER%"
                a handle ¦ author: @handle⏎ ¦ reserved ¦ 1:9 ¦ @ ¦ author: "@handle"
                bold text ¦ title: **Bilan** de stage⏎ ¦ reserved ¦ 1:8 ¦ * ¦ title: "**Bilan** de stage"
                text in italics ¦ title: *Bilan*⏎ ¦ reserved ¦ 1:8 ¦ * ¦ title: "*Bilan*"
                an ampersand first ¦ title: & co⏎ ¦ reserved ¦ 1:8 ¦ & ¦ title: "& co"
                code ¦ title: `git` au quotidien⏎ ¦ reserved ¦ 1:8 ¦ ` ¦ title: "`git` au quotidien"
                a handle in a list ¦ tags:⏎  - @handle⏎ ¦ reserved ¦ 2:5 ¦ @ ¦ ··- "@handle"
                a reference to nothing ¦ title: *bilan⏎ ¦ alias ¦ 1:8 ¦ *bilan ¦
                """);
    }

    static Stream<Mistake> lines() {
        return Mistake.table("""
                a tab before an item ¦ tags:⏎→- Java⏎ ¦ tab ¦ 2:1 ¦ → ¦ ··- Java
                a tab before a field ¦ title: Bilan⏎→img: /a.png⏎ ¦ tab ¦ 2:1 ¦ → ¦ img: /a.png
                a field that is set in ¦ title: Bilan⏎  img: /a.png⏎ ¦ indent ¦ 2:3 ¦ img: /a.png ¦ img: /a.png
                a first field that is set in ¦ ··title: Bilan⏎img: /a.png⏎ ¦ indent ¦ 1:3 ¦ title: Bilan ¦ title: Bilan
                an item without its list ¦ title: Bilan⏎img: /a.png⏎- Java⏎ ¦ indent ¦ 3:1 ¦ - Java ¦
                no space behind a dash ¦ tags:⏎  - Java⏎  -Kotlin⏎img: /a.png⏎ ¦ dash-space ¦ 3:3 ¦ - ¦ ··- Kotlin
                a list on the line of its key ¦ tags: - Java⏎ ¦ dash-inline ¦ 1:7 ¦ - ¦ tags: [Java]
                dashes inside brackets ¦ tags: [- Java]⏎ ¦ dash-inline ¦ 1:8 ¦ - ¦ tags: [Java]
                text behind a bar ¦ description: | Un texte⏎img: /a.png⏎ ¦ block-text ¦ 1:14 ¦ | ¦
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
