package org.lotse.liga.core.application.request;

import org.lotse.liga.core.domain.request.RequestBook;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.job.Recurring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes up for what could not be done at once: sends what waited until the other end had the module on, and takes in what was left lying. */
@Component
@Recurring(name = "liga.settle-requests", every = "PT15M")
public final class SettleRequests implements Job {

    private final RequestIntake intake;
    private final RequestPost post;
    private final RequestBook requests;
    private final Transactions transactions;

    /** Both ways. */
    @Activate
    public SettleRequests(
            @Reference RequestIntake intake,
            @Reference RequestPost post,
            @Reference RequestBook requests,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.intake = intake;
        this.post = post;
        this.requests = requests;
        this.transactions = transactions;
    }

    @Override
    public void run(JobRun run) throws InterruptedException {
        intake.takeAll();
        for (var id : transactions.read(requests::unsent)) {
            run.checkpoint();
            transactions.write(() -> requests.find(id).ifPresent(post::send));
        }
    }
}
