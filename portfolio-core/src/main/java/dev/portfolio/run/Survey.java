package dev.portfolio.run;

import dev.portfolio.finding.DidYouMean;
import dev.portfolio.profile.Layer;
import dev.portfolio.profile.WrittenGlob;
import dev.portfolio.rule.Inventory;
import dev.portfolio.rule.UnmatchedGlob;
import dev.portfolio.source.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Looks over the files of a portfolio: which ones nothing takes, and which globs take none. */
final class Survey {

    private static final Pattern WILD = Pattern.compile("[*?{}]");
    private static final Pattern ENDING = Pattern.compile("(?i)\\.(?:md|mdx|markdown|\\{[^{}]*\\})$");
    private static final List<String> ENDINGS = List.of(".md", ".mdx", ".markdown");

    private final List<String> paths;
    private final Set<String> folders = new TreeSet<>();

    private Survey(List<String> paths) {
        this.paths = paths;
        for (String path : paths) {
            for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
                if (!folders.add(path.substring(0, end))) {
                    break;
                }
            }
        }
    }

    /**
     * What is to be said of a portfolio's files.
     *
     * @param globsAreTold whether a glob that matches nothing is told: the files it was meant for are then told with it
     */
    static Inventory of(
            PortfolioFiles.Listing listing,
            List<String> globs,
            List<String> proofFiles,
            List<Layer> layers,
            boolean globsAreTold) {
        Survey survey = new Survey(listing.paths());
        List<String> orphans = new ArrayList<>(listing.orphans());
        List<UnmatchedGlob> unmatched = new ArrayList<>();
        List<Location> idle = new ArrayList<>();
        Set<Location> used = new TreeSet<>();
        for (WrittenGlob written : WrittenGlob.in(layers)) {
            if (survey.isMatched(written.glob())) {
                used.add(written.owner());
                continue;
            }
            Optional<UnmatchedGlob> told = survey.unmatched(written, globsAreTold ? orphans : List.of());
            told.ifPresent(unmatched::add);
            told.ifPresent(glob -> orphans.removeAll(glob.orphans()));
            if (told.isPresent() && written.use() == WrittenGlob.Use.SUPPRESSION) {
                idle.add(written.owner());
            }
        }
        idle.removeIf(used::contains);
        return new Inventory(orphans, globs, unmatched, survey.matching(proofFiles), idle);
    }

    private List<String> matching(List<String> globs) {
        List<Glob> compiled = globs.stream().map(Glob::of).toList();
        return paths.stream()
                .filter(path -> compiled.stream().anyMatch(glob -> glob.matches(path)))
                .toList();
    }

    private boolean isMatched(String glob) {
        Glob compiled = Glob.of(glob);
        return paths.stream().anyMatch(compiled::matches);
    }

    /**
     * What is to be said of a glob that matches nothing. One that leaves files out may be there for what turns up one
     * day, such as drafts: it is told only where it looks like a slip.
     *
     * @param orphans the files that no type takes
     */
    private Optional<UnmatchedGlob> unmatched(WrittenGlob written, List<String> orphans) {
        String glob = written.glob().strip().replace('\\', '/');
        List<String> literal = literal(glob);
        Optional<String> closed = Arrays.stream(glob.split("/", -1))
                .filter(name -> !name.equals(".") && !name.equals("..") && !PortfolioFiles.isOpen(name))
                .findFirst();
        boolean wanted = closed.isPresent() || glob.startsWith("**/");
        Optional<String> fixed = fixed(glob);
        if (written.use() == WrittenGlob.Use.EXCLUDE && (wanted || fixed.isEmpty())) {
            return Optional.empty();
        }
        Optional<String> folder = Optional.of(String.join("/", literal)).filter(folders::contains);
        List<String> meant =
                written.use() == WrittenGlob.Use.FILES && closed.isEmpty() ? meant(fixed, folder, orphans) : List.of();
        return Optional.of(new UnmatchedGlob(written, fixed, folder, closed, meant));
    }

    /** The files that a glob was probably meant for: those that it matches once mended, else those in its folder. */
    private static List<String> meant(Optional<String> fixed, Optional<String> folder, List<String> orphans) {
        Optional<Glob> glob = fixed.or(() -> folder.map(name -> name + "/*")).map(Glob::of);
        return orphans.stream()
                .filter(path -> glob.filter(found -> found.matches(path)).isPresent())
                .toList();
    }

    /** The names before the first one that is not a plain name; without the file's. */
    private static List<String> literal(String glob) {
        List<String> literal = new ArrayList<>();
        String[] names = glob.split("/", -1);
        for (int i = 0; i < names.length - 1 && !WILD.matcher(names[i]).find(); i++) {
            if (!names[i].isEmpty() && !names[i].equals(".")) {
                literal.add(names[i]);
            }
        }
        return literal;
    }

    /** A mend is tried before it is offered. */
    private Optional<String> fixed(String glob) {
        List<String> candidates = new ArrayList<>();
        String relative = glob.startsWith("/") ? glob.substring(1) : glob;
        candidates.add(relative);
        String bare = relative.endsWith("/") ? relative.substring(0, relative.length() - 1) : relative;
        if (folders.contains(bare)) {
            candidates.add(bare + "/**");
        }
        candidates.add(inOtherCase(relative));
        candidates.add(inNearFolder(relative));
        for (String candidate : List.copyOf(candidates)) {
            ENDINGS.forEach(ending -> candidates.add(ENDING.matcher(candidate).replaceFirst(ending)));
        }
        return candidates.stream()
                .filter(candidate -> !candidate.equals(glob) && isMatched(candidate))
                .findFirst();
    }

    /** With its folders as they are really written. */
    private String inOtherCase(String glob) {
        Glob lower = Glob.of(glob.toLowerCase(Locale.ROOT));
        int names = literal(glob).size();
        return paths.stream()
                .filter(path -> lower.matches(path.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(path -> replaced(glob, Arrays.asList(path.split("/", -1)).subList(0, names)))
                .orElse(glob);
    }

    /** With the folder that was probably meant, where the one that is written is not there. */
    private String inNearFolder(String glob) {
        List<String> names = new ArrayList<>(literal(glob));
        String at = "";
        for (int i = 0; i < names.size(); i++) {
            String inside = at;
            if (!folders.contains(at + names.get(i))) {
                List<String> beside = folders.stream()
                        .filter(folder -> folder.startsWith(inside) && folder.indexOf('/', inside.length()) < 0)
                        .map(folder -> folder.substring(inside.length()))
                        .toList();
                int missing = i;
                DidYouMean.among(beside, names.get(i)).ifPresent(near -> names.set(missing, near));
            }
            at = at + names.get(i) + "/";
        }
        return replaced(glob, names);
    }

    private static String replaced(String glob, List<String> folders) {
        List<String> names = new ArrayList<>(Arrays.asList(glob.split("/", -1)));
        int shift = names.get(0).equals(".") ? 1 : 0;
        for (int i = 0; i < folders.size(); i++) {
            names.set(i + shift, folders.get(i));
        }
        return String.join("/", names);
    }
}
