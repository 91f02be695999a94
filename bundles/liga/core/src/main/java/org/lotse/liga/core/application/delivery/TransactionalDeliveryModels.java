package org.lotse.liga.core.application.delivery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.delivery.DeliveryModels;
import org.lotse.liga.api.delivery.DeliveryRow;
import org.lotse.liga.api.delivery.MunicipalityDelivery;
import org.lotse.liga.api.delivery.ReplaceDelivery;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.domain.agreement.AgreementBook;
import org.lotse.liga.core.domain.carrier.CarrierBook;
import org.lotse.liga.core.domain.delivery.Delivery;
import org.lotse.liga.core.domain.delivery.DeliveryBook;
import org.lotse.liga.core.domain.post.PostBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.job.JobBell;
import org.lotse.platform.api.job.JobId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes down delivery models and holds them against agreements and posts; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalDeliveryModels implements DeliveryModels {

    /** Who works where follows from the model. */
    private static final JobId MEMBERS = new JobId("liga.follow-posts");

    private final DeliveryBook deliveries;
    private final JobBell bell;
    private final AgreementBook agreements;
    private final CarrierBook carriers;
    private final PostBook posts;
    private final LigaChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalDeliveryModels(
            @Reference DeliveryBook deliveries,
            @Reference JobBell bell,
            @Reference AgreementBook agreements,
            @Reference CarrierBook carriers,
            @Reference PostBook posts,
            @Reference LigaChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.deliveries = deliveries;
        this.bell = bell;
        this.agreements = agreements;
        this.carriers = carriers;
        this.posts = posts;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public List<DeliveryRow> today() {
        access.require(LigaPermissions.READ);
        var today = changes.today();
        return transactions.read(() -> {
            var written = deliveries.all().stream().collect(Collectors.toMap(Delivery::municipality, one -> one));
            var working = new WorkOnTheSpot(carriers.all(), agreements.all(), posts.on(today), today);
            return changes.municipalities().stream()
                    .map(key -> working.row(key, Optional.ofNullable(written.get(key))))
                    .toList();
        });
    }

    @Override
    public Optional<MunicipalityDelivery> find(Ags municipality) {
        access.require(LigaPermissions.READ);
        return transactions
                .read(() -> deliveries.find(municipality).map(Delivery::details))
                .or(() -> changes.municipalities().contains(municipality)
                        ? Optional.of(new MunicipalityDelivery(municipality, 0, List.of()))
                        : Optional.empty());
    }

    @Override
    public void replace(ReplaceDelivery command) {
        access.require(LigaPermissions.EDIT);
        changes.requireKnown("municipality", List.of(command.municipality()));
        transactions.write(() -> {
            var known = deliveries.find(command.municipality());
            var delivery = known.orElseGet(() -> Delivery.empty(changes.next(), command.municipality()));
            delivery.replace(command, changes.now());
            if (known.isEmpty()) {
                deliveries.add(delivery);
            }
        });
        bell.ring(MEMBERS);
    }
}
