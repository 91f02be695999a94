package org.lotse.platform.jobs.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.job.Schedule;
import org.lotse.platform.jobs.TestJobs;

class KnownJobsTest {

    private final KnownJobs jobs = new KnownJobs();

    @Test
    void readsNameScheduleAndDeadline() {
        var job = jobs.add(TestJobs.registered(Map.of("name", "loans.overdue", "at", "02:30", "deadline", "PT1M")))
                .orElseThrow();

        assertThat(job.id()).isEqualTo(new JobId("loans.overdue"));
        assertThat(job.schedule()).isEqualTo(new Schedule.Daily(LocalTime.of(2, 30)));
        assertThat(job.deadline()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void whatMakesNoSenseIsPassedOver() {
        assertThat(jobs.add(TestJobs.registered(Map.of("at", "02:30")))).isEmpty();
        assertThat(jobs.add(TestJobs.registered(Map.of("name", "loans.overdue"))))
                .isEmpty();
        assertThat(jobs.add(TestJobs.registered(Map.of("name", "loans.overdue", "at", "02:30", "deadline", "PT0S"))))
                .isEmpty();
        assertThat(jobs.all()).isEmpty();
    }

    @Test
    void noJobActsAsThePlatform() {
        assertThat(jobs.add(TestJobs.registered(Map.of("name", "platform.cleanup", "at", "02:30"))))
                .isEmpty();
    }

    @Test
    void secondOfTheSameNameStepsInWhenTheFirstGoes() {
        var first = TestJobs.registered(Map.of("name", "loans.overdue", "at", "02:30"));
        var second = TestJobs.registered(Map.of("name", "loans.overdue", "at", "03:30"));
        jobs.add(first);
        jobs.add(second);
        assertThat(jobs.all()).extracting(KnownJob::reference).containsExactly(first);

        jobs.remove(first);

        assertThat(jobs.all()).extracting(KnownJob::reference).containsExactly(second);
    }
}
