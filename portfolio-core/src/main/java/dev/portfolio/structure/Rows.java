package dev.portfolio.structure;

import dev.portfolio.document.Document;
import dev.portfolio.document.FrontMatter;
import dev.portfolio.document.Section;
import dev.portfolio.profile.Condition;
import dev.portfolio.profile.DocumentType.Additional;
import dev.portfolio.profile.Range;
import dev.portfolio.profile.Slot;
import dev.portfolio.profile.Structure;
import dev.portfolio.structure.Fault.Neighbours;
import dev.portfolio.structure.Plan.Answer;
import dev.portfolio.text.TextKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads a document row by row: finds which sections are meant, and aligns them with what is asked for. */
final class Rows {

    private final Document document;
    private final Consumer<Fit.Row> rows;

    Rows(Document document, Consumer<Fit.Row> rows) {
        this.document = document;
        this.rows = rows;
    }

    /** A section and what it is taken for; {@code again} where another family of sections already has that slot. */
    private record Seen(Section section, Answer answer, boolean again) {
        int slot() {
            return answer.choice().slot();
        }

        Match match() {
            return new Match(answer.choice().spec(), section, answer.name().text(), answer.degree());
        }
    }

    void read(Plan plan) {
        List<List<List<Section>>> levels = levels(document.sections());
        List<Seen> seen = new ArrayList<>();
        List<Section> others = new ArrayList<>();
        if (!levels.isEmpty()) {
            int telling = mostTelling(levels, plan);
            Set<Integer> slots = new HashSet<>();
            levels.get(telling).forEach(family -> collect(family, plan, slots, seen, others));
            levels.subList(telling + 1, levels.size()).forEach(level -> collectMissing(level, plan, slots, seen));
            levels.subList(0, telling).forEach(level -> collectMissing(level, plan, slots, seen));
        }
        add(plan, Optional.empty(), seen, seen.isEmpty() ? outermost() : others);
    }

    private void readWithin(Section parent, Plan plan) {
        if (plan.choices().isEmpty() && plan.structure().additional() == Additional.ALLOW) {
            return;
        }
        List<Seen> seen = new ArrayList<>();
        List<Section> others = new ArrayList<>();
        collect(parent.sections(), plan, new HashSet<>(), seen, others);
        add(plan, Optional.of(parent), seen, seen.isEmpty() ? parent.sections() : others);
    }

    /** The sections by how many others they stand in, from the outermost on, and by the one they stand in. */
    private static List<List<List<Section>>> levels(List<Section> top) {
        List<List<List<Section>>> levels = new ArrayList<>();
        List<List<Section>> level = top.isEmpty() ? List.of() : List.of(top);
        while (!level.isEmpty()) {
            levels.add(level);
            level = level.stream()
                    .flatMap(List::stream)
                    .map(Section::sections)
                    .filter(family -> !family.isEmpty())
                    .toList();
        }
        return levels;
    }

    /** The level at which the most of what is asked for is found; the outermost of several. */
    private static int mostTelling(List<List<List<Section>>> levels, Plan plan) {
        int best = 0;
        long most = 0;
        for (int i = 0; i < levels.size(); i++) {
            long kinds = levels.get(i).stream()
                    .flatMap(List::stream)
                    .flatMap(section -> accepted(section, plan).stream())
                    .map(answer -> answer.choice().slot())
                    .distinct()
                    .count();
            best = kinds > most ? i : best;
            most = Math.max(most, kinds);
        }
        return best;
    }

    private static Optional<Answer> accepted(Section section, Plan plan) {
        return plan.answer(section.heading()).filter(Answer::isAccepted);
    }

    /** The sections of a family; what an earlier family has is no more than recognised in a later one. */
    private static void collect(
            List<Section> family, Plan plan, Set<Integer> slots, List<Seen> seen, List<Section> others) {
        Set<Integer> here = new HashSet<>();
        List<Section> unknown = new ArrayList<>();
        for (Section section : family) {
            Optional<Answer> answer = accepted(section, plan);
            if (answer.isPresent()) {
                int slot = answer.get().choice().slot();
                seen.add(new Seen(section, answer.get(), slots.contains(slot)));
                here.add(slot);
            } else {
                unknown.add(section);
            }
        }
        slots.addAll(here);
        others.addAll(here.isEmpty() ? List.of() : unknown);
    }

    private static void collectMissing(List<List<Section>> level, Plan plan, Set<Integer> slots, List<Seen> seen) {
        for (Section section : level.stream().flatMap(List::stream).toList()) {
            accepted(section, plan)
                    .filter(answer -> slots.add(answer.choice().slot()))
                    .ifPresent(answer -> seen.add(new Seen(section, answer, false)));
        }
    }

