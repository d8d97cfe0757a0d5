package dev.portfolio.evidence;

import dev.portfolio.document.Section;
import dev.portfolio.profile.EvidenceSpec;
import dev.portfolio.source.Span;
import dev.portfolio.text.HeadingKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The pieces of evidence that begin with a label. Under a heading with one such label, all that the heading rules is the
 * piece: what is said of it may stand before the label as well as behind it.
 */
final class LabelledPieces {

    private final Set<HeadingKey> keys;
    private final ScopeContents contents;

    LabelledPieces(EvidenceSpec spec, ScopeContents contents) {
        this.keys = Label.keys(spec.labels());
        this.contents = contents;
    }

    List<Evidence> of(Scope scope) {
        return of(scope, Optional.empty());
    }

    /** A sub-section without a label of its own goes on with the piece it stands in. */
    private List<Evidence> of(Scope scope, Optional<String> heading) {
        List<Evidence> below = new ArrayList<>();
        for (Section section : scope.sections()) {
            below.addAll(of(Scope.of(section), Optional.of(section.heading().text())));
        }
        int start = scope.heading()
                .map(own -> own.span().start())
                .orElse(scope.span().start());
        int end = below.isEmpty() ? scope.span().end() : scope.ownEnd();
        List<Label> labels = contents.labels(new Span(start, scope.ownEnd())).stream()
                .filter(label -> keys.contains(label.key()))
                .toList();
        List<Evidence> pieces = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            int from = i == 0 ? start : label.span().start();
            int to = i + 1 < labels.size() ? labels.get(i + 1).span().start() : end;
            String name = labels.size() == 1 ? heading.orElse(label.words()) : label.words();
            pieces.add(Piece.of(name, label.span(), new Span(from, to), contents));
        }
        pieces.addAll(below);
        return pieces;
    }
}
