package dev.portfolio.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.profile.Range;
import dev.portfolio.structure.Alignment.Move;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The faults of a row are the least that makes it right. */
final class AlignmentTest {

    private static final int MANY = Integer.MAX_VALUE;

    /** Every row of up to this many things is tried, and no row on the way to a right one is longer than the other. */
    private static final Map<Integer, int[]> LENGTHS =
            Map.of(1, new int[] {6, 9}, 2, new int[] {6, 8}, 3, new int[] {5, 7}, 4, new int[] {4, 6});

    @ParameterizedTest(name = "ordered: {0}")
    @ValueSource(booleans = {true, false})
    void theFaultsAreAsFewAsTheFewestStepsToARightRow(boolean ordered) {
        Random random = new Random(20261123);
        int rows = 0;
        for (int round = 0; round < 32; round++) {
            int ranks = 1 + round % 4;
            int[] lengths = LENGTHS.get(ranks);
            List<Range> times = times(ranks, lengths[1] - lengths[0], random);
            Map<List<Integer>, Integer> steps = fewestSteps(times, ordered, lengths[1]);
            for (Map.Entry<List<Integer>, Integer> row : steps.entrySet()) {
                if (row.getKey().size() <= lengths[0]) {
                    assertFaults(row.getKey(), times, ordered, row.getValue());
                    rows++;
                }
            }
        }
        assertThat(rows).isGreaterThan(5_000);
    }

    private static void assertFaults(List<Integer> row, List<Range> times, boolean ordered, int fewest) {
        Alignment alignment = Alignment.of(row, times, ordered);
        int faults = IntStream.range(0, times.size()).map(alignment::missing).sum();
        for (int i = 0; i < row.size(); i++) {
            faults += alignment.of(i) == Move.STAYS ? 0 : 1;
        }
        if (faults != fewest) {
            assertThat(faults).as("%s of %s", row, times).isEqualTo(fewest);
        }
        assertMends(row, times, ordered, alignment);
    }

