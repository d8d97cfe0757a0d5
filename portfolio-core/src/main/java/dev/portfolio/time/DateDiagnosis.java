package dev.portfolio.time;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Why a text is no date: the most telling of all reasons. */
final class DateDiagnosis {

    /** From what can mean one thing only to what may mean several. */
    private static final List<BiFunction<String, Collection<DateForm>, Optional<DateFault>>> REASONS = List.of(
            (text, forms) -> Placeholder.fault(text),
            (text, forms) -> OngoingWord.fault(text),
            (text, forms) -> BareNumber.fault(text),
            (text, forms) -> WordDate.read(text).map(WordDate::fault),
            TwoDates::fault,
            DateDiagnosis::ofOne);

    private DateDiagnosis() {}

    static DateFault of(String text, Collection<DateForm> forms) {
        return REASONS.stream()
                .flatMap(reason -> reason.apply(text, forms).stream())
                .findFirst()
                .orElseGet(DateFault::unknown);
    }

    /** What is wrong with a text that speaks of one date, or a part of one. */
    static Optional<DateFault> ofOne(String text, Collection<DateForm> forms) {
        return NumericDate.fault(text, forms)
                .or(() -> PartialDate.fault(text))
                .or(() -> WordDate.read(text).map(WordDate::fault));
    }
}
