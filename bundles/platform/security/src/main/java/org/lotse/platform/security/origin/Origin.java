package org.lotse.platform.security.origin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What counts as one origin: an IPv4 address, or the /64 network of an IPv6 address, for one machine has all of it. */
public final class Origin {

    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f:.\\[\\]]{3,47}");
    private static final Set<String> LOOPBACK =
            Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1", "[::1]", "[0:0:0:0:0:0:0:1]");
    private static final int NETWORK_BYTES = 8;
    private static final int IPV6_BYTES = 16;

    private Origin() {}

    /**
     * Of a request that may have come through a proxy. A proxy on this machine is believed what it added last to {@code X-Forwarded-For}; from anywhere else the
     * header says what the sender likes.
     *
     * @param peer the address of whoever made the connection
     * @param forwardedFor the header, if there is one
     */
    public static String of(String peer, @Nullable String forwardedFor) {
        var last = forwardedFor == null
                ? ""
                : forwardedFor.substring(forwardedFor.lastIndexOf(',') + 1).strip();
        return network(LOOPBACK.contains(peer) && ADDRESS.matcher(last).matches() ? last : peer);
    }

    /** Of the address that a request came from. */
    public static String network(String origin) {
        var zone = origin.indexOf('%');
        var address =
                (zone < 0 ? origin : origin.substring(0, zone)).replace("[", "").replace("]", "");
        if (!IPV6.matcher(address).matches()) {
            return address;
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress(); // a literal: asks no name server
            return bytes.length == IPV6_BYTES
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES))
                    : InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
