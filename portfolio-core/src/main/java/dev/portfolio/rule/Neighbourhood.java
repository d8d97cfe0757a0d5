package dev.portfolio.rule;

import dev.portfolio.document.Section;
import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Arguments;
import dev.portfolio.structure.Fault;
import java.util.Optional;

/** Puts a place among sections into words. */
final class Neighbourhood {

    private Neighbourhood() {}

    /** Between, before or after its neighbours; empty where it has none. */
    static Optional<Argument.Phrase> among(Fault.Neighbours neighbours) {
        Optional<String> previous = neighbours.previous().map(Neighbourhood::text);
        Optional<String> next = neighbours.next().map(Neighbourhood::text);
        if (previous.isEmpty() && next.isEmpty()) {
            return Optional.empty();
        }
        Arguments arguments = Arguments.none();
        if (next.isPresent()) {
            arguments = arguments.with("next", next.get());
        }
        if (previous.isPresent()) {
            arguments = arguments.with("previous", previous.get());
        }
        String key = next.isEmpty() ? "place.after" : previous.isEmpty() ? "place.before" : "place.between";
        return Optional.of(new Argument.Phrase(key, arguments));
    }

    private static String text(Section section) {
        return section.heading().text();
    }
}
