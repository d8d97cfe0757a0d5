package dev.portfolio.rule;

import dev.portfolio.document.Link;
import dev.portfolio.rule.EmptyLabels.Following;
import dev.portfolio.rule.Place.Kind;
import dev.portfolio.rule.Place.Line;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the rule knows of by itself, looked for in one place. */
final class ResidueSearch {

    private static final Comparator<Residue> IN_ORDER = Comparator.comparing(Residue::span);

    private static final int LONGEST_LABEL = 60;

    private ResidueSearch() {}

    /**
     * What is found in a place, in the order of its text; what overlaps is told once.
     *
     * @param latin whether the document may hold the Latin that fills pages
     */
    static List<Residue> in(Place place, Supplier<Following> after, boolean latin) {
        List<Residue> found = new ArrayList<>();
        if (latin && place.kind() != Kind.LINK && !place.kind().isHeading()) {
            LatinFiller.in(place).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            lines(place, after, found);
            for (Residue inner : InnerResidue.in(place)) {
                if (found.stream().noneMatch(inner::overlaps)) {
                    found.add(inner);
                }
            }
            if (found.size() > 1) {
                found.sort(IN_ORDER);
            }
        }
        return found;
    }

    private static void lines(Place place, Supplier<Following> after, List<Residue> found) {
        if (place.kind().isHeading()) {
            WholeResidue.in(place, place.heading()).ifPresent(found::add);
            return;
        }
        Line first = place.line(0);
        WholeResidue.starter(place, first).ifPresent(found::add);
        if (!found.isEmpty()) {
            return;
        }
        boolean body = place.kind() == Kind.PARAGRAPH || place.kind() == Kind.ITEM;
        for (int from = 0; from < place.text().length() && found.size() < Residue.MOST; ) {
            int end = place.endOfLine(from);
            Line line = from == 0 ? first : place.line(from, end);
            int next = Math.min(place.text().length(), end + 1);
            if (place.kind().isField()) {
                address(place, line).ifPresent(found::add);
            }
            if (found.isEmpty() || found.get(found.size() - 1).span().end() <= line.start()) {
                whole(place, from, line, next).ifPresent(found::add);
            }
            if (body) {
                EmptyLabels.in(place, line, next, after).ifPresent(found::add);
            }
            from = next;
        }
    }

    /** A line of a paragraph, unless its words go on from the line before it or to the next. */
    private static Optional<Residue> whole(Place place, int from, Line line, int next) {
        boolean ends =
                next >= place.text().length() || breaks(place.text(), next, ".!?:…)]") || startsAnew(place, next);
        boolean begins = from == 0 || breaks(place.text(), from, ".!?:…;)]");
        return ends ? WholeResidue.in(place, line, begins) : Optional.empty();
    }

    /** Whether a sentence, or the line, is made to end where the next line begins. */
    private static boolean breaks(String text, int next, String marks) {
        int end = next - 1;
        boolean blank = end > 1 && text.charAt(end - 1) == ' ' && text.charAt(end - 2) == ' ';
        while (end > 0 && (Place.isBlank(text.charAt(end - 1)) || "*_".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        boolean title = text.startsWith("**", end) || text.startsWith("__", end);
        return blank
                || title
                || (end > 0 && (marks.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == '\\'));
    }

    private static boolean startsAnew(Place place, int next) {
        Line line = place.line(next);
        return line.isEmpty() || !Character.isLowerCase(place.text().charAt(line.start()));
    }

    private static Optional<Residue> address(Place place, Line line) {
        String words = place.text().substring(line.start(), Math.max(line.start(), line.end()));
        boolean address = words.indexOf('.') > 0 && (words.indexOf('/') > 0 || words.indexOf('@') > 0);
        return address && TemplateAddress.is(words)
                ? Optional.of(new Residue(Residue.ADDRESS, line.start(), line.end()))
                : Optional.empty();
    }

    /** The address of a link that leads to nobody's work; one that stands in a sentence as it is is spoken of. */
    static Optional<Span> address(Link link, Place around) {
        if (!TemplateAddress.is(link.destination())) {
            return Optional.empty();
        }
        boolean bare = link.destination().endsWith(link.text()) && !link.text().isEmpty();
        return !bare || isAlone(link, around) ? Optional.of(link.destinationSpan()) : Optional.empty();
    }

    /** Whether a link is all that its line says, but for a label. */
    private static boolean isAlone(Link link, Place place) {
        String text = place.text();
        int start = link.span().start() - place.start();
        int end = link.span().end() - place.start();
        if (end > text.length()) {
            // It stands in a further line of a heading, of which the first line is the place.
            return false;
        }
        while (end < text.length() && text.charAt(end) != '\n') {
            if (!Place.isBlank(text.charAt(end)) && ">*_.".indexOf(text.charAt(end)) < 0) {
                return false;
            }
            end++;
        }
        int from = start;
        while (from > 0 && start - from < LONGEST_LABEL && text.charAt(from - 1) != '\n') {
            from--;
        }
        Line line = place.line(from);
        Line value = WholeResidue.valueOf(place, line);
        boolean whole = from == 0 || text.charAt(from - 1) == '\n';
        return whole && (line.start() >= start - 1 || (!value.isEmpty() && value.start() >= start - 1));
    }
}
