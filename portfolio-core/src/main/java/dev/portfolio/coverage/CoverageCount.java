package dev.portfolio.coverage;

import dev.portfolio.document.ClaimFact;
import dev.portfolio.document.DocumentFacts;
import dev.portfolio.framework.Competency;
import dev.portfolio.framework.FrameworkItem;
import dev.portfolio.framework.Level;
import dev.portfolio.framework.Outcome;
import dev.portfolio.framework.Programme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Holds what documents claim against what a programme leads to. */
final class CoverageCount {

    private final Programme programme;
    private final List<String> documents;
    private final Map<Key, List<Citation>> citations = new HashMap<>();
    private final List<Citation> unknown = new ArrayList<>();

    private record Key(String competency, OptionalInt level, Optional<String> outcome) {}

    CoverageCount(Programme programme, List<DocumentFacts> facts) {
        this.programme = programme;
        this.documents = facts.stream().map(DocumentFacts::path).sorted().toList();
        facts.stream()
                .sorted(Comparator.comparing(DocumentFacts::path))
                .forEach(document -> document.claims().forEach(this::add));
    }

    private void add(ClaimFact claim) {
        Citation citation = new Citation(
                claim.written(),
                claim.location(),
                claim.proofs().stream()
                        .map(proof -> new Citation.Proof(proof.kind(), proof.destination()))
                        .toList());
        if (claim.kind() == ClaimFact.Kind.UNKNOWN) {
            unknown.add(citation);
        } else {
            citations
                    .computeIfAbsent(
                            new Key(claim.competency(), claim.level(), claim.outcome()), first -> new ArrayList<>(1))
                    .add(citation);
        }
    }

    Coverage coverage() {
        return new Coverage(
                programme.framework().code(),
                programme.framework().title(),
                programme.framework().version(),
                programme.track().map(track -> new Coverage.TrackName(track.code(), track.title())),
                programme.year(),
                programme.framework().competencies().stream()
                        .map(this::competency)
                        .toList(),
                unknown,
                documents);
    }

    private CompetencyCoverage competency(Competency competency) {
        List<LevelCoverage> levels = competency.levels().stream()
                .map(level -> level(competency, level))
                .toList();
        List<Citation> own = cited(competency, OptionalInt.empty(), Optional.empty());
        boolean outside = !programme.leadsTo(FrameworkItem.of(competency));
        Status status = outside
                ? Status.OUTSIDE
                : levels.isEmpty() ? status(own) : together(own, levels.stream().map(LevelCoverage::status));
        return new CompetencyCoverage(
                competency.code(), competency.number(), competency.name(), competency.title(), status, own, levels);
    }

    private LevelCoverage level(Competency competency, Level level) {
        boolean outside = !programme.leadsTo(FrameworkItem.of(competency, level));
        List<OutcomeCoverage> outcomes = level.outcomes().stream()
                .map(outcome -> outcome(competency, level, outcome, outside))
                .toList();
        List<Citation> own = cited(competency, OptionalInt.of(level.order()), Optional.empty());
        Status status = outside
                ? Status.OUTSIDE
                : outcomes.isEmpty()
                        ? status(own)
                        : together(own, outcomes.stream().map(OutcomeCoverage::status));
        return new LevelCoverage(level.order(), level.label(), level.year(), status, own, outcomes);
    }

    private OutcomeCoverage outcome(Competency competency, Level level, Outcome outcome, boolean outside) {
        List<Citation> own = cited(competency, OptionalInt.of(level.order()), Optional.of(outcome.code()));
        return new OutcomeCoverage(outcome.code(), outcome.label(), outside ? Status.OUTSIDE : status(own), own);
    }

    private List<Citation> cited(Competency competency, OptionalInt level, Optional<String> outcome) {
        return citations.getOrDefault(new Key(competency.code(), level, outcome), List.of());
    }

    private static Status status(List<Citation> own) {
        if (own.isEmpty()) {
            return Status.MISSING;
        }
        return own.stream().anyMatch(Citation::isProved) ? Status.PROVED : Status.CLAIMED;
    }

    /** What holds others is proved where all of them are that are asked for. */
    private static Status together(List<Citation> own, Stream<Status> parts) {
        List<Status> asked = parts.filter(status -> status != Status.OUTSIDE).toList();
        if (!asked.isEmpty() && asked.stream().allMatch(status -> status == Status.PROVED)) {
            return Status.PROVED;
        }
        boolean some = asked.stream().anyMatch(status -> status != Status.MISSING);
        return some || !own.isEmpty() ? Status.CLAIMED : Status.MISSING;
    }
}
