package dev.portfolio.page;

import dev.portfolio.source.Location;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Links to where sources can be read on the web.
 *
 * @param template an address with {@code {path}} and {@code {line}} in it; empty for none
 */
record SourceLinks(Optional<String> template) {

    private static final String UNRESERVED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";

    /** What an address may hold besides (RFC 3986). */
    private static final String LEGAL = UNRESERVED + ":?#@!$&'()*+,;=%";

    /** Takes no address but one of the web: a link of another kind may be a command. */
    SourceLinks {
        template = template.filter(SourceLinks::isWeb);
    }

    /** In the name of a host alone: {@code http://[::1]:8080/}. */
    private static final String LEGAL_IN_HOST = LEGAL + "[]";

    /** The link to a line; empty where there is none to give. */
    Optional<String> to(String path, int line) {
        return template.map(address -> legal(address)
                .replace("%7Bline%7D", Integer.toString(Math.max(1, line)))
                .replace("%7Bpath%7D", encoded(path, UNRESERVED)));
    }

    Optional<String> to(Location location) {
        return to(location.path(), location.start().line());
    }

    private static String legal(String address) {
        int host = address.indexOf("://") + 3;
        int end = host;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return encoded(address.substring(0, end), LEGAL_IN_HOST) + encoded(address.substring(end), LEGAL);
    }

    private static boolean isWeb(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }

    private static String encoded(String text, String kept) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (kept.indexOf(b) >= 0) {
                out.append((char) b);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", b));
            }
        }
        return out.toString();
    }
}
