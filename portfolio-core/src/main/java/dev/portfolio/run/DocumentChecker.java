package dev.portfolio.run;

import dev.portfolio.claim.ClaimReader;
import dev.portfolio.claim.Claims;
import dev.portfolio.document.Document;
import dev.portfolio.evidence.EvidenceGroup;
import dev.portfolio.finding.Finding;
import dev.portfolio.profile.DocumentType;
import dev.portfolio.profile.Profile;
import dev.portfolio.rule.DocumentCheck;
import dev.portfolio.rule.DocumentRule;
import dev.portfolio.rule.FieldValues;
import dev.portfolio.rule.RuleSet;
import dev.portfolio.rule.RuleUse;
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
    private final Optional<ClaimReader> claimReader;
    private final RuleSet among;
    private final List<RuleUse<DocumentRule>> rules;

    /**
     * Checks documents of a type, by the rules that come with the library. One that says {@code today} must be told first which day that is:
     * {@link DocumentType#on}.
     */
    public DocumentChecker(Profile profile, DocumentType type) {
        this(profile, type, RuleSet.builtIn());
    }

    /**
     * Checks documents of a type. One that says {@code today} must be told first which day that is:
     * {@link DocumentType#on}.
     *
     * @param rules the rules of the run: those that look at documents are asked
     */
    public DocumentChecker(Profile profile, DocumentType type, RuleSet rules) {
        this(profile, type, rules, rules.ofDocuments(), claimReader(profile));
    }

    DocumentChecker(
            Profile profile,
            DocumentType type,
            RuleSet among,
            List<DocumentRule> rules,
            Optional<ClaimReader> claimReader) {
        this.contract = Contract.of(type);
        this.external = profile.external().asked();
        this.claimReader = claimReader;
        this.among = among;
        this.rules = rules.stream()
                .flatMap(rule -> RuleUse.of(rule, among, profile).stream())
                .toList();
    }

    /** What reads the claims of all types of a profile: it knows the whole framework, and is made once. */
    static Optional<ClaimReader> claimReader(Profile profile) {
        return profile.framework().map(ClaimReader::new);
    }

    /** The result of a document. */
    public DocumentResult check(Document document) {
        List<Finding> findings = new ArrayList<>();
        FieldValues fields = FieldValues.of(document, contract.type());
        Fit sections = Fit.of(document, contract);
        List<EvidenceGroup> evidence = EvidenceGroup.of(document, contract.type(), sections);
        Claims claims = claimReader
                .map(reader -> reader.read(document, contract.type(), sections))
                .orElseGet(Claims::none);
        for (RuleUse<DocumentRule> use : rules) {
            findings.addAll(check(use, document, fields, sections, evidence, claims));
        }
        findings.sort(null);
        return new DocumentResult(
                Facts.of(document, contract.type(), fields, evidence, claims, external),
                findings,
                Suppression.in(document, among));
    }

    private List<Finding> check(
            RuleUse<DocumentRule> use,
            Document document,
            FieldValues fields,
            Fit sections,
            List<EvidenceGroup> evidence,
            Claims claims) {
        Kept kept = new Kept();
        DocumentCheck check = new DocumentCheck(use, document, contract, fields, sections, evidence, claims, kept);
        try {
            use.rule().check(check);
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            return List.of(Failure.of(use.rule(), among, e, document.source()));
        }
        return kept.findings();
    }
}
