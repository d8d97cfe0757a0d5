package dev.portfolio.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year of a French school or university, from 1 September to 31 August.
 *
 * @param start the calendar year it begins in
 */
public record AcademicYear(int start) {

    private static final Pattern WRITTEN = Pattern.compile("([12]\\d{3})\\s?[-/\\u2013]\\s?(\\d{2}|\\d{4})");
    private static final int CENTURY = 100;
    private static final int MONTHS = 12;

    /** Reads {@code 2025/2026}, {@code 2025-2026} or {@code 2025-26}: two years that follow each other. */
    public static Optional<AcademicYear> of(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(written.group(1));
        int next = Integer.parseInt(written.group(2));
        boolean isMonth = written.group(2).length() == 2 && next <= MONTHS;
        boolean follows = written.group(2).length() == 2 ? next == (start + 1) % CENTURY : next == start + 1;
        return follows && !isMonth ? Optional.of(new AcademicYear(start)) : Optional.empty();
    }

    /** From its first day to its last. */
    public Days days() {
        return new Days(LocalDate.of(start, Month.SEPTEMBER, 1), LocalDate.of(start + 1, Month.AUGUST, 31));
    }

    /** As a profile has it: {@code 2025/2026}. */
    @Override
    public String toString() {
        return start + "/" + (start + 1);
    }
}
