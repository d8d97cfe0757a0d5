package dev.portfolio.rule;

import dev.portfolio.document.DocumentProblems;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.framework.FrameworkReader;
import dev.portfolio.yaml.YamlReader;
import java.util.List;
import java.util.stream.Stream;

/** Every rule there is, once. */
public final class Rules {

    /** A rule failed: a mistake in the rule, not in the document. */
    public static final RuleId INTERNAL_ERROR = new RuleId("internal-error");

    /** A mistake in the profile file. */
    public static final RuleId PROFILE_INVALID = new RuleId("profile-invalid");

    /** A line of the baseline cannot be read. */
    public static final RuleId BASELINE_INVALID = new RuleId("baseline-invalid");

    /** A line of the baseline accepts what is no longer found. */
    public static final RuleId BASELINE_STALE = new RuleId("baseline-stale");

    /** A rule finds more in one document than anyone reads. */
    public static final RuleId FINDINGS_LEFT_OUT = new RuleId("findings-left-out");

    /** The file of a competency framework is wrong. */
    public static final RuleId FRAMEWORK_INVALID = FrameworkReader.INVALID;

    /** Less of the framework is covered than is asked for. */
    public static final RuleId COVERAGE_TOO_LOW = new RuleId("coverage-too-low");

    /** A glob of the profile matches no file. */
    public static final RuleId GLOB_UNMATCHED = GlobUnmatched.ID;

    /** A page of the web does not open: what the web answers is not in the portfolio, and may be another tomorrow. */
    public static final RuleId LINK_UNREACHABLE = new RuleId("link-unreachable");

    private static final List<DocumentRule> DOCUMENT_RULES = List.of(
            new ReadingRule(DocumentProblems.NOT_UTF8),
            new ReadingRule(DocumentProblems.TOO_LARGE),
            new ReadingRule(DocumentProblems.EMPTY),
            new ReadingRule(DocumentProblems.FRONT_MATTER_MISSING),
            new ReadingRule(DocumentProblems.FRONT_MATTER_UNCLOSED),
            new ReadingRule(DocumentProblems.FRONT_MATTER_UNSUPPORTED),
            new ReadingRule(DocumentProblems.FRONT_MATTER_NOT_A_MAPPING),
            new ReadingRule(YamlReader.SYNTAX),
            new ReadingRule(YamlReader.DUPLICATE_KEY),
            new ReadingRule(YamlReader.LIMIT),
            new YamlComment(),
            new ReadingRule(DocumentProblems.TOO_DEEP),
            new ReadingRule(DocumentProblems.FENCE_UNCLOSED, Severity.WARNING),
            new ReadingRule(DocumentProblems.COMMENT_UNCLOSED),
            new ReadingRule(DocumentProblems.HEADING_BY_ACCIDENT, Severity.WARNING),
            new ReadingRule(DocumentProblems.LINK_NOT_RECOGNISED, Severity.WARNING),
            new FieldMissing(),
            new FieldEmpty(),
            new FieldType(),
            new FieldUnknown(),
            new FieldLimit(),
            new FieldValueNotAllowed(),
            new FieldPattern(),
            new FieldVocabulary(),
            new FieldSchema(),
            new DateInvalid(),
            new DateOutOfRange(),
            new DateOrder(),
            new ListItemEmpty(),
            new ListItemDuplicate(),
            new SectionMissing(),
            new SectionOutOfOrder(),
            new SectionDuplicate(),
            new SectionUnknown(),
            new SectionEmpty(),
            new SectionListTooShort(),
            new SectionTooShort(),
            new SectionContent(),
            new EvidenceMissing(),
            new EvidenceWithoutItem(),
            new EvidenceWithoutComment(),
            new EvidenceWithoutProof(),
            new CompetencyUnknown(),
            new LevelUnknown(),
            new OutcomeUnknown(),
            new ClaimAmbiguous(),
            new ClaimOutsideTrack(),
            new OutcomeMisplaced(),
            new LabelDrift(),
            new EvidenceWithoutClaim(),
            new HeadingInexact(),
            new HeadingLevelSkipped(),
            new TemplateResidue(),
            new ImageAltMissing(),
            new SuppressionInvalid());

    private static final List<PortfolioRule> PORTFOLIO_RULES = List.of(
            new FileMissing(),
            new ImageUnreadable(),
            new AnchorMissing(),
            new LinkUnreachable(),
            new ProofUnused(),
            new ProofReused(),
            new ClaimWithoutEvidence(),
            new CompetencyWithoutDocument(),
            new CoverageTooLow(),
            new TitleDuplicate(),
            new SlugDuplicate(),
            new TagInconsistent(),
            new TextCopied(),
            new DateShared(),
            new DateSequence(),
            new DocumentOrphan(),
            new GlobUnmatched());

    private static final List<SuppressionRule> SUPPRESSION_RULES = List.of(
            new SuppressionUnused(), new SuppressionExpired(), new SuppressionWithoutReason(), new BaselineStale());

    private Rules() {}

    /** The rules that look at one document alone. */
    public static List<DocumentRule> ofDocuments() {
        return DOCUMENT_RULES;
    }

    /** The rules that look at the portfolio as a whole. */
    public static List<PortfolioRule> ofPortfolios() {
        return PORTFOLIO_RULES;
    }

    /** The rules that look at what is silenced. */
    public static List<SuppressionRule> ofSuppressions() {
        return SUPPRESSION_RULES;
    }

    /** All of them, in their order here. */
    public static List<Rule> all() {
        return Stream.of(DOCUMENT_RULES, PORTFOLIO_RULES, SUPPRESSION_RULES)
                .<Rule>flatMap(List::stream)
                .toList();
    }

    /** The names of the rules that can be silenced in a document or in some files, in their order here. */
    public static List<RuleId> silenceable() {
        return Stream.concat(DOCUMENT_RULES.stream(), PORTFOLIO_RULES.stream())
                .map(Rule::id)
                .filter(rule -> !rule.equals(DocumentProblems.SUPPRESSION_INVALID))
                .toList();
    }

    /** The names of the rules whose weight a profile can set, in their order here. */
    public static List<RuleId> settable() {
        return all().stream().map(Rule::id).toList();
    }

    /** The names of all rules, in their order here, and of what is found besides. */
    public static List<RuleId> ids() {
        return Stream.concat(
                        settable().stream(),
                        Stream.of(
                                PROFILE_INVALID,
                                FRAMEWORK_INVALID,
                                BASELINE_INVALID,
                                FINDINGS_LEFT_OUT,
                                INTERNAL_ERROR))
                .toList();
    }
}
