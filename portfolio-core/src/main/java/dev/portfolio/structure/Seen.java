package dev.portfolio.structure;

import dev.portfolio.document.Section;
import dev.portfolio.structure.Plan.Answer;

/**
 * A section and what it is taken for.
 *
 * @param again whether other sections, which stand elsewhere side by side, already have its slot: it is recognised, and
 *     no more
 */
record Seen(Section section, Answer answer, boolean again) {

    int slot() {
        return answer.choice().slot();
    }

    Match match() {
        return new Match(answer.choice().spec(), section, answer.name().name().text(), answer.degree());
    }
}
