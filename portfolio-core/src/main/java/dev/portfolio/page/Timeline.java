package dev.portfolio.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When documents say that they are of: a line for each field, a dot for each day that it names.
 *
 * @param first the first day
 * @param last the last day
 * @param lanes the lines, by the name of the field
 * @param ticks the beginnings of years, or of months where there are too few of those
 */
record Timeline(LocalDate first, LocalDate last, List<Lane> lanes, List<Tick> ticks) {

    private static final int LANE = 40;
    private static final int MOST_TICKS = 12;
    private static final double EDGE = 2;

    /** A field, and the days that it names. */
    record Lane(String field, int y, List<Dot> dots) {
        int label() {
            return y - 12;
        }
    }

    /** A day of a document. */
    record Dot(String target, String text, String x) {}

    /** A day on which something begins. */
    record Tick(String text, String x) {}

    /** The days of documents; nothing where there are none. */
    static List<Timeline> of(List<FileView> files) {
        List<LocalDate> days = files.stream()
                .flatMap(file -> file.days().stream())
                .map(ReportContent.Day::first)
                .sorted()
                .toList();
        return days.isEmpty() ? List.of() : List.of(of(files, days.get(0), days.get(days.size() - 1)));
    }

    private static Timeline of(List<FileView> files, LocalDate first, LocalDate last) {
        Map<String, List<Dot>> byField = new TreeMap<>();
        files.stream().sorted(Comparator.comparing(FileView::path)).forEach(file -> {
            for (ReportContent.Day day : file.days()) {
                byField.computeIfAbsent(day.field(), field -> new ArrayList<>())
                        .add(new Dot(file.id(), file.name() + " — " + day.first(), x(day.first(), first, last)));
            }
        });
        List<Lane> lanes = new ArrayList<>();
        byField.forEach((field, dots) -> lanes.add(new Lane(field, 28 + LANE * lanes.size(), dots)));
        return new Timeline(first, last, lanes, ticks(first, last));
    }

    int height() {
        return 28 + LANE * lanes.size();
    }

    private static String x(LocalDate day, LocalDate first, LocalDate last) {
        long all = ChronoUnit.DAYS.between(first, last);
        double share = all == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, day) / all;
        return Percent.of(EDGE + share * (100 - 2 * EDGE));
    }

    private static List<Tick> ticks(LocalDate first, LocalDate last) {
        long months = ChronoUnit.MONTHS.between(first, last);
        boolean byMonth = months < 24;
        long step = byMonth ? (months < 12 ? 1 : 3) : Math.max(1, (months / 12 + MOST_TICKS - 1) / MOST_TICKS) * 12;
        LocalDate day = byMonth ? first.withDayOfMonth(1) : first.withDayOfYear(1);
        List<Tick> ticks = new ArrayList<>();
        for (; !day.isAfter(last) && ticks.size() <= 2 * MOST_TICKS; day = day.plusMonths(step)) {
            if (!day.isBefore(first)) {
                String text = day.toString().substring(0, byMonth ? 7 : 4);
                ticks.add(new Tick(text, x(day, first, last)));
            }
        }
        return List.copyOf(ticks);
    }
}