    /** Taking out, moving and adding what is told makes the row right. */
    private static void assertMends(List<Integer> row, List<Range> times, boolean ordered, Alignment alignment) {
        List<Integer> inPlace = new ArrayList<>();
        List<Integer> mended = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (alignment.of(i) == Move.STAYS) {
                inPlace.add(row.get(i));
            }
            if (alignment.of(i) != Move.GOES) {
                mended.add(row.get(i));
            }
        }
        for (int rank = 0; rank < times.size(); rank++) {
            mended.addAll(Collections.nCopies(alignment.missing(rank), rank));
        }
        Collections.sort(mended);
        boolean right = isRight(mended, times, true)
                && (!ordered || inPlace.equals(inPlace.stream().sorted().toList()));
        if (!right) {
            assertThat(mended).as("%s of %s", row, times).isEmpty();
        }
    }

    /** Some ranges, whose least numbers together are no more than there is room for. */
    private static List<Range> times(int ranks, int room, Random random) {
        List<Range> times = new ArrayList<>();
        int left = room;
        for (int rank = 0; rank < ranks; rank++) {
            int min = random.nextInt(Math.min(left, 2) + 1);
            int max = random.nextInt(4) == 0 ? MANY : min + random.nextInt(3);
            times.add(new Range(min, max));
            left -= min;
        }
        return times;
    }

    /** How many steps every row is from a right one: a thing taken out, put in or put elsewhere is a step. */
    private static Map<List<Integer>, Integer> fewestSteps(List<Range> times, boolean ordered, int longest) {
        Map<List<Integer>, Integer> steps = new HashMap<>();
        Deque<List<Integer>> open = new ArrayDeque<>();
        for (List<Integer> row : rows(times.size(), longest)) {
            if (isRight(row, times, ordered)) {
                steps.put(row, 0);
                open.add(row);
            }
        }
        while (!open.isEmpty()) {
            List<Integer> row = open.remove();
            for (List<Integer> next : neighbours(row, times.size(), longest)) {
                if (steps.putIfAbsent(next, steps.get(row) + 1) == null) {
                    open.add(next);
                }
            }
        }
        return steps;
    }

    private static List<List<Integer>> rows(int ranks, int longest) {
        List<List<Integer>> rows = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < rows.size() && rows.get(i).size() < longest; i++) {
            for (int rank = 0; rank < ranks; rank++) {
                List<Integer> longer = new ArrayList<>(rows.get(i));
                longer.add(rank);
                rows.add(longer);
            }
        }
        return rows;
    }

    private static boolean isRight(List<Integer> row, List<Range> times, boolean ordered) {
        boolean counts = IntStream.range(0, times.size()).allMatch(rank -> {
            int count = Collections.frequency(row, rank);
            return count >= times.get(rank).min() && count <= times.get(rank).max();
        });
        return counts && (!ordered || row.equals(row.stream().sorted().toList()));
    }

    private static Set<List<Integer>> neighbours(List<Integer> row, int ranks, int longest) {
        Set<List<Integer>> neighbours = new HashSet<>();
        for (int i = 0; i < row.size(); i++) {
            List<Integer> without = new ArrayList<>(row);
            Integer moved = without.remove(i);
            neighbours.add(without);
            for (int j = 0; j <= without.size(); j++) {
                neighbours.add(with(without, j, moved));
            }
        }
        for (int i = 0; i <= row.size() && row.size() < longest; i++) {
            for (int rank = 0; rank < ranks; rank++) {
                neighbours.add(with(row, i, rank));
            }
        }
        return neighbours;
    }

    private static List<Integer> with(List<Integer> row, int at, Integer thing) {
        List<Integer> longer = new ArrayList<>(row);
        longer.add(at, thing);
        return longer;
    }

    /** S stays, M moves, G goes; behind it, how many of each are missing. Each of three once, but for the last rows. */
    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "012, 1-1 1-1 1-1, SSS 000",
        "021, 1-1 1-1 1-1, SSM 000",
        "210, 1-1 1-1 1-1, SMM 000",
        "102, 1-1 1-1 1-1, SMS 000",
        "120, 1-1 1-1 1-1, SSM 000",
        "02, 1-1 1-1 1-1, SS 010",
        "20, 1-1 1-1 1-1, SM 010",
        "-, 1-1 1-1 1-1, - 111",
        "0120, 1-1 1-1 1-1, SSSG 000",
        "0012, 1-1 1-1 1-1, SGSS 000",
        "1012, 1-1 1-1 1-1, GSSS 000",
        "000, 2-2 1-1 0-1, SSG 010",
        "0, 3-3 1-1 0-1, S 210",
        "1000, 1-2 1-1 0-1, MSSG 000",
        "010101, 0-9 0-9 0-1, SMSMSS 000",
        "0, 0-0 0-0 0-0, G 000",
        "012, 0-9 0-0 0-9, SGS 000",
    })
    void aRowIsAlignedSo(String row, String times, String expected) {
        List<Integer> ranks =
                row.chars().filter(Character::isDigit).mapToObj(c -> c - '0').toList();
        Alignment alignment = Alignment.of(ranks, ranges(times), true);
        String moves = IntStream.range(0, ranks.size())
                .mapToObj(i -> alignment.of(i).name().substring(0, 1))
                .collect(Collectors.joining());
        assertThat(moves + " " + alignment.missing(0) + alignment.missing(1) + alignment.missing(2))
                .isEqualTo(expected.replace("-", ""));
    }

    private static List<Range> ranges(String times) {
        return List.of(times.split(" ")).stream()
                .map(range -> new Range(range.charAt(0) - '0', range.charAt(2) - '0'))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 300})
    void aRowThatNobodyWroteByHandIsAlignedToo(int ranks) {
        Random random = new Random(7);
        List<Integer> row = random.ints(100_000, 0, ranks).boxed().toList();
        for (int max : new int[] {1, 1000, MANY}) {
            List<Range> times = Collections.nCopies(ranks, new Range(1, max));
            for (boolean ordered : new boolean[] {true, false}) {
                Alignment alignment = Alignment.of(row, times, ordered);
                int[] kept = new int[ranks];
                for (int i = 0; i < row.size(); i++) {
                    kept[row.get(i)] += alignment.of(i) == Move.GOES ? 0 : 1;
                }
                for (int rank = 0; rank < ranks; rank++) {
                    assertThat(kept[rank]).isEqualTo(Math.min(max, Collections.frequency(row, rank)));
                }
            }
        }
    }

    @Test
    void ofThingsThatAreThereTooOftenTheFirstStays() {
        Alignment alignment = Alignment.of(List.of(0, 0, 0), List.of(new Range(1, 1)), false);
        assertThat(List.of(alignment.of(0), alignment.of(1), alignment.of(2)))
                .containsExactly(Move.STAYS, Move.GOES, Move.GOES);
    }
}
