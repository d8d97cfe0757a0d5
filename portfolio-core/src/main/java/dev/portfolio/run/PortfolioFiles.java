package dev.portfolio.run;

import dev.portfolio.profile.DocumentType;
import dev.portfolio.profile.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a portfolio's documents: by the profile's globs, by those asked for instead, or in the usual places. Hidden
 * folders, {@code node_modules} and {@code target} are never entered, symbolic links never followed.
 */
final class PortfolioFiles {

    private static final Set<String> CLOSED = Set.of("node_modules", "target");
    private static final Glob ASTRO = Glob.of("src/content/**/*.{md,mdx}");
    private static final Glob ANYWHERE = Glob.of("**/*.{md,mdx,markdown}");
    private static final Glob ABOUT_THE_PROJECT = Glob.of("**/{README,LISEZMOI,LISEZ-MOI}{,.*,_*,-*}");
    private static final Glob ABOUT_THE_REPOSITORY =
            Glob.of("**/{CHANGELOG,CONTRIBUTING,CODE_OF_CONDUCT,SECURITY,LICENSE,"
                    + "LICENCE,AUTHORS,NOTICE,SUPPORT,GOVERNANCE}{,.*}");

    private final Path root;
    private final Profile profile;
    private final List<Glob> includes;
    private final List<Glob> excludes;
    private final List<TypedGlobs> types;
    private final boolean astro;

    private record TypedGlobs(DocumentType type, List<Glob> globs) {}

    /**
     * A document's file.
     *
     * @param path as it is told, from the root
     * @param file as the disk has it: its name may hold bytes that no text stands for
     */
    record Found(String path, Path file, DocumentType type) {}

    /** A file of any kind. */
    private record Seen(String path, Path file) {}

    /**
     * The files of a portfolio, by path.
     *
     * @param documents its documents
     * @param orphans the Markdown files that no type takes, where every type says which files it takes
     * @param paths all files, but for those in folders that are never entered
     */
    record Listing(List<Found> documents, List<String> orphans, List<String> paths) {}

    PortfolioFiles(Path root, Profile profile, List<String> includes, List<String> excludes) {
        this.root = root;
        this.profile = profile;
        this.includes = includes.stream().map(Glob::of).toList();
        List<String> allExcludes = new ArrayList<>(profile.excludes());
        allExcludes.addAll(excludes);
        this.excludes = allExcludes.stream().map(Glob::of).toList();
        this.types = profile.types().stream()
                .map(type ->
                        new TypedGlobs(type, type.files().stream().map(Glob::of).toList()))
                .toList();
        this.astro = isFolder(root.resolve("src")) && isFolder(root.resolve("src/content"));
    }

    /** A link to a folder is never entered: where it leads makes no difference. */
    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** The documents, by path. */
    List<Found> find() {
        return list().documents();
    }

    /** The documents, and the other files of the folders that are entered. */
    Listing list() {
        List<Seen> seen = new ArrayList<>();
        try {
            // The root is what was asked for, even by a link; and on Windows a link may look like a folder.
            Path start = root.toRealPath();
            Files.walkFileTree(start, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return folder.equals(start) || (isOpen(FileName.of(folder)) && !attributes.isOther())
                            ? FileVisitResult.CONTINUE
                            : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        seen.add(new Seen(FileName.from(start, file), file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        seen.sort(Comparator.comparing(Seen::path));
        return listing(seen);
    }

    private Listing listing(List<Seen> seen) {
        boolean typed = includes.isEmpty()
                && !types.isEmpty()
                && types.stream().noneMatch(type -> type.globs().isEmpty());
        List<Found> documents = new ArrayList<>();
        List<String> orphans = new ArrayList<>();
        for (Seen file : seen) {
            String path = file.path();
            Optional<DocumentType> type = type(path);
            type.ifPresent(found -> documents.add(new Found(path, file.file(), found)));
            if (type.isEmpty() && typed && ANYWHERE.matches(path) && !isAbout(path) && !matches(excludes, path)) {
                orphans.add(path);
            }
        }
        return new Listing(documents, orphans, seen.stream().map(Seen::path).toList());
    }

    /** The type of a file; nothing for one that is not checked. */
    Optional<DocumentType> typeOf(String path) {
        List<String> names = List.of(path.split("/", -1));
        boolean open = names.stream().limit(names.size() - 1L).allMatch(PortfolioFiles::isOpen);
        return Optional.of(path).filter(any -> open).flatMap(this::type);
    }

    static boolean isOpen(String name) {
        return !name.startsWith(".") && !CLOSED.contains(name);
    }

    private Optional<DocumentType> type(String path) {
        if (matches(excludes, path)) {
            return Optional.empty();
        }
        Optional<DocumentType> byProfile = types.stream()
                .filter(typed -> matches(typed.globs(), path))
                .map(TypedGlobs::type)
                .findFirst();
        if (includes.isEmpty()) {
            return byProfile.or(() -> unlisted().filter(type -> isInUsualPlace(path)));
        }
        Optional<DocumentType> first = profile.types().stream().findFirst();
        return matches(includes, path) ? byProfile.or(this::unlisted).or(() -> first) : Optional.empty();
    }

    /** The type that names no files of its own: it takes those in the usual places. */
    private Optional<DocumentType> unlisted() {
        return profile.types().stream().filter(type -> type.files().isEmpty()).findFirst();
    }

    private boolean isInUsualPlace(String path) {
        if (astro) {
            return ASTRO.matches(path);
        }
        return ANYWHERE.matches(path) && !isAbout(path);
    }

    private static boolean isAbout(String path) {
        String upper = path.toUpperCase(Locale.ROOT);
        return ABOUT_THE_PROJECT.matches(upper) || ABOUT_THE_REPOSITORY.matches(upper);
    }

    private static boolean matches(List<Glob> globs, String path) {
        return globs.stream().anyMatch(glob -> glob.matches(path));
    }

    /** The globs that were looked for, for telling that nothing matched. */
    List<String> searched(List<String> includesAsked) {
        if (!includesAsked.isEmpty()) {
            return includesAsked;
        }
        List<String> globs = new ArrayList<>();
        for (DocumentType type : profile.types()) {
            globs.addAll(type.files());
        }
        if (unlisted().isPresent()) {
            globs.add(astro ? "src/content/**/*.{md,mdx}" : "**/*.{md,mdx,markdown}");
        }
        return globs;
    }
}
