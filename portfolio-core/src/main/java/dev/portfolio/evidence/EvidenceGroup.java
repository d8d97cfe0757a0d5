package dev.portfolio.evidence;

import dev.portfolio.document.Document;
import dev.portfolio.document.Heading;
import dev.portfolio.profile.DocumentType;
import dev.portfolio.profile.EvidenceSpec;
import dev.portfolio.structure.Fit;
import java.util.List;
import java.util.Optional;

/**
 * The pieces of evidence that are asked for in one place: in a section, or in the whole document.
 *
 * @param spec what they must be
 * @param heading the heading of their section; empty where they are asked for in the document
 * @param pieces what there is, in the order of the text
 * @param meant what was probably meant to begin a piece and begins none, where there are too few; in the order of the text
 * @param loose what can be looked at among them, and belongs to none
 */
public record EvidenceGroup(
        EvidenceSpec spec, Optional<Heading> heading, List<Evidence> pieces, List<Meant> meant, List<Proof> loose) {

    /** Keeps copies. */
    public EvidenceGroup {
        pieces = List.copyOf(pieces);
        meant = List.copyOf(meant);
        loose = List.copyOf(loose);
    }

    /** Whether a piece is what a heading rules that says nothing. It is to be named before anything else is judged. */
    public boolean isNameless(Evidence piece) {
        return spec.form() == EvidenceSpec.Form.HEADINGS && piece.name().isBlank();
    }

    /** The pieces but for the nameless ones. */
    public List<Evidence> named() {
        return pieces.stream().filter(piece -> !isNameless(piece)).toList();
    }

    /**
     * What a document shows where its type asks for evidence.
     *
     * @param sections which of its sections are which
     */
    public static List<EvidenceGroup> of(Document document, DocumentType type, Fit sections) {
        return new EvidenceSearch(document, sections).groups(type);
    }
}
