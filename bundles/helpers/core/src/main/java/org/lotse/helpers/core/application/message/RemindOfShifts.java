package org.lotse.helpers.core.application.message;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.job.Recurring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reminds of the shifts of tomorrow, where that is switched on. */
@Component
@Recurring(name = "helpers.remind-of-shifts", at = "09:00")
public final class RemindOfShifts implements Job {

    private final ShiftNotices notices;
    private final Transactions transactions;
    private final Clock clock;

    @Activate
    public RemindOfShifts(
            @Reference ShiftNotices notices,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions,
            @Reference Clock clock) {
        this.notices = notices;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void run(JobRun run) throws InterruptedException {
        var tomorrow = LocalDate.now(clock).plusDays(1);
        var shifts = transactions.read(() -> notices.areReminded() ? notices.on(tomorrow) : List.<ShiftId>of());
        for (var shift : shifts) {
            run.checkpoint();
            transactions.write(() -> notices.remind(shift));
        }
    }
}
