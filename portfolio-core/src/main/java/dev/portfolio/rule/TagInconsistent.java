package dev.portfolio.rule;

import dev.portfolio.document.DocumentFacts;
import dev.portfolio.document.Noted;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.DocumentType;
import dev.portfolio.profile.FieldSpec;
import dev.portfolio.profile.Profile;
import dev.portfolio.source.Location;
import dev.portfolio.text.TermKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Documents write one tag in several ways, so that a site makes several tags of it. */
record TagInconsistent(RuleId id, Severity severity) implements PortfolioRule {

    private static final String FIELD = "tags";
    private static final int MOST_RELATED = 20;
    private static final List<Function<TermKey, String>> FORMS =
            List.of(TermKey::plain, TermKey::joined, TermKey::singular);

    TagInconsistent() {
        this(new RuleId("tag-inconsistent"), Severity.INFO);
    }

    /** One way of writing a tag. */
    private record Form(TermKey key, List<Location> places, Set<String> documents) {

        Form(String tag) {
            this(TermKey.of(tag), new ArrayList<>(1), new TreeSet<>());
        }

        void add(Location place) {
            if (documents.add(place.path())) {
                places.add(place);
            }
        }
    }

    @Override
    public void check(PortfolioCheck check) {
        Map<String, Form> forms = new LinkedHashMap<>();
        for (DocumentFacts document : check.documents()) {
            if (!hasAgreedTerms(check.profile(), document.type())) {
                for (Noted tag : document.traits().tags()) {
                    forms.computeIfAbsent(tag.value(), Form::new).add(tag.location());
                }
            }
        }
        Map<String, Form> usual = new HashMap<>();
        // The sort keeps the order of the documents among those that are used alike.
        forms.values().stream()
                .sorted(Comparator.comparing((Form form) -> form.places().size(), Comparator.reverseOrder()))
                .forEach(form -> judge(form, usual, check));
    }

    private static boolean hasAgreedTerms(Profile profile, String type) {
        Optional<FieldSpec> tags = profile.type(type).flatMap((DocumentType found) -> found.field(FIELD));
        return tags.filter(field -> field.vocabulary().isPresent()
                        || !field.allowed().isEmpty()
                        || field.nested()
                                .item()
                                .filter(item -> item.vocabulary().isPresent())
                                .isPresent())
                .isPresent();
    }

    private static void judge(Form form, Map<String, Form> usual, PortfolioCheck check) {
        for (Function<TermKey, String> key : FORMS) {
            Optional<Form> more = Optional.ofNullable(usual.get(key.apply(form.key())));
            Optional<TermKey.Difference> how = more.flatMap(found -> found.key().difference(form.key()));
            if (more.isPresent() && how.isPresent()) {
                report(form, more.get(), how.get(), check);
                return;
            }
        }
        FORMS.forEach(key -> usual.putIfAbsent(key.apply(form.key()), form));
    }

    /** Where a document has both, its own list is told to say the same twice. */
    private static void report(Form form, Form usual, TermKey.Difference how, PortfolioCheck check) {
        List<Location> places = form.places().stream()
                .filter(place -> !usual.documents().contains(place.path()))
                .toList();
        if (places.isEmpty()) {
            return;
        }
        Arguments arguments = Arguments.none()
                .with("field", FIELD)
                .with("value", form.key().written())
                .with("usual", usual.key().written())
                .with("path", usual.places().get(0).path())
                .with("count", usual.places().size());
        List<Location> related = new ArrayList<>(places.subList(1, places.size()));
        related.add(0, usual.places().get(0));
        check.report(
                how.word(),
                places.get(0),
                arguments,
                related.stream().limit(MOST_RELATED).toList());
    }
}
