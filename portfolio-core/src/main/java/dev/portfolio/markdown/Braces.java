package dev.portfolio.markdown;

/** Which brace closes which: found for the whole text at once, when it is first asked for. */
final class Braces {

    private final String text;
    private int[] ends = {};

    Braces(String text) {
        this.text = text;
    }

    /** After the brace that closes the one at an offset; -1 where none does. */
    int end(int offset) {
        if (ends.length == 0 && !text.isEmpty()) {
            ends = match();
        }
        return ends[offset];
    }

    private int[] match() {
        int[] matches = new int[text.length()];
        int last = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '{') {
                // Until it is closed, an open brace remembers the one around it.
                matches[at] = last;
                last = at;
            } else if (c == '}' && last >= 0) {
                int around = matches[last];
                matches[last] = at + 1;
                last = around;
            }
        }
        while (last >= 0) {
            int around = matches[last];
            matches[last] = -1;
            last = around;
        }
        return matches;
    }
}
