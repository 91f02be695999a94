package org.lotse.platform.console;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.job.Jobs;
import org.lotse.platform.api.tenant.Tenant;

/** Asks for a run of a job. */
@Service
@Command(scope = "lotse", name = "job-run", description = "Runs a job for a tenant as soon as there is a place")
public final class JobRun extends TenantCommand {

    @Argument(index = 1, name = "job", description = "name of the job", required = true)
    @Completion(JobCompleter.class)
    private String job = "";

    @Reference
    private Jobs jobs;

    @Override
    Listing answer(Tenant tenant) {
        jobs.runNow(new JobId(job));
        return new Listing("ags", "job", "asked").row(ags, job, true);
    }
}
