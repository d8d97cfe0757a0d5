package dev.portfolio.page;

import dev.portfolio.coverage.Coverage;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Messages;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the page of a report shows.
 *
 * @param summary one sentence of how much was checked and found
 * @param profile the profile that was used
 * @param stage the stage it was judged at
 * @param messages the words for findings
 * @param rules the rules, by name
 * @param documents what was read, by path
 * @param findings what counts, sorted
 * @param silenced what does not count, sorted
 * @param coverage how far a framework is covered
 * @param sourceUrl where sources can be read: an address with {@code {path}} and {@code {line}} in it
 * @param baselined whether findings were accepted before: all others are then new
 */
public record ReportContent(
        String summary,
        String profile,
        Optional<String> stage,
        Messages messages,
        List<Rule> rules,
        List<Doc> documents,
        List<Finding> findings,
        List<Silenced> silenced,
        Optional<Coverage> coverage,
        Optional<String> sourceUrl,
        boolean baselined) {

    /** Keeps copies. */
    public ReportContent {
        rules = List.copyOf(rules);
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
        silenced = List.copyOf(silenced);
    }

    /** A rule, and its page in Markdown. */
    public record Rule(RuleId id, Severity severity, String summary, Optional<String> page) {}

    /** A document, and what it is made of. */
    public record Doc(
            String path, Optional<String> title, String type, List<Day> days, List<Part> parts, List<Mark> marks) {
        /** Keeps copies. */
        public Doc {
            days = List.copyOf(days);
            parts = List.copyOf(parts);
            marks = List.copyOf(marks);
        }

        /** One of which nothing is known but its path. */
        public static Doc at(String path) {
            return new Doc(path, Optional.empty(), "", List.of(), List.of(), List.of());
        }
    }

    /** A day that a field names. */
    public record Day(String field, LocalDate first, LocalDate last) {
        /** The day; or the first and the last one of a month or a year. */
        String text() {
            return first.equals(last) ? first.toString() : first + " – " + last;
        }
    }

    /**
     * A section: its heading (empty before the first), its level, its line, the last line of it and of what is under it,
     * and how many words it says itself.
     */
    public record Part(String heading, int level, int line, int lastLine, int words) {}

    /**
     * A piece of evidence, or a proof of one.
     *
     * @param kind {@code evidence}, or the kind of the proof
     * @param name what it is called, or where it leads
     */
    public record Mark(String kind, String name, int line) {
        boolean isEvidence() {
            return kind.equals("evidence");
        }
    }

    /** A finding that does not count: who says so, by the word used in reports, and why. */
    public record Silenced(
            Finding finding, String by, String reason, Optional<LocalDate> until, Optional<Location> place) {}
}
