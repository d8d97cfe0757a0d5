package dev.portfolio.structure;

import dev.portfolio.document.Section;
import dev.portfolio.source.Span;
import dev.portfolio.structure.Plan.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds which sections are those a plan asks for. */
final class Recognition {

    private final Plan plan;
    private final Conditions conditions;
    private final int[] found;
    private final List<Seen> seen = new ArrayList<>();
    private final List<Section> others = new ArrayList<>();

    private Recognition(Plan plan, Conditions conditions) {
        this.plan = plan;
        this.conditions = conditions;
        this.found = new int[plan.structure().slots().size()];
    }

    /** Sections that stand side by side, in one section or in none. */
    private record Family(List<Section> sections) {}

    /** Families whose sections stand in as many others. */
    private record Level(List<Family> families) {}

    /** Among the sections of a section: those right below it. */
    static Recognition within(Section parent, Plan plan, Conditions conditions) {
        Recognition recognition = new Recognition(plan, conditions);
        recognition.takeFamily(new Family(parent.sections()));
        return recognition;
    }

    /**
     * Among all sections of a document: those of the level at which most of what is asked for stands side by side. What
     * is missing there is looked for within, and at last around it.
     */
    static Recognition in(List<Section> top, Plan plan, Conditions conditions) {
        Recognition recognition = new Recognition(plan, conditions);
        List<Level> levels = levels(top);
        if (!levels.isEmpty()) {
            int telling = recognition.mostTelling(levels);
            levels.get(telling).families().forEach(recognition::takeFamily);
            Set<Span> claimed = recognition.claimed();
            levels.subList(telling + 1, levels.size()).forEach(level -> recognition.takeMissing(level, claimed));
            levels.subList(0, telling).forEach(level -> recognition.takeMissing(level, claimed));
        }
        if (recognition.seen.isEmpty()) {
            recognition.others.addAll(outermost(top));
        }
        return recognition;
    }

    /** The sections asked for, in the order of the text. */
    List<Seen> seen() {
        return seen.stream()
                .sorted(Comparator.comparing(one -> one.section().span()))
                .toList();
    }

    /** The sections that stand beside those, and that nobody asked for. */
    List<Section> others() {
        return others;
    }

    /** From the outermost on. */
    private static List<Level> levels(List<Section> top) {
        List<Level> levels = new ArrayList<>();
        List<Family> families = top.isEmpty() ? List.of() : List.of(new Family(top));
        while (!families.isEmpty()) {
            levels.add(new Level(families));
            families = families.stream()
                    .flatMap(family -> family.sections().stream())
                    .filter(section -> !section.sections().isEmpty())
                    .map(section -> new Family(section.sections()))
                    .toList();
        }
        return levels;
    }

    /** The level at which the most of what is asked for is found; the outermost of several. */
    private int mostTelling(List<Level> levels) {
        int best = 0;
        long most = 0;
        for (int i = 0; i < levels.size(); i++) {
            long slots = levels.get(i).families().stream()
                    .flatMap(family -> family.sections().stream())
                    .flatMap(section -> answer(section).stream())
                    .map(answer -> answer.choice().slot())
                    .distinct()
                    .count();
            best = slots > most ? i : best;
            most = Math.max(most, slots);
        }
        return best;
    }

    private Optional<Answer> answer(Section section) {
        return plan.answer(section.heading(), conditions::hold);
    }

    /** What an earlier family has is no more than recognised in a later one: a page may repeat its sections by project. */
    private void takeFamily(Family family) {
        int[] before = found.clone();
        List<Section> unknown = new ArrayList<>();
        boolean known = false;
        for (Section section : family.sections()) {
            Optional<Answer> answer = answer(section);
            if (answer.isPresent()) {
                known = true;
                take(section, answer.get(), before[answer.get().choice().slot()] > 0);
            } else {
                unknown.add(section);
            }
        }
        others.addAll(known ? unknown : List.of());
    }

    /** Takes what is not there often enough yet. */
    private void takeMissing(Level level, Set<Span> claimed) {
        for (Family family : level.families()) {
            for (Section section : family.sections()) {
                answer(section)
                        .filter(answer -> !claimed.contains(section.span())
                                && isLacking(answer.choice().slot()))
                        .ifPresent(answer -> take(section, answer, false));
            }
        }
    }

    private boolean isLacking(int slot) {
        return found[slot] < conditions.times(plan.slot(slot)).min();
    }

    private void take(Section section, Answer answer, boolean again) {
        seen.add(new Seen(section, answer, again));
        found[answer.choice().slot()]++;
    }

    /** The sections that those recognised so far ask for within themselves: they are not what is missing outside. */
    private Set<Span> claimed() {
        Set<Span> claimed = new HashSet<>();
        seen.forEach(one -> claim(one.section(), one.answer(), claimed));
        return claimed;
    }

    private void claim(Section parent, Answer taken, Set<Span> claimed) {
        claimWithin(parent, taken.choice().sections(), claimed);
        taken.choice()
                .each()
                .ifPresent(each -> parent.sections().forEach(section -> claimWithin(section, each, claimed)));
    }

    private void claimWithin(Section parent, Plan asked, Set<Span> claimed) {
        for (Section section : parent.sections()) {
            asked.answer(section.heading(), conditions::hold).ifPresent(answer -> {
                claimed.add(section.span());
                claim(section, answer, claimed);
            });
        }
    }

    /** What stands side by side where nothing is recognised: what a single title rules, or the sections themselves. */
    private static List<Section> outermost(List<Section> top) {
        boolean title = top.size() == 1 && !top.get(0).sections().isEmpty();
        return title ? top.get(0).sections() : top;
    }
}
