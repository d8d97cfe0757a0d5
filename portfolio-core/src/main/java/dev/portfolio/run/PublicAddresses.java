package dev.portfolio.run;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;

/**
 * The addresses that everybody reaches. Whatever the registries set aside for one machine, one network, documentation
 * or tests is none of them, in whatever form it is written.
 */
final class PublicAddresses implements AddressPolicy {

    /** Names that no public host has. */
    private static final Set<String> LOCAL_ENDS =
            Set.of("localhost", "local", "localdomain", "internal", "intranet", "lan", "home", "corp", "private");

    private static final List<Block> CLOSED_4 = List.of(
            block(8, 0),
            block(8, 10),
            block(10, 100, 64),
            block(8, 127),
            block(16, 169, 254),
            block(12, 172, 16),
            block(24, 192, 0, 0),
            block(24, 192, 0, 2),
            block(24, 192, 88, 99),
            block(16, 192, 168),
            block(15, 198, 18),
            block(24, 198, 51, 100),
            block(24, 203, 0, 113),
            block(3, 224));

    /** Of the addresses of IPv6, only those beginning so are public, */
    private static final Block OPEN_6 = block(3, 0x20);

    /** but for these. */
    private static final List<Block> CLOSED_6 = List.of(
            block(23, 0x20, 0x01, 0x00),
            block(32, 0x20, 0x01, 0x0D, 0xB8),
            block(16, 0x20, 0x02),
            block(20, 0x3F, 0xFF, 0x00));

    /** An address of IPv4 is written behind this one where a network knows only IPv6. */
    private static final Block TRANSLATED = block(96, 0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Addresses that begin with the same bits. */
    private record Block(int bits, List<Integer> start) {

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (start.get(bit / 8) & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static Block block(int bits, Integer... start) {
        return new Block(bits, List.of(start));
    }

    @Override
    public boolean isPublic(InetAddress address, int port) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return CLOSED_4.stream().noneMatch(block -> block.holds(bytes));
        }
        if (TRANSLATED.holds(bytes)) {
            byte[] last = {bytes[12], bytes[13], bytes[14], bytes[15]};
            return CLOSED_4.stream().noneMatch(block -> block.holds(last));
        }
        return OPEN_6.holds(bytes) && CLOSED_6.stream().noneMatch(block -> block.holds(bytes));
    }

    /** Whether a name is one of somebody's own network: it is not even looked up. */
    static boolean isLocalName(String host) {
        int dot = host.lastIndexOf('.');
        return dot < 0 || LOCAL_ENDS.contains(host.substring(dot + 1)) || host.endsWith(".home.arpa");
    }
}
