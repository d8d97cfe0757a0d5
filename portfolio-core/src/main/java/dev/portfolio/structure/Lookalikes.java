package dev.portfolio.structure;

import dev.portfolio.document.Document;
import dev.portfolio.document.Heading;
import dev.portfolio.document.Section;
import dev.portfolio.profile.HeadingSpec;
import dev.portfolio.profile.SectionSpec;
import dev.portfolio.source.Span;
import dev.portfolio.structure.Lookalike.Kind;
import dev.portfolio.text.Degree;
import dev.portfolio.text.HeadingKey;
import dev.portfolio.text.HeadingName;
import dev.portfolio.text.Nearness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds where the names of missing sections stand all the same. Each place is offered once, for what it comes nearest. */
public final class Lookalikes {

    private static final int MOST_LOOKED_AT = 300;

    private final HeadingSpec headings;
    private final List<Section> unasked;
    private final Map<HeadingKey, List<Section>> byKey;
    private final Map<HeadingKey, List<PseudoHeading>> pseudo;
    private final List<Fit.Found<Fault.Missing>> missing;
    private final Lookalike[] found;
    private final Set<Span> taken = new HashSet<>();

    private Lookalikes(Document document, Fit fit, HeadingSpec headings, List<Fit.Found<Fault.Missing>> missing) {
        this.headings = headings;
        this.unasked = document.everySection()
                .filter(section -> !fit.isAskedFor(section))
                .toList();
        this.byKey = unasked.stream()
                .collect(Collectors.groupingBy(section -> section.heading().key()));
        this.pseudo =
                PseudoHeading.in(document).stream().collect(Collectors.groupingBy(line -> HeadingKey.of(line.text())));
        this.missing = missing;
        this.found = new Lookalike[missing.size()];
    }

    /** A place that could be the one of a missing section. */
    private record Candidate(int index, Lookalike place, double distance) {}

    /**
     * The place of each missing section that most clearly was meant to be it; empty where there is none.
     *
     * @param headings what headings may be taken for those of sections
     */
    public static List<Optional<Lookalike>> of(
            List<Fit.Found<Fault.Missing>> missing, Document document, Fit fit, HeadingSpec headings) {
        if (missing.isEmpty()) {
            return List.of();
        }
        Lookalikes search = new Lookalikes(document, fit, headings, missing);
        search.offer(search.candidates(search::named));
        search.offer(search.candidates(search::near));
        return Arrays.stream(search.found).map(Optional::ofNullable).toList();
    }

    /** Every line that a reader may take for a heading and that is none, in the order of the text; what each says is its name. */
    public static List<Lookalike> lines(Document document) {
        return PseudoHeading.in(document).stream()
                .map(line -> new Lookalike(line.kind(), line.span(), line.text(), line.text(), line.level()))
                .toList();
    }

    private interface Search {
        Stream<Candidate> candidates(int index);
    }

    private List<Candidate> candidates(Search search) {
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            if (found[i] == null) {
                search.candidates(i).forEach(all::add);
            }
        }
        return all;
    }

    /** The clearest first; of equals, the first in the text. */
    private void offer(List<Candidate> candidates) {
        candidates.sort(
                Comparator.comparing((Candidate candidate) -> candidate.place().kind())
                        .thenComparing(Candidate::distance)
                        .thenComparing(candidate -> candidate.place().span()));
        for (Candidate candidate : candidates) {
            if (found[candidate.index()] == null && taken.add(candidate.place().span())) {
                found[candidate.index()] = candidate.place();
            }
        }
    }

    /** Where a name stands as it is. */
    private Stream<Candidate> named(int index) {
        Optional<Section> parent = missing.get(index).row().parent();
        return missing.get(index).fault().asked().stream()
                .flatMap(choice -> Stream.concat(headings(choice, parent), lines(choice, parent)))
                .map(place -> new Candidate(index, place, 0));
    }

    private Stream<Lookalike> headings(SectionSpec choice, Optional<Section> parent) {
        return choice.names()
                .map(HeadingName::of)
                .flatMap(name -> byKey.getOrDefault(name.key(), List.of()).stream()
                        .flatMap(section -> heading(section, name, choice, parent).stream()));
    }

    private Optional<Lookalike> heading(
            Section section, HeadingName name, SectionSpec choice, Optional<Section> parent) {
        boolean here = parent.isEmpty()
                || parent.get().sections().stream().anyMatch(part -> part.span().equals(section.span()));
        Heading heading = section.heading();
        boolean alias = !name.text().equals(choice.heading());
        Degree degree = alias
                ? Degree.ALIAS
                : name.degreeOf(heading.text(), heading.key()).orElse(Degree.ALIAS);
        boolean accepted = degree.compareTo(match(choice)) <= 0;
        boolean html = !headings.html() && heading.style() == Heading.Style.HTML;
        if (here && accepted && !html) {
            return Optional.empty();
        }
        Kind kind = !here ? Kind.ELSEWHERE : html ? Kind.HTML_HEADING : alias ? Kind.OTHER_NAME : Kind.TOO_FAR;
        String meant = alias && match(choice) != Degree.ALIAS ? choice.heading() : name.text();
        return Optional.of(place(kind, heading, meant));
    }

    private static Lookalike place(Kind kind, Heading heading, String name) {
        return new Lookalike(kind, heading.span(), heading.text(), name, OptionalInt.of(heading.level()));
    }

    private Stream<Lookalike> lines(SectionSpec choice, Optional<Section> parent) {
        return names(choice)
                .flatMap(name -> pseudo.getOrDefault(HeadingKey.of(name), List.of()).stream()
                        .filter(line -> isWithin(parent, line.span()))
                        .map(line -> new Lookalike(line.kind(), line.span(), line.text(), name, line.level())));
    }

    /** Headings that nearly are a name. */
    private Stream<Candidate> near(int index) {
        Optional<Section> parent = missing.get(index).row().parent();
        List<HeadingName> names = missing.get(index).fault().asked().stream()
                .flatMap(this::names)
                .map(HeadingName::of)
                .toList();
        return unasked.stream()
                .limit(MOST_LOOKED_AT)
                .filter(section -> isWithin(parent, section.span())
                        && !taken.contains(section.heading().span()))
                .flatMap(section -> names.stream().flatMap(name -> near(index, section.heading(), name).stream()));
    }

    private static Optional<Candidate> near(int index, Heading heading, HeadingName name) {
        return Nearness.of(heading.key(), name.key()).stream()
                .mapToObj(distance -> new Candidate(index, place(Kind.NEAR, heading, name.text()), distance))
                .findFirst();
    }

    /** The names that count. */
    private Stream<String> names(SectionSpec choice) {
        return match(choice) == Degree.ALIAS ? choice.names() : Stream.of(choice.heading());
    }

    private Degree match(SectionSpec choice) {
        return choice.match().orElse(headings.match());
    }

    private static boolean isWithin(Optional<Section> parent, Span inner) {
        return parent.isEmpty()
                || (parent.get().span().start() <= inner.start()
                        && inner.end() <= parent.get().span().end());
    }
}
