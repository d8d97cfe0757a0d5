package dev.portfolio.coverage;

import java.util.Locale;

/** How far something of a framework is covered. */
public enum Status {
    /** It is claimed, and something shows it. */
    PROVED,
    /** It is claimed, and nothing shows it; or only some of what it holds is claimed or proved. */
    CLAIMED,
    /** Nobody claims it. */
    MISSING,
    /** The track or year does not lead to it, so that it need not be there. */
    OUTSIDE;

    /** The lower-case word used in reports and in the names of messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
