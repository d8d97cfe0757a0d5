package dev.portfolio.document;

import dev.portfolio.finding.Problem;
import dev.portfolio.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A remark in a document that silences rules for a stretch of it:
 *
 * <pre>{@code
 * <!-- portfolio:ignore image-alt-missing reason="purely decorative" until=2027-01-31 -->
 * }</pre>
 *
 * <p>It silences the block that follows, or the one it stands in; {@code portfolio:ignore-section} the section;
 * {@code portfolio:ignore-file} the document. In front matter it is a comment of YAML ({@code # portfolio:ignore …}) and
 * silences the field that follows or that it stands behind; in MDX it may be <code>{/&#42; … &#42;/}</code>.
 *
 * @param span the remark as written
 * @param scope the stretch it silences
 * @param rules the rules it names, as written
 * @param reason why; empty where it does not say
 * @param until the last day on which it holds; empty where it holds on any day
 * @param mistakes what is wrong with it; one whose last day cannot be read holds on no day, and names no rules
 */
public record IgnoreComment(
        Span span, Span scope, List<Name> rules, String reason, Optional<LocalDate> until, List<Problem> mistakes) {

    /** Keeps copies. */
    public IgnoreComment {
        rules = List.copyOf(rules);
        mistakes = List.copyOf(mistakes);
    }

    /** A rule's name, and where it is written. */
    public record Name(Span span, String rule) {}

    /** Whether a place is within the stretch that it silences. */
    public boolean reaches(Span place) {
        return scope.start() <= place.start()
                && (place.start() < scope.end() || place.start() == scope.start() || place.end() == scope.end());
    }
}
