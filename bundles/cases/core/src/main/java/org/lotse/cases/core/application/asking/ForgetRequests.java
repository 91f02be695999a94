package org.lotse.cases.core.application.asking;

import java.time.Clock;
import java.time.Duration;
import org.lotse.cases.api.asking.HandoverRequests;
import org.lotse.cases.core.domain.asking.OwnRequest;
import org.lotse.cases.core.domain.asking.RequestBook;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.exchange.OutgoingPackages;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.job.Recurring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Removes each night requests that were answered or taken back a while ago: they name people who may have no case here. */
@Component
@Recurring(name = "cases.forget-requests", at = "03:55")
public final class ForgetRequests implements Job {

    private final RequestBook book;
    private final OutgoingPackages exchange;
    private final Transactions transactions;
    private final Clock clock;

    /** Removes in the unit of this module. */
    @Activate
    public ForgetRequests(
            @Reference RequestBook book,
            @Reference OutgoingPackages exchange,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Clock clock) {
        this.book = book;
        this.exchange = exchange;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void run(JobRun run) {
        transactions.write(
                () -> book.all().stream().filter(this::isForgotten).toList().forEach(book::remove));
    }

    private boolean isForgotten(OwnRequest request) {
        var before = clock.instant().minus(Duration.ofDays(HandoverRequests.DAYS_KEPT));
        return exchange.find(RequestKind.KIND, request.id())
                .filter(sent -> !sent.state().isOpen() && sent.since().isBefore(before))
                .isPresent();
    }
}
