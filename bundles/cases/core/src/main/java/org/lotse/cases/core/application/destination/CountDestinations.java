package org.lotse.cases.core.application.destination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.lotse.cases.api.destination.WindingDown;
import org.lotse.cases.api.event.DestinationsCounted;
import org.lotse.cases.core.domain.destination.CareEnd;
import org.lotse.cases.core.domain.destination.DestinationBook;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.event.EventPublisher;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.job.Recurring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts running cases and those without a destination, and tells others when that changed: after each act here, and each night for what happened in cases. */
@Component(service = {Job.class, CountDestinations.class})
@Recurring(name = "cases.destinations", at = "03:25")
public final class CountDestinations implements Job {

    private final DestinationBook book;
    private final EventPublisher events;
    private final Transactions transactions;
    private final Clock clock;

    /** What is counted, and who hears of it. */
    @Activate
    public CountDestinations(
            @Reference DestinationBook book,
            @Reference EventPublisher events,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Clock clock) {
        this.book = book;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void run(JobRun run) {
        transactions.write(this::tell);
    }

    /** Inside a transaction. */
    Optional<WindingDown> current() {
        return end().map(end -> new WindingDown(end.from(), book.count(false), book.count(true)));
    }

    /** Tells what is new. Inside a write transaction. */
    void tell() {
        end().ifPresent(end -> {
            var running = book.count(false);
            var open = book.count(true);
            if (end.tell(running, open)) {
                events.publish(new DestinationsCounted(end.from(), running, open));
            }
        });
    }

    private Optional<CareEnd> end() {
        return book.careEnd().filter(end -> end.isCurrent(LocalDate.now(clock)));
    }
}
