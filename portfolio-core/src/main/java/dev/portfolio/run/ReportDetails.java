package dev.portfolio.run;

import dev.portfolio.coverage.Coverage;
import dev.portfolio.document.DocumentFacts;
import dev.portfolio.document.EvidenceFact;
import dev.portfolio.document.ProofFact;
import dev.portfolio.document.SectionFact;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.Profile;
import dev.portfolio.profile.RuleSetting;
import dev.portfolio.profile.SourceUrl;
import dev.portfolio.report.Details;
import dev.portfolio.report.DocumentOutline;
import dev.portfolio.report.RuleHelp;
import dev.portfolio.report.Suppressed;
import dev.portfolio.rule.DocumentRule;
import dev.portfolio.rule.PortfolioRule;
import dev.portfolio.rule.Rule;
import dev.portfolio.rule.RulePage;
import dev.portfolio.rule.RuleSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what a report shows besides its findings. */
final class ReportDetails {

    private final RuleSet rules;
    private final Profile profile;
    private final Map<RuleId, Rule> byId;

    ReportDetails(RuleSet rules, Profile profile) {
        this.rules = rules;
        this.profile = profile;
        this.byId = rules.all().stream().collect(Collectors.toMap(Rule::id, Function.identity(), (one, other) -> one));
    }

    Details of(
            List<DocumentFacts> facts,
            List<Finding> findings,
            List<Suppressed> suppressed,
            Optional<Coverage> coverage,
            boolean baselined) {
        Set<RuleId> found = Stream.concat(findings.stream(), suppressed.stream().map(Suppressed::finding))
                .map(Finding::rule)
                .collect(Collectors.toSet());
        List<RuleHelp> helps = rules.ids().stream()
                .filter(id -> isOn(id) || found.contains(id))
                .map(this::help)
                .toList();
        return new Details(
                helps,
                facts.stream().map(ReportDetails::outline).toList(),
                coverage,
                profile.sourceUrl().map(SourceUrl::template),
                baselined);
    }

    private boolean isOn(RuleId id) {
        return byId.containsKey(id) && setting(id).on();
    }

    private RuleSetting setting(RuleId id) {
        return profile.rules().getOrDefault(id, RuleSetting.usual());
    }

    private RuleHelp help(RuleId id) {
        Optional<Rule> rule = Optional.ofNullable(byId.get(id));
        Severity usual = rule.map(Rule::severity).orElse(Severity.ERROR);
        boolean asked = rule.filter(one -> one instanceof DocumentRule || one instanceof PortfolioRule)
                .isPresent();
        Map<Language, String> pages = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            rules.page(id, language)
                    .filter(page -> page.language().equals(language.tag()))
                    .map(RulePage::markdown)
                    .ifPresent(markdown -> pages.put(language, markdown));
        }
        return new RuleHelp(id, setting(id).severity().orElse(usual), asked && isOn(id), pages);
    }

    private static DocumentOutline outline(DocumentFacts facts) {
        return new DocumentOutline(
                facts.path(),
                facts.type(),
                facts.title(),
                facts.traits().dates().stream()
                        .map(date -> new DocumentOutline.Day(date.field(), date.first(), date.last()))
                        .toList(),
                facts.outline().stream().map(ReportDetails::part).toList(),
                facts.evidence().stream().map(ReportDetails::piece).toList());
    }

    private static DocumentOutline.Part part(SectionFact section) {
        return new DocumentOutline.Part(
                section.heading(),
                section.level(),
                section.location().start().line(),
                section.lastLine(),
                section.words());
    }

    private static DocumentOutline.Piece piece(EvidenceFact piece) {
        return new DocumentOutline.Piece(
                piece.name(),
                piece.location().start().line(),
                piece.words(),
                piece.proofs().stream().map(ReportDetails::shown).toList());
    }

    private static DocumentOutline.Shown shown(ProofFact proof) {
        return new DocumentOutline.Shown(
                proof.kind(), proof.destination(), proof.location().start().line());
    }
}
