package dev.portfolio.claim;

import dev.portfolio.PortfolioParser;
import dev.portfolio.document.Document;
import dev.portfolio.framework.Framework;
import dev.portfolio.framework.FrameworkItem;
import dev.portfolio.framework.FrameworkReader;
import dev.portfolio.framework.Programme;
import dev.portfolio.profile.DocumentType;
import dev.portfolio.profile.FrameworkSpec;
import dev.portfolio.profile.ProfileReader;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.structure.Contract;
import dev.portfolio.structure.Fit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** What documents claim, a claim a line: {@code outcome 7:3 AC21.01 = AC21.01}. */
final class Claimed {

    /** A framework with what real ones have: tracks, numbers that two competencies share, codes with a track's name. */
    static final String BOATS = """
            framework: BATEAUX
            version: "2"
            competencies:
              - code: Construire
                number: 1
                title: Construire un bateau
                levels:
                  - order: 1
                    label: Assembler une coque à partir d’un plan
                    year: BUT1
                    outcomes:
                      AC11.01: Lire un plan de coque
                      AC11.02: Choisir une essence de bois
                      AC11.04: Poncer sans rayer
                  - order: 2
                    label: Mener la construction d’une coque
                    year: BUT2
                    outcomes:
                      AC21.01: Dessiner un plan de coque
                      AC21.02: Tenir un délai
              - code: Naviguer
                number: 2
                title: Naviguer près des côtes
                levels:
                  - order: 1
                    label: Mettre en œuvre une route simple
                    year: BUT2
                    outcomes:
                      AC22.01Voile: Régler une voile
                      AC22.02Voile: Tenir un délai
              - code: Motoriser
                number: 2
                title: Motoriser une coque
                levels:
                  - order: 1
                    label: Poser un moteur
                    year: BUT2
                    outcomes:
                      AC22.01Moteur: Aligner un arbre
                  - order: 2
                    label: Choisir un moteur
                    year: BUT3
                    outcomes:
                      AC32.01Moteur: Calculer une puissance
            tracks:
              - code: Voile
                title: Bateaux à voile
                years:
                  1: {Construire: 1}
                  2: {Construire: 2, Naviguer: 1}
              - code: Moteur
                title: Bateaux à moteur
                years:
                  1: {Construire: 1}
                  2: {Construire: 1, Motoriser: 1}
                  3: {Motoriser: 2}
            """;

    private Claimed() {}

    static Framework framework(String yaml) {
        return FrameworkReader.read(SourceText.of("framework.yaml", yaml))
                .framework()
                .orElseThrow();
    }

    /** What a document claims of the boats, in a track if one is named. */
    static List<String> in(String track, String type, String text) {
        Framework boats = framework(BOATS);
        Document document = PortfolioParser.parse("page.md", text);
        SourceText nowhere = SourceText.of("portfolio.yaml", " ");
        FrameworkSpec spec = new FrameworkSpec(
                "framework.yaml",
                new Programme(boats, boats.track(track), OptionalInt.empty()),
                List.of(new FrameworkSpec.Version("old.yaml", framework("""
                        framework: BATEAUX
                        version: "1"
                        competencies:
                          - code: Construire
                            title: Construire un navire
                            levels:
                              - order: 1
                                outcomes:
                                  AC91.01: Poncer sans rayer
                        """))),
                nowhere.location(Span.at(0)));
        String profile = "documents: {page: {" + type + "}}";
        DocumentType page = ProfileReader.read(SourceText.of("portfolio.yaml", profile), List.of())
                .profile()
                .type("page")
                .orElseThrow();
        Claims claims = new ClaimReader(spec).read(document, page, Fit.of(document, Contract.of(page)));
        return claims.all().stream()
                .map(claim -> line(claim, document.source()))
                .toList();
    }

    private static String line(Claim claim, SourceText source) {
        return claim.kind().name().toLowerCase(Locale.ROOT) + " "
                + source.position(claim.span().start()) + " " + claim.written() + " " + answer(claim.answer());
    }

    private static String answer(Answer answer) {
        if (answer instanceof Answer.Found found) {
            Optional<Answer.Drift> drift = found.drift();
            String other =
                    drift.flatMap(Answer.Drift::other).map(FrameworkItem::code).orElse("");
            return "= " + found.item().code()
                    + drift.map(words -> " ~ " + words.written() + (other.isEmpty() ? "" : " (" + other + ")"))
                            .orElse("");
        }
        if (answer instanceof Answer.Unknown unknown) {
            return "?" + unknown.near().map(near -> " " + near).orElse("")
                    + unknown.version().map(version -> " of " + version).orElse("");
        }
        return "| "
                + String.join(
                        " ",
                        ((Answer.Ambiguous) answer)
                                .candidates().stream().map(FrameworkItem::code).toList());
    }
}
