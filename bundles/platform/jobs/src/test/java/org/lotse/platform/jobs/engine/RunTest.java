package org.lotse.platform.jobs.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lotse.platform.jobs.TestJobs;
import org.lotse.platform.jobs.registry.KnownJob;
import org.lotse.platform.testing.FixedScope;

@Timeout(30)
class RunTest {

    private static final KnownJob JOB =
            KnownJob.read(TestJobs.registered(Map.of("name", "loans.overdue", "at", "02:30")));

    private final AtomicBoolean begun = new AtomicBoolean();
    private final Run run = new Run(JOB, FixedScope.KONSTANZ, Instant.EPOCH, null, itself -> begun.set(true));

    @Test
    void whatIsAskedToEndBeforeItBeginsNeverBegins() {
        run.askToEnd(EndReason.BUNDLE_GONE);
        run.abandonAfter(Duration.ofMinutes(1), EndReason.BUNDLE_GONE);

        var result = run.within(Duration.ofMinutes(1));

        assertThat(result).isEqualTo(Result.interrupted(EndReason.BUNDLE_GONE));
        assertThat(begun).isFalse();
    }

    @Test
    void whatIsAskedToEndAfterItEndedIsDone() {
        var result = run.within(Duration.ofMinutes(1));

        run.askToEnd(EndReason.BUNDLE_GONE);
        run.abandonAfter(Duration.ofMinutes(1), EndReason.BUNDLE_GONE);

        assertThat(result).isEqualTo(Result.DONE);
        assertThat(begun).isTrue();
    }
}
