package dev.portfolio.yaml;

import java.util.stream.Stream;

/**
 * A mistake of a writer, and what must be said of it.
 *
 * @param name what the writer did
 * @param yaml the front matter
 * @param variant what the mistake is called
 * @param place line and column of the character at fault
 * @param written what stands there
 * @param fixed the line to write instead; empty where no single line mends it
 */
record Mistake(String name, String yaml, String variant, String place, String written, String fixed) {

    /** One mistake a line, its parts between broken bars; ⏎ is a line end, ⇣ U+2028, → a tab, · an indent. */
    static Stream<Mistake> table(String rows) {
        return rows.lines().map(row -> row.split("¦", -1)).map(Mistake::of);
    }

    private static Mistake of(String[] parts) {
        String fixed = parts.length > 5 ? part(parts[5]) : "";
        return new Mistake(part(parts[0]), part(parts[1]), part(parts[2]), part(parts[3]), part(parts[4]), fixed);
    }

    private static String part(String written) {
        String part = written.replaceAll("^ | $", "");
        return part.replace('⏎', '\n').replace('⇣', '\u2028').replace('→', '\t').replace('·', ' ');
    }

    @Override
    public String toString() {
        return name;
    }
}
