package org.lotse.platform.jobs.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobId;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The jobs there are. Of two with one name the first counts, and the other steps in when it goes. */
public final class KnownJobs {

    private static final Logger LOG = LoggerFactory.getLogger(KnownJobs.class);

    private final Map<ServiceReference<Job>, KnownJob> jobs = new LinkedHashMap<>();

    /** @return the job, if it can be accepted; one that cannot is named in the log */
    public synchronized Optional<KnownJob> add(ServiceReference<Job> reference) {
        try {
            var job = KnownJob.read(reference);
            find(job.id())
                    .ifPresent(first -> LOG.warn(
                            "Job '{}' of {} waits: {} brought one of this name first",
                            job.id(),
                            reference.getBundle(),
                            first.reference().getBundle()));
            jobs.put(reference, job);
            return Optional.of(job);
        } catch (IllegalArgumentException e) {
            LOG.error("A job of {} is refused: {}", reference.getBundle(), e.getMessage());
            return Optional.empty();
        }
    }

    /** @return the job that is gone, unless it was never accepted */
    public synchronized Optional<KnownJob> remove(ServiceReference<Job> reference) {
        return Optional.ofNullable(jobs.remove(reference));
    }

    /** The job of this name. */
    public synchronized Optional<KnownJob> find(JobId id) {
        return jobs.values().stream().filter(job -> job.id().equals(id)).findFirst();
    }

    /** All that count, by name. */
    public synchronized List<KnownJob> all() {
        var byName = new LinkedHashMap<JobId, KnownJob>();
        jobs.values().forEach(job -> byName.putIfAbsent(job.id(), job));
        var all = new ArrayList<>(byName.values());
        all.sort((one, other) -> one.id().compareTo(other.id()));
        return List.copyOf(all);
    }
}
