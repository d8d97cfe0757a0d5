package dev.portfolio.profile;

import dev.portfolio.time.AcademicYear;
import dev.portfolio.time.DateBound;
import dev.portfolio.time.DateForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the dates of a field may be.
 *
 * @param formats how they may be written, besides year-month-day
 * @param min the first day there may be
 * @param max the last one
 * @param academicYear the academic year they must be in
 * @param notBefore the field whose date they must not be before
 * @param follows the field whose order they follow from document to document: a level, a semester
 */
public record DateSpec(
        List<DateForm> formats,
        Optional<DateBound> min,
        Optional<DateBound> max,
        Optional<AcademicYear> academicYear,
        Optional<String> notBefore,
        Optional<String> follows) {

    /** Any day, written year-month-day. */
    public static final DateSpec ANY = new DateSpec(
            List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Keeps a copy. */
    public DateSpec {
        formats = List.copyOf(formats);
    }

    /** The same, but compared with none but these dates, and following none but these fields. */
    DateSpec comparedWith(Set<String> dates, Set<String> fields) {
        return new DateSpec(
                formats, min, max, academicYear, notBefore.filter(dates::contains), follows.filter(fields::contains));
    }

    /** The same on a given day: what it says of today is a day then. */
    DateSpec on(LocalDate today) {
        return new DateSpec(
                formats,
                min.map(bound -> bound.on(today)),
                max.map(bound -> bound.on(today)),
                academicYear,
                notBefore,
                follows);
    }
}
