package dev.portfolio.document;

import java.util.List;
import java.util.Optional;

/**
 * What other documents, and the portfolio as a whole, may need to know of a document after its tree is gone.
 *
 * @param path the file, relative to the portfolio's root, with forward slashes
 * @param type the document type it was read as
 * @param title its title
 * @param tags its tags, in order
 * @param targets the files and pages of the portfolio it points to, in the order of the text; addresses on the web only
 *     where its profile asks for them
 * @param anchors the places in it that links can lead to
 * @param evidence its pieces of evidence, in the order of the text, as far as its type asks for any
 * @param looseProofs what it shows among its evidence, in no piece of it
 * @param claims what it claims of the framework, each thing once, in the order of the text
 * @param outline its sections, in the order of the text
 * @param traits what it is held against the others by
 */
public record DocumentFacts(
        String path,
        String type,
        Optional<String> title,
        List<String> tags,
        List<Target> targets,
        List<Anchor> anchors,
        List<EvidenceFact> evidence,
        List<ProofFact> looseProofs,
        List<ClaimFact> claims,
        List<SectionFact> outline,
        Traits traits) {

    /** Keeps copies. */
    public DocumentFacts {
        tags = List.copyOf(tags);
        targets = List.copyOf(targets);
        anchors = List.copyOf(anchors);
        evidence = List.copyOf(evidence);
        looseProofs = List.copyOf(looseProofs);
        claims = List.copyOf(claims);
        outline = List.copyOf(outline);
    }

    /** Facts of a document that is held against no other. */
    public DocumentFacts(
            String path,
            String type,
            Optional<String> title,
            List<String> tags,
            List<Target> targets,
            List<Anchor> anchors) {
        this(path, type, title, tags, targets, anchors, List.of(), List.of(), List.of(), List.of(), Traits.none());
    }
}
