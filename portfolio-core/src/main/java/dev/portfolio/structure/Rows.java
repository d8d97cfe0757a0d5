package dev.portfolio.structure;

import dev.portfolio.document.Document;
import dev.portfolio.document.Section;
import dev.portfolio.profile.DocumentType.Additional;
import dev.portfolio.profile.Range;
import dev.portfolio.profile.Structure;
import dev.portfolio.source.Span;
import dev.portfolio.structure.Alignment.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a document row by row: the sections of the document first, then those within each of them. In each row, finds
 * which sections are meant, and aligns them with what is asked for.
 */
final class Rows {

    private final Conditions conditions;
    private final Beside beside;
    private final List<Fit.Row> rows = new ArrayList<>();

    private Rows(Document document) {
        this.conditions = new Conditions(document.frontMatter());
        this.beside = new Beside(document);
    }

    static Fit of(Document document, Plan plan) {
        Rows reader = new Rows(document);
        reader.add(plan, Optional.empty(), Recognition.in(document.sections(), plan, reader.conditions));
        return new Fit(reader.rows, reader.beside.found());
    }

    /** Reads the sections within a section. */
    private void addWithin(Section parent, Plan plan) {
        if (!plan.isOpen()) {
            add(plan, Optional.of(parent), Recognition.within(parent, plan, conditions));
        }
    }

    private void add(Plan plan, Optional<Section> parent, Recognition recognition) {
        List<Seen> seen = recognition.seen();
        Set<Span> taken = seen.stream().map(one -> one.section().span()).collect(Collectors.toSet());
        seen.forEach(one -> beside.look(one, taken, conditions));
        List<Fault> faults =
                faults(plan, seen.stream().filter(one -> !one.again()).toList());
        if (plan.structure().additional() != Additional.ALLOW) {
            recognition.others().stream()
                    .filter(section -> !beside.has(section))
                    .forEach(section -> faults.add(new Fault.Additional(section)));
        }
        List<Match> matches = seen.stream().map(Seen::match).toList();
        rows.add(new Fit.Row(plan.structure(), parent, matches, faults));
        seen.forEach(one -> addAllWithin(one, taken));
    }

    /**
     * Reads what a section asks for within itself, but for one that says nothing and has none of it: that is empty, and
     * lacks no more than all.
     *
     * @param taken what stands beside the section, or only wrongly within it
     */
    private void addAllWithin(Seen one, Set<Span> taken) {
        Section section = one.section();
        Plan plan = one.answer().choice().sections();
        Optional<Plan> each = one.answer().choice().each().filter(asked -> !asked.isOpen());
        boolean open = plan.isOpen() && each.isEmpty();
        if (open || (section.isEmpty() && !hasAnyOf(plan, section))) {
            return;
        }
        addWithin(section, plan);
        each.ifPresent(asked -> section.sections().stream()
                .filter(part -> !taken.contains(part.span()))
                .forEach(part -> addWithin(part, asked)));
    }

    private boolean hasAnyOf(Plan plan, Section parent) {
        return parent.sections().stream()
                .anyMatch(section ->
                        plan.answer(section.heading(), conditions::hold).isPresent());
    }

    /** What would have to change in a row, in the order in which to change it. */
    private List<Fault> faults(Plan plan, List<Seen> seen) {
        Structure structure = plan.structure();
        List<Range> times = structure.slots().stream().map(conditions::times).toList();
        Alignment alignment = Alignment.of(seen.stream().map(Seen::slot).toList(), times, structure.ordered());
        Mended mended = new Mended(seen, alignment, times.size(), structure.ordered());
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            Seen one = seen.get(i);
            if (alignment.of(i) == Move.GOES) {
                faults.add(new Fault.Surplus(one.section(), mended.of(one.slot()), plan.slot(one.slot())));
            } else if (alignment.of(i) == Move.MOVES) {
                faults.add(new Fault.Moved(one.section(), mended.around(i)));
            }
        }
        for (int slot = 0; slot < times.size(); slot++) {
            if (alignment.missing(slot) > 0) {
                faults.add(new Fault.Missing(
                        plan.slot(slot),
                        conditions.asked(plan.slot(slot)),
                        mended.of(slot),
                        mended.behind(slot),
                        mended.inPlaceBehind(slot)));
            }
        }
        return faults;
    }
}
