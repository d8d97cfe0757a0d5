package dev.portfolio.rule;

import dev.portfolio.document.Document;
import dev.portfolio.evidence.EvidenceGroup;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Fix;
import dev.portfolio.finding.Problem;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.DocumentType;
import dev.portfolio.source.Span;
import dev.portfolio.structure.Contract;
import dev.portfolio.structure.Fit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One rule's look at one document: what it may see, and where it reports. */
public final class DocumentCheck {

    private final RuleId rule;
    private final Severity severity;
    private final boolean weighed;
    private final Document document;
    private final Contract contract;
    private final FieldValues fields;
    private final Fit sections;
    private final List<EvidenceGroup> evidence;
    private final Consumer<Finding> findings;

    /**
     * A look at a document.
     *
     * @param rule the rule that looks
     * @param severity the weight of what it reports
     * @param weighed whether the profile set that weight
     * @param fields what the document's fields hold
     * @param sections how the document's sections fit the contract
     * @param evidence what the document shows where its type asks for evidence
     * @param findings takes what it reports
     */
    public DocumentCheck(
            RuleId rule,
            Severity severity,
            boolean weighed,
            Document document,
            Contract contract,
            FieldValues fields,
            Fit sections,
            List<EvidenceGroup> evidence,
            Consumer<Finding> findings) {
        this.rule = rule;
        this.severity = severity;
        this.weighed = weighed;
        this.document = document;
        this.contract = contract;
        this.fields = fields;
        this.sections = sections;
        this.evidence = List.copyOf(evidence);
        this.findings = findings;
    }

    /** The document. */
    public Document document() {
        return document;
    }

    /** What it must look like. */
    public DocumentType type() {
        return contract.type();
    }

    /** Which of its sections are the ones the profile asks for. */
    public Fit sections() {
        return sections;
    }

    /** What it shows, place by place where its type asks for evidence. */
    public List<EvidenceGroup> evidence() {
        return evidence;
    }

    /**
     * Calls back for each value that the profile names and the document has, with something in it: fields, fields of
     * fields, items of lists.
     */
    public void eachField(Consumer<FieldValue> check) {
        fields.written().forEach(check);
    }

    /** Calls back for what still holds the place of a text: the dots of a sample. */
    public void eachUnfinished(Consumer<FieldValue> check) {
        fields.unfinished().forEach(check);
    }

    /** Calls back for the front matter as a whole, and for each object in it whose fields the profile names. */
    public void eachGroup(Consumer<FieldGroup> check) {
        fields.groups().forEach(check);
    }

    /** Reports a problem that needs no further words. */
    public void report(Span span) {
        report("", span, Arguments.none());
    }

    /** Reports a problem. */
    public void report(String variant, Span span, Arguments arguments) {
        report(variant, span, arguments, List.of());
    }

    /** Reports a problem with other places that belong to it. */
    public void report(String variant, Span span, Arguments arguments, List<Span> related) {
        report(new Problem(rule, variant, span, arguments, related));
    }

    /** Reports a problem, and what mends it where that is safe. */
    public void report(String variant, Span span, Arguments arguments, Optional<Fix> fix) {
        report(variant, span, arguments, List.of(), fix);
    }

    /** Reports a problem with other places that belong to it, and what mends it where that is safe. */
    public void report(String variant, Span span, Arguments arguments, List<Span> related, Optional<Fix> fix) {
        report(new Problem(rule, variant, span, arguments, related, fix));
    }

    /** Reports a problem that weighs as an error, unless the profile says what the rule's findings weigh. */
    public void reportError(String variant, Span span, Arguments arguments) {
        report(Severity.ERROR, new Problem(rule, variant, span, arguments));
    }

    /** Reports what is only good to know, unless the profile says what the rule's findings weigh. */
    public void reportInfo(String variant, Span span, Arguments arguments, List<Span> related) {
        report(Severity.INFO, new Problem(rule, variant, span, arguments, related));
    }

    private void report(Severity usual, Problem problem) {
        findings.accept(problem.in(document.source(), weighed ? severity : usual));
    }

    void report(Problem problem) {
        findings.accept(problem.in(document.source(), severity));
    }
}
