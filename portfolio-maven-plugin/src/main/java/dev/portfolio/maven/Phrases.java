package dev.portfolio.maven;

import dev.portfolio.explain.Explanation;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.finding.Severity;
import dev.portfolio.finding.Visible;
import dev.portfolio.framework.Framework;
import dev.portfolio.profile.RuleOption;
import dev.portfolio.report.Report;
import dev.portfolio.report.TextFormat;
import dev.portfolio.run.BaselineUpdate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the goals say besides the findings. */
final class Phrases {

    private static final int WORST = 3;
    private static final int MOST_ROWS = 40;

    private final Messages messages;

    private Phrases(Messages messages) {
        this.messages = messages;
    }

    static Phrases in(Language language) {
        return new Phrases(Messages.in(language, Phrases.class));
    }

    /** Why the build fails: the counts, the worst findings, where to read on, and what to type. */
    String failed(Report report, Severity threshold, int allowed, Reading reading) {
        List<Finding> worst = report.findings().stream()
                .filter(finding -> finding.severity().isAtLeast(threshold))
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder()))
                .limit(WORST)
                .toList();
        String places = worst.stream()
                .map(finding -> "\n  " + Visible.oneLine(finding.location() + " [" + finding.rule() + "]"))
                .collect(Collectors.joining());
        Arguments arguments = Arguments.none()
                .with("threshold", threshold.word())
                .with("violations", report.countAtLeast(threshold))
                .with("allowed", allowed)
                .with("rule", worst.get(0).rule().value());
        String reason = TextFormat.summary(report) + " " + say("failed", arguments) + places;
        String written = reading.first().isEmpty() ? "" : "\n" + report(reading.first());
        String opened = reading.page().map(page -> "\n" + page(page)).orElse("");
        return reason + written + opened + "\n" + say("failed.mend", arguments);
    }

    String nothingFound(String folder, List<String> globs) {
        if (globs.isEmpty()) {
            return say("nothing-found.undescribed", Arguments.none());
        }
        return say("nothing-found", Arguments.none().with("folder", folder).with("globs", globs));
    }

    String letPass() {
        return say("let-pass", Arguments.none());
    }

    String summaryLeftOut() {
        return say("summary-left-out", Arguments.none());
    }

    String andMore(int count, String file) {
        Arguments arguments = Arguments.none().with("count", count).with("file", file);
        return say(file.isEmpty() ? "and-more.unwritten" : "and-more", arguments);
    }

    String report(String file) {
        return say("report", Arguments.none().with("file", file));
    }

    String page(String file) {
        return say("page", Arguments.none().with("file", file));
    }

    String siteName() {
        return say("site.name", Arguments.none());
    }

    String siteDescription() {
        return say("site.description", Arguments.none());
    }

    String noSuchRule(String name, Optional<String> near, List<String> names) {
        Arguments arguments = Arguments.none().with("rule", name).with("rules", names);
        return near.map(meant -> say("no-such-rule.near", arguments.with("near", meant)))
                .orElseGet(() -> say("no-such-rule", arguments));
    }

    String noSuchDocument(String name, String folder, Optional<String> near) {
        Arguments arguments = Arguments.none().with("document", name).with("folder", folder);
        return near.map(meant -> say("no-such-document.near", arguments.with("near", meant)))
                .orElseGet(() -> say("no-such-document", arguments));
    }

    String notChecked(String path, List<String> globs, List<String> excludes) {
        Arguments arguments =
                Arguments.none().with("document", path).with("globs", globs).with("excludes", excludes);
        return say(excludes.isEmpty() ? "not-checked" : "not-checked.excludes", arguments);
    }

    String judgedBy(String path, Explanation explanation) {
        Arguments arguments = Arguments.none()
                .with("document", path)
                .with("type", explanation.type())
                .with("files", String.join(" → ", explanation.files()));
        return "# " + Visible.oneLine(say("judged-by", arguments)) + System.lineSeparator() + "# "
                + Visible.oneLine(say("judged-by.files", arguments));
    }

    String baselineUnreadable(String file) {
        return say("baseline.unreadable", Arguments.none().with("file", file));
    }

    String notAccepted(int count) {
        return say("baseline.not-accepted", Arguments.none().with("count", count));
    }

    String baselineWritten(String file, BaselineUpdate update) {
        Arguments arguments = Arguments.none()
                .with("file", file)
                .with("count", update.baseline().entries().size())
                .with("added", update.added().size())
                .with("removed", update.removed().size());
        return say("baseline.written", arguments);
    }

    String offline() {
        return say("external.offline", Arguments.none());
    }

    String answersUnreadable(String file) {
        return say("external.unreadable", Arguments.none().with("file", file));
    }

    String fixed(long count, long documents, boolean dryRun) {
        Arguments arguments = Arguments.none().with("count", count).with("documents", documents);
        return say(count == 0 ? "fix.nothing" : dryRun ? "fix.would" : "fix.done", arguments);
    }

    /** The profile or the baseline has mistakes: what is to be fixed is not known. */
    String nothingFixed() {
        return say("fix.unreadable", Arguments.none());
    }

    String leftAlone(String line) {
        return line + " " + say("fix.left", Arguments.none());
    }

    String notWritten(String file) {
        return say("fix.unwritten", Arguments.none().with("file", file));
    }

    String remaining(String summary) {
        return say("fix.remaining", Arguments.none()) + " " + summary;
    }

    String withoutPage(String provider) {
        return say("without-page", Arguments.none().with("provider", provider));
    }

    String providedBy(String provider) {
        return say("provided-by", Arguments.none().with("provider", provider));
    }

    String optionsOf(String rule) {
        return say("options", Arguments.none().with("rule", rule));
    }

    /** An option of a rule, and what it is for, where its author says so. */
    String option(RuleOption<?> option, Optional<String> about) {
        Arguments arguments = Arguments.none().with("option", option.name()).with("usual", usual(option));
        String told = say("option." + option.kind().name().toLowerCase(Locale.ROOT), arguments);
        return about.map(line -> say(
                        "option.about", Arguments.none().with("option", told).with("about", line)))
                .orElse(told);
    }

    /** The value an option has by itself, as it would be written in the profile. */
    private static String usual(RuleOption<?> option) {
        String texts = String.join(", ", option.written());
        return option.kind() == RuleOption.Kind.TEXTS ? "[" + texts + "]" : texts;
    }

    String explainOne() {
        return say("explain-one", Arguments.none());
    }

    private String say(String key, Arguments arguments) {
        return messages.render(key, arguments).orElse(key);
    }

    String noFramework() {
        return say("coverage.no-framework", Arguments.none());
    }

    String coverageWritten(String file) {
        return say("coverage.written", Arguments.none().with("file", file));
    }

    /** Why the build fails: what is missing, in the words of the findings. */
    String coverageTooLow(List<Finding> findings, Messages words) {
        String sentences = findings.stream()
                .limit(WORST)
                .map(finding -> "\n  " + words.message(finding)
                        + words.mend(finding).map(mend -> " " + mend).orElse(""))
                .collect(Collectors.joining());
        return say("coverage.too-low", Arguments.none().with("count", findings.size())) + sentences;
    }

    String cohortEmpty(String folder) {
        return say("cohort.empty", Arguments.none().with("folder", folder));
    }

    String cohortUnreadable(long count) {
        return say("cohort.unreadable", Arguments.none().with("count", count));
    }

    /** How many portfolios reach too little, and in which rows they stand. */
    String cohortTooLow(List<Integer> rows, int all) {
        String first = rows.stream().limit(MOST_ROWS).map(String::valueOf).collect(Collectors.joining(", "));
        return say(
                rows.size() > MOST_ROWS ? "cohort.too-low.more" : "cohort.too-low",
                Arguments.none().with("count", rows.size()).with("all", all).with("rows", first));
    }

    String exported(long proved, int files, String folder) {
        return say(
                "export.written",
                Arguments.none().with("count", proved).with("files", files).with("folder", folder));
    }

    String exportBadges() {
        return say("export.badges", Arguments.none());
    }

    String exportWithoutDay(long count) {
        return say("export.without-day", Arguments.none().with("count", count));
    }

    String frameworkFrom() {
        return say("framework.from", Arguments.none());
    }

    String frameworkTo(String file) {
        return say("framework.to", Arguments.none().with("file", file));
    }

    String frameworkThere(String file) {
        return say("framework.there", Arguments.none().with("file", file));
    }

    String frameworkUnreadable(String file) {
        return say("framework.unreadable", Arguments.none().with("file", file));
    }

    String frameworkWritten(String file, Framework framework) {
        Arguments arguments = Arguments.none()
                .with("file", file)
                .with("name", framework.title().orElse(framework.code()))
                .with("competencies", framework.competencies().size())
                .with(
                        "levels",
                        framework.competencies().stream()
                                .mapToInt(competency -> competency.levels().size())
                                .sum())
                .with("outcomes", framework.outcomes().count())
                .with("tracks", framework.tracks().size());
        return say("framework.written", arguments);
    }
}
