package dev.portfolio.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A pattern of paths, as build tools write them: {@code *} is anything within a name, {@code **} any number of folders,
 * {@code ?} one character, {@code {md,mdx}} one of several. The time to match grows with the pattern times the path,
 * whatever the pattern.
 */
final class Glob {

    /** Braces beyond this many alternatives stand for themselves. */
    private static final int MOST_ALTERNATIVES = 256;

    /** An ending of Markdown with a capital in it. */
    private static final Pattern LOUD = Pattern.compile("\\.(?!(?:md|mdx|markdown)$)(?i:md|mdx|markdown)$");

    private static final char STAR = '\uFDD0';
    private static final char DEEP_STAR = '\uFDD1';
    private static final char FOLDERS = '\uFDD2';
    private static final char ONE = '\uFDD3';

    private final List<String> alternatives;

    private Glob(List<String> alternatives) {
        this.alternatives = alternatives;
    }

    static Glob of(String glob) {
        String text = glob.strip().replace('\\', '/');
        text = text.startsWith("./") ? text.substring(2) : text;
        text = text.endsWith("/") ? text + "**" : text;
        List<String> expanded = expanded(text);
        List<String> patterns = expanded.size() > MOST_ALTERNATIVES ? List.of(text) : expanded;
        return new Glob(patterns.stream().map(Glob::compiled).toList());
    }

    /** Whether it matches a path; {@code .MD} is an ending of Markdown as {@code .md} is, in whatever capitals. */
    boolean matches(String path) {
        return matchesAsWritten(path) || (LOUD.matcher(path).find() && matchesAsWritten(quiet(path)));
    }

    private boolean matchesAsWritten(String path) {
        return alternatives.stream().anyMatch(pattern -> matches(pattern, path));
    }

    private static String quiet(String path) {
        int ending = path.lastIndexOf('.');
        return path.substring(0, ending) + path.substring(ending).toLowerCase(Locale.ROOT);
    }

    /** The pattern once for each choice that its braces leave. */
    private static List<String> expanded(String glob) {
        List<String> done = new ArrayList<>();
        List<String> open = new ArrayList<>(List.of(glob));
        while (!open.isEmpty() && done.size() + open.size() <= MOST_ALTERNATIVES) {
            String next = open.remove(open.size() - 1);
            int end = next.indexOf('}');
            int start = end < 0 ? -1 : next.lastIndexOf('{', end);
            if (start < 0) {
                done.add(next);
                continue;
            }
            for (String choice : next.substring(start + 1, end).split(",", -1)) {
                open.add(next.substring(0, start) + choice + next.substring(end + 1));
            }
        }
        done.addAll(open);
        return done;
    }

    private static String compiled(String glob) {
        return glob.replaceAll("(?:\\*\\*/)+", String.valueOf(FOLDERS))
                .replaceAll("\\*\\*+", String.valueOf(DEEP_STAR))
                .replace('*', STAR)
                .replace('?', ONE);
    }

    /** Keeps, character by character of the path, which places of the pattern it can have led to. */
    private static boolean matches(String pattern, String path) {
        int[] tokens = pattern.codePoints().toArray();
        boolean[] at = new boolean[tokens.length + 1];
        at[0] = true;
        skip(tokens, at, true);
        for (int c : path.codePoints().toArray()) {
            boolean[] next = new boolean[at.length];
            for (int j = 0; j < tokens.length; j++) {
                if (at[j]) {
                    int token = tokens[j];
                    next[j] |= token == DEEP_STAR || token == FOLDERS || (token == STAR && c != '/');
                    next[j + 1] |= token == c || (token == ONE && c != '/');
                }
            }
            skip(tokens, next, c == '/');
            at = next;
        }
        return at[tokens.length];
    }

    /** A star can stand for nothing; folders can end where a name begins. */
    private static void skip(int[] tokens, boolean[] at, boolean nameBegins) {
        for (int j = 0; j < tokens.length; j++) {
            int token = tokens[j];
            boolean ends = token == STAR || token == DEEP_STAR || (token == FOLDERS && nameBegins);
            at[j + 1] |= at[j] && ends;
        }
    }
}
