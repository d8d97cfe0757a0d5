package dev.portfolio.framework;

import java.util.Locale;

/** A format that frameworks are published in. */
public enum FrameworkFormat {
    /** What ORéBUT exports: XML with the root {@code referentiel_competence}. */
    OREBUT,
    /** What ScoDoc exports: JSON with {@code competences} and {@code parcours}. */
    SCODOC,
    /** <em>Competencies and Academic Standards Exchange</em> 1.1 of 1EdTech: JSON with {@code CFDocument}. */
    CASE,
    /** This project's own: YAML with {@code competencies}. */
    YAML;

    /** The lower-case word for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
