package dev.portfolio.framework;

import dev.portfolio.finding.Arguments;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts a framework together from what a reader finds, and tells what does not go together: a code that is there twice, a
 * track that leads to what there is not.
 */
final class Assembly {

    private final FrameworkProblems problems;
    private final Map<String, Competency> competencies = new LinkedHashMap<>();
    private final Map<String, Span> competencyPlaces = new HashMap<>();
    private final Map<String, Span> outcomePlaces = new HashMap<>();
    private final Map<String, Track> tracks = new LinkedHashMap<>();
    private final Map<String, Span> trackPlaces = new HashMap<>();

    Assembly(FrameworkProblems problems) {
        this.problems = problems;
    }

    void add(Competency competency, Span place) {
        if (isNew("competency-twice", competency.code(), place, competencyPlaces)) {
            competencies.put(competency.code(), competency);
        }
    }

    /** Whether an outcome's code, however it is typed, is not there yet; it is told where it is. */
    boolean isNewOutcome(String code, Span place) {
        return isNew("outcome-twice", code, ItemCode.of(code), place, outcomePlaces);
    }

    private boolean isNew(String variant, String code, Span place, Map<String, Span> places) {
        return isNew(variant, code, code, place, places);
    }

    private boolean isNew(String variant, String code, String key, Span place, Map<String, Span> places) {
        Span first = places.putIfAbsent(key, place);
        if (first != null) {
            problems.add(variant, place, Arguments.none().with("code", code), List.of(first));
        }
        return first == null;
    }

    Optional<Competency> competency(String code) {
        return Optional.ofNullable(competencies.get(code));
    }

    Set<String> competencyCodes() {
        return competencies.keySet();
    }

    /** Levels in their order; one of no order takes the first that is free, one that is there twice is told and left out. */
    List<Level> levels(List<Placed<Level>> read) {
        Set<Integer> orders = new HashSet<>();
        List<Level> levels = new ArrayList<>();
        for (Placed<Level> level : read) {
            int order = level.value().order();
            if (order == Level.UNORDERED) {
                continue;
            }
            if (orders.add(order)) {
                levels.add(level.value());
            } else {
                problems.add("level-twice", level.place(), Arguments.none().with("level", order));
            }
        }
        for (Placed<Level> level : read) {
            if (level.value().order() == Level.UNORDERED) {
                int free = 1;
                while (!orders.add(free)) {
                    free++;
                }
                levels.add(level.value().withOrder(free));
            }
        }
        levels.sort((one, other) -> Integer.compare(one.order(), other.order()));
        return levels;
    }

    /** A track; what it leads to and is not there is told and left out. */
    void add(String code, String title, Span place, List<Placed<Track.Reach>> reaches) {
        if (!isNew("track-twice", code, place, trackPlaces)) {
            return;
        }
        Set<Track.Reach> there = new LinkedHashSet<>();
        for (Placed<Track.Reach> reach : reaches) {
            if (isThere(reach, code)) {
                there.add(reach.value());
            }
        }
        List<Track.Reach> sorted = new ArrayList<>(there);
        sorted.sort(Comparator.comparing(reach -> reach.year().orElse(0)));
        tracks.put(code, new Track(code, title, sorted));
    }

    private boolean isThere(Placed<Track.Reach> reach, String track) {
        Competency competency = competencies.get(reach.value().competency());
        Arguments arguments = Arguments.none().with("track", track);
        if (competency == null) {
            String name = reach.value().competency();
            problems.unknown(
                    "track-competency", reach.place(), competencies.keySet(), name, arguments.with("name", name));
            return false;
        }
        boolean there = competency.level(reach.value().level()).isPresent();
        if (!there && competency.levels().isEmpty()) {
            problems.add("track-levelless", reach.place(), arguments.with("name", competency.code()));
        } else if (!there) {
            Arguments level = arguments
                    .with("name", competency.code())
                    .with("level", reach.value().level())
                    .with(
                            "levels",
                            competency.levels().stream()
                                    .map(known -> Integer.toString(known.order()))
                                    .toList());
            problems.add("track-level", reach.place(), level);
        }
        return there;
    }

    Optional<Framework> framework(
            String code, Optional<String> title, Optional<String> type, Optional<String> version, Span place) {
        if (competencies.isEmpty()) {
            problems.add("no-competency", place, Arguments.none());
            return Optional.empty();
        }
        return Optional.of(new Framework(
                code, title, type, version, List.copyOf(competencies.values()), List.copyOf(tracks.values())));
    }

    /** Something, and where it is written. */
    record Placed<T>(T value, Span place) {}
}
