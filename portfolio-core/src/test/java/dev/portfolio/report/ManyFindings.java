package dev.portfolio.report;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Catalogues;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.report.DocumentOutline.Day;
import dev.portfolio.report.DocumentOutline.Part;
import dev.portfolio.report.DocumentOutline.Piece;
import dev.portfolio.report.DocumentOutline.Shown;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The report of a large portfolio, such as a whole cohort has. */
final class ManyFindings {

    private static final String SENTENCE =
            "J’ai appris, en installant le réseau de l’atelier, à noter chaque changement avant de le faire.";
    private static final List<String> RULES =
            List.of("image-alt-missing", "file-missing", "template-residue", "section-empty", "heading-inexact");

    private static final List<Severity> WEIGHTS = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

    private ManyFindings() {}

    /** A report with so many documents, and so many findings in each. */
    static Report in(int documents, int each) {
        List<String> paths = new ArrayList<>();
        List<DocumentOutline> outlines = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            String path = "src/content/work/etudiant-" + i + "/administrer-un-reseau.md";
            SourceText source = SourceText.of(path, (SENTENCE + "\n").repeat(each * 6));
            paths.add(path);
            outlines.add(outline(path, i, each));
            for (int j = 0; j < each; j++) {
                findings.add(finding(source, i + j, j));
            }
        }
        List<RuleHelp> rules = RULES.stream().map(ManyFindings::help).toList();
        Details details = new Details(
                rules,
                outlines,
                Optional.empty(),
                Optional.of("https://git.example/a/blob/main/{path}#L{line}"),
                false);
        return new Report(
                "competency",
                Language.FRENCH,
                paths,
                findings,
                List.of(),
                Optional.of("jury"),
                Catalogues.builtIn(),
                details);
    }

    private static Finding finding(SourceText source, int kind, int at) {
        int start = at * 6 * (SENTENCE.length() + 1) + 10;
        return new Finding(
                new RuleId(RULES.get(kind % RULES.size())),
                RULES.get(kind % RULES.size()).equals("file-missing")
                        ? "link"
                        : RULES.get(kind % RULES.size()).equals("template-residue") ? "text" : "",
                WEIGHTS.get(kind % WEIGHTS.size()),
                source.location(new Span(start, start + 24)),
                Arguments.none()
                        .with("image", "/assets/plan-" + kind + ".png")
                        .with("destination", "/assets/rapport-" + kind + ".pdf")
                        .with("path", "public/assets/rapport-" + kind + ".pdf")
                        .with("field", "title")
                        .with("value", "Titre de votre projet")
                        .with("heading", "Compétences mises en oeuvre")
                        .with("name", "Compétences mises en œuvre")
                        .with("differences", "oe")
                        .with("fixed", "### Compétences mises en œuvre"),
                List.of());
    }

    private static DocumentOutline outline(String path, int i, int each) {
        LocalDate day = LocalDate.of(2024, 9, 1).plusDays(i % 700);
        List<Part> parts = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        for (int part = 0; part < 8; part++) {
            int line = 1 + part * each * 6 / 8;
            parts.add(new Part("Projet " + part, part % 3 == 0 ? 2 : 3, line, line + 5, 40 + 37 * part % 200));
            pieces.add(new Piece(
                    "Trace " + part, line, 1, List.of(new Shown("link", "/assets/trace-" + part + ".pdf", line))));
        }
        return new DocumentOutline(
                path,
                "competency",
                Optional.of("Administrer un réseau, par la personne " + i),
                List.of(new Day("publishDate", day, day)),
                parts,
                pieces);
    }

    private static RuleHelp help(String id) {
        return new RuleHelp(
                new RuleId(id),
                Severity.ERROR,
                true,
                Map.of(Language.FRENCH, "# " + id + "\n\n" + (SENTENCE + "\n").repeat(20)));
    }
}
