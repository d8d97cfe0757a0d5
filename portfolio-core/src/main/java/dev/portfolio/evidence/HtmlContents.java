package dev.portfolio.evidence;

import dev.portfolio.document.Document;
import dev.portfolio.document.HtmlReference;
import dev.portfolio.source.Span;
import java.util.List;

/**
 * What the HTML of a document holds, in the order of the text.
 *
 * @param references what it points to
 * @param items its list items that say something
 */
record HtmlContents(List<HtmlReference> references, List<Span> items) {

    static HtmlContents of(Document document) {
        return new HtmlContents(document.htmlReferences(), document.htmlItems());
    }

    /** The items of a scope that stand in no other. */
    List<Span> itemsOf(Scope scope) {
        return InOrder.apart(items(scope));
    }

    /** The items of a scope, those in others included. */
    List<Span> items(Scope scope) {
        List<Span> within = InOrder.within(items, item -> item, scope.span());
        if (within.isEmpty()) {
            return within;
        }
        List<Span> held = scope.parts();
        return within.stream()
                .filter(item -> InOrder.holds(held, Span.at(item.start())))
                .toList();
    }
}
