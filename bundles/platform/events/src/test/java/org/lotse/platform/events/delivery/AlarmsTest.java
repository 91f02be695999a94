package org.lotse.platform.events.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.platform.testing.FixedScope.KONSTANZ;
import static org.lotse.platform.testing.FixedScope.SINGEN;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lotse.platform.api.tenant.TenantId;

@Timeout(30)
class AlarmsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(1);
    private final BlockingQueue<TenantId> rung = new LinkedBlockingQueue<>();
    private final Alarms alarms = new Alarms(threads, Clock.fixed(NOW, ZoneOffset.UTC), rung::add);

    @BeforeEach
    void cancelledOnesGo() {
        threads.setRemoveOnCancelPolicy(true);
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
    }

    @Test
    void howeverOftenOneIsSetThereIsOneForEachTenant() {
        for (var i = 0; i < 100; i++) {
            alarms.set(KONSTANZ, NOW.plusSeconds(180 + i));
            alarms.set(SINGEN, NOW.plusSeconds(180 - i));
        }

        assertThat(threads.getQueue()).hasSize(2);
    }

    @Test
    void theEarliestRings() throws InterruptedException {
        alarms.set(KONSTANZ, NOW.plusSeconds(180));
        alarms.set(KONSTANZ, NOW);

        assertThat(rung.take()).isEqualTo(KONSTANZ);
        assertThat(threads.getQueue()).isEmpty();
    }

    @Test
    void afterItRangItCanBeSetAgain() throws InterruptedException {
        alarms.set(KONSTANZ, NOW);
        rung.take();

        alarms.set(KONSTANZ, NOW);

        assertThat(rung.take()).isEqualTo(KONSTANZ);
    }
}
