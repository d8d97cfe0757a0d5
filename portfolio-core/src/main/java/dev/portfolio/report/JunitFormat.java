package dev.portfolio.report;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/**
 * For everything that shows tests: a suite for each document, in it a case for each rule that was asked. An error fails a
 * case of its own; warnings and infos are output of theirs; what is suppressed is a case that was skipped, with the reason.
 */
public final class JunitFormat implements ReportFormat {

    /** One file. */
    public JunitFormat() {}

    @Override
    public String name() {
        return "junit";
    }

    @Override
    public String fileName() {
        return "TEST-portfolio.xml";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        Map<String, Suite> suites = new TreeMap<>();
        report.documents().forEach(path -> suites.put(path, new Suite()));
        report.findings().forEach(finding -> suite(suites, finding).findings.add(finding));
        report.suppressed()
                .forEach(suppressed ->
                        suite(suites, suppressed.finding()).suppressed.add(suppressed));
        List<String> asked = report.details().rules().stream()
                .filter(RuleHelp::checked)
                .map(rule -> rule.id().value())
                .toList();
        Set<String> documents = new HashSet<>(report.documents());
        FindingWords words = new FindingWords(report);
        out.append(XmlText.of(xml -> {
            xml.open("testsuites").with("name", "Portfolio");
            for (Map.Entry<String, Suite> suite : suites.entrySet()) {
                List<String> rules = documents.contains(suite.getKey()) ? asked : List.of();
                new Writing(suite.getKey(), suite.getValue(), rules, words, xml).write();
            }
            xml.close();
        }));
    }

    private static Suite suite(Map<String, Suite> suites, Finding finding) {
        return suites.computeIfAbsent(finding.location().path(), path -> new Suite());
    }

    /** What was found in one file. */
    private static final class Suite {
        private final List<Finding> findings = new ArrayList<>();
        private final List<Suppressed> suppressed = new ArrayList<>();
    }

    /** One suite being written. */
    private record Writing(String path, Suite suite, List<String> rules, FindingWords words, XmlText xml) {

        void write() throws XMLStreamException {
            Set<String> names = new HashSet<>();
            Set<String> told = new HashSet<>();
            suite.findings.forEach(finding -> told.add(finding.rule().value()));
            List<String> passed =
                    rules.stream().filter(rule -> !told.contains(rule)).toList();
            long failures = suite.findings.stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .count();
            xml.open("testsuite")
                    .with("name", path)
                    .with("tests", passed.size() + suite.findings.size() + suite.suppressed.size())
                    .with("failures", failures)
                    .with("errors", 0)
                    .with("skipped", suite.suppressed.size())
                    .with("time", 0);
            for (String rule : passed) {
                head(xml.empty("testcase"), rule);
            }
            for (Finding finding : suite.findings) {
                write(finding, name(finding, names));
            }
            for (Suppressed suppressed : suite.suppressed) {
                head(xml.open("testcase"), name(suppressed.finding(), names));
                xml.empty("skipped").with("message", why(suppressed));
                xml.text("system-out", told(suppressed.finding()));
                xml.close();
            }
            xml.close();
        }

        private String why(Suppressed suppressed) {
            return suppressed.reason().isBlank()
                    ? words.text("page.report.silenced." + suppressed.by().word())
                    : suppressed.reason();
        }

        private XmlText head(XmlText element, String name) throws XMLStreamException {
            return element.with("name", name).with("classname", path).with("time", 0);
        }

        /** Readers take cases of one name for one case: what a rule finds more than once at a place is numbered. */
        private static String name(Finding finding, Set<String> names) {
            String place = finding.rule() + " (" + finding.location().start() + ")";
            String name = place;
            for (int count = 2; !names.add(name); count++) {
                name = place + " " + count;
            }
            return name;
        }

        private void write(Finding finding, String name) throws XMLStreamException {
            head(xml.open("testcase"), name);
            if (finding.severity() == Severity.ERROR) {
                xml.open("failure")
                        .with("message", words.message(finding))
                        .with("type", finding.rule().value());
                xml.text(told(finding));
                xml.close();
            } else {
                xml.text("system-out", told(finding));
            }
            xml.close();
        }

        /** As the log has it. */
        private String told(Finding finding) {
            return finding.location() + " " + finding.severity().word() + " [" + finding.rule() + "] "
                    + words.both(finding);
        }
    }
}
