package dev.portfolio.rule;

import dev.portfolio.document.Target;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a link, an image or a field points, as far as a file of the portfolio can be meant by it.
 *
 * @param written what is written, without query and fragment
 */
record Destination(String written) {

    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);

    /**
     * What Windows and {@code file:} call a place of one computer, or of one network: {@code C:\a.png},
     * {@code \\server\a.png}, {@code \\?\C:\a.png}. Markdown takes a backslash before punctuation for an escape, and the
     * punctuation is all that is left: {@code C:_a.png}, {@code \?\C:\a.png}.
     */
    private static final Pattern DISK =
            Pattern.compile("(?is)^(?:[a-z]:[\\p{Punct}]|file:|\\\\{2}|\\\\[?.]\\\\|[/\\\\]{2}[?.][/\\\\]).*");

    /** What Markdown leaves of {@code \\server\share\a.png}; a site may have such a file, if it is written on Windows. */
    private static final Pattern SHARE = Pattern.compile("(?s)^\\\\[^/\\\\]+\\\\.+");

    private static final Pattern SERVER = Pattern.compile("(?is)^(?:\\\\{2}[^?.\\\\]|file://(?!localhost/)[^/]).*");

    private static final Pattern HOME = Pattern.compile("/(?:Users|home)/[^/]+/.+");

    private static final Pattern PLAIN_NAME = Pattern.compile("[^\\p{Cntrl}%#?<>()\\[\\]\\\\\"'`]+");

    private static final Pattern ALIAS_OR_TEMPLATE =
            Pattern.compile("^(?:[@~$]|.*(?:\\{\\{|\\{%|\\{<|<%)).*", Pattern.DOTALL);
    private static final Pattern FILE_NAME = Pattern.compile(".*\\.[A-Za-z][A-Za-z0-9]{0,4}", Pattern.DOTALL);
    private static final Pattern PAGE_NAME = Pattern.compile(".*\\.html?", Pattern.DOTALL);
    private static final String DOMAIN = "(?:com|org|net|fr|eu|be|ch|ca|io|dev|app|me|edu)";
    private static final Pattern WEB = Pattern.compile("(?is)(?:https?:?/{1,2}([^/\\s]+\\.[^/\\s]+.*)|(www\\.[^/\\s]+.*"
            + "|[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,40}\\." + DOMAIN + "(?:/.*)?|[a-z0-9-]+\\." + DOMAIN + "/.*))");

    static Destination of(String destination) {
        String text = destination.strip();
        if (DISK.matcher(text).matches()) {
            // There, a question mark and a hash are part of names.
            return new Destination(text);
        }
        int end = text.length();
        for (char mark : new char[] {'#', '?'}) {
            int at = text.indexOf(mark);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return new Destination(text.substring(0, end));
    }

    /** The place within a page that a destination leads to: what stands behind its {@code #}, decoded. */
    static Optional<String> fragment(String destination) {
        int at = destination.indexOf('#');
        return at < 0
                ? Optional.empty()
                : Optional.of(decoded(destination.substring(at + 1).strip()));
    }

    /** What stands behind the path where it is written in full: query and fragment. */
    String tail(String destination) {
        return destination.strip().substring(written.length());
    }

    /** Whether it names a place on the computer it was written on. */
    boolean isOnAuthorsDisk() {
        return DISK.matcher(written).matches();
    }

    /** Whether it names somebody's own folder, as systems call them: {@code /Users/lea/plan.png}. */
    boolean mayBeOnAuthorsDisk() {
        return HOME.matcher(written).matches();
    }

    /** Whether the computer is another one of its network. */
    boolean isShared() {
        return SERVER.matcher(written).matches();
    }

    /** The same way to a file of another name in the same folder. */
    Optional<String> namedAs(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int end = Math.max(written.lastIndexOf('/'), written.lastIndexOf('\\')) + 1;
        return PLAIN_NAME.matcher(name).matches()
                ? Optional.of(written.substring(0, end) + name.replace(" ", "%20"))
                : Optional.empty();
    }

    /** Whether it can name a place of a network, where no file of the portfolio is meant by it. */
    boolean mayBeShared() {
        return SHARE.matcher(written).matches();
    }

    /**
     * The paths from the portfolio's root at which the file may lie; none where no file of the portfolio is meant, or
     * where nothing can be said: web addresses, pages the site makes, import aliases, templates.
     */
    List<String> candidates(Target.Kind kind, String document, List<String> publicRoots) {
        boolean elsewhere = written.isEmpty()
                || isOnAuthorsDisk()
                || written.startsWith("//")
                || SCHEME.matcher(written).matches()
                || ALIAS_OR_TEMPLATE.matcher(written).matches();
        if (elsewhere || (kind == Target.Kind.LINK && isPage())) {
            return List.of();
        }
        String path = decoded().replace('\\', '/');
        if (path.startsWith("/")) {
            // A site may live under a base path: /base/folder/file is then folder/file in the public root. It is not
            // called as that root is.
            int base = path.indexOf('/', 1);
            Stream<String> whole = publicRoots.stream().map(root -> root + path);
            boolean namesRoot = publicRoots.stream().anyMatch(root -> path.startsWith("/" + root + "/"));
            Stream<String> underBase = namesRoot || base < 0 || path.indexOf('/', base + 1) < 0
                    ? Stream.empty()
                    : publicRoots.stream().map(root -> root + path.substring(base));
            return Stream.concat(whole, underBase).toList();
        }
        int folder = document.lastIndexOf('/') + 1;
        return List.of(document.substring(0, folder) + path);
    }

    /** The whole address, where it is one on the web whose beginning is missing or mistyped. */
    Optional<String> webAddress() {
        Matcher web = WEB.matcher(written);
        return !written.contains("://") && web.matches()
                ? Optional.of("https://" + (web.group(1) == null ? web.group(2) : web.group(1)))
                : Optional.empty();
    }

    /** How a file of a public root is reached on the site, where the path names the root itself. */
    Optional<String> withoutPublicRoot(List<String> publicRoots) {
        String path = decoded().startsWith("/") ? decoded().substring(1) : decoded();
        return publicRoots.stream()
                .filter(root -> path.startsWith(root + "/"))
                .map(root -> path.substring(root.length()))
                .findFirst();
    }

    /** The last name on the way, as a disk has it. */
    String fileName() {
        String path = decoded().replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The same way with the names of a file that differs from it in upper and lower case only. */
    Optional<String> inCaseOf(String file) {
        if (!decoded().equals(written)) {
            return Optional.empty();
        }
        String[] names = written.split("/", -1);
        String[] real = file.split("/", -1);
        for (int i = 1; i <= Math.min(names.length, real.length); i++) {
            String name = real[real.length - i];
            if (!names[names.length - i].equalsIgnoreCase(name)) {
                break;
            }
            names[names.length - i] = name;
        }
        String same = String.join("/", names);
        return same.equals(written) ? Optional.empty() : Optional.of(same);
    }

    /** Links to pages name no file: the site's generator decides where a page lies. */
    private boolean isPage() {
        String name = written.substring(written.lastIndexOf('/') + 1);
        return !FILE_NAME.matcher(name).matches() || PAGE_NAME.matcher(name).matches();
    }

    private String decoded() {
        return decoded(written);
    }

    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return written;
        }
    }
}
