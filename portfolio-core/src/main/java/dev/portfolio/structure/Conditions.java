package dev.portfolio.structure;

import dev.portfolio.document.FrontMatter;
import dev.portfolio.profile.Condition;
import dev.portfolio.profile.Range;
import dev.portfolio.profile.SectionSpec;
import dev.portfolio.profile.Slot;
import dev.portfolio.text.TextKey;
import java.util.List;

/** Which of a type's sections the front matter of a document asks for. */
record Conditions(FrontMatter frontMatter) {

    /** Whether a section is asked for. */
    boolean hold(SectionSpec section) {
        return section.when().map(this::holds).orElse(true);
    }

    /** The sections that can take a slot and are asked for. */
    List<SectionSpec> asked(Slot slot) {
        return slot.choices().stream().filter(this::hold).toList();
    }

    /** How often a slot must be taken: not at all where none of its sections is asked for. */
    Range times(Slot slot) {
        return asked(slot).isEmpty() ? new Range(0, slot.times().max()) : slot.times();
    }

    private boolean holds(Condition condition) {
        List<TextKey> values =
                frontMatter.texts(condition.field()).stream().map(TextKey::of).toList();
        return condition.values().isEmpty()
                ? !values.isEmpty()
                : condition.values().stream().map(TextKey::of).anyMatch(values::contains);
    }
}
