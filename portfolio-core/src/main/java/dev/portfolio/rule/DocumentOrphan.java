package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.Location;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A Markdown file is of no document type, so nothing checks it. Those of one folder are told together. */
record DocumentOrphan(RuleId id, Severity severity) implements PortfolioRule {

    private static final int MOST_RELATED = 20;

    DocumentOrphan() {
        this(new RuleId("document-orphan"), Severity.WARNING);
    }

    @Override
    public void check(PortfolioCheck check) {
        Map<String, List<String>> byFolder = new LinkedHashMap<>();
        for (String path : check.inventory().orphans()) {
            String folder = path.substring(0, path.lastIndexOf('/') + 1);
            byFolder.computeIfAbsent(folder, first -> new ArrayList<>()).add(path);
        }
        byFolder.forEach((folder, paths) -> report(folder, paths, check));
    }

    private static void report(String folder, List<String> paths, PortfolioCheck check) {
        String first = paths.get(0);
        Arguments arguments = Arguments.none()
                .with("path", first)
                .with("folder", folder.isEmpty() ? "." : folder)
                .with("others", paths.size() - 1)
                .with("globs", check.inventory().globs())
                .with("near", nearest(first, check.inventory().globs()))
                .with("glob", paths.size() == 1 ? first : folder + "*" + first.substring(first.lastIndexOf('.')));
        check.report(
                paths.size() == 1 ? "" : "several",
                beginning(first),
                arguments,
                related(paths.subList(1, paths.size())));
    }

    /** Where such files begin: of as many of them as anyone goes through. */
    static List<Location> related(List<String> paths) {
        return paths.stream().limit(MOST_RELATED).map(DocumentOrphan::beginning).toList();
    }

    /** The file itself is not read: its beginning is all that is known of it. */
    private static Location beginning(String path) {
        return SourceText.of(path, "").location(Span.at(0));
    }

    /** The glob that looks nearest to a file: the one that has most of its folders in common, from the first on. */
    private static String nearest(String path, List<String> globs) {
        String nearest = "";
        int most = -1;
        for (String glob : globs) {
            int common = common(path.split("/", -1), glob.split("/", -1));
            if (common > most) {
                most = common;
                nearest = glob;
            }
        }
        return nearest;
    }

    private static int common(String[] path, String[] glob) {
        int common = 0;
        while (common < Math.min(path.length, glob.length) && path[common].equalsIgnoreCase(glob[common])) {
            common++;
        }
        return common;
    }
}
