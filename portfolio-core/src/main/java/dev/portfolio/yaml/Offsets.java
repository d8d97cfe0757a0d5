package dev.portfolio.yaml;

import dev.portfolio.source.Span;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the engine's marks, which count code points in the text it was given, into offsets in the file. */
final class Offsets {

    private final int base;
    private final int length;
    private final int[] byCodePoint;

    Offsets(String text, int base) {
        this.base = base;
        this.length = text.length();
        this.byCodePoint = text.codePointCount(0, length) == length ? new int[0] : table(text);
    }

    private static int[] table(String text) {
        int[] table = new int[text.codePointCount(0, text.length()) + 1];
        int offset = 0;
        for (int i = 0; i < table.length - 1; i++) {
            table[i] = offset;
            offset += Character.charCount(text.codePointAt(offset));
        }
        table[table.length - 1] = offset;
        return table;
    }

    int of(Mark mark) {
        return of(mark.getIndex());
    }

    int of(int codePoint) {
        if (byCodePoint.length == 0) {
            return base + Math.min(codePoint, length);
        }
        return base + byCodePoint[Math.min(codePoint, byCodePoint.length - 1)];
    }

    Span of(Event event) {
        int start = event.getStartMark().map(this::of).orElse(base);
        int end = event.getEndMark().map(this::of).orElse(start);
        return new Span(start, Math.max(start, end));
    }
}
