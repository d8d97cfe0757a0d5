package dev.portfolio.report;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Severity;
import java.util.List;

/**
 * What a validation found: the one value that every format shows.
 *
 * @param profile the profile that was used, by its name or its file's path
 * @param language the language it is told in
 * @param documents the paths of all documents that were read, sorted
 * @param findings everything that was found, sorted by path, place and rule
 */
public record Report(String profile, Language language, List<String> documents, List<Finding> findings) {

    /** Keeps sorted copies. */
    public Report {
        documents = documents.stream().sorted().toList();
        findings = findings.stream().sorted().toList();
    }

    /** How many findings weigh just so much. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** How many findings weigh so much or more. */
    public long countAtLeast(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity().isAtLeast(severity))
                .count();
    }

    /** The same in another language. */
    public Report in(Language other) {
        return new Report(profile, other, documents, findings);
    }
}
