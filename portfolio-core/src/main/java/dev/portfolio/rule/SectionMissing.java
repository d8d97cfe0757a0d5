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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        List<Optional<Lookalike>> lookalikes = lookalikes(missing, check);
        for (int i = 0; i < missing.size(); i++) {
            if (lookalikes.get(i).isPresent()) {
                report(lookalikes.get(i).get(), missing.get(i), check);
            } else {
                report(missing.get(i), check);
            }
        }
    }

    /** The places that are told as those of missing sections. */
    static Set<Span> lookalikes(DocumentCheck check) {
        return lookalikes(missing(check), check).stream()
                .flatMap(Optional::stream)
                .map(Lookalike::span)
                .collect(Collectors.toSet());
    }

    private static List<Optional<Lookalike>> lookalikes(List<Fit.Found<Fault.Missing>> missing, DocumentCheck check) {
        return Lookalikes.of(
                missing, check.document(), check.sections(), check.type().headings());
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
                .with("fixed", "#".repeat(level(found, lookalike.level(), check)) + " " + name);
        if (lookalike.kind() == Lookalike.Kind.TOO_FAR) {
            List<Argument.Phrase> differences = Differences.phrases(Difference.between(lookalike.written(), name));
            arguments = arguments.withPhrases("differences", differences);
        }
        if (found.row().parent().isPresent()) {
            arguments = arguments.with("parent", text(found.row().parent().get()));
        }
        check.report(word(lookalike.kind()), lookalike.span(), arguments);
    }

    private static String word(Lookalike.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void report(Fit.Found<Fault.Missing> found, DocumentCheck check) {
        Fault.Missing missing = found.fault();
        List<SectionSpec> choices = missing.asked();
        String heading = choices.get(0).heading();
        Optional<Condition> condition = choices.get(0).when();
        Arguments arguments = Arguments.none()
                .with("heading", heading)
                .with("fixed", "#".repeat(level(found, OptionalInt.empty(), check)) + " " + heading)
                .withPhrases("place", List.of(place(found)));
        Span place =
                missing.before().map(section -> section.heading().span()).orElseGet(() -> end(found, check.document()));
        int min = missing.slot().times().min();
        if (choices.size() > 1 && missing.found().isEmpty()) {
            List<String> headings = choices.stream().map(SectionSpec::heading).toList();
            check.report("one-of", place, arguments.with("headings", headings));
        } else if (min > 1) {
            int count = missing.found().size();
            check.report("few", place, arguments.with("count", count).with("min", min));
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

    /** The level that most of the sections asked for beside it have; else its own, or one that fits. */
    private static int level(Fit.Found<Fault.Missing> found, OptionalInt own, DocumentCheck check) {
        Map<Integer, Long> levels = found.row().matches().stream()
                .map(match -> match.section().heading().level())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return levels.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElseGet(() -> own.orElseGet(() -> fitting(found.row().parent(), check.document())));
    }

    private static int fitting(Optional<Section> parent, Document document) {
        if (parent.isPresent()) {
            return Math.min(LOWEST_LEVEL, parent.get().heading().level() + 1);
        }
        List<Section> top = document.sections();
        return top.size() > 1 ? top.get(0).heading().level() : USUAL_LEVEL;
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
