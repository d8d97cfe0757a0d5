package dev.portfolio.structure;

import dev.portfolio.profile.DocumentType;

/** A document type made ready to be held against many documents. */
public final class Contract {

    private final DocumentType type;
    private final Plan plan;

    private Contract(DocumentType type, Plan plan) {
        this.type = type;
        this.plan = plan;
    }

    /** The contract of a type. */
    public static Contract of(DocumentType type) {
        return new Contract(type, Plan.of(type.structure(), type.headings()));
    }

    /** The type. */
    public DocumentType type() {
        return type;
    }

    Plan plan() {
        return plan;
    }
}
