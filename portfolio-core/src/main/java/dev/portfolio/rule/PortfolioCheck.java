package dev.portfolio.rule;

import dev.portfolio.document.DocumentFacts;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.profile.Profile;
import dev.portfolio.profile.RuleOption;
import dev.portfolio.source.Excerpt;
import dev.portfolio.source.Location;
import dev.portfolio.source.Position;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.function.Consumer;

/** One rule's look at a portfolio: what it may see, and where it reports. */
public final class PortfolioCheck {

    private static final String USUAL_PUBLIC_ROOT = "public";

    private final RuleUse<PortfolioRule> use;
    private final Profile profile;
    private final List<DocumentFacts> documents;
    private final FileIndex files;
    private final Consumer<Finding> findings;

    /**
     * A look at a portfolio. The run makes it; a rule is given one.
     *
     * @param use the rule that looks
     * @param findings takes what it reports
     */
    public PortfolioCheck(
            RuleUse<PortfolioRule> use,
            Profile profile,
            List<DocumentFacts> documents,
            FileIndex files,
            Consumer<Finding> findings) {
        this.use = use;
        this.profile = profile;
        this.documents = List.copyOf(documents);
        this.files = files;
        this.findings = findings;
    }

    /**
     * The value of one of the rule's own options: what the profile says, or the usual one.
     *
     * @throws IllegalArgumentException when the rule does not declare it
     */
    public <T> T option(RuleOption<T> option) {
        return use.option(option);
    }

    /** What its documents must look like. */
    public Profile profile() {
        return profile;
    }

    /** The facts of its documents, by path. */
    public List<DocumentFacts> documents() {
        return documents;
    }

    /** Its files. */
    public FileIndex files() {
        return files;
    }

    /** The folders that {@code /assets/x.jpg} is looked up in: the profile's, or else {@code public}, if there is one. */
    public List<String> publicRoots() {
        List<String> roots = profile.publicRoots();
        boolean usual = roots.isEmpty() && files.find(USUAL_PUBLIC_ROOT).status() == FileIndex.Status.PRESENT;
        return usual ? List.of(USUAL_PUBLIC_ROOT) : roots;
    }

    /** Reports a problem of a document as a whole: it stands at the document's beginning. */
    public void report(String variant, DocumentFacts document, Arguments arguments) {
        Position start = new Position(1, 1);
        report(
                variant,
                new Location(document.path(), Span.at(0), start, start, new Excerpt("", 0, 0)),
                arguments,
                List.of());
    }

    /** Reports a problem, with other places that belong to it. */
    public void report(String variant, Location location, Arguments arguments, List<Location> related) {
        findings.accept(new Finding(use.id(), variant, use.severity(), location, arguments, related));
    }
}
