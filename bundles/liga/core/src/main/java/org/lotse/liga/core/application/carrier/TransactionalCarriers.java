package org.lotse.liga.core.application.carrier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.carrier.CarrierData;
import org.lotse.liga.api.carrier.CarrierDetails;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.carrier.CarrierSummary;
import org.lotse.liga.api.carrier.Carriers;
import org.lotse.liga.api.carrier.ReviseCarrier;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.domain.agreement.AgreementBook;
import org.lotse.liga.core.domain.carrier.Carrier;
import org.lotse.liga.core.domain.carrier.CarrierBook;
import org.lotse.liga.core.domain.carrier.ChairBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds, revises and removes carriers; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalCarriers implements Carriers {

    private final CarrierBook carriers;
    private final AgreementBook agreements;
    private final ChairBook chairs;
    private final LigaChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalCarriers(
            @Reference CarrierBook carriers,
            @Reference AgreementBook agreements,
            @Reference ChairBook chairs,
            @Reference LigaChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.carriers = carriers;
        this.agreements = agreements;
        this.chairs = chairs;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public CarrierId add(CarrierData carrier) {
        access.require(LigaPermissions.EDIT);
        changes.requireKnown("territory", carrier.territory());
        return transactions.write(() -> {
            if (carriers.all().size() >= MOST) {
                throw RuleViolation.of("liga.rule.too-many", MOST);
            }
            var added = Carrier.add(new CarrierId(changes.next()), carrier);
            requireOwnName(added);
            carriers.add(added);
            return added.id();
        });
    }

    @Override
    public void revise(ReviseCarrier command) {
        access.require(LigaPermissions.EDIT);
        changes.requireKnown("territory", command.data().territory());
        transactions.write(() -> {
            var carrier = present(command.id());
            carrier.revise(command, changes.now());
            requireOwnName(carrier);
        });
    }

    @Override
    public void remove(CarrierId carrier, long revision) {
        access.require(LigaPermissions.EDIT);
        transactions.write(() -> {
            var found = present(carrier);
            found.requireSeen(revision, changes.now());
            var agreed = agreements.all().stream()
                    .anyMatch(agreement -> agreement.carrier().equals(carrier));
            var chaired = chairs.find().stream()
                    .flatMap(office -> office.history().terms().stream())
                    .anyMatch(term -> term.carrier().equals(carrier));
            if (agreed || chaired) {
                throw RuleViolation.of("liga.rule.carrier-in-use");
            }
            carriers.remove(found);
        });
    }

    @Override
    public Optional<CarrierDetails> find(CarrierId carrier) {
        access.require(LigaPermissions.READ);
        return transactions.read(() -> carriers.find(carrier).map(Carrier::details));
    }

    @Override
    public List<CarrierSummary> all() {
        access.require(LigaPermissions.READ);
        var today = changes.today();
        return transactions.read(() -> carriers.all().stream()
                .sorted(Comparator.<Carrier, Boolean>comparing(
                                carrier -> !carrier.active().has(today))
                        .thenComparing(Carrier::sortName)
                        .thenComparing(carrier -> carrier.id().value()))
                .map(Carrier::summary)
                .toList());
    }

    private void requireOwnName(Carrier carrier) {
        var taken = carriers.all().stream()
                .filter(other ->
                        !other.id().equals(carrier.id()) && other.active().overlaps(carrier.active()))
                .anyMatch(other -> other.name().equalsIgnoreCase(carrier.name()));
        if (taken) {
            throw RuleViolation.at("name", "liga.rule.carrier-name-taken");
        }
    }

    private Carrier present(CarrierId id) {
        return carriers.find(id).orElseThrow(ConcurrentChange::removed);
    }
}
