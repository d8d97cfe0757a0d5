package dev.portfolio.page;

import dev.portfolio.coverage.Coverage;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of a report: what must be mended, where it stands, and what explains it. */
public final class ReportPage {

    private final ReportContent content;
    private final Words words;
    private final List<FileView> files;
    private final List<RuleView> rules;
    private final Optional<String> folded;

    private ReportPage(ReportContent content) {
        this.content = content;
        this.words = new Words(content.messages().language());
        this.files = FileViews.of(content, words);
        this.rules = rules(content);
        this.folded = Folded.of(files, words);
    }

    /** The page as HTML, with nothing outside it that it needs. */
    public static String html(ReportContent content) {
        PageOutput out = new PageOutput();
        JtereportGenerated.render(out, PageOutput.NOBODY, new ReportPage(content));
        return out.html();
    }

    /** The rules that found something, those with the heaviest and the most findings first, those of which none counts last. */
    private static List<RuleView> rules(ReportContent content) {
        Map<RuleId, ReportContent.Rule> known = content.rules().stream()
                .collect(Collectors.toMap(ReportContent.Rule::id, Function.identity(), (one, other) -> one));
        Map<RuleId, List<Finding>> counted = content.findings().stream().collect(Collectors.groupingBy(Finding::rule));
        Stream<RuleId> silenced =
                content.silenced().stream().map(one -> one.finding().rule());
        return Stream.concat(counted.keySet().stream(), silenced)
                .distinct()
                .map(id -> {
                    List<Finding> found = counted.getOrDefault(id, List.of());
                    ReportContent.Rule rule = known.getOrDefault(
                            id, new ReportContent.Rule(id, Severity.ERROR, id.value(), Optional.empty()));
                    Severity heaviest = found.stream()
                            .map(Finding::severity)
                            .reduce(ReportPage::heavier)
                            .orElse(rule.severity());
                    long documents = found.stream()
                            .map(finding -> finding.location().path())
                            .distinct()
                            .count();
                    return new RuleView(rule, heaviest, found.size(), documents);
                })
                .sorted(Comparator.comparing((RuleView rule) -> rule.findings() == 0)
                        .thenComparing(RuleView::severity, ReportPage::heavierFirst)
                        .thenComparing(RuleView::findings, Comparator.reverseOrder())
                        .thenComparing(RuleView::name))
                .toList();
    }

    private static Severity heavier(Severity one, Severity other) {
        return one.isAtLeast(other) ? one : other;
    }

    private static int heavierFirst(Severity one, Severity other) {
        return one == other ? 0 : one.isAtLeast(other) ? -1 : 1;
    }

    ReportContent content() {
        return content;
    }

    Words words() {
        return words;
    }

    Style style() {
        return content.coverage().isPresent()
                ? Style.of("matrix", "coverage", "report", "xray")
                : Style.of("report", "xray");
    }

    Script script() {
        return Script.of("report");
    }

    List<FileView> files() {
        return files;
    }

    /** What is in the documents that come when a reader comes near. */
    Optional<String> folded() {
        return folded;
    }

    List<RuleView> rules() {
        return rules;
    }

    Optional<CoveragePage> coverage() {
        return content.coverage().map(coverage -> CoveragePage.of(coverage, words));
    }

    Optional<Coverage> covered() {
        return content.coverage();
    }

    long count(Severity severity) {
        return content.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** What is to be done, in one line. */
    String heading() {
        if (content.documents().isEmpty() && content.findings().isEmpty()) {
            return words.text("report.heading.empty");
        }
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            if (count(severity) > 0) {
                return words.count("report.heading." + severity.word(), (int) count(severity));
            }
        }
        return words.text("report.heading.clean");
    }

    String title() {
        return heading();
    }

    /** How many documents are at which state, from the heaviest on. */
    List<State> states() {
        List<State> states = new ArrayList<>();
        List<FileView> documents = files.stream().filter(FileView::isDocument).toList();
        long before = 0;
        for (String word : List.of("error", "warning", "info", "clean")) {
            long count =
                    documents.stream().filter(file -> file.state().equals(word)).count();
            states.add(new State(
                    word,
                    (int) count,
                    Percent.of(before, documents.size()),
                    Percent.of(count, documents.size()),
                    words.count("report.state." + word, (int) count)));
            before += count;
        }
        return states;
    }

    /** Documents of one state, and where they stand in a bar of all. */
    record State(String word, int count, String x, String width, String text) {}

    /** How long a bar is that shows so many of the findings of the rule that found the most. */
    String share(RuleView rule) {
        long most = rules.stream().mapToLong(RuleView::findings).max().orElse(0);
        return Percent.of(rule.findings(), most);
    }

    List<Timeline> timeline() {
        return Timeline.of(files, words);
    }

    String span(Timeline timeline) {
        boolean isOne = timeline.first().equals(timeline.last());
        return words.say(
                isOne ? "report.timeline.day" : "report.timeline.span",
                Arguments.none()
                        .with("first", timeline.first().toString())
                        .with("last", timeline.last().toString()));
    }

    int silenced() {
        return content.silenced().size();
    }
}
