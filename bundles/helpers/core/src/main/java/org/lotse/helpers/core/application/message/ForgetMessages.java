package org.lotse.helpers.core.application.message;

import java.time.Clock;
import java.time.Period;
import org.lotse.helpers.core.domain.message.MessageBook;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.job.Recurring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deletes messages a year after they were written: by then nobody asks any more who was told. */
@Component
@Recurring(name = "helpers.forget-messages", at = "03:40")
public final class ForgetMessages implements Job {

    static final Period KEPT = Period.ofDays(365);

    private final MessageBook messages;
    private final Transactions transactions;
    private final Clock clock;

    @Activate
    public ForgetMessages(
            @Reference MessageBook messages,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions,
            @Reference Clock clock) {
        this.messages = messages;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void run(JobRun run) throws InterruptedException {
        while (transactions.write(this::forget)) {
            run.checkpoint();
        }
    }

    private boolean forget() {
        var old = messages.before(clock.instant().minus(KEPT));
        old.forEach(messages::remove);
        return !old.isEmpty();
    }
}
