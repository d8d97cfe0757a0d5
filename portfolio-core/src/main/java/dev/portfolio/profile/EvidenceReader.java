package dev.portfolio.profile;

import dev.portfolio.finding.Arguments;
import dev.portfolio.profile.EvidenceSpec.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what evidence must be, on top of what is inherited. */
final class EvidenceReader {

    private final ProfileProblems problems;
    private final ContentReader contents;

    EvidenceReader(ProfileProblems problems) {
        this.problems = problems;
        this.contents = new ContentReader(problems);
    }

    /** What is written of the evidence in a section or in a document; what is inherited where nothing is. */
    Optional<EvidenceSpec> evidence(Keys keys, Optional<EvidenceSpec> inherited) {
        return keys.mapping("evidence", ProfileKeys.EVIDENCE)
                .map(written -> read(written, inherited.orElse(EvidenceSpec.USUAL)))
                .or(() -> inherited);
    }

    private EvidenceSpec read(Keys keys, EvidenceSpec base) {
        List<String> labels = keys.texts("labels").orElse(base.labels());
        Form form = form(keys, base, labels);
        unused(keys, "labels", Form.LABELS, form);
        unused(keys, "depth", Form.HEADINGS, form);
        return new EvidenceSpec(
                form,
                depth(keys).orElse(base.depth()),
                labels,
                keys.number("min").orElse(base.min()),
                contents.range(keys, "listItems", base.listItems()),
                comment(keys, base.comment()),
                proof(keys, base.proof()),
                keys.texts("proofLabels").orElse(base.proofLabels()));
    }

    /** Whoever names labels means pieces that begin with them. */
    private Form form(Keys keys, EvidenceSpec base, List<String> labels) {
        Form meant = keys.has("labels") && !labels.isEmpty() ? Form.LABELS : base.form();
        Form form = keys.choice("items", Choices.EVIDENCE_FORMS).orElse(meant);
        if (form == Form.LABELS && labels.isEmpty()) {
            problems.add("evidence-labels", keys.valuePlace("items"), Arguments.none());
            return base.form() == Form.LABELS ? Form.HEADINGS : base.form();
        }
        return form;
    }

    private void unused(Keys keys, String key, Form need, Form form) {
        if (keys.has(key) && form != need) {
            problems.add(
                    "evidence-unused",
                    keys.place(key),
                    Arguments.none()
                            .with("key", key)
                            .with("need", Choices.word(need))
                            .with("items", Choices.word(form)));
        }
    }

    private Optional<Integer> depth(Keys keys) {
        Optional<Integer> depth = keys.number("depth");
        if (depth.filter(levels -> levels == 0).isPresent()) {
            problems.add("evidence-depth", keys.valuePlace("depth"), Arguments.none());
        }
        return depth.filter(levels -> levels > 0);
    }

    /** {@code true} asks for one word; {@code {min: 20}} for as many. */
    private Range comment(Keys keys, Range base) {
        if (keys.has("comment") && !keys.isFlag("comment") && !keys.isMapping("comment")) {
            keys.expected("comment", "comment");
            return base;
        }
        if (!keys.isFlag("comment")) {
            return contents.range(keys, "comment", base);
        }
        return keys.flag("comment").orElse(false) ? Range.atLeast(1) : Range.ANY;
    }

    /** {@code true} asks for a proof of any kind; {@code [image, file]} for one of these. */
    private static Set<ProofKind> proof(Keys keys, Set<ProofKind> base) {
        if (!keys.isFlag("proof")) {
            return keys.choices("proof", Choices.PROOF_KINDS, List.of("true", "false"))
                    .map(Set::copyOf)
                    .orElse(base);
        }
        return keys.flag("proof").orElse(false) ? ProofKind.ANY : Set.of();
    }
}
