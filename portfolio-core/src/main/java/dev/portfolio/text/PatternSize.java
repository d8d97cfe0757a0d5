package dev.portfolio.text;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How large an expression is once its counted repetitions are written out: {@code ((a{100}){100}){100}} is a million
 * letters, and a library that writes them out needs the memory for all of them.
 */
final class PatternSize {

    private static final long ENOUGH = 1_000_000;

    private final String expression;
    private final Deque<Long> outer = new ArrayDeque<>();
    private long size;
    private long last;
    private int at;

    private PatternSize(String expression) {
        this.expression = expression;
    }

    /** Never less than the true size, but for what passes a million anyway. */
    static long of(String expression) {
        return new PatternSize(expression).size();
    }

    private long size() {
        while (at < expression.length() && size < ENOUGH) {
            char c = expression.charAt(at);
            switch (c) {
                case '\\' -> escape();
                case '[' -> bracket();
                case '(' -> open();
                case ')' -> close();
                case '{' -> repetition();
                default -> {
                    at++;
                    add(1);
                }
            }
        }
        for (long part : outer) {
            size += part;
        }
        return size;
    }

    private void add(long more) {
        last = more;
        size += more;
    }

    private void escape() {
        if (expression.startsWith("\\Q", at)) {
            int end = expression.indexOf("\\E", at);
            int stop = end < 0 ? expression.length() : end + 2;
            size += stop - at;
            at = stop;
            last = 1;
        } else {
            at += 2;
            add(1);
        }
    }

    /** A class of characters. A bracket right after the first one, and the names of classes, do not close it. */
    private void bracket() {
        int end = at + 1;
        end += expression.startsWith("^", end) ? 1 : 0;
        int first = end;
        while (end < expression.length() && (end == first || expression.charAt(end) != ']')) {
            int name = expression.startsWith("[:", end) ? expression.indexOf(":]", end) : -1;
            end = name > 0 ? name + 2 : end + (expression.charAt(end) == '\\' ? 2 : 1);
        }
        add(1);
        at = end + 1;
    }

    private void open() {
        outer.push(size);
        size = 0;
        at++;
    }

    private void close() {
        at++;
        if (!outer.isEmpty()) {
            long group = size + 1;
            size = outer.pop();
            add(group);
        }
    }

    private void repetition() {
        int end = expression.indexOf('}', at);
        long most = end < 0 ? 0 : most(expression.substring(at + 1, end));
        if (most > 1) {
            size += last * (most - 1);
            last *= most;
            at = end + 1;
        } else {
            at++;
            add(1);
        }
    }

    private static long most(String counts) {
        long most = 0;
        for (String count : counts.split(",", -1)) {
            boolean number =
                    !count.isEmpty() && count.length() <= 4 && count.chars().allMatch(c -> c >= '0' && c <= '9');
            most = number ? Math.max(most, Long.parseLong(count)) : most;
        }
        return most;
    }
}