    /** What stands side by side where nothing is recognised: what a single title rules, or the sections themselves. */
    private List<Section> outermost() {
        List<Section> top = document.sections();
        boolean title = top.size() == 1 && !top.get(0).sections().isEmpty();
        return title ? top.get(0).sections() : top;
    }

    private void add(Plan plan, Optional<Section> parent, List<Seen> found, List<Section> others) {
        List<Seen> seen = found.stream()
                .sorted(Comparator.comparing(one -> one.section().span()))
                .toList();
        List<Seen> first = seen.stream().filter(one -> !one.again()).toList();
        List<Fault> faults = faults(plan, first);
        if (plan.structure().additional() != Additional.ALLOW) {
            others.forEach(section -> faults.add(new Fault.Additional(section)));
        }
        rows.accept(new Fit.Row(
                plan.structure(), parent, seen.stream().map(Seen::match).toList(), faults));
        seen.forEach(one -> readWithin(one.section(), one.answer().choice().sections()));
        for (Seen one : seen) {
            one.answer()
                    .choice()
                    .each()
                    .ifPresent(each -> one.section().sections().forEach(section -> readWithin(section, each)));
        }
    }

    private List<Fault> faults(Plan plan, List<Seen> seen) {
        Structure structure = plan.structure();
        List<Range> times = structure.slots().stream().map(this::times).toList();
        Alignment alignment = Alignment.of(seen.stream().map(Seen::slot).toList(), times, structure.ordered());
        Kept kept = Kept.of(seen, alignment);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            Seen one = seen.get(i);
            if (alignment.of(i) == Alignment.Move.GOES) {
                faults.add(new Fault.Surplus(one.section(), kept.of(one.slot()), plan.slot(one.slot())));
            } else if (alignment.of(i) == Alignment.Move.MOVES) {
                faults.add(new Fault.Moved(one.section(), kept.around(one)));
            }
        }
        for (int slot = 0; slot < times.size(); slot++) {
            if (alignment.missing(slot) > 0) {
                Neighbours neighbours = new Neighbours(kept.last(slot), kept.first(slot + 1));
                faults.add(new Fault.Missing(plan.slot(slot), kept.of(slot), neighbours, kept.inPlaceAfter(slot)));
            }
        }
        return faults;
    }

    /**
     * What is left once all is mended.
     *
     * @param sections in their order then
     * @param inPlace those that need not move, in the order of the text
     */
    private record Kept(List<Seen> sections, List<Seen> inPlace) {

        static Kept of(List<Seen> seen, Alignment alignment) {
            List<Seen> sections = new ArrayList<>();
            List<Seen> inPlace = new ArrayList<>();
            for (int i = 0; i < seen.size(); i++) {
                if (alignment.of(i) != Alignment.Move.GOES) {
                    sections.add(seen.get(i));
                }
                if (alignment.of(i) == Alignment.Move.STAYS) {
                    inPlace.add(seen.get(i));
                }
            }
            sections.sort(Comparator.comparingInt(Seen::slot));
            return new Kept(sections, inPlace);
        }

        List<Section> of(int slot) {
            return sections.stream()
                    .filter(one -> one.slot() == slot)
                    .map(Seen::section)
                    .toList();
        }

        Neighbours around(Seen one) {
            int at = sections.indexOf(one);
            Optional<Section> previous =
                    at > 0 ? Optional.of(sections.get(at - 1).section()) : Optional.empty();
            Optional<Section> next =
                    at + 1 < sections.size() ? Optional.of(sections.get(at + 1).section()) : Optional.empty();
            return new Neighbours(previous, next);
        }

        /** The last section up to a slot. */
        Optional<Section> last(int slot) {
            return sections.stream()
                    .filter(one -> one.slot() <= slot)
                    .map(Seen::section)
                    .reduce((one, later) -> later);
        }

        /** The first section from a slot on. */
        Optional<Section> first(int slot) {
            return sections.stream()
                    .filter(one -> one.slot() >= slot)
                    .map(Seen::section)
                    .findFirst();
        }

        Optional<Section> inPlaceAfter(int slot) {
            return inPlace.stream()
                    .filter(one -> one.slot() > slot)
                    .map(Seen::section)
                    .findFirst();
        }
    }

    /** How often a slot must be taken here: not at all, where the condition of none of its sections holds. */
    private Range times(Slot slot) {
        boolean asked = slot.choices().stream()
                .anyMatch(choice -> choice.when().map(this::holds).orElse(true));
        return asked ? slot.times() : new Range(0, slot.times().max());
    }

    private boolean holds(Condition condition) {
        FrontMatter frontMatter = document.frontMatter();
        List<TextKey> values =
                frontMatter.texts(condition.field()).stream().map(TextKey::of).toList();
        return condition.values().isEmpty()
                ? !values.isEmpty()
                : condition.values().stream().map(TextKey::of).anyMatch(values::contains);
    }
}
