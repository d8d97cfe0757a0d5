package dev.portfolio.evidence;

import dev.portfolio.document.Embed;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether an embed shows something to look at. It does when its name says so, or when it is told what to show: an
 * argument such as {@code src}, {@code url} or {@code href}, a file or an address.
 */
final class Showing {

    /** Names of shortcodes, tags and components that show something, as far as sites share them; letters only. */
    private static final Set<String> NAMES = Set.of(
            "applemusic",
            "asciinema",
            "assetimg",
            "audio",
            "bilibili",
            "bluesky",
            "canva",
            "carousel",
            "chart",
            "code",
            "codeblock",
            "codepen",
            "codesandbox",
            "compare",
            "dailymotion",
            "diagram",
            "download",
            "embed",
            "figma",
            "fig",
            "figure",
            "file",
            "gallery",
            "geogebra",
            "genially",
            "gist",
            "github",
            "gitlab",
            "graphviz",
            "highlight",
            "iframe",
            "image",
            "imagegallery",
            "images",
            "img",
            "imgproc",
            "includecode",
            "instagram",
            "jsfiddle",
            "jupyter",
            "lightbox",
            "linkedin",
            "linkcard",
            "literatecode",
            "loom",
            "map",
            "mastodon",
            "mermaid",
            "model",
            "modelviewer",
            "notebook",
            "observable",
            "pdf",
            "pdfviewer",
            "peertube",
            "photo",
            "picture",
            "plantuml",
            "plotly",
            "prezi",
            "readfile",
            "repl",
            "replit",
            "screenshot",
            "sketchfab",
            "slides",
            "slideshare",
            "slideshow",
            "soundcloud",
            "speakerdeck",
            "spotify",
            "stackblitz",
            "tweet",
            "twitter",
            "video",
            "videoplayer",
            "vimeo",
            "youku",
            "youtube",
            "youtubelite");

    /** Arguments that say what to show. */
    private static final Pattern POINTS = Pattern.compile(
            "(?i)[\\s<](?:srcset|href|data|poster|permalink|(?:src|url|link|file|image|img|path|photo|video)s?)\\s{0,4}[=:]\\s{0,4}"
                    + "(?:[^\\s\"'<>/}]|[\"'{/][^\\s\"'>}])");

    /** A file or an address that stands for itself: {@code {{< img "plan.png" >}}}. */
    private static final Pattern FILE = Pattern.compile("(?i)[\\s\"'](?:https?://[^\\s\"']{4}"
            + "|[^\\s\"'<>={}]{1,200}\\.(?:pdf|png|jpe?g|gif|svg|webp|avif|mp4|webm|mp3|ipynb|zip)(?=[\\s\"'/>%}]))");

    private Showing() {}

    static boolean something(Embed embed) {
        return switch (embed.kind()) {
            case SHORTCODE, TAG, COMPONENT -> NAMES.contains(name(embed)) || isToldWhat(embed.source());
            case WIKI_LINK -> !embed.name().startsWith("#");
            case WIKI_EMBED -> true;
            case EXPRESSION, STATEMENT, COMMENT -> false;
        };
    }

    private static boolean isToldWhat(String source) {
        return POINTS.matcher(source).find() || FILE.matcher(source).find();
    }

    /** The letters of the name; of what is taken in, the name of the file: {@code {% include video.html %}}. */
    private static String name(Embed embed) {
        String name = embed.name();
        if (embed.kind() == Embed.Kind.TAG && (name.startsWith("include") || name.equals("render"))) {
            String file = embed.source()
                    .substring(embed.source().indexOf(name) + name.length())
                    .strip();
            int end = 0;
            while (end < file.length() && !Character.isWhitespace(file.charAt(end)) && file.charAt(end) != '%') {
                end++;
            }
            String path = file.substring(0, end).replaceAll("[\"',]", "");
            String last = path.substring(path.lastIndexOf('/') + 1);
            name = last.contains(".") ? last.substring(0, last.lastIndexOf('.')) : last;
        } else {
            name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('.')) + 1);
        }
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
