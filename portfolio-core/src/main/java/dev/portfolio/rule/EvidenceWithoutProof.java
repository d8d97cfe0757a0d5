package dev.portfolio.rule;

import dev.portfolio.document.Block;
import dev.portfolio.document.Document;
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
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Evidence tells, and shows nothing: nothing at all, nothing of the kind that is asked for, or not where it is asked for. */
record EvidenceWithoutProof(RuleId id, Severity severity) implements DocumentRule {

    EvidenceWithoutProof() {
        this(new RuleId("evidence-without-proof"), Severity.WARNING);
    }

    @Override
    public void check(DocumentCheck check) {
        NavigableMap<Integer, Span> indented = indentedCode(check.document());
        for (EvidenceGroup group : check.evidence()) {
            for (Evidence piece : group.named()) {
                boolean judged = !group.spec().proof().isEmpty() && !piece.isEmpty();
                if (judged && !isProved(piece.proofs(), group.spec()) && !isToldOfALink(piece, check)) {
                    report(piece, group.spec(), indented, check);
                }
            }
        }
    }

    private static boolean isProved(List<Proof> proofs, EvidenceSpec spec) {
        return proofs.stream().anyMatch(proof -> proof.kind().isAmong(spec.proof()));
    }

    /** What is only indented, by where it begins. It was meant for code, or is text by a slip of the pen. */
    private static NavigableMap<Integer, Span> indentedCode(Document document) {
        NavigableMap<Integer, Span> indented = new TreeMap<>();
        document.everyBlock().forEach(block -> {
            if (block instanceof Block.CodeBlock code && !code.fenced()) {
                indented.put(code.span().start(), code.span());
            }
        });
        return indented;
    }

    private static Optional<Span> indentedIn(Evidence piece, NavigableMap<Integer, Span> indented) {
        return Optional.ofNullable(indented.ceilingEntry(piece.span().start()))
                .map(Map.Entry::getValue)
                .filter(code -> piece.span().contains(code));
    }

    private static void report(
            Evidence piece, EvidenceSpec spec, NavigableMap<Integer, Span> indented, DocumentCheck check) {
        Arguments arguments = Arguments.none().with("heading", piece.name());
        Optional<Span> code = indentedIn(piece, indented);
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

    /** A link that is not recognised is told by itself: once it is mended, it is the proof. */
    private static boolean isToldOfALink(Evidence piece, DocumentCheck check) {
        return check.document().problems().stream()
                .filter(problem -> problem.rule().equals(DocumentProblems.LINK_NOT_RECOGNISED))
                .anyMatch(problem -> piece.span().contains(problem.span()));
    }
}
