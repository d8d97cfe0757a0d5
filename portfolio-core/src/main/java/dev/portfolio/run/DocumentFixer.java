package dev.portfolio.run;

import dev.portfolio.document.Document;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.RuleId;
import dev.portfolio.rule.Rules;
import dev.portfolio.run.FixTrial.Checked;
import dev.portfolio.source.Location;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes the safe fixes of one document, pass by pass, until none is left that is good. What touches another fix waits for
 * the next pass; what is not good by itself is left.
 */
final class DocumentFixer {

    /** Each pass makes some two hundred fixes of a rule: no document that a person wrote has more of them. */
    private static final int MOST_PASSES = 100;

    /** After so many fixes of a pass that were not good, the others wait: each costs a look at the whole document. */
    private static final int MOST_FAILED = 40;

    private static final List<RuleId> RULES = Rules.ids();

    private static final Comparator<Finding> BY_PLACE_AND_RULE =
            Comparator.comparing(DocumentFixer::place).thenComparing(finding -> RULES.indexOf(finding.rule()));

    private final FixTrial trial;
    private final Function<DocumentResult, List<Finding>> counted;

    /**
     * A fixer of documents of a type.
     *
     * @param counted tells which of a document's findings count: what is silenced is not fixed either
     */
    DocumentFixer(FixTrial trial, Function<DocumentResult, List<Finding>> counted) {
        this.trial = trial;
        this.counted = counted;
    }

    /** A document with its fixes, and what is found in it then. */
    record Fixed(FixedDocument document, DocumentResult result) {}

    Fixed fix(Document document) {
        Checked first = trial.check(document);
        SourceText before = document.source();
        if (before.fault().isPresent()) {
            return new Fixed(new FixedDocument(before.path(), before, before, List.of(), List.of()), first.result());
        }
        List<Edits> undone = new ArrayList<>();
        List<Finding> fixed = new ArrayList<>();
        Pass pass = new Pass(first);
        for (int i = 0; i < MOST_PASSES && pass.run(); i++) {
            pass.good.forEach(finding -> fixed.add(inText(before, finding, undone)));
            undone.add(0, Edits.of(pass.good).undone(pass.before.source().text()));
            pass = new Pass(pass.after);
        }
        fixed.sort(null);
        Checked last = pass.before;
        List<Finding> left = fixable(last).stream()
                .map(finding -> inText(before, finding, undone))
                .toList();
        return new Fixed(new FixedDocument(before.path(), before, last.source(), fixed, left), last.result());
    }

    private List<Finding> fixable(Checked checked) {
        return counted.apply(checked.result()).stream()
                .filter(finding -> finding.fix().isPresent())
                .sorted(BY_PLACE_AND_RULE)
                .toList();
    }

    private static Span place(Finding finding) {
        return finding.fix()
                .map(fix -> fix.edits().get(0).span())
                .orElse(finding.location().span());
    }

    /** The finding where it stood before any pass. */
    private static Finding inText(SourceText before, Finding finding, List<Edits> undone) {
        if (undone.isEmpty()) {
            return finding;
        }
        List<Location> related = finding.related().stream()
                .map(place -> before.location(back(place, undone)))
                .toList();
        return new Finding(
                finding.rule(),
                finding.variant(),
                finding.severity(),
                before.location(back(finding.location(), undone)),
                finding.arguments(),
                related);
    }

    private static Span back(Location place, List<Edits> undone) {
        Span span = place.span();
        for (Edits edits : undone) {
            span = edits.moved(span);
        }
        return span;
    }

    /** All that can be made at once. */
    private final class Pass {

        private final Checked before;
        private final List<Finding> good = new ArrayList<>();
        private Checked after;
        private int failed;

        Pass(Checked before) {
            this.before = before;
            this.after = before;
        }

        /** Whether anything was made. */
        boolean run() {
            List<Finding> apart = new ArrayList<>();
            List<Finding> waiting = new ArrayList<>();
            for (Finding finding : fixable(before)) {
                boolean free = finding.fix()
                        .filter(fix -> !Edits.of(apart).clashWith(fix))
                        .isPresent();
                (free ? apart : waiting).add(finding);
            }
            tryAll(apart);
            // Those that stood in the way may not have been good themselves.
            for (Finding finding : good.isEmpty() ? waiting : List.<Finding>of()) {
                tryAll(List.of(finding));
                if (!good.isEmpty()) {
                    break;
                }
            }
            return !good.isEmpty();
        }

        /** Makes all of them if they are good together; else the good ones among each half. */
        private void tryAll(List<Finding> findings) {
            if (findings.isEmpty() || failed > MOST_FAILED) {
                return;
            }
            List<Finding> together = new ArrayList<>(good);
            together.addAll(findings);
            Optional<Checked> tried = trial.of(together, before);
            if (tried.isPresent()) {
                good.addAll(findings);
                after = tried.get();
                return;
            }
            failed++;
            if (findings.size() > 1) {
                int half = findings.size() / 2;
                tryAll(findings.subList(0, half));
                tryAll(findings.subList(half, findings.size()));
            }
        }
    }
}
