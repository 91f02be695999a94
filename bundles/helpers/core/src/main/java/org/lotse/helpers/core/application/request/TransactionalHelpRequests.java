package org.lotse.helpers.core.application.request;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.request.DeclineHelpRequest;
import org.lotse.helpers.api.request.HelpRequestData;
import org.lotse.helpers.api.request.HelpRequestDetails;
import org.lotse.helpers.api.request.HelpRequestId;
import org.lotse.helpers.api.request.HelpRequests;
import org.lotse.helpers.api.request.ReviseHelpRequest;
import org.lotse.helpers.api.request.TakeUpHelpRequest;
import org.lotse.helpers.core.domain.circle.Circle;
import org.lotse.helpers.core.domain.circle.CircleBook;
import org.lotse.helpers.core.domain.request.HelpRequest;
import org.lotse.helpers.core.domain.request.RequestBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Enters, revises and decides on requests; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalHelpRequests implements HelpRequests {

    private final RequestBook requests;
    private final CircleBook circles;
    private final RequestChanges changes;
    private final Access access;
    private final Transactions transactions;

    @Activate
    public TransactionalHelpRequests(
            @Reference RequestBook requests,
            @Reference CircleBook circles,
            @Reference RequestChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions) {
        this.requests = requests;
        this.circles = circles;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public HelpRequestId enter(HelpRequestData request) {
        access.require(HelpersPermissions.EDIT);
        return transactions.write(() -> {
            requireOpen(request.circle());
            var id = changes.next();
            requests.add(HelpRequest.entered(id, request, changes.today()));
            return id;
        });
    }

    @Override
    public void revise(ReviseHelpRequest command) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> {
            var request = changes.present(command.id());
            var wanted = command.data().circle();
            if (!request.circle().equals(Optional.ofNullable(wanted))) {
                requireOpen(wanted);
            }
            request.revise(command, changes.now());
        });
    }

    @Override
    public void takeUp(TakeUpHelpRequest command) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> {
            var request = changes.present(command.id());
            request.takeUp(command.revision(), changes.now());
            changes.tell(request);
        });
    }

    @Override
    public void decline(DeclineHelpRequest command) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> {
            var request = changes.present(command.id());
            request.decline(command, changes.now());
            changes.tell(request);
        });
    }

    @Override
    public Optional<HelpRequestDetails> find(HelpRequestId id) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> requests.find(id).map(HelpRequest::details));
    }

    private void requireOpen(@Nullable CircleId circle) {
        if (circle != null && !circles.find(circle).map(Circle::isOpen).orElse(false)) {
            throw RuleViolation.at("circle", "helpers.rule.circle-closed");
        }
    }
}
