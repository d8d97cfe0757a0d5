package dev.portfolio.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names headings as GitHub does, and with it Astro and most other sites, so that links can lead to them. One slugger
 * goes through the headings of one page: a name that is taken gets a number.
 *
 * <pre>{@code
 * Slugger slugger = new Slugger();
 * slugger.next("Traces & preuves");   // traces--preuves
 * slugger.next("Traces & preuves");   // traces--preuves-1
 * }</pre>
 *
 * <p>The rule is that of <a href="https://github.com/Flet/github-slugger">github-slugger</a>: lower case; only letters,
 * marks, digits, connectors such as {@code _}, hyphens and spaces are kept; each space becomes a hyphen.
 */
public final class Slugger {

    private final Map<String, Integer> taken = new HashMap<>();

    /** A slugger for a page. */
    public Slugger() {}

    /** The name of the page's next heading. */
    public String next(String heading) {
        String slug = slug(heading);
        String name = slug;
        while (taken.containsKey(name)) {
            name = slug + "-" + taken.merge(slug, 1, Integer::sum);
        }
        taken.put(name, 0);
        return name;
    }

    /** The name of a heading that is the only one of its name. */
    public static String slug(String heading) {
        String lower = heading.toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
            int c = lower.codePointAt(i);
            if (isKept(c)) {
                slug.appendCodePoint(c == ' ' ? '-' : c);
            }
        }
        return slug.toString();
    }

    private static boolean isKept(int c) {
        if ((c >= 'a' && c <= 'z') || c == ' ') {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.CONNECTOR_PUNCTUATION -> true;
            default -> c == '-' || Character.isAlphabetic(c);
        };
    }
}
