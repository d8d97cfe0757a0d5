package dev.portfolio.framework;

import dev.portfolio.finding.Arguments;
import dev.portfolio.framework.Assembly.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what ORéBUT exports, in the spellings it had over the years. */
final class OrebutReader {

    private final FrameworkProblems problems;
    private final Values values;
    private final Assembly assembly;
    private final Map<String, String> codesById = new HashMap<>();

    OrebutReader(FrameworkProblems problems) {
        this.problems = problems;
        this.values = new Values(problems);
        this.assembly = new Assembly(problems);
    }

    Optional<Framework> read(Part root) {
        children(root, "competences", "competence").forEach(this::competency);
        children(root, "parcours", "parcour", "parcours").forEach(this::track);
        return assembly.framework(
                values.needed(root, "specialite").orElse(""),
                root.text("specialite_long"),
                root.text("type"),
                root.text("version"),
                root.place());
    }

    /** The elements that stand in a group of their own. */
    private static Stream<Part> children(Part part, String group, String... names) {
        return part.named(group)
                .flatMap(found -> found.parts().stream())
                .filter(child -> List.of(names).contains(child.name()));
    }

    private void competency(Part part) {
        Optional<String> name = values.needed(part, "nom_court", "name");
        if (name.isEmpty()) {
            return;
        }
        Optional<String> id = part.text("id", "nom");
        List<Placed<Level>> levels = new ArrayList<>();
        children(part, "niveaux", "niveau").forEach(level -> levels.add(new Placed<>(level(level), level.place())));
        id.ifPresent(known -> codesById.put(known, name.get()));
        Competency competency = new Competency(
                name.get(),
                id,
                values.number(part, "numero"),
                name.get(),
                part.text("libelle_long", "nom_long").orElse(name.get()),
                texts(part, "situations", "situation"),
                texts(part, "composantes_essentielles", "composante"),
                assembly.levels(levels));
        assembly.add(competency, part.place());
    }

    private static List<String> texts(Part part, String group, String name) {
        return children(part, group, name)
                .map(child -> Label.of(child.text()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private Level level(Part part) {
        List<Outcome> outcomes = new ArrayList<>();
        children(part, "acs", "ac").forEach(outcome -> outcome(outcome).ifPresent(outcomes::add));
        return new Level(
                values.number(part, "ordre").orElse(Level.UNORDERED),
                part.text("libelle").orElse(""),
                part.text("annee"),
                outcomes);
    }

    private Optional<Outcome> outcome(Part part) {
        return values.needed(part, "code")
                .filter(code -> assembly.isNewOutcome(code, part.place()))
                .map(code -> new Outcome(code, Label.of(part.text())));
    }

    private void track(Part part) {
        Optional<String> title = part.text("libelle");
        Optional<String> code = part.text("code").or(() -> title);
        if (code.isEmpty()) {
            problems.add("missing", part.place(), Arguments.none().with("name", "code"));
            return;
        }
        List<Placed<Track.Reach>> reaches = new ArrayList<>();
        part.named("annee").forEach(year -> {
            Optional<Integer> order = values.number(year, "ordre");
            year.named("competence").forEach(competency -> reach(competency, order, reaches));
        });
        assembly.add(code.get(), title.orElse(code.get()), part.place(), reaches);
    }

    private void reach(Part part, Optional<Integer> year, List<Placed<Track.Reach>> reaches) {
        Optional<String> named = values.needed(part, "id", "nom", "nom_court");
        Optional<Integer> level = values.number(part, "niveau");
        if (named.isPresent() && level.isPresent()) {
            String code = codesById.getOrDefault(named.get(), named.get());
            reaches.add(new Placed<>(new Track.Reach(code, level.get(), year), part.place()));
        }
    }
}
