package dev.portfolio.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Three numbers in another order than year, month, day, with other separators, or without their zeros. */
final class NumericDate {

    private static final Pattern NUMBERS = Pattern.compile(
            "(?<first>\\d{1,4})[-/.\\s]+(?<second>\\d{1,3})[-/.\\s]+(?<third>\\d{1,4})(?<time>[ Tt,].*)?");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}\\D.*");
    private static final int FULL_YEAR = 4;
    private static final int SHORT_YEAR = 2;

    private NumericDate() {}

    static Optional<DateFault> fault(String text, Collection<DateForm> forms) {
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(numbers.group("first"));
        int second = Integer.parseInt(numbers.group("second"));
        int third = Integer.parseInt(numbers.group("third"));
        if (numbers.group("first").length() == FULL_YEAR) {
            return Optional.of(yearFirst(first, second, third, text));
        }
        return Optional.of(
                switch (numbers.group("third").length()) {
                    case FULL_YEAR -> yearLast("order", third, first, second, forms);
                    case SHORT_YEAR -> yearLast("short-year", ShortYear.whole(third), first, second, forms);
                    default -> DateFault.of("short-year");
                });
    }

    private static DateFault yearFirst(int year, int second, int third, String text) {
        Optional<LocalDate> day = Calendar.day(year, second, third);
        if (day.isPresent() && ISO_DAY.matcher(text).matches()) {
            return DateFault.of("no-such-time", day.get());
        }
        if (day.isPresent() && text.chars().allMatch(c -> c == '-' || Character.isDigit(c))) {
            return DateFault.of("digits", day.get());
        }
        return day.or(() -> Calendar.day(year, third, second))
                .map(found -> DateFault.of("order", found))
                .orElseGet(() -> Calendar.perhapsUnreal(year, second, third));
    }

    /** Which of the first two is the day is known where only one can be, or where the profile has them in one order. */
    private static DateFault yearLast(String variant, int year, int first, int second, Collection<DateForm> forms) {
        boolean dayFirst = forms.contains(DateForm.DAY_MONTH_YEAR)
                || forms.contains(DateForm.DAY_MONTH_YEAR_DOTS)
                || forms.contains(DateForm.DAY_MONTH_YEAR_HYPHENS);
        boolean monthFirst = forms.contains(DateForm.MONTH_DAY_YEAR);
        Optional<LocalDate> french = Calendar.day(year, second, first);
        Optional<LocalDate> american = Calendar.day(year, first, second);
        if (french.isEmpty() && american.isEmpty()) {
            DateFault unreal = Calendar.perhapsUnreal(year, second, first);
            return variant.equals("short-year") ? DateFault.of(variant) : unreal;
        }
        boolean both = french.isPresent() && american.isPresent() && first != second;
        if (both && dayFirst == monthFirst) {
            return DateFault.either(
                            variant.equals("order") ? "ambiguous" : variant + "-ambiguous",
                            french.get(),
                            american.get())
                    .withDay("french", french.get())
                    .withDay("american", american.get());
        }
        LocalDate day = (both && monthFirst ? american : french.or(() -> american)).get();
        DateFault fault = DateFault.of(variant, day);
        return variant.equals("short-year") ? fault.withDay("words", day) : fault;
    }
}
