package dev.portfolio.page;

import dev.portfolio.finding.Arguments;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When documents say that they are of: a line for each field, a dot for each day, month or year that it names.
 *
 * @param first the first day
 * @param last the last day
 * @param lanes the lines, by the name of the field
 * @param ticks the beginnings of years, or of months where there are too few of those
 */
record Timeline(LocalDate first, LocalDate last, List<Lane> lanes, List<Tick> ticks) {

    private static final int LANE = 40;

    /** More of them do not fit side by side on a telephone. */
    private static final int MOST_TICKS = 6;

    private static final List<Integer> MONTHS = List.of(1, 2, 3, 6);
    private static final double EDGE = 7;
    private static final double RADIUS = 6;
    private static final double LARGEST = 14;
    private static final int LONGEST_NAME = 80;

    /** A field, and the days that it names. */
    record Lane(String field, int y, List<Dot> dots) {
        int label() {
            return y - 12;
        }
    }

    /** What documents name alike: where it begins and ends, and the first of them. */
    record Dot(String target, String text, String x, String end, String radius) {
        boolean isLong() {
            return !x.equals(end);
        }
    }

    /** A day on which something begins. */
    record Tick(String text, String x) {}

    /** A day, month or year of a document. */
    private record Named(FileView file, ReportContent.Day day) {}

    /** The days of documents; nothing where there are none. */
    static List<Timeline> of(List<FileView> files, Words words) {
        List<LocalDate> days = files.stream()
                .flatMap(file -> file.days().stream())
                .flatMap(day -> Stream.of(day.first(), day.last()))
                .sorted()
                .toList();
        return days.isEmpty() ? List.of() : List.of(of(files, words, days.get(0), days.get(days.size() - 1)));
    }

    private static Timeline of(List<FileView> files, Words words, LocalDate first, LocalDate last) {
        Map<String, Map<String, List<Named>>> byField = new TreeMap<>();
        files.stream().sorted(Comparator.comparing(FileView::path)).forEach(file -> {
            for (ReportContent.Day day : file.days()) {
                byField.computeIfAbsent(day.field(), field -> new TreeMap<>())
                        .computeIfAbsent(day.text(), text -> new ArrayList<>())
                        .add(new Named(file, day));
            }
        });
        List<Lane> lanes = new ArrayList<>();
        byField.forEach((field, named) -> lanes.add(new Lane(
                field,
                28 + LANE * lanes.size(),
                named.values().stream()
                        .map(alike -> dot(alike, words, first, last))
                        .toList())));
        return new Timeline(first, last, lanes, ticks(first, last));
    }

    private static Dot dot(List<Named> alike, Words words, LocalDate first, LocalDate last) {
        FileView file = alike.get(0).file();
        ReportContent.Day day = alike.get(0).day();
        String name = file.name();
        Arguments arguments = Arguments.none()
                .with("name", name.length() <= LONGEST_NAME ? name : file.path())
                .with("count", alike.size() - 1)
                .with("day", day.text());
        String text = words.say("report.timeline.dot" + (alike.size() > 1 ? ".more" : ""), arguments);
        double radius = Math.min(LARGEST, RADIUS * Math.pow(alike.size(), 0.25));
        return new Dot(
                file.id(), text, x(day.first(), first, last), x(day.last(), first, last), Percent.decimal(radius));
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
        int step = step(ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last));
        boolean byMonth = step < 12;
        int years = Math.max(1, step / 12);
        LocalDate day = byMonth
                ? first.withDayOfMonth(1).withMonth((first.getMonthValue() - 1) / step * step + 1)
                : first.withDayOfYear(1).withYear(Math.max(1, first.getYear() / years * years));
        List<Tick> ticks = new ArrayList<>();
        while (!day.isAfter(last)) {
            if (!day.isBefore(first)) {
                String text = day.toString().substring(0, byMonth ? 7 : 4);
                ticks.add(new Tick(text, x(day, first, last)));
            }
            // From year 1 on to the next round one.
            day = byMonth ? day.plusMonths(step) : day.withYear((day.getYear() / years + 1) * years);
        }
        return List.copyOf(ticks);
    }

    /** The months between two ticks, such that there are not too many: some months, or 1, 2, 5, 10… years. */
    private static int step(long months) {
        return Stream.concat(
                        MONTHS.stream(),
                        IntStream.rangeClosed(0, 3)
                                .mapToObj(power -> (int) Math.pow(10, power))
                                .flatMap(ten -> Stream.of(12 * ten, 24 * ten, 60 * ten)))
                .filter(step -> months / step < MOST_TICKS)
                .findFirst()
                .orElse(12 * 10_000);
    }
}
