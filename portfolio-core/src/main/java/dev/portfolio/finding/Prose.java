package dev.portfolio.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a message, which quotes what is to be typed, or stands in a file, between backticks as Markdown does: between
 * two of them, or two runs of as many, where the text has some itself.
 *
 * <pre>{@code
 * Prose.of("The list `tags` is empty.");   // "The list ", "tags" (code), " is empty."
 * }</pre>
 *
 * @param text what it says
 * @param isCode whether it stood between backticks
 */
public record Prose(String text, boolean isCode) {

    /** The parts of a message. A run of backticks that is not closed by another one as long is text. */
    public static List<Prose> of(String message) {
        List<Prose> parts = new ArrayList<>();
        int told = 0;
        int at = 0;
        for (int open = message.indexOf('`'); open >= 0; open = message.indexOf('`', at)) {
            int run = run(message, open);
            int close = close(message, open + run, run);
            at = open + run;
            if (close >= 0) {
                add(parts, message.substring(told, open), false);
                add(parts, code(message.substring(at, close), run), true);
                at = close + run;
                told = at;
            }
        }
        add(parts, message.substring(told), false);
        return parts;
    }

    private static void add(List<Prose> parts, String text, boolean isCode) {
        if (!text.isEmpty()) {
            parts.add(new Prose(text, isCode));
        }
    }

    private static int run(String message, int from) {
        int to = from;
        while (to < message.length() && message.charAt(to) == '`') {
            to++;
        }
        return to - from;
    }

    private static int close(String message, int from, int run) {
        for (int at = message.indexOf('`', from); at >= 0; at = message.indexOf('`', at)) {
            int found = run(message, at);
            if (found == run) {
                return at;
            }
            at += found;
        }
        return -1;
    }

    /** Several backticks hold a text apart by blanks, for it may begin or end with one itself. */
    private static String code(String text, int run) {
        boolean apart = run > 1 && text.length() > 2 && text.startsWith(" ") && text.endsWith(" ");
        return apart ? text.substring(1, text.length() - 1) : text;
    }
}
