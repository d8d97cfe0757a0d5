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
 * others, and else an outcome, as everything below is.
 */
final class CaseReader {

    private final FrameworkProblems problems;
    private final Values values;
    private final Assembly assembly;
    private final Map<String, Part> items = new LinkedHashMap<>();
    private final Map<String, List<Child>> children = new HashMap<>();
    private final Set<String> hanging = new HashSet<>();
    private final Set<String> seen = new HashSet<>();

    /** An item below another one. */
    private record Child(String id, int sequence) {}

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
        tops.forEach(this::competency);
        return assembly.framework(
                document.text("title")
                        .or(() -> values.needed(document, "title"))
                        .orElse(""),
                document.text("description"),
                document.text("frameworkType"),
                document.text("version").or(() -> document.text("lastChangeDateTime")),
                root.part("CFItems").orElse(root).place());
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
        if (!part.text("associationType").orElse("").equals("isChildOf")) {
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
        List<Placed<Level>> levels = new ArrayList<>();
        List<Outcome> direct = new ArrayList<>();
        for (String child : children(id)) {
            Part below = items.get(child);
            if (below != null && children(child).isEmpty()) {
                outcomes(child, direct);
            } else if (below != null && seen.add(child)) {
                List<Outcome> outcomes = new ArrayList<>();
                children(child).forEach(outcome -> outcomes(outcome, outcomes));
                levels.add(new Placed<>(level(below, outcomes), below.place()));
            }
        }
        if (!direct.isEmpty()) {
            levels.add(new Placed<>(new Level(Level.UNORDERED, "", Optional.empty(), direct), part.place()));
        }
        String title = values.needed(part, "fullStatement").orElse(id);
        String code = part.text("humanCodingScheme").orElse(id);
        Competency competency = new Competency(
                code,
                Optional.of(id),
                part.text("listEnumeration").flatMap(Values::number),
                part.text("abbreviatedStatement").orElse(code.equals(id) ? title : code),
                title,
                List.of(),
                List.of(),
                assembly.levels(levels));
        assembly.add(competency, part.place());
    }

    private static Level level(Part part, List<Outcome> outcomes) {
        return new Level(
                part.text("listEnumeration").flatMap(Values::number).orElse(Level.UNORDERED),
                part.text("fullStatement").orElse(""),
                part.text("educationLevel")
                        .or(() -> part.part("educationLevel")
                                .flatMap(list -> list.parts().stream()
                                        .map(Part::text)
                                        .map(Label::of)
                                        .filter(text -> !text.isEmpty())
                                        .findFirst())),
                outcomes);
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
                    outcomes.add(new Outcome(code, part.text("fullStatement").orElse("")));
                }
                List<String> below = new ArrayList<>(children(id));
                Collections.reverse(below);
                below.forEach(next::push);
            }
        }
    }
}
