package dev.portfolio.report;

import dev.portfolio.finding.Catalogues;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.finding.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What a validation found: the one value that every format shows.
 *
 * @param profile the profile that was used, by its name or its file's path
 * @param language the language it is told in
 * @param documents the paths of all documents that were read, sorted
 * @param findings what was found and counts, sorted by path, place and rule
 * @param suppressed what was found and does not count, because somebody said so, in the same order
 * @param stage the stage it was judged at; empty for none
 * @param catalogues the words for what was found
 * @param details what else there is to show
 */
public record Report(
        String profile,
        Language language,
        List<String> documents,
        List<Finding> findings,
        List<Suppressed> suppressed,
        Optional<String> stage,
        Catalogues catalogues,
        Details details) {

    /** Keeps sorted copies. */
    public Report {
        documents = documents.stream().sorted().toList();
        findings = findings.stream().sorted().toList();
        suppressed = suppressed.stream().sorted().toList();
    }

    /** A report of what the library's own rules found. */
    public Report(
            String profile,
            Language language,
            List<String> documents,
            List<Finding> findings,
            List<Suppressed> suppressed,
            Optional<String> stage) {
        this(profile, language, documents, findings, suppressed, stage, Catalogues.builtIn(), Details.none());
    }

    /** A report in which nothing is silenced, at no stage. */
    public Report(String profile, Language language, List<String> documents, List<Finding> findings) {
        this(profile, language, documents, findings, List.of(), Optional.empty());
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

    /** The words for what was found, in the language it is told in. */
    public Messages messages() {
        return catalogues.in(language);
    }

    /** The same with more to show. */
    public Report with(Details others) {
        return new Report(profile, language, documents, findings, suppressed, stage, catalogues, others);
    }

    /** The same in another language. */
    public Report in(Language other) {
        return new Report(profile, other, documents, findings, suppressed, stage, catalogues, details);
    }
}
