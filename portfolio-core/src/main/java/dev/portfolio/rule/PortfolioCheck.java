package dev.portfolio.rule;

import dev.portfolio.document.DocumentFacts;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.Profile;
import dev.portfolio.source.Location;
import java.util.List;
import java.util.function.Consumer;

/** One rule's look at a portfolio: what it may see, and where it reports. */
public final class PortfolioCheck {

    private static final String USUAL_PUBLIC_ROOT = "public";

    private final RuleId rule;
    private final Severity severity;
    private final Profile profile;
    private final List<DocumentFacts> documents;
    private final FileIndex files;
    private final Inventory inventory;
    private final Web web;
    private final Consumer<Finding> findings;

    /**
     * A look at a portfolio.
     *
     * @param rule the rule that looks
     * @param severity the weight of what it reports
     * @param inventory what is to be said of its other files
     * @param web the web, as far as it is asked
     * @param findings takes what it reports
     */
    public PortfolioCheck(
            RuleId rule,
            Severity severity,
            Profile profile,
            List<DocumentFacts> documents,
            FileIndex files,
            Inventory inventory,
            Web web,
            Consumer<Finding> findings) {
        this.rule = rule;
        this.severity = severity;
        this.profile = profile;
        this.documents = List.copyOf(documents);
        this.files = files;
        this.inventory = inventory;
        this.web = web;
        this.findings = findings;
    }

    /** A look at a portfolio of whose other files nothing is to be said, and for which nobody asks the web. */
    public PortfolioCheck(
            RuleId rule,
            Severity severity,
            Profile profile,
            List<DocumentFacts> documents,
            FileIndex files,
            Consumer<Finding> findings) {
        this(rule, severity, profile, documents, files, Inventory.none(), Web.unasked(), findings);
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

    /** Reports a problem, with other places that belong to it. */
    public void report(String variant, Location location, Arguments arguments, List<Location> related) {
        findings.accept(new Finding(rule, variant, severity, location, arguments, related));
    }

    /** Reports a problem that never weighs more than this. */
    void reportAtMost(Severity most, String variant, Location location, Arguments arguments, List<Location> related) {
        Severity weight = severity.isAtLeast(most) ? most : severity;
        findings.accept(new Finding(rule, variant, weight, location, arguments, related));
    }
}
