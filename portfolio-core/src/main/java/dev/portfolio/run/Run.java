package dev.portfolio.run;

import dev.portfolio.claim.ClaimReader;
import dev.portfolio.coverage.Coverage;
import dev.portfolio.document.DocumentFacts;
import dev.portfolio.document.NotedDate;
import dev.portfolio.export.Achieved;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.profile.DocumentType;
import dev.portfolio.profile.Profile;
import dev.portfolio.profile.RuleSetting;
import dev.portfolio.report.Report;
import dev.portfolio.report.Suppressed;
import dev.portfolio.rule.FileIndex;
import dev.portfolio.rule.Inventory;
import dev.portfolio.rule.PortfolioCheck;
import dev.portfolio.rule.PortfolioRule;
import dev.portfolio.rule.Rule;
import dev.portfolio.rule.RuleSet;
import dev.portfolio.rule.RuleUse;
import dev.portfolio.rule.Rules;
import dev.portfolio.rule.StaleAcceptance;
import dev.portfolio.rule.SuppressionCheck;
import dev.portfolio.rule.SuppressionUse;
import dev.portfolio.rule.Web;
import dev.portfolio.source.Location;
import dev.portfolio.source.SourceText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One run over a portfolio: the map over its documents, then the reduction over what they give. */
final class Run {

    private final Path root;
    private final Profile profile;
    private final RuleSet rules;
    private final Portfolio.Settings settings;
    private final List<Finding> ofProfile;
    private final List<PortfolioFiles.Found> files;
    private final Inventory inventory;
    private final BaselineFile.Reading baseline;
    private final Web web;
    private final LocalDate today;

    Run(
            Path root,
            Profile profile,
            RuleSet rules,
            Portfolio.Settings settings,
            List<Finding> ofProfile,
            List<PortfolioFiles.Found> files,
            Inventory inventory,
            BaselineFile.Reading baseline,
            Web web) {
        this.root = root;
        this.profile = profile;
        this.rules = rules;
        this.settings = settings;
        this.ofProfile = ofProfile;
        this.files = files;
        this.inventory = inventory;
        this.baseline = baseline;
        this.web = web;
        this.today =
                LocalDate.ofInstant(settings.clock().instant(), settings.clock().getZone());
    }

    Report report(Language language) {
        return report(results(checkers()), language);
    }

    private Report report(List<DocumentResult> results, Language language) {
        List<DocumentFacts> facts = results.stream().map(DocumentResult::facts).toList();
        Silencing silencing = new Silencing(profile, today, settings.looksAtEverything(), results);
        silencing.take(ofProfile);
        results.forEach(result -> silencing.take(result.findings()));
        Optional<Coverage> coverage = settings.looksAtEverything() ? coverage(facts) : Optional.empty();
        silencing.take(told(rules.ofPortfolios(), facts, coverage));
        List<Finding> findings = new ArrayList<>(silencing.kept());
        findings.addAll(ofSuppressions(uses(silencing), List.of()));
        List<String> documents = facts.stream().map(DocumentFacts::path).toList();
        List<Suppressed> suppressed = new ArrayList<>(silencing.suppressed());
        List<Finding> counted = accepted(findings, documents, suppressed);
        boolean baselined = !baseline.baseline().entries().isEmpty();
        return new Report(
                profile.name(),
                language,
                documents,
                counted,
                suppressed,
                profile.stage(),
                rules.catalogues(),
                new ReportDetails(rules, profile).of(facts, counted, suppressed, coverage, baselined));
    }

    /** The findings that the baseline does not accept, and what is to be said of it; the others are put aside. */
    private List<Finding> accepted(List<Finding> findings, List<String> documents, List<Suppressed> suppressed) {
        Set<String> there = new HashSet<>(documents);
        Set<String> gone = baseline.baseline().entries().stream()
                .map(Baseline.Entry::path)
                .filter(path -> settings.looksAtEverything() && !there.contains(path))
                .collect(Collectors.toSet());
        findings.sort(null);
        BaselineMatches matches = BaselineMatches.of(baseline.baseline(), findings, gone);
        for (BaselineMatches.Accepted match : matches.accepted()) {
            suppressed.add(new Suppressed(
                    match.finding(),
                    Suppressed.By.BASELINE,
                    "",
                    Optional.empty(),
                    match.entry().place()));
        }
        List<StaleAcceptance> stale = matches.stale().stream()
                .filter(entry -> looked(entry, there))
                .flatMap(entry ->
                        entry.place().stream().map(place -> new StaleAcceptance(entry.rule(), entry.path(), place)))
                .toList();
        List<Finding> counted = new ArrayList<>(matches.fresh());
        counted.addAll(baseline.findings());
        counted.addAll(ofSuppressions(List.of(), stale));
        return counted;
    }

    /** Whether what an entry accepts could have been found: its document was checked, its rule is on. */
    private boolean looked(Baseline.Entry entry, Set<String> documents) {
        boolean checked = settings.looksAtEverything() || documents.contains(entry.path());
        return checked
                && profile.rules()
                        .getOrDefault(entry.rule(), RuleSetting.usual())
                        .on();
    }

