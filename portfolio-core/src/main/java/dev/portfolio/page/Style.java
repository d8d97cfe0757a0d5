package dev.portfolio.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * The style that stands in a page, so that it needs no other file; and its fingerprint, by which a browser knows that it
 * is the page's own.
 *
 * @param css the rules
 */
record Style(String css) {

    /** The rules that every page needs, and those of its parts: {@code Style.of("coverage", "matrix")}. */
    static Style of(String... parts) {
        StringBuilder css = new StringBuilder("\n").append(read("page"));
        for (String part : parts) {
            css.append(read(part));
        }
        return new Style(css.toString());
    }

    /** All that the page may load: this style, and nothing from anywhere. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + hash() + "'; base-uri 'none'; form-action 'none'";
    }

    private String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(String part) {
        String name = part + ".css";
        try (InputStream in = Objects.requireNonNull(Style.class.getResourceAsStream(name), name)) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return css.lines().map(line -> line + "\n").reduce("", String::concat);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
