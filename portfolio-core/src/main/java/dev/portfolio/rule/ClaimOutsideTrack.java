package dev.portfolio.rule;

import dev.portfolio.claim.Claim;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.framework.FrameworkItem;
import dev.portfolio.framework.FrameworkItem.Kind;
import dev.portfolio.framework.Programme;
import dev.portfolio.framework.Track;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** A document claims what the author's track, or the year to be reached, does not lead to. */
record ClaimOutsideTrack(RuleId id, Severity severity) implements DocumentRule {

    ClaimOutsideTrack() {
        this(new RuleId("claim-outside-track"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        if (check.claims().programme().isEmpty()) {
            return;
        }
        Programme programme = check.claims().programme().get();
        Set<FrameworkItem> told = new HashSet<>();
        for (Claim claim : check.claims().all()) {
            claim.item()
                    .filter(item -> !programme.leadsTo(item) && told.add(item))
                    .ifPresent(item -> report(claim, item, programme, check));
        }
    }

    private static void report(Claim claim, FrameworkItem item, Programme programme, DocumentCheck check) {
        int highest = programme.highest(item.competency());
        Programme whole = new Programme(programme.framework(), programme.track(), OptionalInt.empty());
        Arguments arguments = Arguments.none()
                .with("value", claim.written())
                .with("competency", item.competency().title())
                .with("highest", highest)
                .with("level", item.order().orElse(0))
                .with("track", programme.track().map(Track::title).orElse(""))
                .with("year", programme.year().orElse(0));
        List<String> tracks = tracks(item, programme);
        check.report(
                variant(item, whole.leadsTo(item), highest, programme),
                claim.span(),
                tracks.isEmpty() ? arguments : arguments.with("tracks", tracks));
    }

    private static String variant(FrameworkItem item, boolean later, int highest, Programme programme) {
        if (later) {
            return "year";
        }
        if (programme.track().isEmpty()) {
            return "any";
        }
        boolean outcome = item.kind() == Kind.OUTCOME;
        return highest == 0 ? outcome ? "outcome" : "competency" : outcome ? "outcome.level" : "level";
    }

    /** The tracks that lead to it. */
    private static List<String> tracks(FrameworkItem item, Programme programme) {
        return programme.framework().tracks().stream()
                .filter(track ->
                        track.highest(item.competency().code()) >= item.order().orElse(1))
                .map(Track::title)
                .toList();
    }
}
