package dev.portfolio.report;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Fingerprint;
import dev.portfolio.finding.Messages;
import dev.portfolio.finding.Visible;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What formats for machines say of findings: one line each, and a fingerprint that no other finding of the report has. */
final class FindingWords {

    private final Messages messages;
    private final IdentityHashMap<Finding, String> fingerprints = new IdentityHashMap<>();

    /** Alike findings of a document are numbered in the order of its text, whether they count or not. */
    FindingWords(Report report) {
        this.messages = report.messages();
        Map<String, Integer> told = new HashMap<>();
        Stream.concat(report.findings().stream(), report.suppressed().stream().map(Suppressed::finding))
                .sorted()
                .forEach(finding -> {
                    String value = Fingerprint.of(finding).value();
                    int count = told.merge(finding.location().path() + '\0' + value, 1, Integer::sum);
                    fingerprints.put(finding, count == 1 ? value : value + "-" + count);
                });
    }

    /** A text of the report itself. */
    String text(String key) {
        return messages.text(key);
    }

    /** What is wrong. */
    String message(Finding finding) {
        return Visible.oneLine(messages.message(finding));
    }

    /** What to do; empty where nothing can be said. */
    String mend(Finding finding) {
        return messages.mend(finding).map(Visible::oneLine).orElse("");
    }

    /** What is wrong, and what to do. */
    String both(Finding finding) {
        String mend = mend(finding);
        return mend.isEmpty() ? message(finding) : message(finding) + " " + mend;
    }

    /** What a finding of the report is known again by. */
    String fingerprint(Finding finding) {
        return fingerprints.getOrDefault(finding, "");
    }
}
