package dev.portfolio.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a document whose sections were shuffled leads back to a right one, by as few steps as any. */
final class SectionFaultsTest {

    private static final List<String> RIGHT = List.of("Contexte", "Besoin", "Réalisation", "Bilan", "Suite", "Merci");
    private static final int DOCUMENTS = 1_000;

    private final Checked checked = Checked.by("documents: {page: {additionalSections: refuse, sections: ["
            + RIGHT.stream().map(name -> "{heading: " + name + "}").collect(Collectors.joining(", ")) + "]}}");

    @ParameterizedTest(name = "{0} changes")
    @ValueSource(ints = {1, 2, 3, 5, 9})
    void whatIsToldLeadsBackToARightDocumentByTheFewestSteps(int changes) {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            List<String> row = shuffled(changes, new Random(seed));
            List<Finding> findings = checked.findings(document(row));
            if (findings.size() != fewest(row) || !mended(row, findings).equals(RIGHT)) {
                assertThat(mended(row, findings)).as("%s, %s", row, findings).isEqualTo(RIGHT);
                assertThat(findings).as(row.toString()).hasSize(fewest(row));
            }
        }
        assertThat(checked.findings(document(RIGHT))).isEmpty();
    }

    private static List<String> shuffled(int changes, Random random) {
        List<String> row = new ArrayList<>(RIGHT);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(row.size() + 1);
            int other = random.nextInt(Math.max(1, row.size()));
            switch (row.isEmpty() ? 0 : random.nextInt(4)) {
                case 0 -> row.add(at, "Annexe " + (i + 1));
                case 1 -> row.remove(other);
                case 2 -> Collections.swap(row, Math.min(at, row.size() - 1), other);
                default -> row.add(at, row.get(other));
            }
        }
        return row;
    }

    private static String document(List<String> row) {
        return "---\ntitle: Phare\n---\n"
                + row.stream().map(name -> "# " + name + "\nOui.\n").collect(Collectors.joining());
    }

    /** What is too much goes, what is not there comes, and only the longest row in order can stay where it is. */
    private static int fewest(List<String> row) {
        Set<String> known = new HashSet<>(RIGHT);
        known.retainAll(row);
        int[] longest = new int[row.size()];
        int inOrder = 0;
        for (int i = 0; i < row.size(); i++) {
            int rank = RIGHT.indexOf(row.get(i));
            for (int j = 0; j < i && rank >= 0; j++) {
                if (RIGHT.indexOf(row.get(j)) < rank) {
                    longest[i] = Math.max(longest[i], longest[j]);
                }
            }
            longest[i] += rank < 0 ? 0 : 1;
            inOrder = Math.max(inOrder, longest[i]);
        }
        return row.size() - known.size() + RIGHT.size() - known.size() + known.size() - inOrder;
    }

    /** The row when each finding has been done, knowing of the right order only what the findings say. */
    private static List<String> mended(List<String> row, List<Finding> findings) {
        Set<Integer> taken = new HashSet<>();
        Map<String, Argument.Phrase> moved = new LinkedHashMap<>();
        Map<String, Argument.Phrase> missing = new LinkedHashMap<>();
        for (Finding finding : findings) {
            int at = (finding.location().start().line() - 4) / 2;
            switch (finding.rule().value()) {
                case "section-unknown", "section-duplicate" -> taken.add(at);
                case "section-missing" -> missing.put(text(finding, "heading"), place(finding));
                case "section-out-of-order" -> {
                    taken.add(at);
                    moved.put(row.get(at), place(finding));
                }
                default -> throw new AssertionError(finding);
            }
        }
        List<String> mended = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (!taken.contains(i)) {
                mended.add(row.get(i));
            }
        }
        boolean placed = true;
        while (placed) {
            placed = moved.entrySet().removeIf(section -> isMoved(section.getKey(), section.getValue(), mended));
        }
        missing.forEach((name, place) -> mended.add(before(place, mended), name));
        return moved.isEmpty() ? mended : List.of("nowhere: " + moved);
    }

    /** Whether it could be put beside one of its neighbours: they may have to be moved first. */
    private static boolean isMoved(String name, Argument.Phrase place, List<String> row) {
        Optional<Integer> at =
                neighbour(place, "previous", row).map(previous -> previous + 1).or(() -> neighbour(place, "next", row));
        at.ifPresent(index -> row.add(index, name));
        return at.isPresent();
    }

    /** Before the one it should stand before; where it has none, it is to be the last. */
    private static int before(Argument.Phrase place, List<String> row) {
        return neighbour(place, "next", row).orElse(row.size());
    }

    private static Optional<Integer> neighbour(Argument.Phrase place, String name, List<String> row) {
        return place.arguments()
                .get(name)
                .map(text -> row.indexOf(((Argument.Text) text).value()))
                .filter(at -> at >= 0);
    }

    private static Argument.Phrase place(Finding finding) {
        return ((Argument.Phrases) finding.arguments().get("place").orElseThrow())
                .values()
                .get(0);
    }

    private static String text(Finding finding, String name) {
        return ((Argument.Text) finding.arguments().get(name).orElseThrow()).value();
    }
}
