package dev.portfolio.finding;

import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.Comparator;
import java.util.List;

/**
 * What mends a finding, where only one mend can be meant and nothing is lost by it. It is said as edits of the document's
 * text ({@code SourceText.text()}); whoever applies it leaves every other character as it is.
 *
 * @param edits what changes, by place; none overlaps another
 */
public record Fix(List<TextEdit> edits) {

    /** Keeps a sorted copy; refuses edits that overlap, and a fix that changes nothing. */
    public Fix {
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("A fix changes something.");
        }
        edits = edits.stream().sorted(Comparator.comparing(TextEdit::span)).toList();
        for (int i = 1; i < edits.size(); i++) {
            Span before = edits.get(i - 1).span();
            Span after = edits.get(i).span();
            if (before.end() > after.start() || before.equals(after)) {
                throw new IllegalArgumentException("Two edits of one stretch: " + before + " and " + after + ".");
            }
        }
    }

    /** A single stretch with something else in its place. */
    public static Fix replacing(Span span, String replacement) {
        return new Fix(List.of(new TextEdit(span, replacement)));
    }

    /** A single stretch that is taken out. */
    public static Fix deleting(Span span) {
        return new Fix(List.of(TextEdit.deletion(span)));
    }

    /** The same fix, of this text: each edit knows its lines and columns. */
    public Fix in(SourceText source) {
        return new Fix(edits.stream().map(edit -> edit.in(source)).toList());
    }
}
