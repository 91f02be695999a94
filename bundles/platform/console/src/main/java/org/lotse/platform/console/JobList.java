package org.lotse.platform.console;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.job.JobOutcome;
import org.lotse.platform.api.job.JobReport;
import org.lotse.platform.api.job.JobState;
import org.lotse.platform.api.job.Jobs;
import org.lotse.platform.api.job.Schedule;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.tenancy.scope.ScopeBinding;

/** The jobs there are; with a tenant, how they stand there. */
@Service
@Command(scope = "lotse", name = "job-list", description = "Lists the jobs, and for a tenant how they stand")
public final class JobList implements Action {

    @Argument(name = "AGS", description = "official key of a tenant")
    @Completion(TenantCompleter.class)
    private @Nullable String ags;

    @Option(name = "--json", description = "JSON for programs")
    private boolean json;

    @Reference
    private Session session;

    @Reference
    private Tenants tenants;

    @Reference
    private ScopeBinding binding;

    @Reference
    private Jobs jobs;

    @Reference
    private Texts texts;

    @Override
    public @Nullable Object execute() throws CommandException {
        var listing = ags == null ? known() : of(ags);
        listing.print(System.out, json);
        return null;
    }

    private Listing known() {
        var listing = new Listing("job", "title", "schedule");
        jobs.known().forEach((id, schedule) -> listing.row(id.value(), title(id), words(schedule)));
        return listing;
    }

    private Listing of(String key) throws CommandException {
        try {
            var tenant = tenants.find(new TenantId(key))
                    .orElseThrow(() -> new CommandException("No tenant has the key " + key));
            var operator = new Actor.Operator(String.valueOf(session.get("USER")));
            return stand(binding.call(new Scope(tenant.id(), operator), jobs::all));
        } catch (IllegalArgumentException e) {
            throw new CommandException(e.getMessage());
        }
    }

    private Listing stand(List<JobState> states) {
        var listing = new Listing("job", "title", "schedule", "last", "outcome", "reason", "next");
        states.forEach(state -> listing.row(
                state.id().value(),
                title(state.id()),
                words(state.schedule()),
                state.last().map(JobReport::began).map(Instant::toString).orElse(""),
                state.last().map(JobReport::outcome).map(JobList::lower).orElse(""),
                reason(state.last()),
                state.asked() ? "as soon as possible" : state.next().toString()));
        return listing;
    }

    private String reason(Optional<JobReport> last) {
        return last.flatMap(JobReport::reason)
                .map(reason -> reason.startsWith("jobs.") ? texts.get(Locale.ENGLISH, reason) : reason)
                .orElse("");
    }

    private String title(JobId id) {
        return texts.get(Locale.ENGLISH, id.titleKey());
    }

    private static String lower(JobOutcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    private static String words(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Every every -> "every " + every.distance();
            case Schedule.Daily daily -> "daily at " + daily.time();
            case Schedule.Weekly weekly -> "on " + weekly.day() + " at " + weekly.time();
            case Schedule.Monthly monthly -> "on day " + monthly.day() + " at " + monthly.time();
        };
    }
}
