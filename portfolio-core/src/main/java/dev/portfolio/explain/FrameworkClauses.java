package dev.portfolio.explain;

import dev.portfolio.explain.Clause.Weight;
import dev.portfolio.framework.Track;
import dev.portfolio.profile.ClaimPlace;
import dev.portfolio.profile.ClaimSpec;
import dev.portfolio.profile.CoverageSpec;
import dev.portfolio.profile.FrameworkSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a profile says of a competency framework, of what documents claim of it, and of how much must be covered. */
final class FrameworkClauses {

    private FrameworkClauses() {}

    static Clause framework(FrameworkSpec framework) {
        List<Clause> clauses = new ArrayList<>();
        clauses.add(Clause.value("file", Flow.text(framework.file())));
        framework
                .programme()
                .track()
                .map(Track::code)
                .ifPresent(code -> clauses.add(Clause.value("track", Flow.text(code))));
        framework.programme().year().ifPresent(year -> clauses.add(Clause.value("year", Integer.toString(year))));
        clauses.add(Clause.texts(
                "earlier",
                framework.earlier().stream().map(FrameworkSpec.Version::file).toList()));
        return Clause.group("framework", clauses);
    }

    static Clause coverage(CoverageSpec coverage) {
        List<Clause> clauses = new ArrayList<>();
        coverage.proved().ifPresent(share -> clauses.add(Clause.value("proved", share + "%")));
        coverage.claimed().ifPresent(share -> clauses.add(Clause.value("claimed", share + "%")));
        coverage.every()
                .ifPresent(
                        every -> clauses.add(Clause.value("every", every.name().toLowerCase(Locale.ROOT))));
        return Clause.group("coverage", clauses);
    }

    /** Where claims are looked for; nothing where they are looked for as usual. */
    static Optional<Clause> claims(ClaimSpec claims) {
        ClaimSpec usual = ClaimSpec.USUAL;
        if (claims.equals(usual)) {
            return Optional.empty();
        }
        List<Clause> clauses = new ArrayList<>();
        places("competency", claims.competency(), usual.competency(), clauses);
        places("level", claims.level(), usual.level(), clauses);
        places("outcomes", claims.outcomes(), usual.outcomes(), clauses);
        clauses.add(
                Clause.value("wholeLevel", Boolean.toString(claims.wholeLevel()), !claims.wholeLevel(), Weight.SILENT));
        return Optional.of(Clause.group("claims", clauses));
    }

    /** The usual places are not all such as a profile could name: a title claims something only if it names it. */
    private static void places(String key, List<ClaimPlace> places, List<ClaimPlace> usual, List<Clause> clauses) {
        if (!places.equals(usual)) {
            String text = places.stream().map(FrameworkClauses::place).collect(Collectors.joining(", ", "[", "]"));
            clauses.add(Clause.value(key, text));
        }
    }

    private static String place(ClaimPlace place) {
        if (place.kind() == ClaimPlace.Kind.FIELD) {
            return Flow.text(place.name());
        }
        String word = place.kind().name().toLowerCase(Locale.ROOT);
        return place.name().isEmpty() ? word : "{" + word + ": " + Flow.text(place.name()) + "}";
    }
}
