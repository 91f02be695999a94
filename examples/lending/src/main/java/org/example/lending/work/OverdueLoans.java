package org.example.lending.work;

import java.time.Clock;
import java.time.LocalDate;
import org.example.lending.Reminders;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.event.EventPublisher;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.job.Recurring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells every morning what was not brought back; repeated, it tells only what nobody has heard yet. */
@Component
@Recurring(name = "lending.overdue", at = "06:00")
public final class OverdueLoans implements Job {

    private final Reminders reminders;
    private final EventPublisher events;
    private final Transactions transactions;
    private final Clock clock;

    /** Works in the unit {@code lending}, in which the events leave too. */
    @Activate
    public OverdueLoans(
            @Reference Reminders reminders,
            @Reference EventPublisher events,
            @Reference(target = "(lotse.unit=lending)") Transactions transactions,
            @Reference Clock clock) {
        this.reminders = reminders;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void run(JobRun run) {
        transactions.write(() -> reminders.open(LocalDate.now(clock)).forEach(events::publish));
    }
}
