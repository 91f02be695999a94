package org.lotse.liga.core.application.request;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.request.AddEntry;
import org.lotse.liga.api.request.Channel;
import org.lotse.liga.api.request.RequestData;
import org.lotse.liga.api.request.RequestDetails;
import org.lotse.liga.api.request.RequestId;
import org.lotse.liga.api.request.Requests;
import org.lotse.liga.api.request.ReviseRequest;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.application.Names;
import org.lotse.liga.core.domain.carrier.CarrierBook;
import org.lotse.liga.core.domain.request.LigaRequest;
import org.lotse.liga.core.domain.request.RequestBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.identity.Colleagues;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Enters, revises and answers requests; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalRequests implements Requests {

    private final RequestBook requests;
    private final CarrierBook carriers;
    private final RequestPost post;
    private final Names names;
    private final Colleagues colleagues;
    private final LigaChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalRequests(
            @Reference RequestBook requests,
            @Reference CarrierBook carriers,
            @Reference RequestPost post,
            @Reference Names names,
            @Reference Colleagues colleagues,
            @Reference LigaChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.requests = requests;
        this.carriers = carriers;
        this.post = post;
        this.names = names;
        this.colleagues = colleagues;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public RequestId enter(RequestData request) {
        access.require(LigaPermissions.EDIT);
        requireTown(request);
        if (request.channel() == Channel.EXCHANGE) {
            throw RuleViolation.at("channel", "liga.rule.not-by-hand");
        }
        var responsible = name(request.responsible());
        if (request.responsible() != null && responsible == null) {
            throw RuleViolation.at("responsible", "liga.rule.responsible-unknown");
        }
        return transactions.write(() -> {
            requireCarrier(request);
            var entered = LigaRequest.enter(new RequestId(changes.next()), request, responsible, changes.today());
            requests.add(entered);
            return entered.id();
        });
    }

    @Override
    public void revise(ReviseRequest command) {
        access.require(LigaPermissions.EDIT);
        requireTown(command.data());
        var responsible = name(command.data().responsible());
        transactions.write(() -> {
            var found = present(command.id());
            requireCarrier(command.data());
            // Somebody who left in the meantime keeps what they had until it is given to somebody else.
            var before = found.responsible();
            if (command.data().responsible() != null
                    && responsible == null
                    && !command.data().responsible().equals(before)) {
                throw RuleViolation.at("responsible", "liga.rule.responsible-unknown");
            }
            found.revise(command, responsible, changes.now(), changes.today());
            post.send(found);
        });
    }

    @Override
    public void add(AddEntry entry) {
        access.require(LigaPermissions.EDIT);
        transactions.write(() -> {
            var found = present(entry.request());
            found.add(entry, changes.now(), changes.today());
            post.send(found);
        });
    }

    @Override
    public void remove(RequestId request, long revision) {
        access.require(LigaPermissions.EDIT);
        transactions.write(() -> {
            var found = present(request);
            found.requireRemovable(revision, changes.now());
            requests.remove(found);
        });
    }

    @Override
    public Optional<RequestDetails> find(RequestId request) {
        access.require(LigaPermissions.READ);
        return transactions.read(() -> requests.find(request).map(found -> {
            var carrier = found.carrier();
            return found.details(carrier == null ? null : names.of(carrier), post.link(found), changes.today());
        }));
    }

    @Override
    public List<Colleague> colleagues() {
        access.require(LigaPermissions.READ);
        return colleagues.holding(LigaPermissions.EDIT);
    }

    private void requireTown(RequestData request) {
        changes.requireKnown("municipality", List.of(Check.present("municipality", request.municipality())));
    }

    private void requireCarrier(RequestData request) {
        if (request.carrier() != null && carriers.find(request.carrier()).isEmpty()) {
            throw RuleViolation.at("carrier", "liga.rule.carrier-unknown");
        }
    }

    private @Nullable String name(@Nullable UserId person) {
        return colleagues.holding(LigaPermissions.EDIT).stream()
                .filter(colleague -> colleague.id().equals(person))
                .map(Colleague::name)
                .findFirst()
                .orElse(null);
    }

    private LigaRequest present(RequestId id) {
        return requests.find(id).orElseThrow(ConcurrentChange::removed);
    }
}
