package dev.portfolio.run;

import java.net.IDN;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address on the web, as it is asked for: without the part behind {@code #}, and without a user's name and password,
 * which are nobody's business.
 *
 * @param secure whether it is {@code https}
 * @param host the host's name in small letters, or its number as it is written
 * @param port the port
 * @param path the path and query, in characters that a request may hold
 */
record WebAddress(boolean secure, String host, int port, String path) {

    private static final Pattern WHOLE =
            Pattern.compile("(?is)http(s?)://(?:[^/?#\\\\]*@)?([^/?#\\\\@]*?)(?::([0-9]{0,5}))?([/?#\\\\].*)?");
    private static final Pattern NUMBER_6 = Pattern.compile("\\[[0-9a-f:.]+]");
    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\\.)*" + "[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?");
    private static final Pattern SCHEME = Pattern.compile("(?is)[a-z][a-z0-9+.-]*:.*");
    private static final int LONGEST = 8000;
    private static final int LONGEST_HOST = 253;
    private static final int LAST_PORT = 65_535;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** The address that a text is; empty where it can be none. */
    static Optional<WebAddress> of(String written) {
        Matcher whole = WHOLE.matcher(written.strip());
        if (written.length() > LONGEST || !whole.matches()) {
            return Optional.empty();
        }
        boolean secure = !whole.group(1).isEmpty();
        Optional<String> host = host(whole.group(2));
        String number = Optional.ofNullable(whole.group(3)).orElse("");
        int port = number.isEmpty() ? (secure ? HTTPS : HTTP) : Integer.parseInt(number);
        String path = path(Optional.ofNullable(whole.group(4)).orElse("/"));
        return host.filter(name -> port > 0 && port <= LAST_PORT).map(name -> new WebAddress(secure, name, port, path));
    }

    private static Optional<String> host(String written) {
        String host = decoded(written).toLowerCase(Locale.ROOT);
        if (NUMBER_6.matcher(host).matches()) {
            return Optional.of(host);
        }
        try {
            String name = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            String whole = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
            return Optional.of(whole)
                    .filter(any -> any.length() <= LONGEST_HOST)
                    .filter(any -> NAME.matcher(any).matches());
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    private static String decoded(String host) {
        try {
            return host.indexOf('%') < 0 ? host : URLDecoder.decode(host, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return host;
        }
    }

    /** A path without its fragment; whatever a request may not hold as it is becomes the numbers of its bytes. */
    private static String path(String written) {
        int end = written.indexOf('#');
        String path = end < 0 ? written : written.substring(0, end);
        StringBuilder text = new StringBuilder();
        for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xFF);
            if (c == '\\') {
                text.append('/');
            } else if (c <= ' ' || c >= 0x7F || "\"<>^`{|}".indexOf(c) >= 0) {
                text.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.length() == 0 || text.charAt(0) != '/' ? "/" + text : text.toString();
    }

    /** Where it leads on to; empty where that is no address on the web. */
    Optional<WebAddress> to(String location) {
        String next = bytesAsNumbers(location.strip());
        if (next.startsWith("//")) {
            return of((secure ? "https:" : "http:") + next);
        }
        if (SCHEME.matcher(next).matches()) {
            return of(next);
        }
        String encoded = path(next);
        if (next.startsWith("/")) {
            return Optional.of(new WebAddress(secure, host, port, encoded));
        }
        String relative = encoded.substring(1);
        try {
            URI base = URI.create("http://h" + path);
            URI resolved = relative.startsWith("?")
                    ? URI.create("http://h" + base.getRawPath() + relative)
                    : base.resolve(relative);
            String query = resolved.getRawQuery() == null ? "" : "?" + resolved.getRawQuery();
            return Optional.of(new WebAddress(secure, host, port, path(resolved.getRawPath() + query)));
        } catch (IllegalArgumentException noPath) {
            return Optional.empty();
        }
    }

    /** A head is bytes, of whatever letters: they go back as they came. */
    private static String bytesAsNumbers(String head) {
        StringBuilder text = new StringBuilder();
        for (byte one : head.getBytes(StandardCharsets.ISO_8859_1)) {
            text.append(one < 0 ? String.format(Locale.ROOT, "%%%02X", one & 0xFF) : String.valueOf((char) one));
        }
        return text.toString();
    }

    /** Whether browsers and servers take the port for one of the web: other low ones are for other services. */
    boolean isOnWebPort() {
        return port == HTTP || port == HTTPS || port >= 1024;
    }

    /** The host as a request names it: with its port, where that is not the usual one. */
    String authority() {
        return port == (secure ? HTTPS : HTTP) ? host : host + ":" + port;
    }

    /** The whole address. */
    @Override
    public String toString() {
        return (secure ? "https://" : "http://") + authority() + path;
    }
}
