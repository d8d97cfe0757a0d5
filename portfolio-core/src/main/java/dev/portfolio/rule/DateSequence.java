package dev.portfolio.rule;

import dev.portfolio.document.Address;
import dev.portfolio.document.DocumentFacts;
import dev.portfolio.document.NotedDate;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.DocumentType;
import dev.portfolio.profile.FieldSpec;
import dev.portfolio.profile.Profile;
import dev.portfolio.source.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The dates of documents do not follow the order that the documents say they have. */
record DateSequence(RuleId id, Severity severity) implements PortfolioRule {

    private static final Pattern ITEM = Pattern.compile("\\[\\d+]");

    DateSequence() {
        this(new RuleId("date-sequence"), Severity.WARNING);
    }

    /** A field of the documents of a type: {@code steps.date}, whichever of the steps it is. */
    private record Field(String type, String path) {}

    /** Dates that are to follow one order. In other folders there may be other students. */
    private record Series(String folder, Field field, String order, String scale) {}

    @Override
    public void check(PortfolioCheck check) {
        Map<Field, Optional<FieldSpec>> orders = new HashMap<>();
        Map<Series, List<SteppedDate>> series = new LinkedHashMap<>();
        for (DocumentFacts document : check.documents()) {
            for (NotedDate date : document.traits().dates()) {
                if (date.step().isPresent()) {
                    Field field = new Field(
                            document.type(), ITEM.matcher(date.field()).replaceAll(""));
                    Optional<FieldSpec> order = orders.computeIfAbsent(field, named -> order(named, check.profile()));
                    add(document, field, order, date, series);
                }
            }
        }
        series.forEach((of, dates) -> BrokenOrder.in(dates).forEach(broken -> report(broken, of.order(), check)));
    }

    private static void add(
            DocumentFacts document,
            Field field,
            Optional<FieldSpec> order,
            NotedDate date,
            Map<Series, List<SteppedDate>> series) {
        if (order.isPresent() && date.step().isPresent()) {
            Step.of(date.step().get().value(), order.get()).ifPresent(step -> {
                Series of = new Series(
                        Address.folderOf(document.path()), field, order.get().name(), step.scale());
                series.computeIfAbsent(of, first -> new ArrayList<>(1)).add(new SteppedDate(step, date));
            });
        }
    }

    /** The field that a date is to follow: one that stands beside it. */
    private static Optional<FieldSpec> order(Field field, Profile profile) {
        List<FieldSpec> beside = profile.types().stream()
                .filter(type -> type.name().equals(field.type()))
                .map(DocumentType::fields)
                .findFirst()
                .orElse(List.of());
        for (String name : field.path().split("\\.", -1)) {
            Optional<FieldSpec> spec = named(name, beside);
            Optional<String> order = spec.flatMap(date -> date.dates().follows());
            if (order.isPresent()) {
                return named(order.get(), beside);
            }
            beside = spec.map(FieldSpec::nested)
                    .map(nested ->
                            nested.item().map(item -> item.nested().fields()).orElse(nested.fields()))
                    .orElse(List.of());
        }
        return Optional.empty();
    }

    private static Optional<FieldSpec> named(String name, List<FieldSpec> fields) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    private static void report(BrokenOrder broken, String order, PortfolioCheck check) {
        NotedDate date = broken.date().date();
        NotedDate other = broken.other().date();
        Location there = other.location();
        Arguments arguments = Arguments.none()
                .with("field", date.field())
                .with("value", date.value())
                .with("other", other.value())
                .with("path", there.path())
                .with("order", order)
                .with("step", date.step().orElseThrow().value())
                .with("otherStep", other.step().orElseThrow().value());
        check.report(
                broken.date().step().compareTo(broken.other().step()) > 0 ? "early" : "late",
                date.location(),
                arguments,
                List.of(there, date.step().get().location()));
    }
}
