package dev.portfolio.profile;

import java.util.List;

/**
 * What a profile says of links that lead to the web.
 *
 * @param asked whether they are asked for at all
 * @param timeout how many seconds an answer may take
 * @param pause how many seconds lie between two requests to one host
 * @param limit how many seconds all of them may take together
 * @param ignore the addresses that are never asked for; {@code *} stands for anything
 */
public record ExternalLinks(boolean asked, int timeout, int pause, int limit, List<String> ignore) {

    /** Keeps a copy. */
    public ExternalLinks {
        ignore = List.copyOf(ignore);
    }

    /** Nothing is asked for. */
    public static ExternalLinks usual() {
        return new ExternalLinks(false, 10, 1, 300, List.of());
    }

    /** The same, asked for or not. */
    public ExternalLinks asked(boolean other) {
        return new ExternalLinks(other, timeout, pause, limit, ignore);
    }

    /** Whether an address is one of those that are never asked for. */
    public boolean ignores(String address) {
        return ignore.stream().anyMatch(pattern -> matches(pattern, address));
    }

    private static boolean matches(String pattern, String address) {
        String[] parts = pattern.split("\\*+", -1);
        if (parts.length == 1) {
            return address.equals(pattern);
        }
        String last = parts[parts.length - 1];
        int at = parts[0].length();
        int end = address.length() - last.length();
        if (end < at || !address.startsWith(parts[0]) || !address.endsWith(last)) {
            return false;
        }
        for (int i = 1; i < parts.length - 1; i++) {
            int found = address.indexOf(parts[i], at);
            if (found < 0 || found + parts[i].length() > end) {
                return false;
            }
            at = found + parts[i].length();
        }
        return true;
    }
}
