package dev.portfolio.profile;

/** Profiles that several tests read. */
final class Samples {

    /** Every key there is, each with another value than its default. */
    static final String RICH = """
            # Every key there is.
            extends: competency
            language: fr
            publicRoots: [public, static]
            exclude: ["drafts/**"]
            documents:
              competency:
                files: ["work/**/*.md"]
                fields:
                  title: {minLength: 3, maxLength: 120}
                  publishDate: {type: date, required: true, formats: [dd/MM/yyyy, MMMM yyyy], min: 2020-01-01, max: today + 30d}
                  startDate: {type: date, academicYear: 2025/2026}
                  endDate: {type: date, notBefore: startDate, formats: iso}
                  level: {type: text, allowed: [N1, N2, 3]}
                  hours: {type: number, required: false}
                  tags: {type: list, required: true, minItems: 2, maxItems: 8}
                additionalFields: refuse
                sections:
                  - heading: Recul réflexif
                    words: {min: 50}
                  - heading: Bilan 😀
                    aliases: [Outcome, "Conclusion"]
                    required: false
                  - heading: Traces & preuves
                    listItems:
                      min: 1
                    evidence: {min: 2, listItems: {min: 1}, proof: false}
                sectionOrder: free
              project:
                files: projects/*.md
                fields:
                  cover: {type: image}
                  sources: {type: file}
                  site: {type: url}
                  public: {type: boolean}
            rules:
              heading-level-skipped: off
              template-residue:
                severity: error
                builtIn: false
                texts: [Votre réponse, 12]
                patterns: 'SAÉ [0-9]\\.XX'
                allowedTexts: [TODO MVC]
                allowedPatterns: ["Projet X+"]
              image-alt-missing: info
            """;

    private Samples() {}
}
