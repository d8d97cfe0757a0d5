package dev.portfolio.page;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Prose;
import dev.portfolio.source.Excerpt;
import dev.portfolio.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * A finding as a page shows it.
 *
 * @param id what links lead to it by
 * @param finding the finding
 * @param message the problem
 * @param mend what to do about it
 * @param silence why it does not count; empty where it counts
 * @param isNew whether it was not accepted before, where others were
 * @param links where its source can be read
 */
record FindingView(
        String id,
        Finding finding,
        List<Prose> message,
        List<Prose> mend,
        Optional<String> silence,
        boolean isNew,
        SourceLinks links) {

    String severity() {
        return finding.severity().word();
    }

    String rule() {
        return finding.rule().value();
    }

    int line() {
        return finding.location().start().line();
    }

    String place() {
        return finding.location().start().toString();
    }

    String classes() {
        return "finding " + severity() + (silence.isPresent() ? " silenced" : "");
    }

    Optional<String> url() {
        return links.to(finding.location());
    }

    /** The line up to what is meant; a very long one has an ellipsis for what is left out. */
    String before() {
        Excerpt excerpt = finding.location().excerpt();
        return (excerpt.before() > 0 ? "…" : "") + excerpt.text().substring(0, excerpt.from());
    }

    String marked() {
        Excerpt excerpt = finding.location().excerpt();
        return excerpt.text().substring(excerpt.from(), excerpt.to());
    }

    String after() {
        Excerpt excerpt = finding.location().excerpt();
        return excerpt.text().substring(excerpt.to()) + (excerpt.after() > 0 ? "…" : "");
    }

    /** Other places that belong to it: those of another file with its path. */
    List<Place> related() {
        String path = finding.location().path();
        return finding.related().stream()
                .map(place -> new Place(text(place, path), links.to(place)))
                .toList();
    }

    private static String text(Location place, String path) {
        return place.path().equals(path) ? place.start().toString() : place.toString();
    }

    /** A place, and the link to it. */
    record Place(String text, Optional<String> url) {}
}
