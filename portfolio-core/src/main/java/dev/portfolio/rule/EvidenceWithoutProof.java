package dev.portfolio.rule;

import dev.portfolio.document.DocumentProblems;
import dev.portfolio.evidence.Evidence;
import dev.portfolio.evidence.EvidenceGroup;
import dev.portfolio.evidence.Proof;
import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.EvidenceSpec;
import dev.portfolio.profile.ProofKind;
import dev.portfolio.source.Span;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Evidence tells, and shows nothing: nothing at all, nothing of the kind that is asked for, or not where it is asked for. */
record EvidenceWithoutProof(RuleId id, Severity severity) implements DocumentRule {

    EvidenceWithoutProof() {
        this(new RuleId("evidence-without-proof"), Severity.WARNING);
    }

    @Override
    public void check(DocumentCheck check) {
        IndentedCode indented = IndentedCode.of(check.document());
        for (EvidenceGroup group : check.evidence()) {
            for (Evidence piece : group.named()) {
                boolean judged = !group.spec().proof().isEmpty() && !piece.isEmpty();
                if (judged
                        && !isProved(piece.proofs(), group.spec())
                        && !isToldOtherwise(piece, group, indented, check)) {
                    report(piece, group.spec(), indented, check);
                }
            }
        }
    }

    private static boolean isProved(List<Proof> proofs, EvidenceSpec spec) {
        return proofs.stream().anyMatch(proof -> proof.kind().isAmong(spec.proof()));
    }

    private static void report(Evidence piece, EvidenceSpec spec, IndentedCode indented, DocumentCheck check) {
        Arguments arguments = Arguments.none().with("heading", piece.name());
        Optional<Span> code = indented.in(piece);
        if (isProved(piece.elsewhere(), spec)) {
            check.report(
                    "label",
                    piece.place(),
                    arguments.with("label", spec.proofLabels().get(0)));
        } else if (code.isPresent() && ProofKind.CODE.isAmong(spec.proof())) {
            int line = check.document().source().lineAt(code.get().start());
            check.report("indented", piece.place(), arguments.with("line", line), List.of(code.get()));
        } else if (piece.proofs().isEmpty() && spec.proof().equals(ProofKind.ANY)) {
            check.report("", piece.place(), arguments);
        } else {
            Stream<ProofKind> there = Stream.concat(piece.proofs().stream(), piece.elsewhere().stream())
                    .map(Proof::kind);
            List<Argument.Phrase> found = phrases(there.distinct().toList());
            check.report(
                    found.isEmpty() ? "kind.none" : "kind",
                    piece.place(),
                    arguments.withPhrases("found", found).withPhrases("kinds", phrases(spec.proof())));
        }
    }

    private static List<Argument.Phrase> phrases(Collection<ProofKind> kinds) {
        return kinds.stream()
                .sorted()
                .map(kind -> new Argument.Phrase("proof." + kind.word(), Arguments.none()))
                .toList();
    }

    /** A link that is not recognised is told by itself, and so is a list taken for code: once mended, they may prove. */
    private static boolean isToldOtherwise(
            Evidence piece, EvidenceGroup group, IndentedCode indented, DocumentCheck check) {
        if (indented.listIn(piece, group.spec().listItems().min()).isPresent()) {
            return true;
        }
        return check.document().problems().stream()
                .filter(problem -> problem.rule().equals(DocumentProblems.LINK_NOT_RECOGNISED))
                .anyMatch(problem -> piece.span().contains(problem.span()));
    }
}
