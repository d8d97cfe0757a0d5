package dev.portfolio.run;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Hosts that are written as numbers, as browsers read them: {@code 127.0.0.1} is {@code 127.1}, {@code 0x7f.1},
 * {@code 0177.0.0.1} and {@code 2130706433} as well.
 */
final class NumericHost {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");
    private static final int PARTS = 4;
    private static final int LONGEST = 16;

    private NumericHost() {}

    /** Whether a host is a number, right or wrong. */
    static boolean is(String host) {
        return host.startsWith("[")
                || NUMBER.matcher(host.substring(host.lastIndexOf('.') + 1)).matches();
    }

    /** The address that a host's number is; empty where it is none. No name is looked up. */
    static Optional<InetAddress> of(String host) {
        try {
            if (host.startsWith("[")) {
                boolean number = host.indexOf(':') >= 0 && host.endsWith("]");
                return number ? Optional.of(InetAddress.getByName(host)) : Optional.empty();
            }
            Optional<byte[]> bytes = bytes(host.split("\\.", -1));
            return bytes.isEmpty() ? Optional.empty() : Optional.of(InetAddress.getByAddress(bytes.get()));
        } catch (UnknownHostException noNumber) {
            return Optional.empty();
        }
    }

    /** The last part fills the bytes that are left. */
    private static Optional<byte[]> bytes(String[] parts) {
        if (parts.length > PARTS) {
            return Optional.empty();
        }
        long value = 0;
        for (int i = 0; i < parts.length; i++) {
            long part = number(parts[i]);
            boolean last = i == parts.length - 1;
            int bits = last ? 8 * (PARTS - i) : 8;
            if (part < 0 || part >= 1L << bits) {
                return Optional.empty();
            }
            value = (value << bits) | part;
        }
        byte[] bytes = new byte[PARTS];
        for (int i = 0; i < PARTS; i++) {
            bytes[i] = (byte) (value >> (8 * (PARTS - 1 - i)));
        }
        return Optional.of(bytes);
    }

    private static long number(String part) {
        if (!NUMBER.matcher(part).matches() || part.length() > LONGEST) {
            return -1;
        }
        try {
            if (part.startsWith("0x")) {
                return part.length() == 2 ? 0 : Long.parseLong(part.substring(2), 16);
            }
            return Long.parseLong(part, part.length() > 1 && part.startsWith("0") ? 8 : 10);
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }
}
