package dev.portfolio.run;

import dev.portfolio.claim.Claim;
import dev.portfolio.claim.Claims;
import dev.portfolio.document.ClaimFact;
import dev.portfolio.document.ClaimFact.Kind;
import dev.portfolio.document.Document;
import dev.portfolio.document.ProofFact;
import dev.portfolio.document.Section;
import dev.portfolio.evidence.Evidence;
import dev.portfolio.evidence.EvidenceGroup;
import dev.portfolio.framework.Competency;
import dev.portfolio.framework.FrameworkItem;
import dev.portfolio.framework.Level;
import dev.portfolio.framework.Outcome;
import dev.portfolio.source.Location;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers what the portfolio may need to know of a document's claims: each thing once, with all that shows it. */
final class ClaimFacts {

    private static final int MOST_PROOFS = 50;

    private final Document document;
    private final List<Evidence> pieces;
    private final List<Section> sections;
    private final Map<Key, Gathered> gathered = new LinkedHashMap<>();
    private final Map<Span, ProofFact> proofs = new LinkedHashMap<>();

    /** What is claimed, whatever words it is claimed in. */
    private record Key(Kind kind, String competency, OptionalInt level, Optional<String> outcome, String unknown) {}

    /** Where it is claimed first, and what shows it anywhere in the document. */
    private record Gathered(String written, Location location, Set<ProofFact> proofs) {}

    private ClaimFacts(Document document, List<EvidenceGroup> evidence) {
        this.document = document;
        this.pieces =
                evidence.stream().flatMap(group -> group.pieces().stream()).toList();
        this.sections = document.everySection().toList();
    }

    static List<ClaimFact> of(Document document, Claims claims, List<EvidenceGroup> evidence) {
        if (claims.all().isEmpty()) {
            return List.of();
        }
        ClaimFacts facts = new ClaimFacts(document, evidence);
        claims.all().forEach(facts::add);
        if (claims.wholeLevel()) {
            claims.of(FrameworkItem.Kind.LEVEL).forEach(facts::outcomes);
        }
        return facts.all();
    }

    private void add(Claim claim) {
        add(key(claim), claim);
    }

    /** A level stands for its outcomes where the profile says so. */
    private void outcomes(Claim claim) {
        claim.item().ifPresent(item -> {
            Competency competency = item.competency();
            Level level = item.level().orElseThrow();
            for (Outcome outcome : level.outcomes()) {
                add(key(FrameworkItem.of(competency, level, outcome)), claim);
            }
        });
    }

    private void add(Key key, Claim claim) {
        Gathered found = gathered.computeIfAbsent(
                key,
                first ->
                        new Gathered(claim.written(), document.source().location(claim.span()), new LinkedHashSet<>()));
        showing(claim)
                .flatMap(piece -> piece.proofs().stream())
                .limit(MOST_PROOFS)
                .forEach(proof -> {
                    if (found.proofs().size() < MOST_PROOFS) {
                        found.proofs()
                                .add(proofs.computeIfAbsent(
                                        proof.span(),
                                        span -> new ProofFact(
                                                proof.kind().word(),
                                                proof.destination(),
                                                document.source().location(span))));
                    }
                });
    }

    private static Key key(Claim claim) {
        return claim.item()
                .map(ClaimFacts::key)
                .orElseGet(() -> new Key(Kind.UNKNOWN, "", OptionalInt.empty(), Optional.empty(), claim.written()));
    }

    private static Key key(FrameworkItem item) {
        return new Key(
                Kind.valueOf(item.kind().name()),
                item.competency().code(),
                item.order(),
                item.outcome().map(Outcome::code),
                "");
    }

    /**
     * The pieces of evidence for a claim: the one it stands in; those below the heading it stands in; else, as for what is
     * claimed at the top or in a list of skills, all of them.
     */
    private Stream<Evidence> showing(Claim claim) {
        List<Evidence> around = pieces.stream()
                .filter(piece -> piece.span().contains(claim.span()))
                .toList();
        if (!around.isEmpty()) {
            return around.stream();
        }
        Optional<Section> headed = sections.stream()
                .filter(section -> section.heading().span().contains(claim.span()))
                .findFirst();
        List<Evidence> below = headed.map(section -> pieces.stream()
                        .filter(piece -> section.span().contains(piece.span()))
                        .toList())
                .orElse(List.of());
        return below.isEmpty() && headed.isEmpty() ? pieces.stream() : below.stream();
    }

    private List<ClaimFact> all() {
        List<ClaimFact> facts = new ArrayList<>();
        gathered.forEach((key, found) -> facts.add(new ClaimFact(
                key.kind(),
                key.competency(),
                key.level(),
                key.outcome(),
                found.written(),
                found.location(),
                List.copyOf(found.proofs()))));
        return facts;
    }
}
