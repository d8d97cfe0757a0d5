package dev.portfolio.framework;

import dev.portfolio.finding.Arguments;
import dev.portfolio.framework.Assembly.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads this project's own format; what its keys mean, {@code docs/frameworks.md} tells. */
final class OwnReader {

    private static final List<String> FRAMEWORK =
            List.of("framework", "title", "type", "version", "competencies", "tracks");
    private static final List<String> COMPETENCY =
            List.of("code", "id", "number", "name", "title", "situations", "components", "levels");
    private static final List<String> LEVEL = List.of("order", "label", "year", "outcomes");
    private static final List<String> TRACK = List.of("code", "title", "levels", "years");

    private final FrameworkProblems problems;
    private final Values values;
    private final Assembly assembly;

    OwnReader(FrameworkProblems problems) {
        this.problems = problems;
        this.values = new Values(problems);
        this.assembly = new Assembly(problems);
    }

    Optional<Framework> read(Part root) {
        known(root, FRAMEWORK);
        items(root, "competencies").forEach(this::competency);
        items(root, "tracks").forEach(this::track);
        return assembly.framework(
                values.needed(root, "framework").orElse(""),
                values.single(root, "title"),
                values.single(root, "type"),
                values.single(root, "version"),
                root.part("competencies").orElse(root).place());
    }

    private void known(Part part, List<String> keys) {
        for (Part member : part.parts()) {
            if (!keys.contains(member.name())) {
                Arguments arguments =
                        Arguments.none().with("key", member.name()).with("choices", keys);
                problems.unknown("key", member.place(), keys, member.name(), arguments);
            }
        }
    }

    private List<Part> items(Part part, String name) {
        return values.several(part, name);
    }

    private void competency(Part part) {
        known(part, COMPETENCY);
        Optional<String> code = values.needed(part, "code");
        if (code.isEmpty()) {
            return;
        }
        List<Placed<Level>> levels = new ArrayList<>();
        items(part, "levels").forEach(level -> levels.add(new Placed<>(level(level), level.place())));
        String name = values.single(part, "name").orElse(code.get());
        Competency competency = new Competency(
                code.get(),
                values.single(part, "id"),
                values.number(part, "number"),
                name,
                values.single(part, "title").orElse(name),
                texts(part, "situations"),
                texts(part, "components"),
                assembly.levels(levels));
        assembly.add(competency, part.part("code").orElse(part).span());
    }

    private List<String> texts(Part part, String name) {
        return items(part, name).stream()
                .map(item -> Label.of(item.text()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private Level level(Part part) {
        known(part, LEVEL);
        List<Outcome> outcomes = new ArrayList<>();
        for (Part outcome : items(part, "outcomes")) {
            String code = Label.of(outcome.name());
            if (code.isEmpty()) {
                problems.add("outcome-item", outcome.span(), Arguments.none());
            } else if (assembly.isNewOutcome(code, outcome.place())) {
                outcomes.add(new Outcome(code, Label.of(outcome.text())));
            }
        }
        return new Level(
                values.number(part, "order").orElse(Level.UNORDERED),
                values.single(part, "label").orElse(""),
                values.single(part, "year"),
                outcomes);
    }

    private void track(Part part) {
        known(part, TRACK);
        Optional<String> code = values.needed(part, "code");
        if (code.isEmpty()) {
            return;
        }
        List<Placed<Track.Reach>> reaches = new ArrayList<>();
        items(part, "levels").forEach(reach -> reach(reach, Optional.empty(), reaches));
        for (Part year : items(part, "years")) {
            Optional<Integer> order = Values.number(Label.of(year.name()));
            if (order.isEmpty()) {
                problems.add(
                        "number",
                        year.place(),
                        Arguments.none().with("name", "years").with("value", year.name()));
            }
            year.parts().forEach(reach -> reach(reach, order, reaches));
        }
        assembly.add(
                code.get(),
                values.single(part, "title").orElse(code.get()),
                part.part("code").orElse(part).span(),
                reaches);
    }

    private void reach(Part part, Optional<Integer> year, List<Placed<Track.Reach>> reaches) {
        values.number(part)
                .ifPresent(level ->
                        reaches.add(new Placed<>(new Track.Reach(Label.of(part.name()), level, year), part.place())));
    }
}
