package dev.portfolio.profile;

import java.util.Locale;
import java.util.Set;

/** What may show that something was done. */
public enum ProofKind {
    /** A link to a page, or to anything else that can be opened. */
    LINK,
    /** A link to a file of the portfolio that is no page: a report, a drawing, an archive. */
    FILE,
    /** An image. */
    IMAGE,
    /** A block of code. */
    CODE,
    /** A shortcode, a component, a video or a frame that shows something. */
    EMBED;

    /** Any of them. */
    public static final Set<ProofKind> ANY = Set.of(values());

    /** The word it has in a profile: {@code link}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a proof of this kind will do where one of these is asked for: a file is opened by a link. */
    public boolean isAmong(Set<ProofKind> asked) {
        return asked.contains(this) || (this == FILE && asked.contains(LINK));
    }
}
