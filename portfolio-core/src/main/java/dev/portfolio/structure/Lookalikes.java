package dev.portfolio.structure;

import dev.portfolio.document.Document;
import dev.portfolio.document.Heading;
import dev.portfolio.document.Section;
import dev.portfolio.profile.SectionSpec;
import dev.portfolio.source.Span;
import dev.portfolio.structure.Lookalike.Kind;
import dev.portfolio.text.HeadingKey;
import dev.portfolio.text.HeadingName;
import dev.portfolio.text.Nearness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/** Finds where the name of a missing section stands all the same. Each place is offered once. */
public final class Lookalikes {

    private static final int MOST_LOOKED_AT = 300;

    private final List<Section> unasked;
    private final Map<HeadingKey, List<PseudoHeading>> pseudo = new HashMap<>();
    private final Set<Span> taken = new HashSet<>();

    private Lookalikes(Document document, Fit fit) {
        this.unasked = document.everySection()
                .filter(section -> !fit.isAskedFor(section))
                .toList();
        PseudoHeading.in(document)
                .forEach(found -> pseudo.computeIfAbsent(HeadingKey.of(found.text()), key -> new ArrayList<>())
                        .add(found));
    }

    /** Looks through a document that lacks something. */
    public static Lookalikes in(Document document, Fit fit) {
        return new Lookalikes(document, fit);
    }

    /** The place that most clearly was meant to be a missing section; empty where there is none. */
    public Optional<Lookalike> of(Fit.Found<Fault.Missing> missing) {
        Optional<Span> within = missing.row().parent().map(Section::span);
        List<SectionSpec> choices = missing.fault().slot().choices();
        Optional<Lookalike> found =
                headings(choices, within).or(() -> pseudo(choices, within)).or(() -> near(choices, within));
        found.ifPresent(place -> taken.add(place.span()));
        return found;
    }

    /** A heading that bears the name, and still does not count. */
    private Optional<Lookalike> headings(List<SectionSpec> choices, Optional<Span> within) {
        return names(choices)
                .map(HeadingName::of)
                .flatMap(name -> unasked.stream()
                        .filter(section -> section.heading().key().equals(name.key()))
                        .map(section -> heading(section, name.text(), within)))
                .filter(place -> !taken.contains(place.span()))
                .min(Comparator.comparing(Lookalike::kind));
    }

    private static Lookalike heading(Section section, String name, Optional<Span> within) {
        boolean elsewhere =
                within.filter(span -> !contains(span, section.span())).isPresent();
        Kind kind = elsewhere ? Kind.ELSEWHERE : Kind.TOO_FAR;
        return new Lookalike(kind, section.heading().span(), section.heading().text(), name);
    }

    private Optional<Lookalike> pseudo(List<SectionSpec> choices, Optional<Span> within) {
        return names(choices)
                .flatMap(name -> pseudo.getOrDefault(HeadingKey.of(name), List.of()).stream()
                        .filter(place -> within.isEmpty() || contains(within.get(), place.span()))
                        .map(place -> new Lookalike(place.kind(), place.span(), place.text(), name)))
                .filter(place -> !taken.contains(place.span()))
                .min(Comparator.comparing(Lookalike::kind));
    }

    private Optional<Lookalike> near(List<SectionSpec> choices, Optional<Span> within) {
        List<HeadingName> names = names(choices).map(HeadingName::of).toList();
        double nearest = 2;
        Optional<Lookalike> found = Optional.empty();
        for (Section section : unasked.subList(0, Math.min(unasked.size(), MOST_LOOKED_AT))) {
            Heading heading = section.heading();
            boolean here = within.isEmpty() || contains(within.get(), section.span());
            if (!here || taken.contains(heading.span())) {
                continue;
            }
            for (HeadingName name : names) {
                OptionalDouble distance = Nearness.of(heading.key(), name.key());
                if (distance.isPresent() && distance.getAsDouble() < nearest) {
                    nearest = distance.getAsDouble();
                    found = Optional.of(new Lookalike(Kind.NEAR, heading.span(), heading.text(), name.text()));
                }
            }
        }
        return found;
    }

    private static Stream<String> names(List<SectionSpec> choices) {
        return choices.stream().flatMap(SectionSpec::names);
    }

    private static boolean contains(Span outer, Span inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }
}
