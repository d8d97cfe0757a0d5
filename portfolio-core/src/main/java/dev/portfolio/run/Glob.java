package dev.portfolio.run;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of paths, as build tools write them: {@code *} is anything within a name, {@code **} any number of folders,
 * {@code ?} one character, {@code {md,mdx}} one of several.
 */
final class Glob {

    private final Pattern pattern;

    private Glob(Pattern pattern) {
        this.pattern = pattern;
    }

    static Glob of(String glob) {
        String text = glob.strip().replace('\\', '/');
        text = text.startsWith("./") ? text.substring(2) : text;
        text = text.endsWith("/") ? text + "**" : text;
        return new Glob(compiled(text));
    }

    boolean matches(String path) {
        return pattern.matcher(path).matches();
    }

    private static Pattern compiled(String glob) {
        try {
            return Pattern.compile(regex(glob));
        } catch (PatternSyntaxException unbalanced) {
            return Pattern.compile(Pattern.quote(glob));
        }
    }

    private static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        int depth = 0;
        int i = 0;
        while (i < glob.length()) {
            char c = glob.charAt(i);
            if (glob.startsWith("**/", i)) {
                regex.append("(?:[^/]++/)*");
                i += 3;
                while (glob.startsWith("**/", i)) {
                    i += 3;
                }
                continue;
            }
            if (glob.startsWith("**", i)) {
                regex.append(".*");
                i += 2;
                continue;
            }
            if (c == '{') {
                depth++;
                regex.append("(?:");
            } else if (c == '}' && depth > 0) {
                depth--;
                regex.append(')');
            } else if (c == ',' && depth > 0) {
                regex.append('|');
            } else if (c == '*') {
                regex.append("[^/]*");
            } else if (c == '?') {
                regex.append("[^/]");
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
            i++;
        }
        return regex.toString();
    }
}
