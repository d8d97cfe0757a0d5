package dev.portfolio.framework;

import dev.portfolio.finding.Arguments;
import dev.portfolio.framework.Assembly.Placed;
import dev.portfolio.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a package of CASE 1.1. What hangs on the document itself is a competency; what hangs on that, a level if it holds
 * others or is called one, and else an outcome, as everything below is. An item that is called a track leads to the levels
 * it is related to.
 */
final class CaseReader {

    private final FrameworkProblems problems;
    private final Values values;
    private final Assembly assembly;
    private final Map<String, Part> items = new LinkedHashMap<>();
    private final Map<String, List<Child>> children = new HashMap<>();
    private final Set<String> hanging = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, List<Related>> relatedTo = new HashMap<>();
    private final Map<String, Track.Reach> levelItems = new HashMap<>();
    private boolean own;

    /** An item below another one. */
    private record Child(String id, int sequence) {}

    /** An item that another one is related to. */
    private record Related(String id, Optional<Integer> year, Span place) {}

    CaseReader(FrameworkProblems problems) {
        this.problems = problems;
        this.values = new Values(problems);
        this.assembly = new Assembly(problems);
    }

    Optional<Framework> read(Part root) {
        Part document = root.part("CFDocument").orElse(root);
        root.named("CFItems").flatMap(list -> list.parts().stream()).forEach(this::item);
        root.named("CFAssociations").flatMap(list -> list.parts().stream()).forEach(this::association);
        String id = document.text("identifier").orElse("");
        List<String> tops = new ArrayList<>();
        children(id).forEach(tops::add);
        items.keySet().stream().filter(item -> !hanging.contains(item)).forEach(tops::add);
        this.own = extension(document, "code").isPresent();
        tops.stream().filter(top -> !isTrack(top)).forEach(this::competency);
        tops.stream().filter(this::isTrack).forEach(this::track);
        Optional<String> title = values.needed(document, "title");
        String code = extension(document, "code").or(() -> title).orElse("");
        return assembly.framework(
                code,
                own ? title.filter(text -> !text.equals(code)) : document.text("description"),
                document.text("frameworkType"),
                document.text("version").or(() -> own ? Optional.empty() : document.text("lastChangeDateTime")),
                root.part("CFItems").orElse(root).place());
    }

    /** What this project writes where CASE has no place for it. */
    private static Optional<String> extension(Part part, String name) {
        return part.part("extensions").flatMap(found -> found.text(name));
    }

