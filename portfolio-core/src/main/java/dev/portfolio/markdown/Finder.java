package dev.portfolio.markdown;

/**
 * Where a mark stands next in a text. It remembers its last answer, so that asking again and again for a mark that is
 * far away, or nowhere, costs nothing.
 */
final class Finder {

    private final String text;
    private final String mark;
    private int from = -1;
    private int at = -1;

    Finder(String text, String mark) {
        this.text = text;
        this.mark = mark;
    }

    /** The first place at or after an offset; the end of the text where there is none. */
    int next(int offset) {
        if (from < 0 || offset < from || offset > at) {
            int found = text.indexOf(mark, offset);
            from = offset;
            at = found < 0 ? text.length() : found;
        }
        return at;
    }
}
