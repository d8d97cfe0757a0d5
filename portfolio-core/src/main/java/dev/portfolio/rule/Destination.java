package dev.portfolio.rule;

import dev.portfolio.document.Target;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a link, an image or a field points, as far as a file of the portfolio can be meant by it.
 *
 * @param written what is written, without query and fragment
 */
record Destination(String written) {

    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);
    private static final Pattern DISK = Pattern.compile("^(?:[A-Za-z]:[/\\\\]|file:).*", Pattern.DOTALL);
    private static final Pattern ALIAS_OR_TEMPLATE =
            Pattern.compile("^(?:[@~$]|.*(?:\\{\\{|\\{%|\\{<|<%)).*", Pattern.DOTALL);
    private static final Pattern PAGE = Pattern.compile("^(?:[^.]*|.*/|.*\\.html?)$", Pattern.DOTALL);

    static Destination of(String destination) {
        String text = destination.strip();
        int end = text.length();
        for (char mark : new char[] {'#', '?'}) {
            int at = text.indexOf(mark);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return new Destination(text.substring(0, end));
    }

    /** Whether it names a place on the computer it was written on. */
    boolean isOnAuthorsDisk() {
        return DISK.matcher(written).matches();
    }

    /**
     * The paths from the portfolio's root at which the file may lie; none where no file of the portfolio is meant, or
     * where nothing can be said: web addresses, pages the site makes, import aliases, templates.
     */
    List<String> candidates(Target.Kind kind, String document, List<String> publicRoots) {
        boolean elsewhere = written.isEmpty()
                || written.startsWith("//")
                || SCHEME.matcher(written).matches()
                || ALIAS_OR_TEMPLATE.matcher(written).matches();
        if (elsewhere || (kind == Target.Kind.LINK && isPage())) {
            return List.of();
        }
        String path = decoded().replace('\\', '/');
        if (path.startsWith("/")) {
            return publicRoots.stream().map(root -> root + path).toList();
        }
        int folder = document.lastIndexOf('/') + 1;
        return List.of(document.substring(0, folder) + path);
    }

    /** Links to pages name no file: the site's generator decides where a page lies. */
    private boolean isPage() {
        String name = written.substring(written.lastIndexOf('/') + 1);
        return PAGE.matcher(name).matches() || name.isEmpty() || name.equals("..") || name.equals(".");
    }

    private String decoded() {
        try {
            return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return written;
        }
    }
}
