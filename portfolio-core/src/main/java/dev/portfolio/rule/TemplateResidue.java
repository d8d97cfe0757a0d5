package dev.portfolio.rule;

import dev.portfolio.document.Document;
import dev.portfolio.document.Link;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.ResidueOptions;
import dev.portfolio.rule.EmptyLabels.Following;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A template's words are still there, or words that stand for others which were never written. */
record TemplateResidue(RuleId id, Severity severity) implements DocumentRule {

    private static final int LONGEST = 200;

    TemplateResidue() {
        this(new RuleId("template-residue"), Severity.WARNING);
    }

    @Override
    public void check(DocumentCheck check) {
        Document document = check.document();
        ResidueOptions options = check.said() instanceof ResidueOptions residue ? residue : ResidueOptions.usual();
        Look look = new Look(check, options);
        if (options.builtIn()) {
            check.eachField(look::field);
        }
        FieldPlaces.of(check).forEach(look::field);
        Optional<Span> stub = options.builtIn() ? StubPage.in(document) : Optional.empty();
        if (stub.isPresent()) {
            look.report("stub", stub.get(), List.of());
        } else {
            BodyPlaces.visit(document, look);
        }
        look.reportLatin();
    }

    /** One look at one document. */
    private static final class Look implements BodyPlaces.Visitor {

        private final DocumentCheck check;
        private final String source;
        private final CustomResidue custom;
        private final boolean builtIn;
        private final boolean mayBeLatin;
        private final List<Span> latin = new ArrayList<>();
        private Optional<List<Span>> refused = Optional.empty();

        Look(DocumentCheck check, ResidueOptions options) {
            this.check = check;
            this.source = check.document().source().text();
            this.custom = new CustomResidue(options);
            this.builtIn = options.builtIn();
            this.mayBeLatin = LatinFiller.mayBeIn(source);
        }

        @Override
        public void text(Place place, Supplier<Following> after) {
            List<Residue> found = found(place, after);
            if (!found.isEmpty()) {
                report(found, place);
            }
        }

        /** A value that the schema of the site refuses is told by that, as the error it is. */
        void field(Place place) {
            List<Residue> found = found(place, () -> Following.CONTENT);
            if (!found.isEmpty() && !isRefused(place.inFile(found.get(0).span()))) {
                report(found, place);
            }
        }

        /** The schema is asked only when something was found. */
        private boolean isRefused(Span span) {
            if (refused.isEmpty()) {
                refused = Optional.of(FieldSchema.refused(check));
            }
            return refused.get().stream().anyMatch(value -> value.contains(span));
        }

        private List<Residue> found(Place place, Supplier<Following> after) {
            List<Residue> all = custom.in(place);
            if (builtIn) {
                all.addAll(ResidueSearch.in(place, after, mayBeLatin));
            }
            if (all.isEmpty()) {
                return all;
            }
            return custom.withoutAllowed(all, place).stream()
                    .sorted(Comparator.comparing(Residue::span))
                    .toList();
        }

        private void report(List<Residue> found, Place place) {
            Residue first = found.get(0);
            List<Span> others = found.stream()
                    .skip(1)
                    .filter(residue -> residue.variant().equals(first.variant()) && !residue.overlaps(first))
                    .map(residue -> place.inFile(residue.span()))
                    .toList();
            report(first.variant(), place.inFile(first.span()), others);
        }

        @Override
        public void link(Link link, Place around) {
            if (builtIn) {
                ResidueSearch.address(link, around)
                        .filter(span -> !custom.allows(source.substring(span.start(), span.end())))
                        .ifPresent(span -> report(Residue.ADDRESS, span, List.of()));
            }
        }

        void field(FieldValue field) {
            if (field.value() instanceof YamlScalar scalar) {
                String value = scalar.value().strip();
                Arguments arguments =
                        Arguments.none().with("field", field.path()).with("value", value);
                StarterFields.variant(field.spec(), scalar)
                        .filter(variant -> !custom.allows(value))
                        .ifPresent(variant -> check.report(variant, scalar.span(), arguments));
            }
        }

        void report(String variant, Span span, List<Span> others) {
            if (variant.equals(Residue.LATIN)) {
                latin.add(span);
                return;
            }
            check.report(variant, span, words(span), others);
        }

        /** A page of filler is one mistake. */
        void reportLatin() {
            if (!latin.isEmpty()) {
                Span first = latin.get(0);
                List<Span> others = latin.subList(1, latin.size());
                String variant = others.isEmpty() ? Residue.FILLER : Residue.FILLER + "-several";
                check.report(variant, first, words(first).with("others", others.size()), others);
            }
        }

        private Arguments words(Span span) {
            int end = Math.min(span.end(), span.start() + LONGEST);
            return Arguments.none().with("text", source.substring(span.start(), end));
        }
    }
}
