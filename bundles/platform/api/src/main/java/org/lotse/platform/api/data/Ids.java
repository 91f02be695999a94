package org.lotse.platform.api.data;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Makes identities: UUIDs of version 7 (RFC 9562, section 5.7), which sort by the millisecond in which they were made.
 * Never database sequences: preallocated numbers collided between tenants (docs/adr).
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new identity for this moment. */
    public static UUID next(Instant now) {
        var high = now.toEpochMilli() << 16 | 0x7000L | RANDOM.nextInt(0x1000);
        var low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
