package org.lotse.liga.core.application.training;

import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.training.OfferState;
import org.lotse.liga.api.training.PublishedTrainings;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.exchange.OutgoingPublications;
import org.lotse.platform.api.exchange.Publication;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.tenant.Tenant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Publishes the list of trainings; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalPublishedTrainings implements PublishedTrainings {

    private final Offers offers;
    private final OutgoingPublications exchange;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalPublishedTrainings(
            @Reference Offers offers,
            @Reference OutgoingPublications exchange,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.offers = offers;
        this.exchange = exchange;
        this.access = access;
        this.transactions = transactions;
    }

    /** The exchange tells it to whoever may publish. */
    @Override
    public OfferState state() {
        access.require(LigaPermissions.EDIT);
        var reach = exchange.reach(OffersKind.KIND);
        return new OfferState(
                offers.contact().orElse(null),
                offers.last().map(Publication::publishedAt).orElse(null),
                reach.reached().size(),
                reach.outstanding().stream().map(Tenant::name).toList());
    }

    @Override
    public void publish(String contact) {
        access.require(LigaPermissions.EDIT);
        var told = Check.text("contact", contact, CONTACT_LENGTH);
        transactions.write(() -> offers.tell(told));
    }
}
