package org.lotse.itests.harness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports on 127.0.0.1 that a product can be given before it starts. None of them is one that the operating system gives to
 * whoever asks for any port: such a one may be gone to somebody else, even to another socket of the same product, until the
 * product comes to listen at it. For any thread.
 */
public final class FreePorts {

    /** Registered ports of which few are in use; below what Linux, macOS and the IANA (RFC 6335) call ephemeral. */
    private static final int FIRST = 20_000;

    private static final int BEHIND_LAST = 30_000;
    private static final int TRIES = 1000;

    private FreePorts() {}

    /**
     * Some ports nobody listens at now.
     *
     * @throws IllegalStateException when there are not as many
     */
    public static List<Integer> find(int count) {
        var free = ThreadLocalRandom.current()
                .ints(TRIES, FIRST, BEHIND_LAST)
                .distinct()
                .filter(FreePorts::isFree)
                .limit(count)
                .boxed()
                .toList();
        if (free.size() < count) {
            throw new IllegalStateException("Of " + TRIES + " ports tried, only " + free + " are free.");
        }
        return free;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
