package dev.portfolio.profile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the sources of a portfolio can be read on the web.
 *
 * @param template an address in which {@code {path}} stands for a document's path from the portfolio's root, and
 *     {@code {line}} for a line of it: {@code https://git.example/ada/portfolio/blob/main/{path}#L{line}}
 */
public record SourceUrl(String template) {

    static final String PATH = "{path}";
    static final String LINE = "{line}";

    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s{}\"'<>\\\\/]+/(?:[^\\s\"'<>\\\\{}]|\\{path\\}|\\{line\\})*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*\\}");

    /** Reads a template; empty where it is no address on the web in which {@code {path}} stands. */
    static Optional<SourceUrl> of(String written) {
        String template = written.strip();
        return template.contains(PATH) && ADDRESS.matcher(template).matches()
                ? Optional.of(new SourceUrl(template))
                : Optional.empty();
    }

    /** The first thing in braces that stands for nothing. */
    static Optional<String> unknownPlaceholder(String written) {
        Matcher found = PLACEHOLDER.matcher(written);
        return found.results()
                .map(result -> result.group())
                .filter(name -> !List.of(PATH, LINE).contains(name))
                .findFirst();
    }
}
