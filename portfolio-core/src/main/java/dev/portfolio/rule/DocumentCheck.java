package dev.portfolio.rule;

import dev.portfolio.claim.Claims;
import dev.portfolio.document.Document;
import dev.portfolio.evidence.EvidenceGroup;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Fix;
import dev.portfolio.finding.Problem;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.DocumentType;
import dev.portfolio.profile.RuleOption;
import dev.portfolio.profile.RuleOptions;
import dev.portfolio.source.Span;
import dev.portfolio.structure.Contract;
import dev.portfolio.structure.Fit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** One rule's look at one document: what it may see, and where it reports. */
public final class DocumentCheck {

    private final RuleUse<? extends DocumentRule> use;
    private final Document document;
    private final Contract contract;
    private final FieldValues fields;
    private final Fit sections;
    private final List<EvidenceGroup> evidence;
    private final Claims claims;
    private final Consumer<Finding> findings;

    /**
     * A look at a document. The run makes it; a rule is given one.
     *
     * @param use the rule that looks
     * @param fields what the document's fields hold
     * @param sections how the document's sections fit the contract
     * @param evidence what the document shows where its type asks for evidence
     * @param claims what the document claims of the framework
     * @param findings takes what it reports
     */
    public DocumentCheck(
            RuleUse<? extends DocumentRule> use,
            Document document,
            Contract contract,
            FieldValues fields,
            Fit sections,
            List<EvidenceGroup> evidence,
            Claims claims,
            Consumer<Finding> findings) {
        this.use = use;
        this.document = document;
        this.contract = contract;
        this.fields = fields;
        this.sections = sections;
        this.evidence = List.copyOf(evidence);
        this.claims = claims;
        this.findings = findings;
    }

    /** The document. */
    public Document document() {
        return document;
    }

    /**
     * The value of one of the rule's own options: what the profile says, or the usual one.
     *
     * @throws IllegalArgumentException when the rule does not declare it
     */
    public <T> T option(RuleOption<T> option) {
        return use.option(option);
    }

    /** What the profile says to the rule besides how much its findings weigh. */
    RuleOptions said() {
        return use.said();
    }

    /** All rules of the run. */
    RuleSet rules() {
        return use.among();
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

    /** What it claims of the framework; nothing where the profile names none. */
    public Claims claims() {
        return claims;
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
        report(new Problem(use.id(), variant, span, arguments, related));
    }

    /** Reports a problem, and what mends it where that is safe. */
    public void report(String variant, Span span, Arguments arguments, Optional<Fix> fix) {
        report(variant, span, arguments, List.of(), fix);
    }

    /** Reports a problem with other places that belong to it, and what mends it where that is safe. */
    public void report(String variant, Span span, Arguments arguments, List<Span> related, Optional<Fix> fix) {
        report(new Problem(use.id(), variant, span, arguments, related, fix));
    }

    /** Reports a problem that weighs as an error, unless the profile says what the rule's findings weigh. */
    public void reportError(String variant, Span span, Arguments arguments) {
        report(Severity.ERROR, new Problem(use.id(), variant, span, arguments));
    }

    /** Reports what is only good to know, unless the profile says what the rule's findings weigh. */
    public void reportInfo(String variant, Span span, Arguments arguments, List<Span> related) {
        report(Severity.INFO, new Problem(use.id(), variant, span, arguments, related));
    }

    void report(Problem problem) {
        report(use.severity(), problem);
    }

    private void report(Severity usual, Problem problem) {
        checkPlace(problem.span());
        problem.related().forEach(this::checkPlace);
        problem.fix().ifPresent(fix -> fix.edits().forEach(edit -> checkPlace(edit.span())));
        findings.accept(problem.in(document.source(), use.weighed() ? use.severity() : usual));
    }

    private void checkPlace(Span span) {
        int length = document.source().text().length();
        if (Objects.requireNonNull(span, "the place of a finding").end() > length) {
            throw new IllegalArgumentException("it reports the place " + span.start() + " to " + span.end()
                    + " of a document that is " + length + " characters long");
        }
    }
}
