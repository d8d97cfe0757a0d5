package dev.portfolio.rule;

import dev.portfolio.profile.ResidueOptions;
import dev.portfolio.rule.Place.Line;
import dev.portfolio.source.Span;
import dev.portfolio.text.TextKey;
import dev.portfolio.text.TextPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a profile adds to the texts that are found, and what it takes away. */
final class CustomResidue {

    private final Set<TextKey> texts;
    private final List<TextPattern> patterns;
    private final Set<TextKey> allowedTexts;
    private final List<TextPattern> allowedPatterns;

    CustomResidue(ResidueOptions options) {
        this.texts = keys(options.texts());
        this.patterns = options.patterns();
        this.allowedTexts = keys(options.allowedTexts());
        this.allowedPatterns = options.allowedPatterns();
    }

    private static Set<TextKey> keys(List<String> texts) {
        return texts.stream().map(TextKey::of).collect(Collectors.toUnmodifiableSet());
    }

    /** What the profile's texts and patterns find in a place. */
    List<Residue> in(Place place) {
        List<Residue> found = new ArrayList<>();
        if (!texts.isEmpty()) {
            lines(place, found);
        }
        for (TextPattern pattern : patterns) {
            pattern.all(place.text()).forEach(span -> found.add(new Residue(Residue.CUSTOM, span)));
        }
        return found;
    }

    private void lines(Place place, List<Residue> found) {
        String text = place.text();
        for (int from = 0; from < text.length() && found.size() < Residue.MOST; ) {
            int end = text.indexOf('\n', from);
            Line line = place.kind().isHeading() ? place.heading() : place.line(from);
            for (Line part : List.of(line, WholeResidue.valueOf(place, line))) {
                if (!part.isEmpty() && texts.contains(TextKey.of(text.substring(part.start(), part.end())))) {
                    found.add(new Residue(Residue.CUSTOM, part.start(), part.end()));
                }
            }
            from = end < 0 ? text.length() : end + 1;
        }
    }

    /** Leaves only what the profile does not say is fine: alone, or in the line or the match it stands in. */
    List<Residue> withoutAllowed(List<Residue> found, Place place) {
        if (found.isEmpty() || allowsNothing()) {
            return found;
        }
        List<Span> fine = allowedPatterns.stream()
                .flatMap(pattern -> pattern.all(place.text()).stream())
                .toList();
        return found.stream()
                .filter(residue -> !isFine(residue.span(), place, fine))
                .toList();
    }

    private boolean isFine(Span span, Place place, List<Span> fine) {
        String text = place.text();
        int start = Math.min(text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1, span.start());
        Line line = place.kind().isHeading() ? place.heading() : place.line(start);
        return allows(text.substring(span.start(), span.end()))
                || (!line.isEmpty() && allowedTexts.contains(TextKey.of(text.substring(line.start(), line.end()))))
                || fine.stream().anyMatch(match -> match.union(span).equals(match));
    }

    /** Whether the profile says that words are fine. */
    boolean allows(String words) {
        return !allowsNothing() && isAllowed(words);
    }

    private boolean allowsNothing() {
        return allowedTexts.isEmpty() && allowedPatterns.isEmpty();
    }

    private boolean isAllowed(String words) {
        return allowedTexts.contains(TextKey.of(words))
                || allowedPatterns.stream().anyMatch(pattern -> pattern.matches(words));
    }
}
