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
            proofFiles: ["public/traces/**"]
            sourceUrl: "https://git.example/ada/{path}#L{line}"
            checkExternal: true
            external: {timeout: 5, pause: 2, limit: 60, ignore: ["https://ent.example.edu/*"]}
            coverage: {proved: 80%, claimed: 90, every: competency}
            stages:
              jury: {coverage: {proved: 100%}}
            documents:
              competency:
                claims:
                  competency: [competence, headings]
                  level: niveau
                  outcomes: [ac_lies, {items: Compétences}, text]
                  wholeLevel: true
                files: ["work/**/*.md"]
                frontMatter: {schema: work.schema.json}
                fields:
                  title: {minLength: 3, maxLength: 120}
                  publishDate: {type: date, required: true, formats: [dd/MM/yyyy, MMMM yyyy], min: 2020-01-01, max: today + 30d}
                  startDate: {type: date, academicYear: 2025/2026}
                  endDate: {type: date, notBefore: startDate, formats: iso, requiredWith: publishDate}
                  level: {type: text, allowed: [N1, N2, 3]}
                  hours: {type: number, required: false}
                  tags: {type: list, required: true, minItems: 2, maxItems: 8, vocabulary: tags.yaml}
                  mark: {type: number, min: 0, max: 20.5}
                  code: {pattern: "[A-Z]{3}[0-9]{2}", patternHint: three capital letters and two digits}
                  author:
                    type: object
                    fields:
                      name: {required: true}
                      site: {type: url}
                  links:
                    type: list
                    items:
                      type: object
                      fields:
                        label: {required: true, maxLength: 40}
                        url: {type: url, requiredWith: [label]}
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
                sections:
                  - heading: Travaux
                    evidence: {labels: [Traces, Preuves], comment: true, proof: [image, file]}
                  - heading: Liens
                    evidence: {items: list, comment: {min: 3}, proof: link}
                evidence: {items: headings, depth: 2, proof: true, proofLabels: [Traces]}
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
