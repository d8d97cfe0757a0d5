package dev.portfolio.framework;

import dev.portfolio.finding.Arguments;
import dev.portfolio.framework.Assembly.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what ScoDoc exports: what ORéBUT has, as JSON under the short names of the competencies. */
final class ScodocReader {

    /** A level that only some competencies reach, as hand-made files have it: {@code "niveau3": ["Conduire"]}. */
    private static final Pattern LAST_LEVEL = Pattern.compile("niveau([0-9]{1,2})");

    private final FrameworkProblems problems;
    private final Values values;
    private final Assembly assembly;
    private final Map<String, String> codes = new HashMap<>();

    ScodocReader(FrameworkProblems problems) {
        this.problems = problems;
        this.values = new Values(problems);
        this.assembly = new Assembly(problems);
    }

    Optional<Framework> read(Part root) {
        members(root, "competences").forEach(this::competency);
        members(root, "parcours").forEach(this::track);
        return assembly.framework(
                values.needed(root, "specialite").orElse(""),
                root.text("specialite_long"),
                root.text("type_titre"),
                root.text("version_orebut"),
                root.part("competences").orElse(root).place());
    }

    private static Stream<Part> members(Part part, String name) {
        return part.named(name).flatMap(found -> found.parts().stream());
    }

    private void competency(Part part) {
        String code = Label.of(part.name());
        Optional<String> name = part.text("titre", "nom_court", "name")
                .or(() -> Optional.of(code).filter(text -> !text.isEmpty()));
        if (name.isEmpty()) {
            problems.add("missing", part.place(), Arguments.none().with("name", "titre"));
            return;
        }
        String known = code.isEmpty() ? name.get() : code;
        Optional<String> id = part.text("id_orebut", "id");
        Stream.of(Optional.of(known), id, name)
                .flatMap(Optional::stream)
                .forEach(alias -> codes.putIfAbsent(alias, known));
        List<Placed<Level>> levels = new ArrayList<>();
        members(part, "niveaux").forEach(level -> levels.add(new Placed<>(level(level), level.place())));
        Competency competency = new Competency(
                known,
                id,
                values.number(part, "numero"),
                name.get(),
                part.text("titre_long", "libelle_long").orElse(name.get()),
                texts(part, "situations"),
                texts(part, "composantes_essentielles"),
                assembly.levels(levels));
        assembly.add(competency, part.place());
    }

    /** Texts, each by itself or in a member {@code libelle}. */
    private static List<String> texts(Part part, String name) {
        return members(part, name)
                .map(item -> item.text("libelle").orElse(Label.of(item.text())))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private Level level(Part part) {
        List<Outcome> outcomes = new ArrayList<>();
        members(part, "app_critiques").forEach(outcome -> outcome(outcome).ifPresent(outcomes::add));
        Optional<String> named = Optional.of(Label.of(part.name())).filter(text -> !text.isEmpty());
        return new Level(
                values.number(part, "ordre").orElse(Level.UNORDERED),
                part.text("libelle").orElse(""),
                part.text("annee").or(() -> named),
                outcomes);
    }

    private Optional<Outcome> outcome(Part part) {
        Optional<String> named = Optional.of(Label.of(part.name())).filter(text -> !text.isEmpty());
        Optional<String> code = named.isPresent() ? named : values.needed(part, "code");
        return code.filter(known -> assembly.isNewOutcome(known, part.place()))
                .map(known -> new Outcome(known, part.text("libelle").orElse(Label.of(part.text()))));
    }

    private void track(Part part) {
        String named = Label.of(part.name());
        Optional<String> title = part.text("libelle");
        Optional<String> code = part.text("code")
                .or(() -> Optional.of(named).filter(text -> !text.isEmpty()))
                .or(() -> title);
        if (code.isEmpty()) {
            problems.add("missing", part.place(), Arguments.none().with("name", "code"));
            return;
        }
        List<Placed<Track.Reach>> reaches = new ArrayList<>();
        members(part, "annees").forEach(year -> {
            Optional<Integer> order =
                    year.has("ordre") ? values.number(year, "ordre") : Values.number(Label.of(year.name()));
            members(year, "competences").forEach(competency -> reach(competency, order, reaches));
        });
        part.parts().forEach(list -> lastLevel(list, reaches));
        assembly.add(code.get(), title.orElse(code.get()), part.place(), reaches);
    }

    private void reach(Part part, Optional<Integer> year, List<Placed<Track.Reach>> reaches) {
        Optional<Integer> level = part.has("niveau") ? values.number(part, "niveau") : values.number(part);
        String named = Label.of(part.name());
        String code = codes.getOrDefault(
                named,
                part.text("id_orebut").map(id -> codes.getOrDefault(id, named)).orElse(named));
        level.ifPresent(order -> reaches.add(new Placed<>(new Track.Reach(code, order, year), part.place())));
    }

    /** The competencies that a list names reach that level, and the others the one below. */
    private void lastLevel(Part list, List<Placed<Track.Reach>> reaches) {
        Matcher level = LAST_LEVEL.matcher(list.name());
        if (!level.matches()) {
            return;
        }
        int last = Integer.parseInt(level.group(1));
        Set<String> named = new HashSet<>();
        for (Part item : list.parts()) {
            String name = Label.of(item.text());
            String code = codes.getOrDefault(name, name);
            named.add(code);
            reaches.add(new Placed<>(new Track.Reach(code, last, Optional.empty()), item.span()));
        }
        for (String code : assembly.competencyCodes()) {
            int below = assembly.competency(code).stream()
                    .flatMap(competency -> competency.levels().stream())
                    .mapToInt(Level::order)
                    .filter(order -> order < last)
                    .max()
                    .orElse(0);
            if (!named.contains(code) && below > 0) {
                reaches.add(new Placed<>(new Track.Reach(code, below, Optional.empty()), list.place()));
            }
        }
    }
}
