package dev.portfolio.page;

import dev.portfolio.coverage.Citation;
import dev.portfolio.coverage.Status;
import java.util.List;

/**
 * What a coverage is counted by, one square in its picture: an outcome; or a level or a competency that has none.
 *
 * @param id where the page tells more of it
 * @param code its code; empty for what is no outcome
 * @param label its label
 * @param status how far it is covered
 * @param citations the documents that claim it, by path
 */
record Square(String id, String code, String label, Status status, List<Citation> citations) {

    /** What it is called in one line. */
    String name() {
        return code.isEmpty() ? label : code + " " + label;
    }

    boolean isGap() {
        return status == Status.CLAIMED || status == Status.MISSING;
    }

    /** The paths of the documents that claim it. */
    List<String> paths() {
        return citations.stream().map(Citation::path).distinct().toList();
    }
}
