package dev.portfolio.claim;

import dev.portfolio.finding.DidYouMean;
import dev.portfolio.framework.FrameworkIndex;
import dev.portfolio.framework.FrameworkItem;
import dev.portfolio.framework.Programme;
import java.util.List;
import java.util.Optional;

/** A framework made ready to be asked what a text means. */
final class Meaning {

    private final Programme programme;
    private final FrameworkIndex index;
    private final List<FrameworkIndex> earlier;

    Meaning(Programme programme, List<FrameworkIndex> earlier) {
        this.programme = programme;
        this.index = FrameworkIndex.of(programme.framework());
        this.earlier = List.copyOf(earlier);
    }

    Programme programme() {
        return programme;
    }

    FrameworkIndex index() {
        return index;
    }

    /**
     * One of several: those that the programme leads to come before the others, and of what is left only a single one is
     * an answer.
     */
    Optional<Answer> one(List<FrameworkItem> items) {
        List<FrameworkItem> within = items.stream().filter(programme::leadsTo).toList();
        List<FrameworkItem> left = within.isEmpty() ? items : within;
        if (left.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                left.size() == 1 ? new Answer.Found(left.get(0), Optional.empty()) : new Answer.Ambiguous(left));
    }

    /** What nothing in the framework is called by; an earlier version of it may know. */
    Answer unknown(String written, List<String> names) {
        for (FrameworkIndex version : earlier) {
            List<FrameworkItem> there = version.withCode(written);
            List<FrameworkItem> found = there.isEmpty() ? version.withText(written) : there;
            if (!found.isEmpty()) {
                FrameworkItem item = found.get(0);
                Optional<String> now = index.withText(item.label()).stream()
                        .filter(other -> other.kind() == item.kind())
                        .map(FrameworkItem::code)
                        .findFirst();
                return new Answer.Unknown(
                        now,
                        Optional.of(item),
                        Optional.of(version.framework().version().orElse("")));
            }
        }
        return new Answer.Unknown(DidYouMean.among(names, written), Optional.empty(), Optional.empty());
    }
}
