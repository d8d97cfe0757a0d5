package dev.portfolio.explain;

import dev.portfolio.explain.Clause.Weight;
import dev.portfolio.profile.Condition;
import dev.portfolio.profile.ContentKind;
import dev.portfolio.profile.Contents;
import dev.portfolio.profile.DocumentType.Additional;
import dev.portfolio.profile.EvidenceSpec;
import dev.portfolio.profile.ProofKind;
import dev.portfolio.profile.Range;
import dev.portfolio.profile.SectionSpec;
import dev.portfolio.profile.Slot;
import dev.portfolio.profile.Structure;
import dev.portfolio.profile.SubsectionSpec;
import dev.portfolio.text.Degree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a profile says of sections. */
final class SectionClauses {

    private SectionClauses() {}

    /**
     * The sections of a document type or of a section.
     *
     * @param weight how much their order weighs where it is the usual one
     * @param furthest what headings may be taken for them, where they do not say so themselves
     */
    static List<Clause> structure(Structure structure, Weight weight, Degree furthest) {
        List<Clause> clauses = new ArrayList<>();
        if (!structure.slots().isEmpty()) {
            clauses.add(Clause.group(
                    "sections",
                    structure.slots().stream().map(slot -> slot(slot, furthest)).toList()));
        }
        boolean ordered = structure.ordered();
        clauses.add(Clause.value("sectionOrder", ordered ? "strict" : "free", ordered, weight));
        boolean allowed = structure.additional() == Additional.ALLOW;
        clauses.add(Clause.value("additionalSections", word(structure.additional()), allowed, weight));
        return clauses;
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Clause slot(Slot slot, Degree furthest) {
        SectionSpec first = slot.choices().get(0);
        List<Clause> clauses = new ArrayList<>();
        if (slot.choices().size() == 1) {
            clauses.addAll(section(first, furthest));
            clauses.addAll(clauses.size() > 1 && clauses.get(1).key().equals("aliases") ? 2 : 1, times(slot.times()));
        } else {
            clauses.add(Clause.group(
                    "oneOf",
                    slot.choices().stream()
                            .map(choice -> Clause.item(choice.names().toList(), section(choice, furthest)))
                            .toList()));
            clauses.addAll(times(slot.times()));
        }
        return Clause.item(slot.choices().stream().flatMap(SectionSpec::names).toList(), clauses);
    }

    private static List<Clause> times(Range times) {
        List<Clause> clauses = new ArrayList<>();
        boolean required = times.min() > 0;
        if (times.min() <= 1) {
            clauses.add(Clause.value("required", Boolean.toString(required), required, Weight.USUAL));
        }
        List<Clause> numbers = new ArrayList<>();
        boolean endless = times.max() == Integer.MAX_VALUE;
        if (times.min() > 1 || endless) {
            numbers.add(Clause.value("min", Integer.toString(times.min())));
        }
        if (times.max() != 1 && !endless) {
            numbers.add(Clause.value("max", Integer.toString(times.max())));
        }
        if (!numbers.isEmpty()) {
            clauses.add(Clause.group("times", numbers));
        }
        return clauses;
    }

    private static List<Clause> section(SectionSpec section, Degree furthest) {
        List<Clause> clauses = new ArrayList<>();
        clauses.add(Clause.value("heading", Flow.text(section.heading())));
        // Other names that were inherited mean nothing where they are not looked at.
        if (section.match().orElse(furthest) == Degree.ALIAS) {
            clauses.add(Clause.texts("aliases", section.aliases()));
        }
        section.match().ifPresent(match -> clauses.add(Clause.value("match", word(match))));
        section.when().ifPresent(when -> clauses.add(Clause.group("when", condition(when))));
        clauses.addAll(contents(section.contents()));
        clauses.addAll(structure(section.sections(), Weight.SILENT, furthest));
        section.subsections().ifPresent(each -> clauses.add(Clause.group("subsections", subsections(each, furthest))));
        section.evidence().map(SectionClauses::evidence).ifPresent(clauses::add);
        return clauses;
    }

    private static List<Clause> condition(Condition condition) {
        return List.of(Clause.value("field", Flow.text(condition.field())), Clause.texts("is", condition.values()));
    }

    private static List<Clause> contents(Contents contents) {
        List<Clause> clauses = new ArrayList<>();
        for (ContentKind kind : ContentKind.values()) {
            range(kind.key(), contents.of(kind), clauses);
        }
        return clauses;
    }

    private static void range(String key, Range range, List<Clause> clauses) {
        List<Clause> limits = FieldClauses.range("min", "max", range);
        if (!limits.isEmpty()) {
            clauses.add(Clause.group(key, limits));
        }
    }

    private static List<Clause> subsections(SubsectionSpec each, Degree furthest) {
        List<Clause> clauses = new ArrayList<>(FieldClauses.range("min", "max", each.count()));
        clauses.addAll(contents(each.contents()));
        clauses.addAll(structure(each.sections(), Weight.SILENT, furthest));
        return clauses;
    }

    /** What evidence must be. */
    static Clause evidence(EvidenceSpec evidence) {
        List<Clause> clauses = new ArrayList<>();
        boolean usual = evidence.form() == EvidenceSpec.Form.HEADINGS;
        clauses.add(Clause.value("items", word(evidence.form()), usual, Weight.SILENT));
        if (usual) {
            clauses.add(
                    Clause.value("depth", Integer.toString(evidence.depth()), evidence.depth() == 1, Weight.SILENT));
        } else if (evidence.form() == EvidenceSpec.Form.LABELS) {
            clauses.add(Clause.texts("labels", evidence.labels()));
        }
        clauses.add(Clause.value("min", Integer.toString(evidence.min()), evidence.min() == 1, Weight.USUAL));
        range("listItems", evidence.listItems(), clauses);
        range("comment", evidence.comment(), clauses);
        clauses.add(proof(evidence.proof()));
        clauses.add(Clause.texts("proofLabels", evidence.proofLabels()));
        return Clause.group("evidence", clauses);
    }

    private static Clause proof(Set<ProofKind> kinds) {
        boolean some = !kinds.isEmpty() && !kinds.equals(ProofKind.ANY);
        return some
                ? Clause.texts(
                        "proof", kinds.stream().sorted().map(ProofKind::word).toList())
                : Clause.value("proof", Boolean.toString(!kinds.isEmpty()), kinds.isEmpty(), Weight.USUAL);
    }
}
