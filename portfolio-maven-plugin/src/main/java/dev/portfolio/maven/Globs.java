package dev.portfolio.maven;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Globs, as Maven gives them: on the command line it cuts a list at every comma, those between braces too. */
final class Globs {

    private Globs() {}

    /** The globs as they were written: {@code src/*.{md}} and {@code mdx}} are one. */
    static List<String> whole(@Nullable List<@Nullable String> parts) {
        List<String> globs = new ArrayList<>();
        StringBuilder glob = new StringBuilder();
        for (String part : parts == null ? List.<@Nullable String>of() : parts) {
            glob.append(glob.isEmpty() ? "" : ",").append(part == null ? "" : part.strip());
            if (!isOpen(glob)) {
                add(glob, globs);
            }
        }
        add(glob, globs);
        return globs;
    }

    private static void add(StringBuilder glob, List<String> globs) {
        if (!glob.isEmpty()) {
            globs.add(glob.toString());
            glob.setLength(0);
        }
    }

    private static boolean isOpen(CharSequence glob) {
        long opened = glob.chars().filter(c -> c == '{').count();
        return opened > glob.chars().filter(c -> c == '}').count();
    }
}
