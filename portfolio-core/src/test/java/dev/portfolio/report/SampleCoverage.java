package dev.portfolio.report;

import dev.portfolio.coverage.Citation;
import dev.portfolio.coverage.Cohort;
import dev.portfolio.coverage.Cohort.Member;
import dev.portfolio.coverage.CompetencyCoverage;
import dev.portfolio.coverage.Coverage;
import dev.portfolio.coverage.LevelCoverage;
import dev.portfolio.coverage.OutcomeCoverage;
import dev.portfolio.coverage.Status;
import dev.portfolio.document.ClaimFact;
import dev.portfolio.document.DocumentFacts;
import dev.portfolio.document.ProofFact;
import dev.portfolio.document.Traits;
import dev.portfolio.framework.Framework;
import dev.portfolio.framework.FrameworkReader;
import dev.portfolio.framework.Programme;
import dev.portfolio.source.Location;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A coverage and a cohort in which there is everything that can be shown. */
final class SampleCoverage {

    private static final String FRAMEWORK = """
            framework: PAIN
            title: Métiers du pain
            version: "2026"
            competencies:
              - code: Pétrir
                number: 1
                title: Pétrir une pâte
                levels:
                  - order: 1
                    label: Suivre une recette
                    year: A1
                    outcomes: {AC11.01: Peser, AC11.02: Pétrir à la main, AC11.03: Laisser lever}
                  - order: 2
                    label: Changer une recette
                    year: A2
                    outcomes: {AC21.01: Choisir une farine}
              - code: Cuire
                number: 2
                title: Cuire au four à bois
                levels:
                  - {order: 1, label: Tenir un feu, year: A2}
              - code: Vendre
                number: 3
                title: Vendre son pain 🥖
                levels:
                  - order: 1
                    label: Tenir un étal
                    year: A2
                    outcomes: {AC13.01: Rendre la monnaie}
            tracks:
              - {code: Fournil, title: Au fournil, years: {1: {Pétrir: 1}, 2: {Pétrir: 2, Cuire: 1}}}
            """;

    private SampleCoverage() {}

    private static Programme programme(String framework) {
        Framework read = FrameworkReader.read(SourceText.of("pain.yaml", framework))
                .framework()
                .orElseThrow();
        return new Programme(read, read.tracks().stream().findFirst(), OptionalInt.empty());
    }

    /** A coverage with all statuses, something unknown, and proofs of several kinds. */
    static Coverage coverage() {
        String path = "work/du pain.md";
        List<ClaimFact> claims = List.of(
                claim(ClaimFact.Kind.COMPETENCY, "Pétrir", OptionalInt.empty(), "", "Pétrir", path),
                claim(ClaimFact.Kind.LEVEL, "Pétrir", OptionalInt.of(1), "", "Suivre une recette", path),
                claim(ClaimFact.Kind.OUTCOME, "Pétrir", OptionalInt.of(1), "AC11.01", "AC 11.1", path, "link", "file"),
                claim(ClaimFact.Kind.OUTCOME, "Pétrir", OptionalInt.of(1), "AC11.02", "AC11.02", path),
                claim(ClaimFact.Kind.LEVEL, "Cuire", OptionalInt.of(1), "", "Tenir un feu", path, "code"),
                claim(ClaimFact.Kind.UNKNOWN, "", OptionalInt.empty(), "", "AC99.99", path));
        return Coverage.of(programme(FRAMEWORK), List.of(facts(path, claims), facts("z.md", List.of())));
    }

    /** A small coverage with one text wherever a text can stand. */
    static Coverage holding(String text) {
        Location location = SourceText.of(text, "x").location(new Span(0, 1));
        List<Citation> citations = List.of(new Citation(text, location, List.of(new Citation.Proof("link", text))));
        OutcomeCoverage proved = new OutcomeCoverage(text, text, Status.PROVED, citations);
        OutcomeCoverage missing = new OutcomeCoverage(text + "2", text, Status.MISSING, List.of());
        LevelCoverage level =
                new LevelCoverage(1, text, Optional.of(text), Status.CLAIMED, citations, List.of(proved, missing));
        CompetencyCoverage competency =
                new CompetencyCoverage(text, Optional.of(1), text, text, Status.CLAIMED, citations, List.of(level));
        return new Coverage(
                text,
                Optional.of(text),
                Optional.of(text),
                Optional.of(new Coverage.TrackName(text, text)),
                OptionalInt.of(2),
                List.of(competency),
                citations,
                List.of(text));
    }

    /** Three portfolios: one like that, one with nothing, one that could not be read. */
    static Cohort cohort(String... folders) {
        Programme programme = programme(FRAMEWORK);
        Coverage nothing = Coverage.of(programme, List.of());
        List<Member> members = new ArrayList<>();
        members.add(new Member(folders[0], Member.State.READ, coverage()));
        members.add(new Member(folders[1], Member.State.EMPTY, nothing));
        members.add(new Member(folders[2], Member.State.UNREADABLE, nothing));
        return new Cohort(nothing, members);
    }

    private static ClaimFact claim(
            ClaimFact.Kind kind,
            String competency,
            OptionalInt level,
            String outcome,
            String written,
            String path,
            String... proofs) {
        Location location = SourceText.of(path, "x\n" + written + "\n").location(new Span(2, 2 + written.length()));
        List<ProofFact> shown = new ArrayList<>();
        for (String proof : proofs) {
            shown.add(new ProofFact(proof, proof.equals("code") ? "" : "https://iut.example/" + proof, location));
        }
        return new ClaimFact(
                kind,
                competency,
                level,
                Optional.of(outcome).filter(code -> !code.isEmpty()),
                written,
                location,
                shown);
    }

    private static DocumentFacts facts(String path, List<ClaimFact> claims) {
        return new DocumentFacts(
                path,
                "page",
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                claims,
                List.of(),
                Traits.none());
    }
}
