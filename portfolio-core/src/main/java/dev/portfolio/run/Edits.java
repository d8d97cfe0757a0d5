package dev.portfolio.run;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Fix;
import dev.portfolio.finding.TextEdit;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Edits of a text that are made at once, and where its other stretches are then.
 *
 * @param inOrder by place; none overlaps another
 */
record Edits(List<TextEdit> inOrder) {

    static Edits of(List<Finding> fixed) {
        return new Edits(fixed.stream()
                .flatMap(finding -> finding.fix().stream())
                .map(Fix::edits)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(TextEdit::span))
                .toList());
    }

    /** Whether a fix would meddle with these: only stretches that are both taken out may touch. */
    boolean clashWith(Fix fix) {
        return fix.edits().stream().anyMatch(edit -> inOrder.stream().anyMatch(other -> clash(edit, other)));
    }

    private static boolean clash(TextEdit one, TextEdit other) {
        Span a = one.span();
        Span b = other.span();
        boolean apart = a.end() < b.start() || b.end() < a.start();
        boolean deletions = one.replacement().isEmpty()
                && other.replacement().isEmpty()
                && (a.end() == b.start() || b.end() == a.start());
        return !apart && !deletions;
    }

    String appliedTo(String text) {
        StringBuilder edited = new StringBuilder(text.length());
        int at = 0;
        for (TextEdit edit : inOrder) {
            edited.append(text, at, edit.span().start()).append(edit.replacement());
            at = edit.span().end();
        }
        return edited.append(text, at, text.length()).toString();
    }

    /** What makes the text again what it was. */
    Edits undone(String text) {
        List<TextEdit> back = new ArrayList<>();
        int moved = 0;
        for (TextEdit edit : inOrder) {
            Span span = edit.span();
            int start = span.start() + moved;
            back.add(new TextEdit(
                    new Span(start, start + edit.replacement().length()), text.substring(span.start(), span.end())));
            moved += edit.replacement().length() - span.length();
        }
        return new Edits(back);
    }

    /**
     * Where a stretch is afterwards. One that begins or ends within an edit does so at the edit's beginning or end; one
     * that begins where something is put in begins behind that.
     */
    Span moved(Span span) {
        int start = moved(span.start(), false);
        return new Span(start, Math.max(start, moved(span.end(), true)));
    }

    private int moved(int offset, boolean isEnd) {
        int moved = 0;
        for (TextEdit edit : inOrder) {
            Span span = edit.span();
            boolean behind = !isEnd && span.isEmpty() && offset == span.start();
            if (offset <= span.start() && !behind) {
                break;
            }
            if (offset < span.end()) {
                return span.start() + moved + (isEnd ? edit.replacement().length() : 0);
            }
            moved += edit.replacement().length() - span.length();
        }
        return offset + moved;
    }
}
