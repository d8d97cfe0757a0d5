package dev.portfolio.rule;

import dev.portfolio.coverage.Coverage;
import dev.portfolio.document.DocumentFacts;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.Profile;
import dev.portfolio.profile.RuleOption;
import dev.portfolio.profile.RuleOptions;
import dev.portfolio.source.Excerpt;
import dev.portfolio.source.Location;
import dev.portfolio.source.Position;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One rule's look at a portfolio: what it may see, and where it reports. */
public final class PortfolioCheck {

    private static final String USUAL_PUBLIC_ROOT = "public";

    private final RuleUse<? extends PortfolioRule> use;
    private final Profile profile;
    private final List<DocumentFacts> documents;
    private final FileIndex files;
    private final Inventory inventory;
    private final Web web;
    private final Optional<Coverage> coverage;
    private final Consumer<Finding> findings;

    /**
     * A look at a portfolio. The run makes it; a rule is given one.
     *
     * @param use the rule that looks
     * @param inventory what is to be said of its other files
     * @param web the web, as far as it is asked
     * @param coverage how far they cover the framework; empty where there is none, or not all documents are looked at
     * @param findings takes what it reports
     */
    public PortfolioCheck(
            RuleUse<? extends PortfolioRule> use,
            Profile profile,
            List<DocumentFacts> documents,
            FileIndex files,
            Inventory inventory,
            Web web,
            Optional<Coverage> coverage,
            Consumer<Finding> findings) {
        this.use = use;
        this.profile = profile;
        this.documents = List.copyOf(documents);
        this.files = files;
        this.inventory = inventory;
        this.web = web;
        this.coverage = coverage;
        this.findings = findings;
    }

    /** A look at a portfolio of whose other files nothing is to be said, and for which nobody asks the web. */
    public PortfolioCheck(
            RuleUse<? extends PortfolioRule> use,
            Profile profile,
            List<DocumentFacts> documents,
            FileIndex files,
            Consumer<Finding> findings) {
        this(use, profile, documents, files, Inventory.none(), Web.unasked(), Optional.empty(), findings);
    }

    /** What the profile says to the rule besides how much its findings weigh. */
    RuleOptions said() {
        return use.said();
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

    /** What is to be said of its files besides its documents. */
    public Inventory inventory() {
        return inventory;
    }

    /** How far its documents cover the framework; empty where there is none, or not all documents are looked at. */
    public Optional<Coverage> coverage() {
        return coverage;
    }

    /** The web, as far as it is asked. */
    Web web() {
        return web;
    }

    /** The folders that {@code /assets/x.jpg} is looked up in: the profile's, or else {@code public}, if there is one. */
    public List<String> publicRoots() {
        List<String> roots = profile.publicRoots();
        boolean usual = roots.isEmpty() && files.find(USUAL_PUBLIC_ROOT).status() == FileIndex.Status.PRESENT;
        return usual ? List.of(USUAL_PUBLIC_ROOT) : roots;
    }

    /** Reports a problem of a document as a whole: it stands at the document's beginning. */
    public void report(String variant, DocumentFacts document, Arguments arguments) {
        Position start = new Position(1, 1, 1);
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

    /** Reports a problem that never weighs more than this. */
    void reportAtMost(Severity most, String variant, Location location, Arguments arguments, List<Location> related) {
        Severity weight = use.severity().isAtLeast(most) ? most : use.severity();
        findings.accept(new Finding(use.id(), variant, weight, location, arguments, related));
    }
}
