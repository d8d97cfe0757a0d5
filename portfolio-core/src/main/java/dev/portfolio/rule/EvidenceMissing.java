package dev.portfolio.rule;

import dev.portfolio.document.Heading;
import dev.portfolio.document.Section;
import dev.portfolio.evidence.Evidence;
import dev.portfolio.evidence.EvidenceGroup;
import dev.portfolio.evidence.Meant;
import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.EvidenceSpec;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A section or a document that must hold evidence has fewer pieces of it than it must. */
record EvidenceMissing(RuleId id, Severity severity) implements DocumentRule {

    private static final int LOWEST_LEVEL = 6;
    private static final int MOST_RELATED = 20;

    EvidenceMissing() {
        this(new RuleId("evidence-missing"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        Set<Span> told = anythingMeant(check) ? SectionMissing.lookalikes(check) : Set.of();
        for (EvidenceGroup group : check.evidence()) {
            group.pieces().stream().filter(group::isNameless).forEach(piece -> report(piece, group, check));
            int count = group.pieces().size();
            if (count < group.spec().min()) {
                List<Meant> meant = meant(group, told);
                if (meant.isEmpty()) {
                    report(group, count, check);
                } else {
                    report(meant, group, check);
                }
            }
        }
    }

    /** A heading that says nothing names no project: it is one that was not written yet, or a slip. */
    private static void report(Evidence nameless, EvidenceGroup group, DocumentCheck check) {
        String fixed = "#".repeat(level(group, check));
        check.report("nameless", nameless.place(), Arguments.none().with("fixed", fixed));
    }

    /** What was meant for a section that is missing is told there. */
    private static List<Meant> meant(EvidenceGroup group, Set<Span> told) {
        return group.meant().stream()
                .filter(meant -> !told.contains(meant.span()))
                .filter(meant -> !isUnfinished(meant))
                .toList();
    }

    /** {@code **To be completed**} is told as that, and names no project. */
    private static boolean isUnfinished(Meant meant) {
        Place place = new Place(Place.Kind.PARAGRAPH, 0, meant.written(), List.of());
        return WholeResidue.in(place, place.line(0)).isPresent();
    }

    private static boolean anythingMeant(DocumentCheck check) {
        return check.evidence().stream().anyMatch(group -> !group.meant().isEmpty());
    }

    /** What was meant for a piece is told where it stands; what only stands one level too high, at its section. */
    private static void report(List<Meant> meant, EvidenceGroup group, DocumentCheck check) {
        Meant first = meant.get(0);
        boolean beside = first.kind().isBeside();
        List<Meant> alike = meant.stream()
                .filter(other ->
                        other.kind() == first.kind() || (beside && other.kind().isBeside()))
                .limit(MOST_RELATED)
                .toList();
        EvidenceSpec spec = group.spec();
        String fixed = spec.form() == EvidenceSpec.Form.LABELS
                ? "**" + first.written() + "**"
                : "#".repeat(level(group, check)) + " " + first.written();
        boolean parts = alike.stream().anyMatch(other -> other.kind() == Meant.Kind.BESIDE_WITH_PARTS);
        Meant.Kind kind = parts ? Meant.Kind.BESIDE_WITH_PARTS : first.kind();
        check.report(
                "meant." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                beside ? place(group, check) : first.span(),
                Arguments.none()
                        .withPhrases("lack", List.of(lack(group)))
                        .with("written", first.written())
                        .with("fixed", fixed),
                alike.stream().skip(beside ? 0 : 1).map(Meant::span).toList());
    }

    private static Argument.Phrase lack(EvidenceGroup group) {
        int count = group.pieces().size();
        Arguments arguments = Arguments.none()
                .withPhrases("where", List.of(where(group)))
                .with("count", count)
                .with("min", group.spec().min());
        return new Argument.Phrase(count == 0 ? "evidence.none" : "evidence.few", arguments);
    }

    private static void report(EvidenceGroup group, int count, DocumentCheck check) {
        EvidenceSpec spec = group.spec();
        String form = spec.form().name().toLowerCase(Locale.ROOT);
        Arguments arguments = Arguments.none()
                .withPhrases("where", List.of(where(group)))
                .with("heading", group.heading().map(Heading::text).orElse(""))
                .with("count", count)
                .with("min", spec.min());
        Arguments shown = switch (spec.form()) {
            case HEADINGS -> arguments.with("fixed", "#".repeat(level(group, check)));
            case LABELS -> arguments.with("label", spec.labels().get(0));
            case LIST -> arguments;
        };
        check.report((count == 0 ? "none." : "few.") + form, place(group, check), shown);
    }

    private static Argument.Phrase where(EvidenceGroup group) {
        return group.heading()
                .map(heading ->
                        new Argument.Phrase("evidence.section", Arguments.none().with("heading", heading.text())))
                .orElse(new Argument.Phrase("evidence.document", Arguments.none()));
    }

    private static int level(EvidenceGroup group, DocumentCheck check) {
        int above = group.heading()
                .map(Heading::level)
                .or(() -> check.document()
                        .everySection()
                        .findFirst()
                        .map(first -> first.heading().level() - 1))
                .orElse(1);
        return Math.max(1, Math.min(LOWEST_LEVEL, above + 1));
    }

    /** What a whole document lacks is told where its text begins. */
    private static Span place(EvidenceGroup group, DocumentCheck check) {
        return group.heading()
                .map(Heading::span)
                .or(() -> check.document()
                        .everySection()
                        .findFirst()
                        .map(Section::heading)
                        .map(Heading::span))
                .orElse(Span.at(check.document().body().start()));
    }
}
