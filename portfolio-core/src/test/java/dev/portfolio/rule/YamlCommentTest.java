package dev.portfolio.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The end of a text that YAML takes for a comment is told; comments are left alone. */
final class YamlCommentTest {

    private static final Checked TYPES = Checked.by("""
            documents:
              page:
                fields:
                  text: {type: text}
                  date: {type: date}
                  imag: {type: image}
                  list: {type: list}
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            text: Projet #1 réussi      ¦ 2:14-2:23 ¦ text: "Projet #1 réussi"
            text: Le "mur" #2           ¦ 2:16-2:18 ¦ text: 'Le "mur" #2'
            text: Stage à l’IUT #linux  ¦ 2:21-2:27 ¦ text: "Stage à l’IUT #linux"
            text:  C  #avancé           ¦ 2:11-2:18 ¦ text: "C  #avancé"
            text: 👍 #1                 ¦ 2:9-2:11  ¦ text: "👍 #1"
            list:@  - Java@  - C #1     ¦ 4:7-4:9   ¦ - "C #1"
            """)
    void aNumberOrAWordRightBehindTheSignIsTold(String line, String place, String fixed) {
        String text = "---\n" + line.replace('@', '\n') + "\n---\n";
        assertThat(TYPES.found(text)).containsExactly(place + " warning yaml-comment");
        assertThat(TYPES.words(text)).singleElement().asString().contains("`" + fixed + "`");
        assertThat(TYPES.found(text.replace("\n", "\r\n"))).isEqualTo(TYPES.found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text: Bilan  # à revoir",
                "text: Bilan #",
                "text: Bilan ## à revoir",
                "text: Bilan #!",
                "text: C# et F#",
                "text: \"Projet #1\"",
                "text: 'Projet #1' #1",
                "text: |\n  Projet #1",
                "text: https://phare.fr/#haut",
                "#text: Bilan",
                "text: Bilan\n#fin",
                "date: 2024-05-14 #remise",
                "imag: /a.png #logo",
                "list: [Java, \"C #1\"]",
                "list: [Java] #langages",
                "autre: Projet #1"
            })
    void aCommentIsNotTold(String lines) {
        assertThat(TYPES.found("---\n" + lines + "\n---\n")).isEqualTo(List.of());
    }
}
