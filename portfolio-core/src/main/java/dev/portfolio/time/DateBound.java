package dev.portfolio.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How early or late a date may be, as a profile says it: a day, or a distance from today. */
public sealed interface DateBound {

    /** Reads {@code 2026-05-31}, {@code today}, {@code today + 30d} or {@code today - 2y}; nothing else is one. */
    static Optional<DateBound> of(String text) {
        Optional<DateBound> relative = Relative.read(text.strip()).map(DateBound.class::cast);
        return relative.or(() -> Fixed.read(text.strip()));
    }

    /** The bound on a given day: from then on, {@link #day()} is known. */
    default DateBound on(LocalDate today) {
        return this;
    }

    /**
     * The day itself, which is still allowed.
     *
     * @throws IllegalStateException when it depends on today, and {@link #on} has not said yet which day that is
     */
    LocalDate day();

    /** A day. */
    record Fixed(LocalDate day) implements DateBound {

        private static final int WRITTEN = 10;

        static Optional<DateBound> read(String text) {
            boolean timed = text.length() > WRITTEN;
            return timed ? Optional.empty() : DateLexeme.read(text).day().map(Fixed::new);
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** So many days, weeks, months or years after today; before it where there is a minus. */
    record Relative(int amount, ChronoUnit unit) implements DateBound {

        private static final Pattern WRITTEN =
                Pattern.compile("(?i)today(?:\\s{0,9}([-+])\\s{0,9}(\\d{1,4})\\s{0,9}([dwmy]))?");
        private static final Map<String, ChronoUnit> UNITS =
                Map.of("d", ChronoUnit.DAYS, "w", ChronoUnit.WEEKS, "m", ChronoUnit.MONTHS, "y", ChronoUnit.YEARS);

        static Optional<Relative> read(String text) {
            Matcher written = WRITTEN.matcher(text);
            if (!written.matches()) {
                return Optional.empty();
            }
            if (written.group(1) == null) {
                return Optional.of(new Relative(0, ChronoUnit.DAYS));
            }
            int amount = Integer.parseInt(written.group(1) + written.group(2));
            ChronoUnit unit = UNITS.getOrDefault(written.group(3).toLowerCase(Locale.ROOT), ChronoUnit.DAYS);
            return Optional.of(new Relative(amount, unit));
        }

        @Override
        public Resolved on(LocalDate today) {
            return new Resolved(this, today);
        }

        @Override
        public LocalDate day() {
            throw new IllegalStateException("What `" + this + "` is depends on today: see DocumentType.on");
        }

        /** As a profile has it: {@code today + 30d}. */
        @Override
        public String toString() {
            String letter = unit.name().substring(0, 1).toLowerCase(Locale.ROOT);
            String sign = amount < 0 ? " - " : " + ";
            return amount == 0 ? "today" : "today" + sign + Math.abs(amount) + letter;
        }
    }

    /** A distance from today, and the day that is today. */
    record Resolved(Relative bound, LocalDate today) implements DateBound {

        @Override
        public LocalDate day() {
            return today.plus(bound.amount(), bound.unit());
        }

        @Override
        public DateBound on(LocalDate other) {
            return bound.on(other);
        }

        @Override
        public String toString() {
            return bound.toString();
        }
    }
}
