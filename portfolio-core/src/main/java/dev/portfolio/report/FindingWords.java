package dev.portfolio.report;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Fingerprint;
import dev.portfolio.finding.Messages;
import dev.portfolio.finding.Visible;
import java.util.HashMap;
import java.util.Map;

/** What formats for machines say of findings: one line each, and a fingerprint that no other finding of the report has. */
final class FindingWords {

    private final Messages messages;
    private final Map<String, Integer> told = new HashMap<>();

    FindingWords(Report report) {
        this.messages = report.messages();
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

    /** Ask for it once for each finding, in the report's order: alike ones in one document are numbered. */
    String fingerprint(Finding finding) {
        String value = Fingerprint.of(finding).value();
        int count = told.merge(finding.location().path() + '\0' + value, 1, Integer::sum);
        return count == 1 ? value : value + "-" + count;
    }
}
