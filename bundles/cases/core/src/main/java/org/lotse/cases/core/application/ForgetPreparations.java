package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.Duration;
import org.lotse.cases.api.preparation.Preparations;
import org.lotse.cases.core.domain.Preparation;
import org.lotse.cases.core.domain.PreparationBook;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.exchange.OutgoingPackages;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.job.Recurring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Removes each night what a municipality took over a while ago, and what nobody went on with: no case files come about here. */
@Component
@Recurring(name = "cases.forget-preparations", at = "03:50")
public final class ForgetPreparations implements Job {

    private final PreparationBook book;
    private final OutgoingPackages exchange;
    private final Transactions transactions;
    private final Clock clock;

    /** Removes in the unit of this module. */
    @Activate
    public ForgetPreparations(
            @Reference PreparationBook book,
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
        var moment = clock.instant().minus(Duration.ofDays(Preparations.DAYS_KEPT));
        transactions.write(() -> book.changedBefore(moment).stream()
                .filter(this::isForgotten)
                .toList()
                .forEach(book::remove));
    }

    private boolean isForgotten(Preparation preparation) {
        var sent = preparation.packageId().flatMap(id -> exchange.find(HandoverPackages.KIND, id));
        var days = switch (Preparation.state(sent)) {
            case ACCEPTED -> Preparations.DAYS_KEPT;
            case DRAFT, REJECTED, WITHDRAWN -> Preparations.DAYS_FORGOTTEN;
            case SENT -> Integer.MAX_VALUE;
        };
        var since = preparation.summary(sent, clock.instant()).since();
        return since.plus(Duration.ofDays(days)).isBefore(clock.instant());
    }
}
