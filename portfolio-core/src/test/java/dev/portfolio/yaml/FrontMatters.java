package dev.portfolio.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Front matter as students write it, and what they do to it. */
final class FrontMatters {

    private static final List<List<String>> FIELDS = List.of(
            List.of(
                    "title: Administrer un réseau",
                    "title: \"L’analyse : bilan\"",
                    "title: 'Aujourd''hui'",
                    "\"title\": Bilan"),
            List.of("publishDate: 2024-05-14", "publishDate: 2024-05-14 09:30:00 # la remise"),
            List.of("img: /assets/réseau.png", "img : \"/assets/a b.png\"", "img: https://exemple.fr/a.png#haut"),
            List.of("img_alt: 'Une baie, vue de l’arrière'", "img_alt: Une baie\n  vue de l’arrière"),
            List.of(
                    "description: |\n  Installer : un\n\n  Maintenir # deux",
                    "description: >-\n  Installer\n  Maintenir\n",
                    "description: \"Installer\n  et maintenir\"",
                    "description: Installer et maintenir",
                    "description:"),
            List.of(
                    "tags:\n  - Réseau\n  - \"C#\"\n  - Linux # le noyau",
                    "tags:\n- Réseau\n- SQL",
                    "tags: [Java, \"C #1\", 'L''eau']",
                    "tags: [\n  Java,\n  SQL\n]",
                    "tags: [\nJava,\nSQL,\n]"),
            List.of("auteur: &moi Zoé 👩‍💻", "équipe:\n  chef: Zoé\n  autres: [Ana, Bo]"),
            List.of("# fin", "note: “fin”", "niveaux: {N1: oui, N2: [stage, projet]}"));

    /** Fields that cannot be read, each with one mistake. */
    private static final List<String> BROKEN = List.of(
            "cassé: L’analyse : bilan",
            "cassé: L'analyse : bilan",
            "cassé: 'L'analyse'",
            "cassé: \"Dit \"oui\" ici\"",
            "cassé: \"Mon projet",
            "cassé: 'Mon projet",
            "cassé: [Java, SQL",
            "cassé: {Java: oui",
            "cassé: [@home, Java]",
            "cassé: ['L'eau', DNS]",
            "cassé: [Java,, SQL]",
            "cassé: [Java, SQL]]",
            "cassé: [Java, SQL],",
            "cassé: [C #1, Java]",
            "cassé: %USER%",
            "cassé: {{ titre }}",
            "cassé: {% raw %}",
            "cassé: `code`",
            "cassé: @nom",
            "cassé: *gras*",
            "cassé: *gras",
            "cassé: & co",
            "cassé:Bilan",
            "cassé:\u00A0Bilan",
            "cassé = Bilan",
            "cassé; Bilan",
            "\"cassé: Bilan\"",
            "cassé: \"C:\\Users\\moi\"",
            "cassé: - Java",
            "cassé: | Un texte",
            "cassé: \"Bilan\",",
            "cassé:\n\t- Java",
            "cassé:\n\u00A0\u00A0- Java",
            "cassé:\n  * Java",
            "cassé:\n• Java",
            "cassé:\n  - 'L'eau'",
            "cassé:\n  - Java\n - SQL",
            "cassé:\n  - Java\n  SQL",
            "cassé:\n  - @home\n  - ok",
            "// un commentaire",
            "{% raw %}");

    private final Random random;

    FrontMatters(int seed) {
        this.random = new Random(seed);
    }

    /** Some fields without a mistake, in an order of their own. */
    List<String> fields() {
        List<String> fields = new ArrayList<>();
        for (List<String> writings : FIELDS) {
            if (random.nextInt(4) > 0) {
                fields.add(random.nextInt(fields.size() + 1), writings.get(random.nextInt(writings.size())));
            }
        }
        return fields;
    }

    /** A field with a mistake, under a name of its own. */
    String broken(String name) {
        return BROKEN.get(random.nextInt(BROKEN.size())).replace("cassé", name);
    }

    int nextInt(int bound) {
        return random.nextInt(bound);
    }
}
