package dev.portfolio.evidence;

import dev.portfolio.source.Span;
import java.util.List;

/**
 * One piece of evidence: what was done, and what shows it.
 *
 * @param name what it is called: its heading, the beginning of its item
 * @param place where that is written
 * @param span all of it
 * @param listItems how many list items that say something stand in it
 * @param words how many words it says of what was done; names of links, labels and code not counted
 * @param proofs what shows it, where proofs are looked for, in the order of the text
 * @param elsewhere what else there is to look at in it: not behind the label that proofs must stand behind
 * @param isEmpty whether there is nothing in it at all
 */
public record Evidence(
        String name,
        Span place,
        Span span,
        int listItems,
        int words,
        List<Proof> proofs,
        List<Proof> elsewhere,
        boolean isEmpty) {

    /** Keeps copies. */
    public Evidence {
        proofs = List.copyOf(proofs);
        elsewhere = List.copyOf(elsewhere);
    }
}
