package dev.portfolio.report;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Catalogues;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Fix;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.report.DocumentOutline.Day;
import dev.portfolio.report.DocumentOutline.Part;
import dev.portfolio.report.DocumentOutline.Piece;
import dev.portfolio.report.DocumentOutline.Shown;
import dev.portfolio.report.Suppressed.By;
import dev.portfolio.source.Location;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A report in which there is everything that a format can meet. */
final class SampleReport {

    private static final String PATH = "work/l’été à 100 % #1.md";
    private static final String OTHER = "work/zoé.md";

    private static final SourceText SOURCE = SourceText.of(PATH, """
            ---
            title: Un été 👩‍👩‍👧 e\u0301
            tags: Java, SQL
            ---

            ## Compétences\u00a0mises

            ![](plan.png) et [ici](absent.pdf)
            sur deux lignes
            """);

    private static final SourceText OTHER_SOURCE =
            SourceText.of(OTHER, "# مرحبا\n\n" + "x".repeat(900) + " [là](y.pdf)\n");

    private SampleReport() {}

    static Report report(Language language) {
        List<Finding> findings = List.of(
                finding("field-type", "not-a-list", Severity.ERROR, in("Java, SQL"))
                        .with(Arguments.none().with("field", "tags").with("fixed", "tags: [Java, SQL]"))
                        .with(Fix.replacing(span("Java, SQL"), "[Java, SQL]").in(SOURCE))
                        .made(),
                finding("section-empty", "", Severity.ERROR, in("## Compétences"))
                        .with(Arguments.none().with("heading", "Compétences"))
                        .made(),
                finding("file-missing", "link", Severity.ERROR, far())
                        .with(Arguments.none().with("destination", "y.pdf").with("path", "work/y.pdf"))
                        .made(),
                finding("image-alt-missing", "", Severity.WARNING, in("![](plan.png)"))
                        .with(Arguments.none().with("image", "plan.png"))
                        .beside(in("[ici](absent.pdf)"), far())
                        .made(),
                finding("internal-error", "", Severity.WARNING, in("et [ici](absent.pdf)\nsur deux"))
                        .with(Arguments.none().with("rule", "a-rule").with("cause", "<b>&\"'"))
                        .made(),
                finding("heading-inexact", "", Severity.INFO, in("## Compétences\u00a0mises"))
                        .with(Arguments.none()
                                .with("heading", "Compétences\u00a0mises")
                                .with("name", "Compétences mises")
                                .with("differences", "×")
                                .with("fixed", "## Compétences mises"))
                        .made(),
                finding("profile-invalid", "key", Severity.ERROR, profile())
                        .with(Arguments.none().with("key", "langue").with("choices", List.of("language", "rules")))
                        .made());
        List<Suppressed> suppressed = List.of(
                new Suppressed(
                        finding("image-alt-missing", "", Severity.WARNING, in("![]"))
                                .with(Arguments.none().with("image", "plan.png"))
                                .made(),
                        By.DOCUMENT,
                        "décor, <vu> & revu",
                        Optional.of(LocalDate.of(2027, 1, 31)),
                        Optional.of(in("---"))),
                new Suppressed(
                        finding("template-residue", "text", Severity.WARNING, in("Un été"))
                                .with(Arguments.none().with("field", "title").with("value", "Un été"))
                                .made(),
                        By.PROFILE,
                        "",
                        Optional.empty(),
                        Optional.of(profile())),
                new Suppressed(
                        finding("field-unknown", "", Severity.ERROR, in("title"))
                                .with(Arguments.none().with("field", "title"))
                                .made(),
                        By.BASELINE,
                        "",
                        Optional.empty(),
                        Optional.empty()));
        return new Report(
                "portfolio.yaml",
                language,
                List.of(PATH, OTHER, "work/vide.md"),
                findings,
                suppressed,
                Optional.of("jury"),
                Catalogues.builtIn(),
                details());
    }

