package dev.portfolio.document;

import dev.portfolio.finding.RuleId;
import java.util.Set;

/** The rules that what is wrong with a document as a text belongs to. */
public final class DocumentProblems {

    /** The file's bytes are not UTF-8. */
    public static final RuleId NOT_UTF8 = new RuleId("source-not-utf8");

    /** The file is larger than any document needs. */
    public static final RuleId TOO_LARGE = new RuleId("source-too-large");

    /** There is nothing in the file. */
    public static final RuleId EMPTY = new RuleId("document-empty");

    /** There is no front matter. */
    public static final RuleId FRONT_MATTER_MISSING = new RuleId("front-matter-missing");

    /** The fence that closes the front matter is missing. */
    public static final RuleId FRONT_MATTER_UNCLOSED = new RuleId("front-matter-unclosed");

    /** The front matter is not YAML. */
    public static final RuleId FRONT_MATTER_UNSUPPORTED = new RuleId("front-matter-unsupported");

    /** The front matter is a list or a single value. */
    public static final RuleId FRONT_MATTER_NOT_A_MAPPING = new RuleId("front-matter-not-a-mapping");

    /** Quotes and lists are nested deeper than any document needs. */
    public static final RuleId TOO_DEEP = new RuleId("nesting-too-deep");

    /** A block of code is not closed, and hides what follows. */
    public static final RuleId FENCE_UNCLOSED = new RuleId("code-fence-unclosed");

    /** A comment is not closed, and nobody sees what follows. */
    public static final RuleId COMMENT_UNCLOSED = new RuleId("comment-unclosed");

    /** A line under a text makes a heading of it, and was meant for a horizontal line. */
    public static final RuleId HEADING_BY_ACCIDENT = new RuleId("heading-by-accident");

    /** A link or an image is text because of how it is written. */
    public static final RuleId LINK_NOT_RECOGNISED = new RuleId("link-not-recognised");

    /** A remark that silences rules is not written as it must be. */
    public static final RuleId SUPPRESSION_INVALID = new RuleId("suppression-invalid");

    static final Set<RuleId> NOTHING_TO_JUDGE = Set.of(NOT_UTF8, TOO_LARGE, EMPTY);

    private DocumentProblems() {}

    /** Whether problems of a rule hide the headings behind them, so that nothing can be said of what is missing there. */
    public static boolean hidesHeadings(RuleId rule) {
        return rule.equals(FENCE_UNCLOSED) || rule.equals(COMMENT_UNCLOSED);
    }
}
