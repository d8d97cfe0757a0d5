package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;

/** A glob of the profile matches no file: it is mistyped, or what it was written for is gone. */
record GlobUnmatched(RuleId id, Severity severity) implements PortfolioRule {

    static final RuleId ID = new RuleId("glob-unmatched");

    GlobUnmatched() {
        this(ID, Severity.WARNING);
    }

    @Override
    public void check(PortfolioCheck check) {
        for (UnmatchedGlob glob : check.inventory().unmatched()) {
            Arguments arguments = Arguments.none()
                    .with("key", glob.written().use().key())
                    .with("glob", glob.written().glob())
                    .with("count", glob.orphans().size());
            String orphans = glob.orphans().isEmpty() ? "" : "-orphans";
            if (glob.closed().isPresent()) {
                report("closed", glob, arguments.with("folder", glob.closed().get()), check);
            } else if (glob.fixed().isPresent()) {
                report(
                        "near" + orphans,
                        glob,
                        arguments.with("fixed", glob.fixed().get()),
                        check);
            } else if (glob.folder().isPresent()) {
                report(
                        "folder" + orphans,
                        glob,
                        arguments.with("folder", glob.folder().get()),
                        check);
            } else {
                report("", glob, arguments, check);
            }
        }
    }

    private static void report(String variant, UnmatchedGlob glob, Arguments arguments, PortfolioCheck check) {
        check.report(variant, glob.written().location(), arguments, DocumentOrphan.related(glob.orphans()));
    }
}
