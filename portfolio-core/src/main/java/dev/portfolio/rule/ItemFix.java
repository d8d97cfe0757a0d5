package dev.portfolio.rule;

import dev.portfolio.finding.Fix;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.Optional;

/** Takes an item out of a list, with the comma or the dash that is its own. A comment beside it stays. */
final class ItemFix {

    private final String text;
    private final SourceText source;
    private final Span item;

    private ItemFix(SourceText source, Span item) {
        this.text = source.text();
        this.source = source;
        this.item = item;
    }

    /**
     * The fix that takes an item out.
     *
     * @param inBrackets whether its list is written {@code [a, b]}
     */
    static Optional<Fix> of(Span item, boolean inBrackets, SourceText source) {
        // What has a name (&a) or a kind (!!str) of its own may be meant elsewhere; what is one's name stands
        // elsewhere.
        boolean marked = !item.isEmpty() && "&!*".indexOf(source.text().charAt(item.start())) >= 0;
        if (marked || source.lineAt(item.start()) != source.lineAt(item.end())) {
            return Optional.empty();
        }
        ItemFix fix = new ItemFix(source, item);
        return (inBrackets ? fix.inBrackets() : fix.behindDash()).map(Fix::deleting);
    }

    private Optional<Span> inBrackets() {
        int behind = blanksAfter(item.end());
        if (is(behind, ',')) {
            int next = blanksAfter(behind + 1);
            if (isLineEnd(next) && isLineEnd(blanksBefore(item.start()) - 1)) {
                return Optional.of(wholeLine());
            }
            boolean last = isLineEnd(next) || is(next, ']');
            return Optional.of(last ? new Span(blanksBefore(item.start()), behind + 1) : beforeNext(behind + 1, next));
        }
        int before = blanksBefore(item.start());
        if (is(before - 1, ',')) {
            int start = blanksBefore(before - 1);
            return Optional.of(new Span(isLineEnd(start - 1) ? before - 1 : start, item.end()));
        }
        if (isLineEnd(before - 1)) {
            return Optional.of(isLineEnd(behind) ? wholeLine() : item);
        }
        return Optional.empty();
    }

    /** Up to the next item; a comment behind the comma keeps the blank that makes it one. */
    private Span beforeNext(int comma, int next) {
        return is(next, '#') ? new Span(item.start(), comma) : new Span(item.start(), next);
    }

    private Optional<Span> behindDash() {
        int dash = blanksBefore(item.start()) - 1;
        if (!is(dash, '-') || !isLineEnd(blanksBefore(dash) - 1)) {
            return Optional.empty();
        }
        int behind = blanksAfter(item.end());
        if (isLineEnd(behind)) {
            return Optional.of(wholeLine());
        }
        return is(behind, '#') ? Optional.of(new Span(dash, behind)) : Optional.empty();
    }

    /** The line with what ends it. */
    private Span wholeLine() {
        int line = source.lineAt(item.start());
        int end = line < source.lineCount() ? source.line(line + 1).start() : text.length();
        return new Span(source.line(line).start(), end);
    }

    private int blanksAfter(int offset) {
        int at = offset;
        while (is(at, ' ') || is(at, '\t')) {
            at++;
        }
        return at;
    }

    private int blanksBefore(int offset) {
        int at = offset;
        while (is(at - 1, ' ') || is(at - 1, '\t')) {
            at--;
        }
        return at;
    }

    private boolean is(int at, char c) {
        return at >= 0 && at < text.length() && text.charAt(at) == c;
    }

    /** Whether a line ends there: at its last character, or beyond the text. */
    private boolean isLineEnd(int at) {
        return at < 0 || at >= text.length() || is(at, '\n') || is(at, '\r');
    }
}
