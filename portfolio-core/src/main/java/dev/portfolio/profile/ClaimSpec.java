package dev.portfolio.profile;

import dev.portfolio.profile.ClaimPlace.Kind;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where documents claim what, and what a claim stands for.
 *
 * @param competency where they name the competency
 * @param level where they name its level
 * @param outcomes where they name outcomes
 * @param wholeLevel whether a level that is claimed stands for all of its outcomes
 */
public record ClaimSpec(
        List<ClaimPlace> competency, List<ClaimPlace> level, List<ClaimPlace> outcomes, boolean wholeLevel) {

    /** Where claims are looked for when nobody says where: fields made for them, the title, the description, the text. */
    public static final ClaimSpec USUAL = new ClaimSpec(
            List.of(
                    ClaimPlace.field("competency"),
                    ClaimPlace.field("competence"),
                    ClaimPlace.field("compétence"),
                    ClaimPlace.perhaps("title")),
            List.of(ClaimPlace.field("level"), ClaimPlace.field("niveau"), ClaimPlace.perhaps("description")),
            List.of(
                    ClaimPlace.field("outcomes"),
                    ClaimPlace.field("ac"),
                    ClaimPlace.field("acs"),
                    ClaimPlace.field("ac_lies"),
                    ClaimPlace.perhaps("tags"),
                    ClaimPlace.body(Kind.HEADINGS, ""),
                    ClaimPlace.body(Kind.ITEMS, ""),
                    ClaimPlace.body(Kind.TEXT, "")),
            false);

    /** Keeps copies. */
    public ClaimSpec {
        competency = List.copyOf(competency);
        level = List.copyOf(level);
        outcomes = List.copyOf(outcomes);
    }

    /** Whether a field is there for claims. */
    public boolean isField(String name) {
        return Stream.of(competency, level, outcomes)
                .flatMap(List::stream)
                .anyMatch(place -> place.kind() == Kind.FIELD
                        && place.strict()
                        && place.name().equals(name));
    }
}
