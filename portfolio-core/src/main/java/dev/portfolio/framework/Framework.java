package dev.portfolio.framework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A competency framework: what a programme leads to, and by which steps. For the French <em>Bachelor universitaire de
 * technologie</em>, that is the <em>référentiel de compétences</em> of a speciality.
 *
 * <pre>{@code
 * Framework framework = FrameworkReader.read(SourceText.decode("but-info.xml", bytes)).framework().orElseThrow();
 * framework.competency("Conduire").orElseThrow().title();     // Conduire un projet
 * framework.outcomes().count();                               // 65
 * }</pre>
 *
 * @param code its short name: {@code INFO}
 * @param title its name in full: {@code Informatique}
 * @param type what it is of: {@code B.U.T.}
 * @param version which state of it this is, as its publisher writes it
 * @param competencies what it leads to, in order
 * @param tracks the ways through it (<em>parcours</em>), in order; where there is none, all lead everywhere
 */
public record Framework(
        String code,
        Optional<String> title,
        Optional<String> type,
        Optional<String> version,
        List<Competency> competencies,
        List<Track> tracks) {

    /** Keeps copies. */
    public Framework {
        competencies = List.copyOf(competencies);
        tracks = List.copyOf(tracks);
    }

    /** The competency of a code. */
    public Optional<Competency> competency(String wanted) {
        return competencies.stream()
                .filter(competency -> competency.code().equals(wanted))
                .findFirst();
    }

    /** The track of a code. */
    public Optional<Track> track(String wanted) {
        return tracks.stream().filter(track -> track.code().equals(wanted)).findFirst();
    }

    /** Every outcome, in order. */
    public Stream<Outcome> outcomes() {
        return competencies.stream().flatMap(Competency::outcomes);
    }
}
