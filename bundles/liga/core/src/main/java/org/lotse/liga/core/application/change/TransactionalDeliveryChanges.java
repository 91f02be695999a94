package org.lotse.liga.core.application.change;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.change.ChangeData;
import org.lotse.liga.api.change.ChangeDetails;
import org.lotse.liga.api.change.ChangeId;
import org.lotse.liga.api.change.ChangeSummary;
import org.lotse.liga.api.change.DeliveryChanges;
import org.lotse.liga.api.change.ReviseChange;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.domain.change.Change;
import org.lotse.liga.core.domain.change.ChangeBook;
import org.lotse.liga.core.domain.delivery.DeliveryBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plans changes of delivery models; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalDeliveryChanges implements DeliveryChanges {

    private final ChangeBook book;
    private final DeliveryBook deliveries;
    private final WhatIsInvolved involved;
    private final LigaChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalDeliveryChanges(
            @Reference ChangeBook book,
            @Reference DeliveryBook deliveries,
            @Reference WhatIsInvolved involved,
            @Reference LigaChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.book = book;
        this.deliveries = deliveries;
        this.involved = involved;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public List<ChangeSummary> all() {
        access.require(LigaPermissions.READ);
        return transactions.read(() -> book.all().stream().map(Change::summary).toList());
    }

    @Override
    public Optional<ChangeDetails> find(ChangeId id) {
        access.require(LigaPermissions.READ);
        return transactions.read(() -> book.find(id).map(involved::details));
    }

    @Override
    public ChangeId plan(ChangeData data) {
        access.require(LigaPermissions.EDIT);
        return transactions.write(() -> {
            requireAlone(data, null);
            var change = Change.plan(changes.next(), data, counting(data), changes.now(), changes.today());
            book.add(change);
            return change.id();
        });
    }

    @Override
    public void revise(ReviseChange command) {
        access.require(LigaPermissions.EDIT);
        transactions.write(() -> {
            var change = book.find(command.id()).orElseThrow(ConcurrentChange::removed);
            var typed = command.data();
            var data =
                    new ChangeData(change.municipality(), typed.model(), typed.from(), typed.source(), typed.contact());
            requireAlone(data, change.id().value());
            change.revise(command.revision(), data, counting(data), changes.now(), changes.today());
        });
    }

    /** The model that would count on the day otherwise. */
    private @Nullable DeliveryModel counting(ChangeData data) {
        var day = Check.present("from", data.from());
        return deliveries
                .find(data.municipality())
                .flatMap(delivery -> delivery.on(day))
                .map(step -> step.model())
                .orElse(null);
    }

    private void requireAlone(ChangeData data, @Nullable UUID itself) {
        var municipality = Check.present("municipality", data.municipality());
        changes.requireKnown("municipality", List.of(municipality));
        var other = book.all().stream()
                .filter(change ->
                        change.state().isOpen() && !change.id().value().equals(itself))
                .anyMatch(change -> change.municipality().equals(municipality));
        if (other) {
            throw RuleViolation.at("municipality", "liga.rule.change-open");
        }
    }
}
