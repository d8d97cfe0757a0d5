package dev.portfolio.rule;

import dev.portfolio.document.Document;
import dev.portfolio.document.Section;
import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.Condition;
import dev.portfolio.profile.SectionSpec;
import dev.portfolio.profile.Slot;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.structure.Fault;
import dev.portfolio.structure.Fit;
import dev.portfolio.structure.Lookalike;
import dev.portfolio.structure.Lookalikes;
import dev.portfolio.text.Difference;
import dev.portfolio.text.HeadingKey;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A required section is not there. Told where its name stands all the same, or else where it should stand. */
record SectionMissing(RuleId id, Severity severity) implements DocumentRule {

    private static final int USUAL_LEVEL = 2;
    private static final int LOWEST_LEVEL = 6;

    SectionMissing() {
        this(new RuleId("section-missing"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        List<Fit.Found<Fault.Missing>> missing = missing(check);
        if (missing.isEmpty()) {
            return;
        }
        Lookalikes lookalikes = Lookalikes.in(check.document(), check.sections());
        for (Fit.Found<Fault.Missing> found : missing) {
            Optional<Lookalike> lookalike = lookalikes.of(found);
            if (lookalike.isPresent()) {
                report(lookalike.get(), found, check);
            } else {
                report(found, check);
            }
        }
    }

    /** The places that are told as those of missing sections. */
    static Set<Span> lookalikes(DocumentCheck check) {
        List<Fit.Found<Fault.Missing>> missing = missing(check);
        Set<Span> places = new HashSet<>();
        if (!missing.isEmpty()) {
            Lookalikes lookalikes = Lookalikes.in(check.document(), check.sections());
            missing.forEach(found -> lookalikes.of(found).ifPresent(place -> places.add(place.span())));
        }
        return places;
    }

    private static List<Fit.Found<Fault.Missing>> missing(DocumentCheck check) {
        if (!check.document().isReadable()) {
            return List.of();
        }
        Set<HeadingKey> hidden = HiddenHeadings.of(check.document());
        return check.sections()
                .faults(Fault.Missing.class)
                .filter(found ->
                        hidden.isEmpty() || !isAmong(hidden, found.fault().slot()))
                .toList();
    }

    /** Whether its heading stands in code that goes on by mistake: that is told there. */
    private static boolean isAmong(Set<HeadingKey> hidden, Slot slot) {
        return slot.choices().stream()
                .flatMap(SectionSpec::names)
                .map(HeadingKey::of)
                .anyMatch(hidden::contains);
    }

    private static void report(Lookalike lookalike, Fit.Found<Fault.Missing> found, DocumentCheck check) {
        String name = lookalike.name();
        Arguments arguments = Arguments.none()
                .with("heading", name)
                .with("written", lookalike.written())
                .with("fixed", "#".repeat(level(found)) + " " + name);
        if (lookalike.kind() == Lookalike.Kind.TOO_FAR) {
            List<Argument.Phrase> differences = Differences.phrases(Difference.between(lookalike.written(), name));
            arguments = arguments.withPhrases("differences", differences);
        }
        if (lookalike.kind() == Lookalike.Kind.ELSEWHERE) {
            arguments = arguments.with(
                    "parent", found.row().parent().map(SectionMissing::text).orElse(""));
        }
        check.report(word(lookalike.kind()), lookalike.span(), arguments);
    }

    private static String word(Lookalike.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void report(Fit.Found<Fault.Missing> found, DocumentCheck check) {
        Fault.Missing missing = found.fault();
        List<SectionSpec> choices = missing.slot().choices();
        String heading = choices.get(0).heading();
        Optional<Condition> condition = choices.get(0).when();
        Arguments arguments = Arguments.none()
                .with("heading", heading)
                .with("fixed", "#".repeat(level(found)) + " " + heading)
                .withPhrases("place", List.of(place(found)));
        Span place =
                missing.before().map(section -> section.heading().span()).orElseGet(() -> end(found, check.document()));
        if (!missing.found().isEmpty()) {
            Arguments counts = arguments
                    .with("count", missing.found().size())
                    .with("min", missing.slot().times().min());
            check.report("few", place, counts);
        } else if (choices.size() > 1) {
            List<String> headings = choices.stream().map(SectionSpec::heading).toList();
            check.report("one-of", place, arguments.with("headings", headings));
        } else if (condition.isPresent()) {
            String field = condition.get().field();
            List<String> values = check.document().frontMatter().texts(field);
            check.report("condition", place, arguments.with("field", field).with("value", String.join(", ", values)));
        } else {
            check.report("", place, arguments);
        }
    }

    /** Where it should stand, in words. */
    private static Argument.Phrase place(Fit.Found<Fault.Missing> found) {
        Optional<String> parent = found.row().parent().map(SectionMissing::text);
        return Neighbourhood.among(found.fault().neighbours())
                .orElseGet(() -> parent.map(text -> new Argument.Phrase(
                                "place.within", Arguments.none().with("parent", text)))
                        .orElse(new Argument.Phrase("place.end", Arguments.none())));
    }

    private static String text(Section section) {
        return section.heading().text();
    }

    /** The level the sections beside it have. */
    private static int level(Fit.Found<Fault.Missing> found) {
        int inside = found.row()
                .parent()
                .map(section -> Math.min(LOWEST_LEVEL, section.heading().level() + 1))
                .orElse(USUAL_LEVEL);
        return found.row().matches().stream()
                .mapToInt(match -> match.section().heading().level())
                .min()
                .orElse(inside);
    }

    /** The last line of what should hold it. */
    private static Span end(Fit.Found<Fault.Missing> found, Document document) {
        SourceText source = document.source();
        int last = found.row()
                .parent()
                .map(section -> section.span().end())
                .orElse(source.text().length());
        int end = source.text().substring(0, last).stripTrailing().length();
        Span line = source.line(source.lineAt(Math.max(0, end - 1)));
        int start = line.start();
        while (start < end && Character.isWhitespace(source.text().charAt(start))) {
            start++;
        }
        return new Span(start, Math.max(start, Math.min(end, line.end())));
    }
}
