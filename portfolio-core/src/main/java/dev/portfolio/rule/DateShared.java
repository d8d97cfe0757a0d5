package dev.portfolio.rule;

import dev.portfolio.document.DocumentFacts;
import dev.portfolio.document.NotedDate;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Most documents of a kind have one and the same day in a field: it was copied along with the file. */
record DateShared(RuleId id, Severity severity) implements PortfolioRule {

    private static final int FEWEST = 3;
    private static final int MOST_RELATED = 20;

    DateShared() {
        this(new RuleId("date-shared"), Severity.INFO);
    }

    /** A day in a field of a kind of document. */
    private record Day(String type, String field, LocalDate day) {}

    @Override
    public void check(PortfolioCheck check) {
        Map<String, Integer> ofType = new HashMap<>();
        Map<Day, List<NotedDate>> days = new LinkedHashMap<>();
        for (DocumentFacts document : check.documents()) {
            ofType.merge(document.type(), 1, Integer::sum);
            for (NotedDate date : document.traits().dates()) {
                if (date.isDay()
                        && !StarterFields.isStarterDate(date.value())
                        && !date.field().endsWith("]")) {
                    days.computeIfAbsent(
                                    new Day(document.type(), date.field(), date.first()), first -> new ArrayList<>(1))
                            .add(date);
                }
            }
        }
        days.forEach((day, dates) -> {
            int all = ofType.getOrDefault(day.type(), 0);
            if (dates.size() >= FEWEST && dates.size() * 2 > all) {
                report(dates, all, check);
            }
        });
    }

    private static void report(List<NotedDate> dates, int all, PortfolioCheck check) {
        NotedDate first = dates.get(0);
        Arguments arguments = Arguments.none()
                .with("field", first.field())
                .with("value", first.first().toString())
                .with("count", dates.size())
                .with("all", all);
        List<Location> others = dates.stream()
                .skip(1)
                .map(NotedDate::location)
                .limit(MOST_RELATED)
                .toList();
        check.report(dates.size() == all ? "all" : "", first.location(), arguments, others);
    }
}
