package dev.portfolio.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;

/** The portfolios of a cohort: the folders right in a folder, but for hidden and closed ones, and for links. */
final class CohortFolders {

    private CohortFolders() {}

    /** The folders by their names. */
    static SortedMap<String, Path> in(Path folder) {
        SortedMap<String, Path> folders = new TreeMap<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.toRealPath())) {
            for (Path entry : entries) {
                String name = FileName.of(entry);
                if (PortfolioFiles.isOpen(name) && isFolder(entry)) {
                    folders.put(name, entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DirectoryIteratorException e) {
            throw new UncheckedIOException(e.getCause());
        }
        return folders;
    }

    /** A folder itself: a link to one may lead anywhere, and Windows has a kind that looks like a folder. */
    private static boolean isFolder(Path entry) throws IOException {
        BasicFileAttributes is = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return is.isDirectory() && !is.isOther();
    }
}
