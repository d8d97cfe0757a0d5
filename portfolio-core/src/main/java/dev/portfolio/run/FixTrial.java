package dev.portfolio.run;

import dev.portfolio.document.Anchor;
import dev.portfolio.document.Document;
import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.RuleId;
import dev.portfolio.markdown.DocumentParser;
import dev.portfolio.rule.Rules;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Some fixes of a document, tried: the text as it would be, read and checked anew. They are good if what they mend is no
 * longer found, nothing is found that was not there before, and no link loses the heading it leads to.
 */
final class FixTrial {

    private final DocumentChecker checker;
    private final Links links;

    FixTrial(DocumentChecker checker, Links links) {
        this.checker = checker;
        this.links = links;
    }

    /** A document and what is found in it. */
    record Checked(Document document, DocumentResult result) {

        SourceText source() {
            return document.source();
        }
    }

    /** What is found, where. */
    private record Place(RuleId rule, String variant, Span span) {}

    Checked check(Document document) {
        return new Checked(document, checker.check(document));
    }

    /** The document with those findings mended; nothing where that would not be good. */
    Optional<Checked> of(List<Finding> mended, Checked before) {
        Edits edits = Edits.of(mended);
        SourceText source = before.source();
        String mark = source.hasByteOrderMark() ? "\uFEFF" : "";
        String text = edits.appliedTo(source.text());
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return Optional.empty();
        }
        Checked after = check(DocumentParser.parse(SourceText.of(source.path(), mark + text)));
        boolean readable = after.document().problems().size()
                <= before.document().problems().size();
        return readable && isNothingNew(mended, edits, before, after) && keepsLinks(before, after)
                ? Optional.of(after)
                : Optional.empty();
    }

    private static boolean isNothingNew(List<Finding> mended, Edits edits, Checked before, Checked after) {
        Map<Place, Integer> known = new HashMap<>();
        Set<String> leftOut = new HashSet<>();
        for (Finding finding : before.result().findings()) {
            known.merge(place(finding, edits.moved(finding.location().span())), 1, Integer::sum);
            leftOut(finding).ifPresent(leftOut::add);
        }
        mended.forEach(finding ->
                known.merge(place(finding, edits.moved(finding.location().span())), -1, Integer::sum));
        return after.result().findings().stream()
                // Of a rule that finds too much, the next ones come up as the first ones go.
                .filter(finding ->
                        !leftOut.contains(leftOut(finding).orElse(finding.rule().value())))
                .allMatch(
                        finding -> known.merge(place(finding, finding.location().span()), -1, Integer::sum) >= 0);
    }

    private static Place place(Finding finding, Span span) {
        return new Place(finding.rule(), finding.variant(), span);
    }

    private static Optional<String> leftOut(Finding finding) {
        return finding.rule().equals(Rules.FINDINGS_LEFT_OUT)
                ? finding.arguments()
                        .get("rule")
                        .filter(Argument.Text.class::isInstance)
                        .map(rule -> ((Argument.Text) rule).value())
                : Optional.empty();
    }

    private boolean keepsLinks(Checked before, Checked after) {
        Set<String> gone = new HashSet<>();
        before.result().facts().anchors().stream().map(Anchor::name).forEach(gone::add);
        after.result().facts().anchors().stream().map(Anchor::name).forEach(gone::remove);
        return gone.stream().noneMatch(links::leadTo);
    }
}
