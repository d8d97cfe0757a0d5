package dev.portfolio.maven;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.portfolio.run.FixedDocument;
import dev.portfolio.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** What changes in a document, as {@code git apply} and {@code patch -p1} read it. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;
    private static final String NO_NEWLINE = "\n\\ No newline at end of file";

    private UnifiedDiff() {}

    /** The lines of the difference, each with a line feed behind it; nothing where nothing changes. */
    static String of(FixedDocument document) {
        return of(document.path(), marked(document.before()), marked(document.after()));
    }

    static String of(String path, String before, String after) {
        List<String> lines = lines(before);
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + path, "b/" + path, lines, DiffUtils.diff(lines, lines(after)), CONTEXT);
        return diff.isEmpty() ? "" : String.join("\n", diff) + "\n";
    }

    private static String marked(SourceText text) {
        return text.hasByteOrderMark() ? "\uFEFF" + text.text() : text.text();
    }

    /**
     * Lines as these programs know them: a carriage return is a character of its line. A last one without its line feed
     * says so, as it must in the difference, and so differs from one that has it.
     */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        String last = lines.remove(lines.size() - 1);
        if (!last.isEmpty()) {
            lines.add(last + NO_NEWLINE);
        }
        return lines;
    }
}
