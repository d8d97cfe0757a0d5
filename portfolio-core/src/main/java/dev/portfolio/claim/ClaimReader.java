package dev.portfolio.claim;

import dev.portfolio.document.Document;
import dev.portfolio.framework.Competency;
import dev.portfolio.framework.FrameworkIndex;
import dev.portfolio.framework.FrameworkItem;
import dev.portfolio.profile.ClaimPlace;
import dev.portfolio.profile.ClaimSpec;
import dev.portfolio.profile.DocumentType;
import dev.portfolio.profile.FrameworkSpec;
import dev.portfolio.structure.Fit;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what documents claim of a framework: made once for a profile, and asked for each document. */
public final class ClaimReader {

    private static final int MOST = 2000;

    private final Meaning meaning;
    private final CompetencyText competencies;
    private final LevelText levels;
    private final OutcomeText outcomes;

    /** A reader of claims in a profile's framework. */
    public ClaimReader(FrameworkSpec framework) {
        this.meaning = new Meaning(
                framework.programme(),
                framework.earlier().stream()
                        .map(version -> FrameworkIndex.of(version.framework()))
                        .toList());
        this.competencies = new CompetencyText(meaning);
        this.levels = new LevelText(meaning);
        this.outcomes = new OutcomeText(meaning);
    }

    /** What a document of a type claims. */
    public Claims read(Document document, DocumentType type, Fit sections) {
        if (!document.isReadable()) {
            return new Claims(Optional.of(meaning.programme()), List.of(), false);
        }
        ClaimSpec spec = type.claims();
        List<Claim> claims = new ArrayList<>();
        competencies(document, spec, claims);
        levels(document, spec, claims);
        List<FrameworkItem> claimed = claims.stream()
                .filter(claim -> claim.kind() == FrameworkItem.Kind.LEVEL)
                .flatMap(claim -> claim.item().stream())
                .distinct()
                .toList();
        new OutcomeClaims(outcomes, claimed, claims, MOST).read(document, spec, sections);
        claims.sort(Comparator.comparing(Claim::span));
        return new Claims(Optional.of(meaning.programme()), claims, spec.wholeLevel());
    }

    private void competencies(Document document, ClaimSpec spec, List<Claim> claims) {
        for (ClaimPlace place : spec.competency()) {
            // What may be something else is only looked at where nothing says it outright.
            if (place.strict() || claims.isEmpty()) {
                for (YamlScalar value : values(document, place)) {
                    Optional<Answer> answer = competencies
                            .read(value.value(), value.span(), place.strict())
                            .or(() -> place.strict() ? Optional.of(unknownCompetency(value)) : Optional.empty());
                    answer.ifPresent(found -> claims.add(claim(FrameworkItem.Kind.COMPETENCY, value, found)));
                }
            }
        }
    }

    private Answer unknownCompetency(YamlScalar value) {
        return meaning.unknown(
                value.value().strip(), List.copyOf(meaning.index().competencyNames()));
    }

    private void levels(Document document, ClaimSpec spec, List<Claim> claims) {
        List<Competency> among = claims.stream()
                .flatMap(claim -> claim.item().stream())
                .map(FrameworkItem::competency)
                .distinct()
                .toList();
        int before = claims.size();
        for (ClaimPlace place : spec.level()) {
            if (place.strict() || claims.size() == before) {
                for (YamlScalar value : values(document, place)) {
                    Optional<Answer> answer = levels.read(value.value(), value.span(), among);
                    boolean unknown = answer.isEmpty() && place.strict() && !among.isEmpty();
                    answer.or(() -> unknown
                                    ? Optional.of(
                                            new Answer.Unknown(Optional.empty(), Optional.empty(), Optional.empty()))
                                    : Optional.empty())
                            .ifPresent(found -> claims.add(claim(FrameworkItem.Kind.LEVEL, value, found)));
                }
            }
        }
    }

    private static Claim claim(FrameworkItem.Kind kind, YamlScalar value, Answer answer) {
        return new Claim(kind, value.value().strip(), value.span(), answer);
    }

    /** The single values of a field. */
    static List<YamlScalar> values(Document document, ClaimPlace place) {
        if (place.kind() != ClaimPlace.Kind.FIELD) {
            return List.of();
        }
        Stream<YamlValue> values = document.frontMatter().fields().value(place.name()).stream()
                .flatMap(value -> value instanceof YamlSequence list ? list.items().stream() : Stream.of(value));
        return values.filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .filter(scalar -> !scalar.isEmpty())
                .limit(MOST)
                .toList();
    }
}
