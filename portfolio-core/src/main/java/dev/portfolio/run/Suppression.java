package dev.portfolio.run;

import dev.portfolio.document.Document;
import dev.portfolio.document.IgnoreComment;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.RuleId;
import dev.portfolio.profile.SuppressionSpec;
import dev.portfolio.report.Suppressed;
import dev.portfolio.rule.RuleSet;
import dev.portfolio.source.Location;
import dev.portfolio.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is to be silenced, and where: by a remark in a document, or by the profile in some files.
 *
 * @param by who says it
 * @param location where it is said
 * @param scope the stretch of the document; empty for whole files
 * @param rules the rules, each where it is named
 * @param reason why; empty where it is not said
 * @param until the last day on which it holds; empty where it holds on any day
 */
public record Suppression(
        Suppressed.By by,
        Location location,
        Optional<IgnoreComment> scope,
        List<SuppressionSpec.Named> rules,
        String reason,
        Optional<LocalDate> until) {

    /** Keeps a copy. */
    public Suppression {
        rules = List.copyOf(rules);
    }

    static Suppression by(SuppressionSpec spec) {
        return new Suppression(
                Suppressed.By.PROFILE, spec.location(), Optional.empty(), spec.rules(), spec.reason(), spec.until());
    }

    /** The remarks of a document, each with those of its rules that there are. */
    static List<Suppression> in(Document document, RuleSet rules) {
        List<IgnoreComment> comments = document.ignoreComments();
        if (comments.isEmpty()) {
            return List.of();
        }
        return comments.stream()
                .map(comment -> in(document, comment, rules))
                .filter(suppression -> !suppression.rules().isEmpty())
                .toList();
    }

    private static Suppression in(Document document, IgnoreComment comment, RuleSet known) {
        List<SuppressionSpec.Named> rules = comment.rules().stream()
                .filter(name -> RuleId.isName(name.rule()))
                .filter(name -> known.isSilenceable(new RuleId(name.rule())))
                .map(name -> new SuppressionSpec.Named(
                        new RuleId(name.rule()), document.source().location(name.span())))
                .toList();
        Location location = document.source().location(comment.span());
        return new Suppression(
                Suppressed.By.DOCUMENT, location, Optional.of(comment), rules, comment.reason(), comment.until());
    }

    boolean isExpired(LocalDate today) {
        return until.filter(today::isAfter).isPresent();
    }

    /** Whether a finding of a file that it is about stands within its reach. */
    boolean reaches(Finding finding) {
        Span place = finding.location().span();
        return scope.isEmpty() || scope.get().reaches(place);
    }
}