    /** What becomes of the baseline when it is written anew; the run itself is without one. */
    BaselineUpdate update(Baseline before, Language language, boolean accept) {
        Report report = report(language);
        Set<String> documents = new HashSet<>(report.documents());
        return BaselineUpdate.of(before, report, accept, entry -> looked(entry, documents));
    }

    /** What the safe fixes make of the documents; nothing is written. */
    FixResult fixes(Language language) {
        Map<DocumentType, DocumentChecker> checkers = checkers();
        boolean everything = settings.looksAtEverything();
        Fixes.Made made =
                new Fixes(profile, today, baseline.baseline(), everything, checkers).of(files, results(checkers));
        return new FixResult(made.documents(), report(made.results(), language), List.of());
    }

    private Map<DocumentType, DocumentChecker> checkers() {
        Map<DocumentType, DocumentChecker> checkers = new LinkedHashMap<>();
        Optional<ClaimReader> claims = DocumentChecker.claimReader(profile);
        for (DocumentType type : profile.types()) {
            checkers.put(type, new DocumentChecker(profile, type.on(today), rules, rules.ofDocuments(), claims));
        }
        return checkers;
    }

    private List<DocumentResult> results(Map<DocumentType, DocumentChecker> checkers) {
        return files.parallelStream()
                .map(found -> {
                    DocumentChecker checker = checkers.get(found.type());
                    if (checker == null) {
                        throw new IllegalStateException(
                                "No checker for the type " + found.type().name());
                    }
                    return checker.check(Sources.document(found.path(), found.file()));
                })
                .toList();
    }

    /** How far the documents cover the framework, and what that is too little for; empty where there is no framework. */
    Optional<CoverageResult> coverage() {
        List<DocumentFacts> facts =
                results(checkers()).stream().map(DocumentResult::facts).toList();
        List<PortfolioRule> thresholds = rules.ofPortfolios().stream()
                .filter(rule -> rule.id().equals(Rules.COVERAGE_TOO_LOW))
                .toList();
        return coverage(facts)
                .map(coverage -> new CoverageResult(coverage, told(thresholds, facts, Optional.of(coverage))));
    }

    /** What the documents achieve of the framework; empty where there is none. */
    Optional<Achieved> achieved(Language language) {
        List<DocumentFacts> facts =
                results(checkers()).stream().map(DocumentResult::facts).toList();
        Map<String, LocalDate> days = new HashMap<>();
        for (DocumentFacts document : facts) {
            document.traits().dates().stream()
                    .map(NotedDate::last)
                    .max(LocalDate::compareTo)
                    .ifPresent(day -> days.put(document.path(), day));
        }
        return profile.framework()
                .map(spec -> new Achieved(
                        spec.programme().framework(), Coverage.of(spec.programme(), facts), days, language));
    }

    private Optional<Coverage> coverage(List<DocumentFacts> facts) {
        return profile.framework().map(framework -> Coverage.of(framework.programme(), facts));
    }

    private List<Finding> told(List<PortfolioRule> some, List<DocumentFacts> facts, Optional<Coverage> coverage) {
        FileIndex index = new DirectoryIndex(root);
        return each(
                some,
                (use, told) -> use.rule()
                        .check(new PortfolioCheck(use, profile, facts, index, inventory, web, coverage, told)));
    }

    /** What is silenced in files of which there is none is told as the glob that matches nothing. */
    private List<SuppressionUse> uses(Silencing silencing) {
        Set<Location> idle = profile.rules()
                        .getOrDefault(Rules.GLOB_UNMATCHED, RuleSetting.usual())
                        .on()
                ? new HashSet<>(inventory.idle())
                : Set.of();
        return silencing.uses().stream()
                .filter(use -> use.state() != SuppressionUse.State.UNUSED || !idle.contains(use.whole()))
                .toList();
    }

    private List<Finding> ofSuppressions(List<SuppressionUse> uses, List<StaleAcceptance> stale) {
        return each(
                rules.ofSuppressions(), (use, told) -> use.rule().check(new SuppressionCheck(use, uses, stale, told)));
    }

    /** What the rules find that are on. Of one that fails, only that is told. */
    private <R extends Rule> List<Finding> each(List<R> kind, BiConsumer<RuleUse<R>, Consumer<Finding>> check) {
        List<Finding> findings = new ArrayList<>();
        for (R rule : kind) {
            Map<String, Kept> kept = new LinkedHashMap<>();
            Consumer<Finding> told =
                    finding -> kept.computeIfAbsent(finding.location().path(), path -> new Kept())
                            .accept(finding);
            try {
                RuleUse.of(rule, rules, profile).ifPresent(use -> check.accept(use, told));
                kept.values().forEach(one -> findings.addAll(one.findings()));
            } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
                findings.add(Failure.of(rule, rules, e, SourceText.of(profile.name(), "")));
            }
        }
        return findings;
    }
}
