package dev.portfolio.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Follows the symbolic links of a folder by their names alone, and stops at the first step that leads out of it. To ask
 * the system where a link ends would ask about what lies outside: a link that leads out and back in again would tell
 * whether there is something on its way.
 */
final class InnerLinks {

    private static final int MOST = 40;

    private final Path root;
    private final Path written;
    private final Map<Path, Optional<Path>> known = new HashMap<>();

    /** Links below a folder, which may itself be reached by one. */
    InnerLinks(Path folder) {
        this.written = folder.toAbsolutePath().normalize();
        this.root = real(folder).orElse(written);
    }

    private static Optional<Path> real(Path folder) {
        try {
            return Optional.of(folder.toRealPath());
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    /** The folder itself, without links on the way. */
    Path root() {
        return root;
    }

    /**
     * What an entry of a folder really is.
     *
     * @param folder a folder below the root, without links on the way
     * @param entry the entry's name
     * @return the file without links on the way; empty where a link on it leads out, to nothing, or in a circle
     */
    Optional<Path> real(Path folder, Path entry) {
        return known.computeIfAbsent(folder.resolve(entry), unseen -> follow(folder, entry));
    }

    private Optional<Path> follow(Path folder, Path entry) {
        Deque<Path> names = new ArrayDeque<>();
        names.add(entry);
        Path at = folder;
        int links = 0;
        while (!names.isEmpty()) {
            Optional<Path> next = step(at, names.removeFirst());
            if (next.isEmpty()) {
                return next;
            }
            at = next.get();
            if (isAbove(at)) {
                continue;
            }
            try {
                BasicFileAttributes is = Files.readAttributes(at, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (is.isSymbolicLink() && links++ < MOST) {
                    at = start(at, Files.readSymbolicLink(at), names);
                } else if (is.isSymbolicLink() || leadsOut(at, is) || (!is.isDirectory() && !names.isEmpty())) {
                    return Optional.empty();
                }
            } catch (IOException nothing) {
                return Optional.empty();
            }
        }
        return Optional.of(at).filter(end -> end.startsWith(root));
    }

    /** One name further; nowhere, where that is neither in the root nor one of the folders that it lies in. */
    private Optional<Path> step(Path at, Path name) {
        String text = name.toString();
        Path parent = at.getParent();
        if (text.isEmpty() || text.equals(".")) {
            return Optional.of(at);
        }
        Path next = at.resolve(name);
        if (text.equals("..")) {
            next = parent == null ? at : parent;
        }
        return Optional.of(next).filter(known -> known.startsWith(root) || isAbove(known));
    }

    /** Of the folders that the root lies in nothing need be asked: they are there, and no links. */
    private boolean isAbove(Path path) {
        return root.startsWith(path);
    }

    /** Where a link's way begins; its names come before those that are still to go. */
    private Path start(Path link, Path target, Deque<Path> names) {
        boolean within = target.isAbsolute() && target.startsWith(written);
        int first = within ? written.getNameCount() : 0;
        for (int i = target.getNameCount() - 1; i >= first; i--) {
            names.addFirst(target.getName(i));
        }
        if (within) {
            return root;
        }
        Path top = target.getRoot();
        return top == null ? link.resolveSibling("") : top;
    }

    /** Windows has a kind of link that is told from a folder only by where it ends. */
    private boolean leadsOut(Path at, BasicFileAttributes is) throws IOException {
        return is.isOther() && is.isDirectory() && !at.toRealPath().startsWith(root);
    }
}
