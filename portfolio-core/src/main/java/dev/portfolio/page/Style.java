package dev.portfolio.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The style that stands in a page, so that it needs no other file; and its fingerprint, by which a browser knows that it
 * is the page's own.
 *
 * @param css the rules
 */
record Style(String css) {

    /** The rules that every page needs, and those of its parts: {@code Style.of("coverage", "matrix")}. */
    static Style of(String... parts) {
        StringBuilder css = new StringBuilder("\n").append(read("page.css"));
        for (String part : parts) {
            css.append(read(part + ".css"));
        }
        return new Style(css.toString());
    }

    /** All that the page may load: this style, and nothing from anywhere. */
    String policy() {
        return policy(Script.none());
    }

    /** All that the page may load: this style and this script, and nothing from anywhere. */
    String policy(Script script) {
        String scripts = script.isThere() ? " script-src 'sha256-" + hash(script.js()) + "';" : "";
        return "default-src 'none'; style-src 'sha256-" + hash(css) + "';" + scripts
                + " base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file beside this class, as it comes out of a page: without lines that hold nothing. */
    static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Style.class.getResourceAsStream(name), name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(String::stripTrailing)
                    .filter(line -> !line.isEmpty())
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
