package dev.portfolio.report;

import dev.portfolio.coverage.Citation;
import dev.portfolio.coverage.CompetencyCoverage;
import dev.portfolio.coverage.Coverage;
import dev.portfolio.coverage.LevelCoverage;
import dev.portfolio.coverage.OutcomeCoverage;
import dev.portfolio.coverage.Status;
import dev.portfolio.coverage.Tally;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.finding.Visible;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** For people at a terminal: what is proved, and below it, code by code, what is not. */
public final class CoverageText implements CoverageFormat {

    private static final int WIDTH = 100;

    /** Plain text, not wider than a hundred columns but for long words. */
    public CoverageText() {}

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String fileName() {
        return "coverage.txt";
    }

    @Override
    public void write(Coverage coverage, Language language, Appendable out) throws IOException {
        out.append(String.join("\n", new Page(Messages.in(language)).of(coverage)))
                .append('\n');
    }

    /** What is asked for: the framework, and the way through it. */
    static List<String> head(Coverage coverage, Messages messages) {
        List<String> lines = new ArrayList<>();
        String title = coverage.title()
                .filter(name -> !name.equals(coverage.framework()))
                .map(name -> coverage.framework() + " (" + name + ")")
                .orElse(coverage.framework());
        lines.add(say("framework", Arguments.none().with("framework", title), messages));
        coverage.track()
                .ifPresent(track -> lines.add(say("track", Arguments.none().with("track", track.title()), messages)));
        coverage.year().ifPresent(year -> lines.add(say("year", Arguments.none().with("year", year), messages)));
        return lines.stream().map(Visible::oneLine).toList();
    }

    /** How many outcomes have which status, in a sentence. */
    static String counts(Tally tally, Messages messages) {
        return say("counts", arguments(tally), messages);
    }

    private static Arguments arguments(Tally tally) {
        return Arguments.none()
                .with("proved", tally.proved())
                .with("claimed", tally.claimed())
                .with("missing", tally.missing())
                .with("asked", tally.asked())
                .with("share", tally.provedShare());
    }

    private static String say(String key, Arguments arguments, Messages messages) {
        return messages.render("coverage." + key, arguments).orElse(key);
    }

    /** One coverage in one language. */
    private static final class Page {

        private final Messages messages;
        private final List<String> lines = new ArrayList<>();

        Page(Messages messages) {
            this.messages = messages;
        }

        List<String> of(Coverage coverage) {
            lines.addAll(head(coverage, messages));
            lines.add(CoverageText.counts(coverage.tally(), messages));
            coverage.competencies().stream()
                    .filter(competency -> competency.status() != Status.OUTSIDE)
                    .forEach(this::competency);
            outside(coverage);
            unknown(coverage.unknown());
            return lines;
        }

        private void competency(CompetencyCoverage competency) {
            lines.add("");
            String number = competency.number().map(order -> order + ". ").orElse("");
            line(number + competency.title());
            Tally tally = competency.tally();
            line("   " + TextBar.of(tally) + " " + say("row", arguments(tally)));
            competency.levels().forEach(this::level);
        }

        private void level(LevelCoverage level) {
            if (level.status() == Status.OUTSIDE || level.status() == Status.PROVED) {
                return;
            }
            String name = "   " + say("level", Arguments.none().with("level", level.order())) + "  ";
            String blank = " ".repeat(name.length());
            String lead = name;
            for (Status status : List.of(Status.CLAIMED, Status.MISSING)) {
                List<String> codes = codes(level, status);
                if (!codes.isEmpty()) {
                    wrapped(lead, blank + "  ", say(status.word(), Arguments.none()) + " " + String.join(", ", codes));
                    lead = blank;
                }
            }
        }

        private List<String> codes(LevelCoverage level, Status status) {
            if (level.outcomes().isEmpty()) {
                return level.status() == status
                        ? List.of(messages.text("coverage.whole-level") + paths(level.citations()))
                        : List.of();
            }
            return level.outcomes().stream()
                    .filter(outcome -> outcome.status() == status)
                    .map(outcome -> outcome.code() + paths(outcome.citations()))
                    .toList();
        }

        private static String paths(List<Citation> citations) {
            return citations.isEmpty()
                    ? ""
                    : citations.stream().map(Citation::path).distinct().collect(Collectors.joining(", ", " (", ")"));
        }

        private void outside(Coverage coverage) {
            List<String> names = coverage.competencies().stream()
                    .filter(competency -> competency.status() == Status.OUTSIDE)
                    .map(CompetencyCoverage::name)
                    .toList();
            List<String> cited = coverage.competencies().stream()
                    .flatMap(competency -> competency.levels().stream())
                    .flatMap(level -> level.outcomes().stream())
                    .filter(outcome -> outcome.status() == Status.OUTSIDE
                            && !outcome.citations().isEmpty())
                    .map((OutcomeCoverage outcome) -> outcome.code() + paths(outcome.citations()))
                    .toList();
            if (!names.isEmpty()) {
                lines.add("");
                wrapped("", "  ", say("outside", Arguments.none()) + " " + String.join(", ", names));
            }
            if (!cited.isEmpty()) {
                lines.add("");
                wrapped("", "  ", say("outside.cited", Arguments.none()) + " " + String.join(", ", cited));
            }
        }

        private void unknown(List<Citation> unknown) {
            if (!unknown.isEmpty()) {
                lines.add("");
                line(messages.text("coverage.unknown"));
                unknown.forEach(citation -> line("   " + citation.written() + " (" + citation.location() + ")"));
            }
        }

        private String say(String key, Arguments arguments) {
            return CoverageText.say(key, arguments, messages);
        }

        private void line(String line) {
            lines.add(Visible.oneLine(line));
        }

        private void wrapped(String lead, String next, String text) {
            lines.addAll(Columns.wrapped(lead, next, text, WIDTH));
        }
    }
}
