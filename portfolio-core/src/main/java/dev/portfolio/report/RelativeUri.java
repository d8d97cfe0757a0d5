package dev.portfolio.report;

import java.nio.charset.StandardCharsets;

/** Paths as addresses have them (RFC 3986): relative, each byte of UTF-8 that is no plain letter behind a percent sign. */
final class RelativeUri {

    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$&'()*+,;=@";

    private RelativeUri() {}

    /** A path with forward slashes; a colon is encoded too, for in a first segment it would end a scheme. */
    static String of(String path) {
        StringBuilder uri = new StringBuilder(path.length() + 8);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && PLAIN.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return uri.toString();
    }
}
