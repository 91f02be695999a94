package org.lotse.helpers.core.application.request;

import java.time.LocalDate;
import java.util.UUID;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.request.ReceivedRequest;
import org.lotse.helpers.api.request.RequestIntake;
import org.lotse.helpers.core.domain.request.HelpRequest;
import org.lotse.helpers.core.domain.request.RequestBook;
import org.lotse.helpers.core.domain.request.SponsorshipBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes in what is asked from outside; every call runs in one transaction of the current tenant, and twice is as good as once. */
@Component
public final class TransactionalRequestIntake implements RequestIntake {

    private final RequestBook requests;
    private final SponsorshipBook sponsorships;
    private final RequestChanges changes;
    private final Access access;
    private final Transactions transactions;

    @Activate
    public TransactionalRequestIntake(
            @Reference RequestBook requests,
            @Reference SponsorshipBook sponsorships,
            @Reference RequestChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions) {
        this.requests = requests;
        this.sponsorships = sponsorships;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public void take(ReceivedRequest request) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> {
            var reference = request.reference();
            if (requests.known(reference).isEmpty() && !requests.isWithdrawn(reference)) {
                requests.add(HelpRequest.received(changes.next(), request));
            }
        });
    }

    @Override
    public void withdraw(UUID reference, LocalDate on) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> requests.known(reference)
                .ifPresentOrElse(request -> withdraw(request, on), () -> requests.expectNoMore(reference, on)));
    }

    private void withdraw(HelpRequest request, LocalDate on) {
        request.withdraw(changes.now());
        sponsorships.running(request.id()).ifPresent(running -> running.withdraw(on));
    }
}
