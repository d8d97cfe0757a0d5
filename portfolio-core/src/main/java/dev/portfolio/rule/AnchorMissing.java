package dev.portfolio.rule;

import dev.portfolio.document.Anchor;
import dev.portfolio.document.DocumentFacts;
import dev.portfolio.document.Target;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.DidYouMean;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A link leads to a place of a page that is not there: of its own page, or of another document. */
record AnchorMissing(RuleId id, Severity severity) implements PortfolioRule {

    /** As many of a page's headings as a reader goes through. */
    private static final int MOST_SHOWN = 20;

    /** What GitHub puts before the names of headings on its own pages, and no other site does. */
    private static final String OF_GITHUB = "user-content-";

    /** For so many links of a document that lead nowhere, it is looked up where they were to lead. */
    private static final int MOST_NEAR = 200;

    /** The places of a page: all of them as they are compared, and those of its headings. */
    private record Names(Set<String> all, List<String> ofHeadings) {

        static Names of(DocumentFacts page) {
            return new Names(
                    page.anchors().stream().map(anchor -> nfc(anchor.name())).collect(Collectors.toSet()),
                    page.anchors().stream()
                            .filter(anchor -> !anchor.heading().isEmpty())
                            .map(Anchor::name)
                            .toList());
        }
    }

    AnchorMissing() {
        this(new RuleId("anchor-missing"), Severity.WARNING);
    }

    @Override
    public void check(PortfolioCheck check) {
        Map<String, DocumentFacts> documents = check.documents().stream()
                .collect(Collectors.toMap(DocumentFacts::path, Function.identity(), (first, other) -> first));
        Map<String, Names> known = new HashMap<>();
        for (DocumentFacts document : check.documents()) {
            int missing = 0;
            for (Target target : document.targets()) {
                Optional<DocumentFacts> page = page(target, document, documents, check);
                if (page.isPresent()) {
                    Names names = known.computeIfAbsent(page.get().path(), first -> Names.of(page.get()));
                    boolean own = page.get().equals(document);
                    missing += judge(target, page.get(), names, own, missing < MOST_NEAR, check) ? 1 : 0;
                }
            }
        }
    }

    /** The page that a link leads to a place of; empty where it leads to none, or to a page as a whole. */
    private static Optional<DocumentFacts> page(
            Target target, DocumentFacts from, Map<String, DocumentFacts> documents, PortfolioCheck check) {
        if (target.kind() != Target.Kind.LINK || fragment(target).isEmpty()) {
            return Optional.empty();
        }
        Destination destination = Destination.of(target.destination());
        return destination.written().isEmpty()
                ? Optional.of(from)
                : destination.candidates(target.kind(), from.path(), check.publicRoots()).stream()
                        .map(path -> check.files().find(path).path())
                        .flatMap(path -> Optional.ofNullable(documents.get(path)).stream())
                        .findFirst();
    }

    private static Optional<String> fragment(Target target) {
        return Destination.fragment(target.destination()).filter(AnchorMissing::isAPlace);
    }

    /** The top of the page, a text to search for, and what footnotes are numbered by lead to no heading. */
    private static boolean isAPlace(String fragment) {
        return !fragment.isEmpty()
                && !fragment.equalsIgnoreCase("top")
                && !fragment.startsWith(":~:")
                && !fragment.matches("(?:user-content-)?fn(?:ref)?[:-]?[0-9]+(?:[:-][0-9]+)?");
    }

    /** Whether the place is missing; it is then reported. */
    private static boolean judge(
            Target target, DocumentFacts page, Names names, boolean own, boolean lookNear, PortfolioCheck check) {
        String wanted = nfc(fragment(target).orElse(""));
        if (names.all().contains(wanted)) {
            return false;
        }
        List<String> headings = names.ofHeadings();
        String written = target.destination();
        Arguments arguments = Arguments.none()
                .with("destination", written)
                .with("anchors", headings.subList(0, Math.min(MOST_SHOWN, headings.size())))
                .with("page", page.path());
        Optional<String> near = lookNear ? near(headings, wanted) : Optional.empty();
        if (near.isPresent()) {
            String fixed = written.substring(0, written.indexOf('#') + 1) + near.get();
            report(
                    near.get().equalsIgnoreCase(wanted) ? "case" : "near",
                    own,
                    target,
                    arguments.with("fixed", fixed),
                    check);
        } else {
            report(headings.isEmpty() ? "no-heading" : "none", own, target, arguments, check);
        }
        return true;
    }

    private static Optional<String> near(List<String> names, String wanted) {
        String bare = wanted.startsWith(OF_GITHUB) ? wanted.substring(OF_GITHUB.length()) : wanted;
        Optional<String> same = names.stream().filter(bare::equalsIgnoreCase).findFirst();
        return same.or(() -> DidYouMean.among(names, bare));
    }

    private static void report(String variant, boolean own, Target target, Arguments arguments, PortfolioCheck check) {
        check.report(own ? variant : variant + "-elsewhere", target.location(), arguments, target.others());
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
