package dev.portfolio.structure;

import dev.portfolio.document.Document;
import dev.portfolio.document.Section;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what stands beside an empty section, at the same level, and was meant to stand in it. */
final class Beside {

    private final Document document;
    private final Map<Span, List<Section>> found = new HashMap<>();
    private final Set<Span> all = new HashSet<>();
    private Map<Integer, Section> byStart = Map.of();

    Beside(Document document) {
        this.document = document;
    }

    /** By the empty sections. */
    Map<Span, List<Section>> found() {
        return found;
    }

    boolean has(Section section) {
        return all.contains(section.span());
    }

    /**
     * Looks behind a section.
     *
     * @param asked the sections asked for among which it stands
     */
    void look(Seen one, Set<Span> asked, Conditions conditions) {
        if (!asksForSections(one) || !one.section().isEmpty()) {
            return;
        }
        List<Section> behind = new ArrayList<>();
        Optional<Section> next = behind(one.section());
        while (next.isPresent()
                && next.get().heading().level() == one.section().heading().level()
                && !asked.contains(next.get().span())
                && belongs(next.get(), one, conditions)) {
            behind.add(next.get());
            all.add(next.get().span());
            next = behind(next.get());
        }
        if (!behind.isEmpty()) {
            found.put(one.section().span(), List.copyOf(behind));
        }
    }

    private static boolean asksForSections(Seen one) {
        Plan.Choice choice = one.answer().choice();
        return choice.spec().evidence().isPresent()
                || choice.spec().subsections().isPresent()
                || !choice.sections().byKey().isEmpty();
    }

    /** Under a heading of one's own choice, or under one that is asked for. */
    private static boolean belongs(Section section, Seen parent, Conditions conditions) {
        Plan.Choice choice = parent.answer().choice();
        return choice.spec().evidence().isPresent()
                || choice.spec().subsections().isPresent()
                || choice.sections().answer(section.heading(), conditions::hold).isPresent();
    }

    private Optional<Section> behind(Section section) {
        if (byStart.isEmpty()) {
            byStart = document.everySection()
                    .collect(Collectors.toMap(one -> one.span().start(), Function.identity()));
        }
        return Optional.ofNullable(byStart.get(section.span().end()));
    }
}
