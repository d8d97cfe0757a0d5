package dev.portfolio.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** The days of the week in French and English, whole or shortened. */
final class WeekdayNames {

    private static final CalendarNames NAMES = new CalendarNames(List.of(
            List.of("lundi", "monday"),
            List.of("mardi", "tuesday"),
            List.of("mercredi", "wednesday"),
            List.of("jeudi", "thursday"),
            List.of("vendredi", "friday"),
            List.of("samedi", "saturday"),
            List.of("dimanche", "sunday")));

    private WeekdayNames() {}

    static Optional<DayOfWeek> day(String name) {
        return NAMES.number(name).map(DayOfWeek::of);
    }
}