    private static Details details() {
        List<RuleHelp> rules = List.of(
                help("field-type", Severity.ERROR, true),
                help("section-empty", Severity.ERROR, true),
                help("image-alt-missing", Severity.WARNING, true),
                help("profile-invalid", Severity.ERROR, false));
        DocumentOutline outline = new DocumentOutline(
                PATH,
                "competency",
                Optional.of("Un été"),
                List.of(new Day("publishDate", LocalDate.of(2026, 4, 5), LocalDate.of(2026, 4, 5))),
                List.of(new Part("", 0, 5, 5, 3), new Part("Compétences", 2, 6, 9, 12)),
                List.of(new Piece("Phare", 8, 2, List.of(new Shown("file", "absent.pdf", 8)))));
        return new Details(
                rules,
                List.of(outline),
                Optional.of(SampleCoverage.coverage()),
                Optional.of("https://git.example/ada/{path}#L{line}"),
                true);
    }

    private static RuleHelp help(String id, Severity severity, boolean checked) {
        return new RuleHelp(
                new RuleId(id),
                severity,
                checked,
                Map.of(
                        Language.ENGLISH, "# " + id + "\n\nWhat it *finds*.\n",
                        Language.FRENCH, "# " + id + "\n\nCe qu’elle *trouve*.\n"));
    }

    private static Span span(String text) {
        int at = SOURCE.text().indexOf(text);
        return new Span(at, at + text.length());
    }

    private static Location in(String text) {
        return SOURCE.location(span(text));
    }

    /** Far along a long line, of which an excerpt shows a part. */
    private static Location far() {
        int at = OTHER_SOURCE.text().indexOf("[là]");
        return OTHER_SOURCE.location(new Span(at, at + 4));
    }

    private static Location profile() {
        return SourceText.of("portfolio.yaml", "langue: fr\n").location(new Span(0, 6));
    }

    private static Making finding(String rule, String variant, Severity severity, Location location) {
        return new Making(new Finding(new RuleId(rule), variant, severity, location, Arguments.none(), List.of()));
    }

    /** A finding in the making. */
    private record Making(Finding made) {

        Making with(Arguments arguments) {
            return new Making(new Finding(
                    made.rule(),
                    made.variant(),
                    made.severity(),
                    made.location(),
                    arguments,
                    made.related(),
                    made.fix()));
        }

        Making with(Fix fix) {
            return new Making(new Finding(
                    made.rule(),
                    made.variant(),
                    made.severity(),
                    made.location(),
                    made.arguments(),
                    made.related(),
                    Optional.of(fix)));
        }

        Making beside(Location... places) {
            return new Making(new Finding(
                    made.rule(),
                    made.variant(),
                    made.severity(),
                    made.location(),
                    made.arguments(),
                    List.of(places),
                    made.fix()));
        }
    }

    /** A small report with one text wherever a text can stand. */
    static Report holding(String text) {
        SourceText source = SourceText.of("d/" + text, "a " + text + "\nb\n");
        Location location =
                source.location(new Span(0, Math.min(3, source.text().length())));
        Finding finding = new Finding(
                new RuleId("internal-error"),
                "",
                Severity.ERROR,
                location,
                Arguments.none().with("rule", text).with("cause", text),
                List.of(location),
                Optional.of(Fix.replacing(new Span(0, 1), text).in(source)));
        Suppressed suppressed = new Suppressed(finding, By.DOCUMENT, text, Optional.empty(), Optional.of(location));
        RuleHelp help = new RuleHelp(finding.rule(), Severity.ERROR, true, Map.of(Language.ENGLISH, "# x\n\n" + text));
        LocalDate day = LocalDate.of(2026, 4, 5);
        DocumentOutline outline = new DocumentOutline(
                "d/" + text,
                text,
                Optional.of(text),
                List.of(new Day(text, day, day)),
                List.of(new Part(text, 1, 1, 2, 30)),
                List.of(new Piece(text, 1, 2, List.of(new Shown("link", text, 2)))));
        Details details = new Details(
                List.of(help),
                List.of(outline),
                Optional.of(SampleCoverage.holding(text)),
                Optional.of("https://git.example/{path}#L{line}"),
                true);
        return new Report(
                text,
                Language.ENGLISH,
                List.of("d/" + text),
                List.of(finding, finding.withSeverity(Severity.INFO)),
                List.of(suppressed),
                Optional.of("jury"),
                Catalogues.builtIn(),
                details);
    }
}
