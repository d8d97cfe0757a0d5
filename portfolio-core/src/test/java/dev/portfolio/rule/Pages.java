package dev.portfolio.rule;

/** Documents made of parts, of which some may be wrong. */
final class Pages {

    /** Front matter in which nothing is wrong: lines 1 to 8. */
    static final String HEAD = """
            ---
            title: Tenir un service debout
            publishDate: 2026-04-05
            img: /assets/phare.jpg
            img_alt: Un phare allumé au crépuscule
            description: Une année d’astreinte.
            tags: [Linux, Bash]
            ---
            """;

    /** Four lines. */
    static final String REFLECTION = """
            ## Recul réflexif

            Une panne bien racontée n’arrive qu’une fois.

            """;

    /** Four lines. */
    static final String SKILLS = """
            ## Compétences mises en œuvre

            - Lire un journal

            """;

    /** Six lines. */
    static final String EVIDENCE = """
            ## Traces & preuves

            ### Projet Phare

            - Supervision : [le compte rendu](https://iut.example/phare)

            """;

    private Pages() {}

    /** A document with good front matter; its body starts on line 9. */
    static String body(String... parts) {
        return HEAD + String.join("", parts);
    }

    /** A document whose evidence section holds this, from line 19. */
    static String evidence(String content) {
        return body(REFLECTION, SKILLS, "## Traces & preuves\n\n", content);
    }

    /** A document with good sections behind this front matter. */
    static String head(String... lines) {
        return "---\n" + String.join("\n", lines) + "\n---\n" + REFLECTION + SKILLS + EVIDENCE;
    }
}
