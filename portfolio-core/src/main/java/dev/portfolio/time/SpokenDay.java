package dev.portfolio.time;

import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Arguments;
import java.time.LocalDate;
import java.util.List;

/** A day as readers say it, each in their language: <em>1 September 2025</em>, <em>1er septembre 2025</em>. */
public final class SpokenDay {

    private SpokenDay() {}

    /** The day as a part of a sentence. */
    public static List<Argument.Phrase> of(LocalDate day) {
        Arguments parts = Arguments.none()
                .with("day", day.getDayOfMonth())
                .withTerm("month", "month." + day.getMonthValue())
                .with("year", day.getYear());
        return List.of(new Argument.Phrase("day", parts));
    }
}
