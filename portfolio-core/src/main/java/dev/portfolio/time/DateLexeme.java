package dev.portfolio.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A date as it is written. Nothing is guessed: what is not a day of the calendar in an accepted form has a fault, which
 * says what the writer may have meant.
 *
 * @param days what it stands for; empty where it is no date
 * @param fault what is wrong with it; empty where it is a date
 */
public record DateLexeme(Optional<Days> days, Optional<DateFault> fault) {

    private static final int LONGEST = 64;

    static DateLexeme of(Days days) {
        return new DateLexeme(Optional.of(days), Optional.empty());
    }

    static DateLexeme of(DateFault fault) {
        return new DateLexeme(Optional.empty(), Optional.of(fault));
    }

    /** Reads a date in the form of ISO 8601, {@code 2023-04-19}, with or without a time. */
    public static DateLexeme read(String lexeme) {
        return read(lexeme, List.of());
    }

    /** Reads a date in the form of ISO 8601, or in another one of those given. */
    public static DateLexeme read(String lexeme, Collection<DateForm> forms) {
        String text = lexeme.strip();
        if (text.length() > LONGEST) {
            return of(DateFault.unknown());
        }
        Optional<DateLexeme> direct = direct(text, forms);
        if (direct.isPresent()) {
            return direct.get();
        }
        String plain = PlainText.of(text);
        DateLexeme read = direct(plain, forms).orElseGet(() -> of(DateDiagnosis.of(plain, forms)));
        if (read.fault().isPresent()) {
            return read;
        }
        String variant = PlainText.isAllButDashes(text, plain) ? "dashes" : "characters";
        return of(DateFault.of(variant).with("fixed", plain));
    }

    /** What it stands for or what is wrong, where it is written in one of the forms. */
    private static Optional<DateLexeme> direct(String text, Collection<DateForm> forms) {
        return IsoDate.read(text).or(() -> DateForm.read(text, forms).map(DateLexeme::of));
    }

    /** The first day it stands for. */
    public Optional<LocalDate> day() {
        return days.map(Days::first);
    }
}
