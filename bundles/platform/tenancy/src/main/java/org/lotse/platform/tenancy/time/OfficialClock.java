package org.lotse.platform.tenancy.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The clock of everybody who asks for a {@link Clock}: legal time in Germany, in whole microseconds, because finer ones do
 * not survive every database.
 */
@Component(service = Clock.class)
public final class OfficialClock extends Clock {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");
    private static final Duration MICROSECOND = Duration.ofNanos(1000);

    private final Clock system;

    @Activate
    public OfficialClock() {
        system = Clock.tick(Clock.system(GERMANY), MICROSECOND);
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return system.withZone(zone);
    }

    @Override
    public Instant instant() {
        return system.instant();
    }
}
