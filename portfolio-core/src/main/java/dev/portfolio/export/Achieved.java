package dev.portfolio.export;

import dev.portfolio.coverage.Coverage;
import dev.portfolio.finding.Language;
import dev.portfolio.framework.Framework;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a portfolio achieved of its framework, as exports need it.
 *
 * @param framework the framework
 * @param coverage how far the portfolio covers it
 * @param days the last day that each document names, by its path; documents without a day are not among them
 * @param language the language of words that are neither the framework's nor the documents'
 */
public record Achieved(Framework framework, Coverage coverage, Map<String, LocalDate> days, Language language) {

    /** Keeps a copy. */
    public Achieved {
        days = Map.copyOf(days);
    }

    /** The last day that any document names. */
    public Optional<LocalDate> lastDay() {
        return days.values().stream().max(LocalDate::compareTo);
    }
}
