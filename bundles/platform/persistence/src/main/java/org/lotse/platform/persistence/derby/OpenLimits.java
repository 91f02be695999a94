package org.lotse.platform.persistence.derby;

import java.time.Duration;

/**
 * How many databases are open, and how long.
 *
 * @param most databases of tenants open at a time; the platform's is always open besides
 * @param idle how long one stays open that nobody uses
 * @param patience how long somebody waits for a place before being refused
 */
public record OpenLimits(int most, Duration idle, Duration patience) {

    /** For an installation of a district's size on a small machine. */
    public static final OpenLimits USUAL = new OpenLimits(50, Duration.ofMinutes(10), Duration.ofSeconds(10));

    /** @throws IllegalArgumentException if nothing could ever be opened */
    public OpenLimits {
        if (most < 1 || idle.isNegative() || idle.isZero() || patience.isNegative()) {
            throw new IllegalArgumentException("At least one database must be open, for some time: open.most = " + most
                    + ", idle.minutes = " + idle.toMinutes());
        }
    }
}
