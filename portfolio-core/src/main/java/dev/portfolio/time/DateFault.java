package dev.portfolio.time;

import dev.portfolio.finding.Arguments;
import java.time.LocalDate;

/**
 * What is wrong with a text that should be a date.
 *
 * @param variant which message of the rule {@code date-invalid} says it; empty for the general one
 * @param arguments the values it needs; where there is a {@code fixed}, that is what to write instead
 */
public record DateFault(String variant, Arguments arguments) {

    /** Nothing that anyone could take for a date. */
    static DateFault unknown() {
        return new DateFault("", Arguments.none());
    }

    static DateFault of(String variant) {
        return new DateFault(variant, Arguments.none());
    }

    static DateFault of(String variant, LocalDate fixed) {
        return new DateFault(variant, Arguments.none().with("fixed", fixed.toString()));
    }

    /** Two days could be meant. */
    static DateFault either(String variant, LocalDate fixed, LocalDate other) {
        return of(variant, fixed).with("other", other.toString());
    }

    DateFault with(String name, String text) {
        return new DateFault(variant, arguments.with(name, text));
    }

    DateFault with(String name, long number) {
        return new DateFault(variant, arguments.with(name, number));
    }

    /** With a day that each language says in its own words. */
    DateFault withDay(String name, LocalDate day) {
        return new DateFault(variant, arguments.withPhrases(name, SpokenDay.of(day)));
    }

    DateFault withTerm(String name, String key) {
        return new DateFault(variant, arguments.withTerm(name, key));
    }
}
