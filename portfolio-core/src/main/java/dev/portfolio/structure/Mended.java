package dev.portfolio.structure;

import dev.portfolio.document.Section;
import dev.portfolio.structure.Alignment.Move;
import dev.portfolio.structure.Fault.Neighbours;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A row of sections as it is once all is mended that can be: none too many, and each in its place. */
final class Mended {

    private final List<Seen> seen;
    private final boolean ordered;
    private final List<Integer> kept = new ArrayList<>();
    private final List<Integer> inPlace = new ArrayList<>();
    private final int[] places;
    private final int[] starts;

    /**
     * Mends a row.
     *
     * @param seen the row
     * @param slots how many slots there are
     */
    Mended(List<Seen> seen, Alignment alignment, int slots, boolean ordered) {
        this.seen = seen;
        this.ordered = ordered;
        for (int i = 0; i < seen.size(); i++) {
            if (alignment.of(i) != Move.GOES) {
                kept.add(i);
            }
            if (alignment.of(i) == Move.STAYS) {
                inPlace.add(i);
            }
        }
        kept.sort(Comparator.comparingInt(i -> seen.get(i).slot()));
        places = new int[seen.size()];
        starts = new int[slots + 1];
        for (int place = 0; place < kept.size(); place++) {
            places[kept.get(place)] = place;
            starts[seen.get(kept.get(place)).slot() + 1]++;
        }
        for (int slot = 0; slot < slots; slot++) {
            starts[slot + 1] += starts[slot];
        }
    }

    /** The sections that keep a slot. */
    List<Section> of(int slot) {
        return kept.subList(starts[slot], starts[slot + 1]).stream()
                .map(i -> seen.get(i).section())
                .toList();
    }

    /** What stands beside one of those that are kept. */
    Neighbours around(int index) {
        return new Neighbours(at(places[index] - 1), at(places[index] + 1));
    }

    /** Between what one more of a slot should stand; where the order is free, after all that are there. */
    Neighbours behind(int slot) {
        if (!ordered) {
            return new Neighbours(
                    inPlace.stream()
                            .reduce((one, later) -> later)
                            .map(i -> seen.get(i).section()),
                    Optional.empty());
        }
        return new Neighbours(at(starts[slot + 1] - 1), at(starts[slot + 1]));
    }

    /** The first section behind a slot that stands in its place already; where the order is free, there is none. */
    Optional<Section> inPlaceBehind(int slot) {
        return inPlace.stream()
                .map(seen::get)
                .filter(one -> ordered && one.slot() > slot)
                .map(Seen::section)
                .findFirst();
    }

    private Optional<Section> at(int place) {
        boolean there = place >= 0 && place < kept.size();
        return there ? Optional.of(seen.get(kept.get(place)).section()) : Optional.empty();
    }
}
