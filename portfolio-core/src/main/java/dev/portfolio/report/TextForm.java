package dev.portfolio.report;

/** How much of a report is told as text. */
public enum TextForm {
    /** Each finding with its line and its mend, document by document; then what is silenced, and the counts. */
    FULL,
    /** A line for each error, and nothing where there is none. */
    QUIET,
    /** How many findings each document has, and all together. */
    SUMMARY
}
