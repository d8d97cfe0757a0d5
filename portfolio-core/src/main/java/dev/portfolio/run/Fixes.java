package dev.portfolio.run;

import dev.portfolio.finding.Finding;
import dev.portfolio.profile.DocumentType;
import dev.portfolio.profile.Profile;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The safe fixes of a portfolio's documents. What is silenced or accepted in them stays as it is. */
final class Fixes {

    private final Profile profile;
    private final LocalDate today;
    private final Baseline baseline;
    private final boolean everything;
    private final Map<DocumentType, DocumentChecker> checkers;

    /**
     * The fixes of some documents.
     *
     * @param everything whether these are all documents of the portfolio, and not only some that were asked for
     */
    Fixes(
            Profile profile,
            LocalDate today,
            Baseline baseline,
            boolean everything,
            Map<DocumentType, DocumentChecker> checkers) {
        this.profile = profile;
        this.today = today;
        this.baseline = baseline;
        this.everything = everything;
        this.checkers = checkers;
    }

    /** The documents as they would be, and the results they would give; those without a fix give the one they have. */
    record Made(List<FixedDocument> documents, List<DocumentResult> results) {}

    /**
     * Makes the fixes; nothing is written.
     *
     * @param files the documents
     * @param results what each of them gives, in the same order
     */
    Made of(List<PortfolioFiles.Found> files, List<DocumentResult> results) {
        Links links = Links.in(results);
        Set<String> gone = gone(files);
        Map<DocumentType, DocumentFixer> fixers = new LinkedHashMap<>();
        checkers.forEach((type, checker) ->
                fixers.put(type, new DocumentFixer(new FixTrial(checker, links), result -> counted(result, gone))));
        List<DocumentFixer.Fixed> fixed = IntStream.range(0, files.size())
                .parallel()
                .filter(i -> hasFix(results.get(i).findings()) && hasFix(counted(results.get(i), gone)))
                .mapToObj(files::get)
                .map(found -> Objects.requireNonNull(fixers.get(found.type()))
                        .fix(Sources.document(found.path(), found.file())))
                .toList();
        Map<String, DocumentResult> after = new LinkedHashMap<>();
        results.forEach(result -> after.put(result.facts().path(), result));
        fixed.forEach(one -> after.put(one.document().path(), one.result()));
        return new Made(fixed.stream().map(DocumentFixer.Fixed::document).toList(), List.copyOf(after.values()));
    }

    private static boolean hasFix(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.fix().isPresent());
    }

    /** The findings of a document that are neither silenced nor accepted. */
    private List<Finding> counted(DocumentResult result, Set<String> gone) {
        Silencing silencing = new Silencing(profile, today, true, List.of(result));
        silencing.take(result.findings());
        String path = result.facts().path();
        List<Baseline.Entry> entries = baseline.entries().stream()
                .filter(entry -> entry.path().equals(path) || gone.contains(entry.path()))
                .toList();
        List<Finding> kept = silencing.kept().stream().sorted().toList();
        return BaselineMatches.of(new Baseline(entries), kept, gone).fresh();
    }

    /** The documents of the baseline that are no more: they may have been renamed. */
    private Set<String> gone(List<PortfolioFiles.Found> files) {
        Set<String> there =
                files.stream().map(PortfolioFiles.Found::path).collect(Collectors.toCollection(HashSet::new));
        return baseline.entries().stream()
                .map(Baseline.Entry::path)
                .filter(path -> everything && !there.contains(path))
                .collect(Collectors.toSet());
    }
}
