package dev.portfolio.run;

import java.net.InetAddress;

/** Which hosts may be asked at all. */
@FunctionalInterface
interface AddressPolicy {

    /** Whether everybody reaches this address, and not only who sits in some house. */
    boolean isPublic(InetAddress address, int port);
}
