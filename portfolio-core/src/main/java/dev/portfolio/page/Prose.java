package dev.portfolio.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A message, taken apart at its backticks: what stands between two of them is to be typed, or stands in a file.
 *
 * @param text what it says
 * @param isCode whether it stood between backticks
 */
record Prose(String text, boolean isCode) {

    static List<Prose> of(String message) {
        List<Prose> parts = new ArrayList<>();
        int at = 0;
        while (at < message.length()) {
            int open = message.indexOf('`', at);
            int close = open < 0 ? -1 : message.indexOf('`', open + 1);
            if (close < 0) {
                break;
            }
            if (open > at) {
                parts.add(new Prose(message.substring(at, open), false));
            }
            if (close > open + 1) {
                parts.add(new Prose(message.substring(open + 1, close), true));
            }
            at = close + 1;
        }
        if (at < message.length()) {
            parts.add(new Prose(message.substring(at), false));
        }
        return parts;
    }
}
