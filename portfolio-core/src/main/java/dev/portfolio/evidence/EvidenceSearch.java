package dev.portfolio.evidence;

import dev.portfolio.document.Block;
import dev.portfolio.document.Document;
import dev.portfolio.document.DocumentProblems;
import dev.portfolio.document.Section;
import dev.portfolio.profile.DocumentType;
import dev.portfolio.profile.EvidenceSpec;
import dev.portfolio.source.Span;
import dev.portfolio.structure.Fit;
import dev.portfolio.structure.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the pieces of evidence of a document, wherever its type asks for some. */
final class EvidenceSearch {

    private final Document document;
    private final Fit fit;
    private final List<EvidenceGroup> groups = new ArrayList<>();
    private @Nullable HtmlContents html;
    private @Nullable MeantPieces meant;

    EvidenceSearch(Document document, Fit fit) {
        this.document = document;
        this.fit = fit;
    }

    List<EvidenceGroup> groups(DocumentType type) {
        for (Match match : fit.matches()) {
            Optional<EvidenceSpec> spec = match.spec().evidence();
            if (spec.isPresent()
                    && !match.section().isEmpty()
                    && !hidesHeadings(match.section().span())) {
                search(scope(match.section()), spec.get());
            }
        }
        if (type.evidence().isPresent() && document.isReadable() && !hidesHeadings(document.body())) {
            search(wholeDocument(), type.evidence().get());
        }
        return groups;
    }

    private HtmlContents html() {
        HtmlContents known = html;
        if (known == null) {
            known = HtmlContents.of(document);
            html = known;
        }
        return known;
    }

    private MeantPieces meantPieces() {
        MeantPieces known = meant;
        if (known == null) {
            known = new MeantPieces(document, fit);
            meant = known;
        }
        return known;
    }

    /** Headings that code or a comment which is never closed has swallowed may be those of evidence: nothing can be said then. */
    private boolean hidesHeadings(Span span) {
        return document.problems().stream()
                .anyMatch(problem -> DocumentProblems.hidesHeadings(problem.rule()) && span.contains(problem.span()));
    }

    /** A section without those that are asked for and only stand too low. */
    private Scope scope(Section section) {
        return Scope.of(section, unasked(section.sections()));
    }

    private List<Section> unasked(List<Section> sections) {
        return sections.stream().filter(part -> !fit.isAskedFor(part)).toList();
    }

    /** The document but for its sections that are asked for; a title that rules all of it is looked through. */
    private Scope wholeDocument() {
        List<Section> sections = document.sections();
        List<Block> blocks = new ArrayList<>(document.blocks());
        if (sections.size() == 1 && sections.get(0).heading().level() == 1) {
            blocks.addAll(sections.get(0).blocks());
            sections = sections.get(0).sections();
        }
        return new Scope(Optional.empty(), document.body(), blocks, unasked(sections));
    }

    private void search(Scope scope, EvidenceSpec spec) {
        switch (spec.form()) {
            case HEADINGS -> headings(scope, spec, spec.depth());
            case LABELS -> {
                ScopeContents contents = new ScopeContents(scope, spec, document, html());
                add(scope, spec, contents, new LabelledPieces(spec, contents).of(scope));
            }
            case LIST -> {
                ScopeContents contents = new ScopeContents(scope, spec, document, html());
                add(scope, spec, contents, items(scope, contents));
            }
        }
    }

    private void headings(Scope scope, EvidenceSpec spec, int depth) {
        if (depth > 1 && !scope.sections().isEmpty()) {
            scope.sections().forEach(section -> headings(scope(section), spec, depth - 1));
            return;
        }
        ScopeContents contents = new ScopeContents(scope, spec, document, html());
        List<Evidence> pieces = scope.sections().stream()
                .map(section -> Piece.of(section, contents))
                .toList();
        add(scope, spec, contents, pieces);
    }

    /** The items of lists, in quotations too; an item of HTML within another one is a part of that. */
    private List<Evidence> items(Scope scope, ScopeContents contents) {
        List<Evidence> pieces = new ArrayList<>();
        items(scope.blocks(), contents, pieces);
        scope.everySection().forEach(section -> items(section.blocks(), contents, pieces));
        List<Span> written = pieces.stream().map(Evidence::span).toList();
        html().itemsOf(scope).stream()
                .filter(item -> !InOrder.holds(written, Span.at(item.start())))
                .forEach(item -> pieces.add(Piece.of(item, document.source(), contents)));
        pieces.sort(Comparator.comparing(Evidence::span));
        return pieces;
    }

    private static void items(List<Block> blocks, ScopeContents contents, List<Evidence> pieces) {
        for (Block block : blocks) {
            if (block instanceof Block.ItemList list) {
                list.items().stream()
                        .filter(Block.Item::saysSomething)
                        .forEach(item -> pieces.add(Piece.of(item, contents)));
            } else if (block instanceof Block.Quote quote) {
                items(quote.blocks(), contents, pieces);
            }
        }
    }

    private void add(Scope scope, EvidenceSpec spec, ScopeContents contents, List<Evidence> pieces) {
        List<Meant> meant = pieces.size() < spec.min() ? meantPieces().of(scope, spec, pieces) : List.of();
        List<Proof> loose = pieces.isEmpty() ? List.of() : loose(scope, contents, pieces);
        groups.add(new EvidenceGroup(spec, scope.heading(), pieces, meant, loose));
    }

    /** What belongs to no piece, but for the banner of a page and for what only leads about in the site. */
    private List<Proof> loose(Scope scope, ScopeContents contents, List<Evidence> pieces) {
        List<Proof> loose = new ArrayList<>();
        List<Proof> proofs = contents.proofs(scope.span());
        Span banner = bannerPlace(scope, pieces);
        int next = 0;
        for (int i = 0; i < proofs.size(); i++) {
            Proof proof = proofs.get(i);
            while (next < pieces.size()
                    && pieces.get(next).span().end() <= proof.span().start()) {
                next++;
            }
            boolean inPiece = next < pieces.size() && pieces.get(next).span().contains(proof.span());
            boolean inHeading = scope.heading()
                    .filter(heading -> heading.span().contains(proof.span()))
                    .isPresent();
            boolean inBanner = banner.contains(proof.span())
                    && (proof.isPicture() || holdsPicture(proof, proofs.subList(i + 1, proofs.size())));
            if (!inPiece && !inHeading && !inBanner && !proof.isNavigation()) {
                loose.add(proof);
            }
        }
        return loose;
    }

    /** Whether one clicks on a picture, and not on words: {@code [![…](banner.png)](https://…)}, in HTML too. */
    private boolean holdsPicture(Proof link, List<Proof> behind) {
        if (behind.isEmpty() || !behind.get(0).isPicture()) {
            return false;
        }
        Span picture = behind.get(0).span();
        if (link.span().contains(picture)) {
            return true;
        }
        // The place of a link in HTML is its opening tag.
        int end = link.span().end();
        boolean between = document.source()
                .text(new Span(end, Math.max(end, picture.start())))
                .isBlank();
        return isTag(link) && between;
    }

    private boolean isTag(Proof proof) {
        return document.source().text().charAt(proof.span().start()) == '<';
    }

    /** Where an image adorns a page: above its first section and its first piece of evidence. */
    private static Span bannerPlace(Scope scope, List<Evidence> pieces) {
        int start = scope.span().start();
        int first = Math.min(scope.ownEnd(), pieces.get(0).span().start());
        return scope.heading().isEmpty() ? new Span(start, Math.max(start, first)) : Span.at(start);
    }
}
