package dev.portfolio.claim;

import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds in a text what may be codes: words with figures in them, with the short word before and the word behind. */
final class CodeTokens {

    private static final int LONGEST = 60;
    private static final int LONGEST_PREFIX = 4;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    /**
     * What may be a code.
     *
     * @param spans it itself with what stands around it, the longest first
     * @param parts the parts of what hyphens join, as in {@code AC35.01-AC35.03}; none where there is no hyphen
     * @param prominent whether it opens its line or stands in brackets, as nothing does by chance
     */
    record Token(List<Span> spans, List<Span> parts, boolean prominent) {}

    private CodeTokens(String text) {
        this.text = text;
    }

    static List<Token> in(String text) {
        CodeTokens reader = new CodeTokens(text);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                i = reader.token(i);
            } else {
                i++;
            }
        }
        return reader.tokens;
    }

    private int token(int digit) {
        int start = digit;
        while (start > 0 && isWord(text.charAt(start - 1)) && digit - start <= LONGEST) {
            start--;
        }
        int end = digit;
        while (end < text.length() && (isWord(text.charAt(end)) || joins(end))) {
            end++;
        }
        start = beginning(start);
        if (end - start <= LONGEST) {
            add(start, end);
        }
        return end;
    }

    /** A word that is joined to it from before, as in {@code C-5.1}. */
    private int beginning(int from) {
        int start = from;
        while (start > 1 && joins(start - 1)) {
            start--;
            while (start > 0 && isWord(text.charAt(start - 1)) && from - start <= LONGEST) {
                start--;
            }
        }
        return start;
    }

    private void add(int start, int end) {
        int before = start;
        if (start > 1 && isBlank(text.charAt(start - 1))) {
            int word = start - 1;
            while (word > 0 && Character.isLetter(text.charAt(word - 1)) && start - word <= LONGEST_PREFIX + 1) {
                word--;
            }
            boolean alone = word == 0 || !isWord(text.charAt(word - 1));
            before = alone && word < start - 1 && start - 1 - word <= LONGEST_PREFIX ? word : start;
        }
        int behind = end;
        if (end + 1 < text.length() && isBlank(text.charAt(end)) && Character.isLetter(text.charAt(end + 1))) {
            behind = end + 1;
            while (behind < text.length() && isWord(text.charAt(behind)) && behind - end <= LONGEST) {
                behind++;
            }
        }
        List<Span> spans = new ArrayList<>();
        if (before < start && behind > end) {
            spans.add(new Span(before, behind));
        }
        if (behind > end) {
            spans.add(new Span(start, behind));
        }
        if (before < start) {
            spans.add(new Span(before, end));
        }
        spans.add(new Span(start, end));
        tokens.add(new Token(spans, parts(start, end), isProminent(before) || isProminent(start)));
    }

    private List<Span> parts(int start, int end) {
        List<Span> parts = new ArrayList<>();
        int from = start;
        for (int hyphen = text.indexOf('-', start); hyphen >= 0 && hyphen < end; hyphen = text.indexOf('-', from)) {
            parts.add(new Span(from, hyphen));
            from = hyphen + 1;
        }
        if (from > start) {
            parts.add(new Span(from, end));
        }
        return parts;
    }

    private boolean isProminent(int start) {
        int i = start - 1;
        while (i >= 0 && "*_`~[( >|-+#\t".indexOf(text.charAt(i)) >= 0) {
            if (text.charAt(i) == '(' || text.charAt(i) == '[') {
                return true;
            }
            i--;
        }
        return i < 0 || text.charAt(i) == '\n';
    }

    private boolean joins(int at) {
        char c = text.charAt(at);
        return (c == '.' || c == '-')
                && at > 0
                && isWord(text.charAt(at - 1))
                && at + 1 < text.length()
                && isWord(text.charAt(at + 1));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F';
    }
}
