package dev.portfolio.claim;

import dev.portfolio.framework.Competency;
import dev.portfolio.framework.FrameworkItem;
import dev.portfolio.framework.FrameworkItem.Kind;
import dev.portfolio.framework.Programme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a document claims.
 *
 * @param programme what it is held against; empty where the profile names no framework, and nothing is claimed
 * @param all every claim, in the order of the text
 * @param wholeLevel whether a level that is claimed stands for all of its outcomes
 */
public record Claims(Optional<Programme> programme, List<Claim> all, boolean wholeLevel) {

    private static final Claims NONE = new Claims(Optional.empty(), List.of(), false);

    /** Keeps a copy. */
    public Claims {
        all = List.copyOf(all);
    }

    /** Nothing is claimed, for there is no framework. */
    public static Claims none() {
        return NONE;
    }

    /** The claims of a kind. */
    public Stream<Claim> of(Kind kind) {
        return all.stream().filter(claim -> claim.kind() == kind);
    }

    /** The competencies that are claimed by themselves, or by a level of theirs. */
    public List<Competency> competencies() {
        return all.stream()
                .filter(claim -> claim.kind() != Kind.OUTCOME)
                .flatMap(claim -> claim.item().stream())
                .map(FrameworkItem::competency)
                .distinct()
                .toList();
    }

    /** The orders of the levels of a competency that are claimed by themselves. */
    public List<Integer> levels(Competency competency) {
        return of(Kind.LEVEL)
                .flatMap(claim -> claim.item().stream())
                .filter(item -> item.competency().equals(competency))
                .flatMap(item -> item.order().stream().boxed())
                .distinct()
                .toList();
    }
}
