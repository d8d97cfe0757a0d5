package dev.portfolio.rule;

import dev.portfolio.document.Document;
import dev.portfolio.document.Section;
import dev.portfolio.profile.SectionSpec;
import dev.portfolio.source.HeadingKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which sections of a document are the ones its type asks for.
 *
 * <p>The sections asked for stand side by side, at whatever level the document has them: the shallowest level at which
 * one of them is found. One that is missing there is still recognised one level below, where a heading too small has
 * put it under its neighbour.
 */
public final class SectionMatches {

    private final List<Match> matches;

    private SectionMatches(List<Match> matches) {
        this.matches = List.copyOf(matches);
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
        List<Section> level = document.sections();
        while (!level.isEmpty() && level.stream().allMatch(section -> indexOf(section, contract) < 0)) {
            level = level.stream()
                    .flatMap(section -> section.sections().stream())
                    .toList();
        }
        collect(level, contract, found);
        for (Section section : level) {
            int parent = indexOf(section, contract);
            boolean holdsEvidence = parent >= 0
                    && contract.type().sections().get(parent).evidence().isPresent();
            for (Section child : holdsEvidence ? List.<Section>of() : section.sections()) {
                int index = indexOf(child, contract);
                if (index >= 0 && found.get(index).isEmpty()) {
                    found.get(index).add(child);
                }
            }
        }
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            matches.add(new Match(contract.type().sections().get(i), found.get(i)));
        }
        return new SectionMatches(matches);
    }

    private static void collect(List<Section> level, Contract contract, List<List<Section>> found) {
        for (Section section : level) {
            int index = indexOf(section, contract);
            if (index >= 0) {
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

    /** Those that were found, in the order in which they stand in the document. */
    public List<Match> inOrderOfText() {
        return found().sorted(
                        Comparator.comparing(match -> match.sections().get(0).span()))
                .toList();
    }
}
