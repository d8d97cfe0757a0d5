package dev.portfolio.run;

import dev.portfolio.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes fixed documents over those they were made from. */
final class FixedFiles {

    private static final String MARK = "\uFEFF";

    private FixedFiles() {}

    /** Writes those that change; gives the paths of those whose file is no longer what was read, or may not be written. */
    static List<String> write(Path root, List<FixedDocument> documents) {
        List<String> unwritten = new ArrayList<>();
        for (FixedDocument document : documents) {
            Path file = root.resolve(document.path());
            if (!document.changes()) {
                continue;
            }
            if (isAsRead(file, document.before())) {
                WholeFile.write(file, bytes(document.after()));
            } else {
                unwritten.add(document.path());
            }
        }
        return unwritten;
    }

    private static boolean isAsRead(Path file, SourceText before) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.isWritable(file)
                && Arrays.equals(Sources.bytes(file), bytes(before));
    }

    private static byte[] bytes(SourceText text) {
        String marked = text.hasByteOrderMark() ? MARK + text.text() : text.text();
        return marked.getBytes(StandardCharsets.UTF_8);
    }
}