    private static List<String> extensions(Part part, String name) {
        return part.part("extensions").flatMap(found -> found.part(name)).stream()
                .flatMap(list -> list.parts().stream())
                .map(item -> Label.of(item.text()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private boolean isTrack(String id) {
        return isOfType(id, "Track");
    }

    private boolean isOfType(String id, String type) {
        Part part = items.get(id);
        return part != null && part.text("CFItemType").orElse("").equalsIgnoreCase(type);
    }

    /** A track is related to the levels that it leads to, in the year that their sequence says. */
    private void track(String id) {
        Part part = items.get(id);
        if (part == null || !seen.add(id)) {
            return;
        }
        List<Placed<Track.Reach>> reaches = new ArrayList<>();
        for (Related related : relatedTo.getOrDefault(id, List.of())) {
            Optional.ofNullable(levelItems.get(related.id()))
                    .ifPresent(level -> reaches.add(new Placed<>(
                            new Track.Reach(level.competency(), level.level(), related.year()), related.place())));
        }
        String title = values.needed(part, "fullStatement").orElse(id);
        assembly.add(part.text("humanCodingScheme").orElse(title), title, part.place(), reaches);
    }

    private void item(Part part) {
        Optional<String> id = values.needed(part, "identifier");
        if (id.isPresent() && items.putIfAbsent(id.get(), part) != null) {
            problems.add(
                    "item-twice",
                    part.part("identifier").orElse(part).span(),
                    Arguments.none().with("code", id.get()));
        }
    }

    private void association(Part part) {
        String type = part.text("associationType").orElse("");
        if (type.equals("isRelatedTo")) {
            related(part);
        }
        if (!type.equals("isChildOf")) {
            return;
        }
        Optional<Part> child = part.part("originNodeURI");
        Optional<String> below = child.flatMap(node -> node.text("identifier"));
        Optional<String> above = part.part("destinationNodeURI").flatMap(node -> node.text("identifier"));
        if (below.isEmpty() || above.isEmpty()) {
            problems.add(
                    "missing",
                    part.place(),
                    Arguments.none().with("name", below.isEmpty() ? "originNodeURI" : "destinationNodeURI"));
            return;
        }
        if (!items.containsKey(below.get())) {
            Span place =
                    child.flatMap(node -> node.part("identifier")).orElse(part).span();
            problems.add("item-unknown", place, Arguments.none().with("code", below.get()));
            return;
        }
        hanging.add(below.get());
        int sequence = values.number(part, "sequenceNumber").orElse(Integer.MAX_VALUE);
        children.computeIfAbsent(above.get(), first -> new ArrayList<>()).add(new Child(below.get(), sequence));
    }

    private void related(Part part) {
        Optional<String> from = part.part("originNodeURI").flatMap(node -> node.text("identifier"));
        Optional<String> to = part.part("destinationNodeURI").flatMap(node -> node.text("identifier"));
        if (from.isPresent() && to.isPresent() && items.containsKey(from.get())) {
            relatedTo
                    .computeIfAbsent(from.get(), first -> new ArrayList<>())
                    .add(new Related(to.get(), part.text("sequenceNumber").flatMap(Values::number), part.place()));
        }
    }

    private List<String> children(String id) {
        return children.getOrDefault(id, List.of()).stream()
                .sorted(Comparator.comparingInt(Child::sequence))
                .map(Child::id)
                .toList();
    }

    private void competency(String id) {
        Part part = items.get(id);
        if (part == null || !seen.add(id)) {
            return;
        }
        String code = part.text("humanCodingScheme").orElse(id);
        List<Placed<Level>> levels = new ArrayList<>();
        List<Outcome> direct = new ArrayList<>();
        for (String child : children(id)) {
            Part below = items.get(child);
            if (below != null && children(child).isEmpty() && !isOfType(child, "Level")) {
                outcomes(child, direct);
            } else if (below != null && seen.add(child)) {
                List<Outcome> outcomes = new ArrayList<>();
                children(child).forEach(outcome -> outcomes(outcome, outcomes));
                Level level = level(below, outcomes);
                levels.add(new Placed<>(level, below.place()));
                levelItems.put(child, new Track.Reach(code, level.order(), Optional.empty()));
            }
        }
        if (!direct.isEmpty()) {
            levels.add(new Placed<>(new Level(Level.UNORDERED, "", Optional.empty(), direct), part.place()));
        }
        String title = values.needed(part, "fullStatement").orElse(id);
        Competency competency = new Competency(
                code,
                own ? extension(part, "id") : Optional.of(id),
                part.text("listEnumeration").flatMap(Values::number),
                part.text("abbreviatedStatement").orElse(code.equals(id) ? title : code),
                title,
                extensions(part, "situations"),
                extensions(part, "components"),
                assembly.levels(levels));
        assembly.add(competency, part.place());
    }

    private Level level(Part part, List<Outcome> outcomes) {
        return new Level(
                part.text("listEnumeration").flatMap(Values::number).orElse(Level.UNORDERED),
                label(part),
                part.text("educationLevel")
                        .or(() -> part.part("educationLevel")
                                .flatMap(list -> list.parts().stream()
                                        .map(Part::text)
                                        .map(Label::of)
                                        .filter(text -> !text.isEmpty())
                                        .findFirst())),
                outcomes);
    }

    /** What says nothing must say something in CASE: this project writes the code, then. */
    private String label(Part part) {
        return part.text("fullStatement")
                .filter(text -> !own || !part.text("humanCodingScheme").equals(Optional.of(text)))
                .orElse("");
    }

    /** An outcome and all that hangs on it, however deep. */
    private void outcomes(String top, List<Outcome> outcomes) {
        Deque<String> next = new ArrayDeque<>(List.of(top));
        while (!next.isEmpty()) {
            String id = next.pop();
            Part part = items.get(id);
            if (part != null && seen.add(id)) {
                String code = part.text("humanCodingScheme").orElse(id);
                if (assembly.isNewOutcome(code, part.place())) {
                    outcomes.add(new Outcome(code, label(part)));
                }
                List<String> below = new ArrayList<>(children(id));
                Collections.reverse(below);
                below.forEach(next::push);
            }
        }
    }
}
