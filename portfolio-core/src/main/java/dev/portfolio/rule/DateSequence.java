package dev.portfolio.rule;

import dev.portfolio.document.Address;
import dev.portfolio.document.DocumentFacts;
import dev.portfolio.document.NotedDate;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
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
        Map<Field, FieldSpec> orders = orders(check.profile());
        Map<Series, List<SteppedDate>> series = new LinkedHashMap<>();
        for (DocumentFacts document : check.documents()) {
            for (NotedDate date : document.traits().dates()) {
                add(document, date, orders, series);
            }
        }
        series.forEach((of, dates) -> BrokenOrder.in(dates).forEach(broken -> report(broken, of.order(), check)));
    }

    private static void add(
            DocumentFacts document,
            NotedDate date,
            Map<Field, FieldSpec> orders,
            Map<Series, List<SteppedDate>> series) {
        if (date.step().isEmpty()) {
            return;
        }
        Field field = new Field(document.type(), ITEM.matcher(date.field()).replaceAll(""));
        Optional<FieldSpec> order = Optional.ofNullable(orders.get(field));
        order.flatMap(spec -> Step.of(date.step().get().value(), spec)).ifPresent(step -> {
            Series of = new Series(
                    Address.folderOf(document.path()),
                    field,
                    order.orElseThrow().name(),
                    step.scale());
            series.computeIfAbsent(of, first -> new ArrayList<>(1)).add(new SteppedDate(step, date));
        });
    }

    /** The fields that dates are to follow, by the dates' own fields: each stands beside its date. */
    private static Map<Field, FieldSpec> orders(Profile profile) {
        Map<Field, FieldSpec> orders = new HashMap<>();
        profile.types().forEach(type -> orders(type.name(), "", type.fields(), orders));
        return orders;
    }

    private static void orders(String type, String before, List<FieldSpec> fields, Map<Field, FieldSpec> orders) {
        for (FieldSpec field : fields) {
            String path = before + field.name();
            field.dates()
                    .follows()
                    .flatMap(order -> named(order, fields))
                    .ifPresent(order -> orders.put(new Field(type, path), order));
            orders(type, path + ".", field.nested().fields(), orders);
            field.nested()
                    .item()
                    .ifPresent(item -> orders(type, path + ".", item.nested().fields(), orders));
        }
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
        String variant = broken.date().step().compareTo(broken.other().step()) > 0 ? "early" : "late";
        boolean here = there.path().equals(date.location().path());
        check.report(
                here ? variant + "-here" : variant,
                date.location(),
                here ? arguments.with("otherField", other.field()) : arguments,
                List.of(there, date.step().get().location()));
    }
}
