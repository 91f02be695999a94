package org.lotse.platform.api.job;

import java.util.List;
import java.util.SortedMap;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The jobs of the modules that are on for the current scope's tenant. Every call but {@link #known} needs {@code
 * platform.jobs.manage} ({@link org.lotse.platform.api.access.AccessDenied} otherwise). What is told comes from the platform's database, no tenant's is
 * opened. Any thread.
 */
@ProviderType
public interface Jobs {

    /** Every job that a bundle brought, whether or not its module is on anywhere. Needs neither permission nor scope. */
    SortedMap<JobId, Schedule> known();

    /** All of them, by name. */
    List<JobState> all();

    /** The latest runs, newest first; older ones are forgotten. */
    List<JobReport> history(JobId job);

    /**
     * Asks for a run as soon as there is a place; the planned one comes nevertheless. Does nothing if one is asked for already.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if there is no such job here
     */
    void runNow(JobId job);
}
