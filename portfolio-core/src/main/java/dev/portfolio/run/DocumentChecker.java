package dev.portfolio.run;

import dev.portfolio.document.Document;
import dev.portfolio.evidence.EvidenceGroup;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.DocumentType;
import dev.portfolio.profile.Profile;
import dev.portfolio.profile.RuleSetting;
import dev.portfolio.rule.DocumentCheck;
import dev.portfolio.rule.DocumentRule;
import dev.portfolio.rule.FieldValues;
import dev.portfolio.rule.Rules;
import dev.portfolio.structure.Contract;
import dev.portfolio.structure.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The map: one document, held against its type, gives its result. The same document and profile always give the same
 * result; nothing else is looked at.
 */
public final class DocumentChecker {

    private final Contract contract;
    private final boolean external;
    private final List<Weighed> rules;

    /** A rule and what its findings weigh under the profile. */
    private record Weighed(DocumentRule rule, Severity severity, boolean byProfile) {}

    /**
     * Checks documents of a type. One that says {@code today} must be told first which day that is:
     * {@link DocumentType#on}.
     */
    public DocumentChecker(Profile profile, DocumentType type) {
        this(profile, type, Rules.ofDocuments());
    }

    DocumentChecker(Profile profile, DocumentType type, List<DocumentRule> rules) {
        this.contract = Contract.of(type);
        this.external = profile.external().asked();
        this.rules =
                rules.stream().flatMap(rule -> weighed(rule, profile).stream()).toList();
    }

    private static Optional<Weighed> weighed(DocumentRule rule, Profile profile) {
        RuleSetting setting = profile.rules().getOrDefault(rule.id(), RuleSetting.usual());
        if (!setting.on()) {
            return Optional.empty();
        }
        DocumentRule told = rule.told(setting.options());
        return Optional.of(new Weighed(
                told,
                setting.severity().orElse(rule.severity()),
                setting.severity().isPresent()));
    }

    /** The result of a document. */
    public DocumentResult check(Document document) {
        List<Finding> findings = new ArrayList<>();
        FieldValues fields = FieldValues.of(document, contract.type());
        Fit sections = Fit.of(document, contract);
        List<EvidenceGroup> evidence = EvidenceGroup.of(document, contract.type(), sections);
        for (Weighed weighed : rules) {
            findings.addAll(check(weighed, document, fields, sections, evidence));
        }
        findings.sort(null);
        return new DocumentResult(
                Facts.of(document, contract.type(), fields, evidence, external), findings, Suppression.in(document));
    }

    private List<Finding> check(
            Weighed weighed, Document document, FieldValues fields, Fit sections, List<EvidenceGroup> evidence) {
        Kept kept = new Kept();
        DocumentCheck check = new DocumentCheck(
                weighed.rule().id(),
                weighed.severity(),
                weighed.byProfile(),
                document,
                contract,
                fields,
                sections,
                evidence,
                kept);
        try {
            weighed.rule().check(check);
        } catch (RuntimeException e) {
            return List.of(Failure.of(weighed.rule(), e, document.source()));
        }
        return kept.findings();
    }
}
