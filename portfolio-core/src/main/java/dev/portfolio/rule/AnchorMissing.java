package dev.portfolio.rule;

import dev.portfolio.document.Anchor;
import dev.portfolio.document.DocumentFacts;
import dev.portfolio.document.Target;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.DidYouMean;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A link leads to a place of a page that is not there: of its own page, or of another document. */
record AnchorMissing(RuleId id, Severity severity) implements PortfolioRule {

    AnchorMissing() {
        this(new RuleId("anchor-missing"), Severity.WARNING);
    }

    @Override
    public void check(PortfolioCheck check) {
        Map<String, DocumentFacts> documents = check.documents().stream()
                .collect(Collectors.toMap(DocumentFacts::path, Function.identity(), (first, other) -> first));
        for (DocumentFacts document : check.documents()) {
            for (Target target : document.targets()) {
                if (target.kind() == Target.Kind.LINK) {
                    check(target, document, documents, check);
                }
            }
        }
    }

    private static void check(
            Target target, DocumentFacts from, Map<String, DocumentFacts> documents, PortfolioCheck check) {
        Optional<String> fragment = Destination.fragment(target.destination()).filter(AnchorMissing::isAPlace);
        if (fragment.isEmpty()) {
            return;
        }
        Destination destination = Destination.of(target.destination());
        Optional<DocumentFacts> page = destination.written().isEmpty()
                ? Optional.of(from)
                : destination.candidates(target.kind(), from.path(), check.publicRoots()).stream()
                        .map(path -> check.files().find(path).path())
                        .flatMap(path -> Optional.ofNullable(documents.get(path)).stream())
                        .findFirst();
        page.ifPresent(found -> judge(target, fragment.get(), found, found.equals(from), check));
    }

    /** The top of the page, a text to search for, and what footnotes are numbered by lead to no heading. */
    private static boolean isAPlace(String fragment) {
        return !fragment.isEmpty()
                && !fragment.equalsIgnoreCase("top")
                && !fragment.startsWith(":~:")
                && !fragment.matches("(?:user-content-)?fn(?:ref)?[:-]?[0-9]+(?:[:-][0-9]+)?");
    }

    private static void judge(Target target, String fragment, DocumentFacts page, boolean own, PortfolioCheck check) {
        String wanted = nfc(fragment);
        if (page.anchors().stream().anyMatch(anchor -> nfc(anchor.name()).equals(wanted))) {
            return;
        }
        List<String> names = page.anchors().stream()
                .filter(anchor -> !anchor.heading().isEmpty())
                .map(Anchor::name)
                .toList();
        String written = target.destination();
        Arguments arguments = Arguments.none()
                .with("destination", written)
                .with("anchors", names)
                .with("page", page.path());
        Optional<String> near = near(names, wanted);
        if (near.isPresent()) {
            String fixed = written.substring(0, written.indexOf('#') + 1) + near.get();
            report(
                    near.get().equalsIgnoreCase(wanted) ? "case" : "near",
                    own,
                    target,
                    arguments.with("fixed", fixed),
                    check);
        } else {
            report(names.isEmpty() ? "no-heading" : "none", own, target, arguments, check);
        }
    }

    private static Optional<String> near(List<String> names, String wanted) {
        Optional<String> same = names.stream().filter(wanted::equalsIgnoreCase).findFirst();
        return same.or(() -> DidYouMean.among(names, wanted));
    }

    private static void report(String variant, boolean own, Target target, Arguments arguments, PortfolioCheck check) {
        check.report(own ? variant : variant + "-elsewhere", target.location(), arguments, target.others());
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
