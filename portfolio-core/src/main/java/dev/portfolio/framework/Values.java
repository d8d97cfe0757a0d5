package dev.portfolio.framework;

import dev.portfolio.finding.Arguments;
import java.util.List;
import java.util.Optional;

/** Reads what parts say; what is missing or no number is told at its place. */
final class Values {

    private static final int MOST_DIGITS = 6;

    private final FrameworkProblems problems;

    Values(FrameworkProblems problems) {
        this.problems = problems;
    }

    /** A text that must be there, under one of some names; the first is the one that is asked for. */
    Optional<String> needed(Part part, String... names) {
        Optional<String> text = part.text(names);
        Optional<Part> held = part.part(names).filter(found -> !found.parts().isEmpty());
        if (text.isEmpty() && held.isPresent()) {
            kind("kind-text", held.get());
        } else if (text.isEmpty()) {
            problems.add("missing", part.place(), Arguments.none().with("name", names[0]));
        }
        return text;
    }

    /** A text that need not be there; several values in its place are told. */
    Optional<String> single(Part part, String name) {
        Optional<Part> held = part.part(name).filter(found -> !found.parts().isEmpty());
        held.ifPresent(found -> kind("kind-text", found));
        return held.isPresent() ? Optional.empty() : part.text(name);
    }

    /** What a part holds under a name; a text in its place is told. */
    List<Part> several(Part part, String name) {
        Optional<Part> found = part.part(name);
        found.filter(said -> !Label.of(said.text()).isEmpty()).ifPresent(said -> kind("kind-list", said));
        return found.map(Part::parts).orElse(List.of());
    }

    private void kind(String variant, Part found) {
        problems.add(variant, found.place(), Arguments.none().with("name", found.name()));
    }

    /** A whole number from 1 on. */
    Optional<Integer> number(Part part, String... names) {
        Optional<Part> written = part.part(names)
                .filter(found ->
                        !Label.of(found.text()).isEmpty() || !found.parts().isEmpty());
        return written.flatMap(this::number);
    }

    Optional<Integer> number(Part part) {
        Optional<Integer> number = number(Label.of(part.text()));
        if (number.isEmpty() && !part.parts().isEmpty()) {
            kind("kind-text", part);
        } else if (number.isEmpty()) {
            problems.add(
                    "number",
                    part.span(),
                    Arguments.none().with("name", part.name()).with("value", Label.of(part.text())));
        }
        return number;
    }

    /** The whole number that a text is, if it is one. */
    static Optional<Integer> number(String text) {
        boolean digits =
                !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
