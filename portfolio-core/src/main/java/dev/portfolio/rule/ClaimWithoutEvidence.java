package dev.portfolio.rule;

import dev.portfolio.document.ClaimFact;
import dev.portfolio.document.ClaimFact.Kind;
import dev.portfolio.document.DocumentFacts;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Something is claimed, and shown nowhere: not where it is claimed, nor in another document that claims it. */
record ClaimWithoutEvidence(RuleId id, Severity severity) implements PortfolioRule {

    ClaimWithoutEvidence() {
        this(new RuleId("claim-without-evidence"), Severity.WARNING);
    }

    private record Claimed(String competency, OptionalInt level, Optional<String> outcome) {

        static Claimed of(ClaimFact claim) {
            return new Claimed(claim.competency(), claim.level(), claim.outcome());
        }
    }

    @Override
    public void check(PortfolioCheck check) {
        Set<Claimed> proved = new HashSet<>();
        for (DocumentFacts document : check.documents()) {
            document.claims().stream()
                    .filter(ClaimFact::isProved)
                    .map(Claimed::of)
                    .forEach(proved::add);
        }
        for (DocumentFacts document : check.documents()) {
            List<ClaimFact> claims = claims(document);
            List<ClaimFact> bare = claims.stream()
                    .filter(claim -> !proved.contains(Claimed.of(claim)))
                    .toList();
            if (!bare.isEmpty()) {
                report(bare, claims.size(), check);
            }
        }
    }

    /** What a document claims most exactly: outcomes where it names some, else levels, else competencies. */
    private static List<ClaimFact> claims(DocumentFacts document) {
        for (Kind kind : List.of(Kind.OUTCOME, Kind.LEVEL, Kind.COMPETENCY)) {
            List<ClaimFact> claims = document.claims().stream()
                    .filter(claim -> claim.kind() == kind)
                    .toList();
            if (!claims.isEmpty()) {
                return claims;
            }
        }
        return List.of();
    }

    /** Where nothing of a document is shown, that is one finding, at the first place. */
    private static void report(List<ClaimFact> bare, int all, PortfolioCheck check) {
        if (bare.size() == all) {
            report("document", bare.get(0), bare, check);
        } else {
            bare.forEach(claim -> report("", claim, List.of(claim), check));
        }
    }

    private static void report(String variant, ClaimFact first, List<ClaimFact> bare, PortfolioCheck check) {
        List<String> names =
                bare.stream().map(ClaimWithoutEvidence::name).distinct().toList();
        Arguments arguments = Arguments.none().with("claims", names).with("count", names.size());
        check.report(
                variant,
                first.location(),
                arguments,
                bare.stream()
                        .skip(1)
                        .map(ClaimFact::location)
                        .filter(place -> !place.equals(first.location()))
                        .distinct()
                        .toList());
    }

    private static String name(ClaimFact claim) {
        return claim.outcome()
                .orElseGet(() -> claim.level().isPresent()
                        ? claim.competency() + " " + claim.level().getAsInt()
                        : claim.competency());
    }
}
