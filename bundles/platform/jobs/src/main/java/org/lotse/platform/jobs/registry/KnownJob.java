package org.lotse.platform.jobs.registry;

import java.time.DateTimeException;
import java.time.Duration;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.job.Recurring;
import org.lotse.platform.api.job.Schedule;
import org.lotse.platform.api.module.ModuleId;
import org.osgi.framework.ServiceReference;

/**
 * A job as its bundle registered it; nothing of the bundle is loaded before it runs.
 *
 * @param id its name
 * @param schedule when it runs
 * @param deadline how long a run may take
 * @param reference where to take it from
 */
public record KnownJob(JobId id, Schedule schedule, Duration deadline, ServiceReference<Job> reference) {

    /**
     * Reads what stands beside the job.
     *
     * @throws IllegalArgumentException if it makes no sense; the message says what
     */
    public static KnownJob read(ServiceReference<Job> reference) {
        var id = new JobId(property(reference, "name", ""));
        if (id.module().equals(ModuleId.PLATFORM)) {
            throw new IllegalArgumentException("The platform is no module that has jobs: " + id);
        }
        var schedule = Schedule.of(
                property(reference, "every", ""), property(reference, "at", ""), property(reference, "on", ""));
        return new KnownJob(id, schedule, deadline(property(reference, "deadline", "PT10M")), reference);
    }

    private static Duration deadline(String text) {
        try {
            var deadline = Duration.parse(text);
            if (!deadline.isPositive()) {
                throw new IllegalArgumentException("Leaves no time to run: deadline = " + text);
            }
            return deadline;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a duration: deadline = " + text, e);
        }
    }

    private static String property(ServiceReference<Job> reference, String name, String otherwise) {
        var value = reference.getProperty(Recurring.PREFIX_ + name);
        return value == null ? otherwise : value.toString().strip();
    }
}
