package dev.portfolio.markdown;

/** Where a heading stands behind a blank line. Asked in the order of the text, it looks at each line once. */
final class HiddenHeadings {

    private static final int MOST_SIGNS = 6;

    private final String text;
    private int from = -1;
    private int at = -1;

    HiddenHeadings(String text) {
        this.text = text;
    }

    boolean between(int start, int end) {
        if (from < 0 || start < from || start > at) {
            from = start;
            at = next(start);
        }
        return at < end;
    }

    private int next(int offset) {
        for (int line = text.indexOf('\n', offset); line >= 0; line = text.indexOf('\n', line + 1)) {
            if (isHeading(line + 1) && isBlankBefore(line, offset)) {
                return line + 1;
            }
        }
        return text.length();
    }

    private boolean isHeading(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '#') {
            end++;
        }
        return end > start && end - start <= MOST_SIGNS && end < text.length() && text.charAt(end) == ' ';
    }

    /** Whether the line that ends at an offset is blank. */
    private boolean isBlankBefore(int lineEnd, int limit) {
        int before = lineEnd - 1;
        while (before >= limit && (text.charAt(before) == ' ' || text.charAt(before) == '\r')) {
            before--;
        }
        return before >= limit && text.charAt(before) == '\n';
    }
}
