package dev.portfolio.rule;

import dev.portfolio.document.Document;
import dev.portfolio.document.Section;
import dev.portfolio.profile.SectionSpec;
import dev.portfolio.source.HeadingKey;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which sections of a document are the ones its type asks for.
 *
 * <p>The sections asked for stand side by side, at whatever level the document has them: the one at which most of them
 * are found. One that is missing there is still recognised at another level, where a heading too small or too large has
 * put it.
 */
public final class SectionMatches {

    private final List<Match> matches;
    private final Set<Span> asked;

    private SectionMatches(List<Match> matches) {
        this.matches = List.copyOf(matches);
        this.asked = matches.stream()
                .flatMap(match -> match.sections().stream())
                .map(Section::span)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A section asked for, and where it was found.
     *
     * @param spec what is asked for
     * @param sections the sections with such a heading, in the order of the text
     */
    public record Match(SectionSpec spec, List<Section> sections) {
        /** Keeps a copy. */
        public Match {
            sections = List.copyOf(sections);
        }

        /** The first section with such a heading. */
        public Optional<Section> first() {
            return sections.stream().findFirst();
        }
    }

    /** Holds a document against a contract. */
    public static SectionMatches of(Document document, Contract contract) {
        List<List<Section>> found = new ArrayList<>();
        contract.names().forEach(names -> found.add(new ArrayList<>()));
        List<List<Section>> levels = levels(document.sections());
        int telling = mostTelling(levels, contract);
        if (!levels.isEmpty()) {
            collect(levels.get(telling), contract, found);
            levels.subList(telling + 1, levels.size()).forEach(level -> collectMissing(level, contract, found));
            levels.subList(0, telling).forEach(level -> collectMissing(level, contract, found));
        }
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            matches.add(new Match(contract.type().sections().get(i), found.get(i)));
        }
        return new SectionMatches(matches);
    }

    /** The sections by how many others they stand in, from the outermost on. */
    private static List<List<Section>> levels(List<Section> top) {
        List<List<Section>> levels = new ArrayList<>();
        List<Section> level = top;
        while (!level.isEmpty()) {
            levels.add(level);
            level = level.stream()
                    .flatMap(section -> section.sections().stream())
                    .toList();
        }
        return levels;
    }

    /** The level at which the most of what is asked for is found; the outermost of several. */
    private static int mostTelling(List<List<Section>> levels, Contract contract) {
        int best = 0;
        long most = 0;
        for (int i = 0; i < levels.size(); i++) {
            long kinds = levels.get(i).stream()
                    .map(section -> indexOf(section, contract))
                    .filter(index -> index >= 0)
                    .distinct()
                    .count();
            best = kinds > most ? i : best;
            most = Math.max(most, kinds);
        }
        return best;
    }

    private static void collect(List<Section> level, Contract contract, List<List<Section>> found) {
        for (Section section : level) {
            int index = indexOf(section, contract);
            if (index >= 0) {
                found.get(index).add(section);
            }
        }
    }

    private static void collectMissing(List<Section> level, Contract contract, List<List<Section>> found) {
        for (Section section : level) {
            int index = indexOf(section, contract);
            if (index >= 0 && found.get(index).isEmpty()) {
                found.get(index).add(section);
            }
        }
    }

    private static int indexOf(Section section, Contract contract) {
        HeadingKey key = section.heading().key();
        List<Set<HeadingKey>> names = contract.names();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).contains(key)) {
                return i;
            }
        }
        return -1;
    }

    /** All sections asked for, in the order of the profile. */
    public List<Match> all() {
        return matches;
    }

    /** Those that were found, in the order of the profile; each once, with its first section. */
    public Stream<Match> found() {
        return matches.stream().filter(match -> !match.sections().isEmpty());
    }

    /** Whether a section is one of those asked for. */
    public boolean isAskedFor(Section section) {
        return asked.contains(section.span());
    }

    /** Those that were found, in the order in which they stand in the document. */
    public List<Match> inOrderOfText() {
        return found().sorted(
                        Comparator.comparing(match -> match.sections().get(0).span()))
                .toList();
    }
}
