package dev.portfolio.document;

import dev.portfolio.source.Location;
import dev.portfolio.text.Slugger;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a site puts the page of a document, as far as its path and its front matter tell.
 *
 * @param folder the folder it is put in, as the portfolio's folders are named; empty for an address of the whole site
 * @param slug its name there: the one that is written, or else the file's, in small letters and with hyphens for blanks
 * @param written whether it is written in the front matter
 * @param location where it is written; the beginning of the document where it is not
 */
public record Address(String folder, String slug, boolean written, Location location) {

    /** What some generators take for other things than an address: no page, or the usual place. */
    private static final Set<String> WORDS = Set.of("false", "true", "pretty", "none", "date", "ordinal");

    /** Whether what is written is an address, and no pattern to make one of, nor a word of a generator's. */
    static boolean isOne(String written) {
        return written.indexOf(':') < 0 && written.indexOf('{') < 0 && !WORDS.contains(written.strip());
    }

    /** The folder that a document stands in as a page: {@code work/radar/index.md} is a page of {@code work}. */
    public static String folderOf(String path) {
        String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        return isIndex(path) ? folder.substring(0, Math.max(0, folder.lastIndexOf('/'))) : folder;
    }

    /** The address of a page that is named by its file. {@code work/radar/index.md} is named by its folder. */
    static Address ofFile(String path, Location start) {
        String page = isIndex(path) ? path.substring(0, path.lastIndexOf('/')) : withoutEnding(path);
        return new Address(folderOf(path), slug(page.substring(page.lastIndexOf('/') + 1)), false, start);
    }

    /** A file that is named by its folder; but for one in the portfolio's root, which has none. */
    private static boolean isIndex(String path) {
        String name = withoutEnding(path.substring(path.lastIndexOf('/') + 1));
        return path.indexOf('/') >= 0 && (name.equals("index") || name.equals("_index"));
    }

    private static String withoutEnding(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }

    /** The address of a page whose front matter names it. One that begins with a slash is the whole site's. */
    static Address written(String slug, String path, Location location) {
        String bare = trimmed(slug);
        String folder = slug.startsWith("/") ? "" : folderOf(path);
        return new Address(folder, slug(bare), true, location);
    }

    private static String trimmed(String slug) {
        int start = 0;
        int end = slug.length();
        while (start < end && slug.charAt(start) == '/') {
            start++;
        }
        while (end > start && slug.charAt(end - 1) == '/') {
            end--;
        }
        return slug.substring(start, end);
    }

    private static String slug(String path) {
        String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
        return Arrays.stream(composed.split("/", -1)).map(Address::name).collect(Collectors.joining("/"));
    }

    /** Dots stay: {@code radar.en} is the English page of {@code radar}. */
    private static String name(String name) {
        return Arrays.stream(name.split("\\.", -1)).map(Slugger::slug).collect(Collectors.joining("."));
    }
}
