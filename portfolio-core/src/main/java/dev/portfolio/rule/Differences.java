package dev.portfolio.rule;

import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Arguments;
import dev.portfolio.text.Difference;
import java.util.List;
import java.util.Locale;

/** Puts what tells a heading from a name into parts of a sentence. */
final class Differences {

    private Differences() {}

    static List<Argument.Phrase> phrases(List<Difference> differences) {
        return differences.stream().map(Differences::phrase).toList();
    }

    /** {@code difference.ligature}, and {@code .more} or {@code .less} where one of the two has nothing there. */
    private static Argument.Phrase phrase(Difference difference) {
        String key = "difference." + difference.kind().name().toLowerCase(Locale.ROOT);
        if (difference.name().isEmpty()) {
            return new Argument.Phrase(key + ".more", Arguments.none().with("written", difference.written()));
        }
        if (difference.written().isEmpty()) {
            return new Argument.Phrase(key + ".less", Arguments.none().with("name", difference.name()));
        }
        return new Argument.Phrase(
                key, Arguments.none().with("written", difference.written()).with("name", difference.name()));
    }
}
