package dev.portfolio.framework;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a portfolio is held against: a framework, and how far into it the way leads that its author is on.
 *
 * <pre>{@code
 * Programme programme = new Programme(framework, framework.track("A"), OptionalInt.of(2));
 * programme.highest(conduire);   // 2: the level that track A leads to by the second year
 * }</pre>
 *
 * @param framework the framework
 * @param track the way through it; empty for all of them together
 * @param year the year that is to be reached, 1 for the first; empty for the last
 */
public record Programme(Framework framework, Optional<Track> track, OptionalInt year) {

    /** All of a framework. */
    public static Programme of(Framework framework) {
        return new Programme(framework, Optional.empty(), OptionalInt.empty());
    }

    /** The competencies that it leads to, in order. */
    public Stream<Competency> competencies() {
        return framework.competencies().stream().filter(competency -> highest(competency) > 0);
    }

    /** The levels of a competency that it leads to, in order. */
    public Stream<Level> levels(Competency competency) {
        int highest = highest(competency);
        return competency.levels().stream().filter(level -> level.order() <= highest);
    }

    /**
     * The highest level of a competency that it leads to; 0 where it does not lead to it at all. A competency without
     * levels counts as having one.
     */
    public int highest(Competency competency) {
        if (reaches().findAny().isEmpty()) {
            return competency.levels().isEmpty()
                    ? 1
                    : competency.levels().stream()
                            .filter(this::isTaught)
                            .mapToInt(Level::order)
                            .max()
                            .orElse(0);
        }
        return reaches()
                .filter(reach -> reach.competency().equals(competency.code()))
                .filter(reach -> year.isEmpty() || reach.year().orElse(1) <= year.getAsInt())
                .mapToInt(Track.Reach::level)
                .max()
                .orElse(0);
    }

    /** Whether it leads to something. */
    public boolean leadsTo(FrameworkItem item) {
        int highest = highest(item.competency());
        return highest > 0 && item.order().orElse(1) <= highest;
    }

    /** The level of a competency that is taught in a year, where that is one. */
    public Optional<Level> levelOf(Competency competency, int taught) {
        Predicate<Track.Reach> then = reach -> reach.competency().equals(competency.code())
                && reach.year().filter(found -> found == taught).isPresent();
        int[] orders =
                reaches().filter(then).mapToInt(Track.Reach::level).distinct().toArray();
        if (orders.length == 1) {
            return competency.level(orders[0]);
        }
        List<Level> named = competency.levels().stream()
                .filter(level -> yearOf(level).orElse(0) == taught)
                .toList();
        return orders.length == 0 && named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private Stream<Track.Reach> reaches() {
        Stream<Track> tracks = track.isPresent() ? track.stream() : framework.tracks().stream();
        return tracks.flatMap(one -> one.reaches().stream());
    }

    private boolean isTaught(Level level) {
        return year.isEmpty() || yearOf(level).orElse(1) <= year.getAsInt();
    }

    /** The year that a level is taught in: the figures of {@code BUT2}. */
    private static OptionalInt yearOf(Level level) {
        String figures = level.year().orElse("").replaceAll("[^0-9]", "");
        return figures.length() == 1 ? OptionalInt.of(Integer.parseInt(figures)) : OptionalInt.empty();
    }
}
