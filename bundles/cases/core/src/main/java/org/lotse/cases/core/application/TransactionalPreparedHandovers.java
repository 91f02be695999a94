package org.lotse.cases.core.application;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.handover.HandoverDocument;
import org.lotse.cases.api.handover.HandoverPreview;
import org.lotse.cases.api.preparation.PreparationData;
import org.lotse.cases.api.preparation.PreparationId;
import org.lotse.cases.api.preparation.PreparedHandovers;
import org.lotse.cases.api.preparation.SendPreparation;
import org.lotse.cases.core.domain.Grounds;
import org.lotse.cases.core.domain.Preparation;
import org.lotse.cases.core.domain.PreparationBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.exchange.OutgoingPackages;
import org.lotse.platform.api.exchange.Parcel;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sends what was prepared: record and package belong to one transaction of the current tenant. */
@Component
public final class TransactionalPreparedHandovers implements PreparedHandovers {

    private final PreparationBook book;
    private final OutgoingPackages exchange;
    private final Documents documents;
    private final Transactions transactions;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    /** What is prepared, the exchange, and what every call needs: gate, transaction, scope and time. */
    @Activate
    public TransactionalPreparedHandovers(
            @Reference PreparationBook book,
            @Reference OutgoingPackages exchange,
            @Reference Documents documents,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.book = book;
        this.exchange = exchange;
        this.documents = documents;
        this.transactions = transactions;
        this.access = access;
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public List<Tenant> receivers() {
        access.require(CasesPermissions.PREPARE);
        return exchange.receivers(HandoverPackages.KIND);
    }

    @Override
    public HandoverPreview preview(PreparationId id) {
        access.require(CasesPermissions.PREPARE);
        var preparation = transactions.read(() -> book.find(id)).orElseThrow(TransactionalPreparedHandovers::gone);
        Check.present("receiver", data(preparation).receiver());
        var text = text(preparation);
        var document = documents.read(text, HandoverDocument.class);
        var basis = data(preparation).basis();
        return new HandoverPreview(
                document,
                Fingerprint.of(text),
                areas(document),
                basis.special(),
                basis.consentOn() != null,
                basis.secrecyOn() != null,
                basis.provision() != null);
    }

    @Override
    public void send(SendPreparation command) {
        access.require(CasesPermissions.PREPARE);
        transactions.write(() -> {
            var preparation = book.lock(command.id()).orElseThrow(TransactionalPreparedHandovers::gone);
            preparation.requireOpen(preparation.packageId().flatMap(id -> exchange.find(HandoverPackages.KIND, id)));
            var data = data(preparation);
            var receiver = Check.present("receiver", data.receiver());
            var basis = data.basis();
            Grounds.requireEnough(basis.consentOn() != null, basis.secrecyOn() != null, basis.provision());
            var text = text(preparation);
            if (!Fingerprint.of(text).equals(command.fingerprint())) {
                throw RuleViolation.of("cases.rule.handover-changed");
            }
            var cover =
                    documents.write(documents.read(text, HandoverDocument.class).cover());
            preparation.sentWith(
                    exchange.send(new Parcel(HandoverPackages.KIND, receiver, cover, text)), clock.instant());
        });
    }

    @Override
    public void withdraw(PreparationId id) {
        access.require(CasesPermissions.PREPARE);
        var sent = transactions
                .read(() -> book.find(id))
                .flatMap(Preparation::packageId)
                .orElseThrow(TransactionalPreparedHandovers::gone);
        exchange.withdraw(HandoverPackages.KIND, sent);
    }

    private PreparationData data(Preparation preparation) {
        return documents.read(preparation.content(), PreparationData.class);
    }

    private String text(Preparation preparation) {
        return documents.write(PreparedContents.of(
                preparation.id(), data(preparation), caller.person().displayName()));
    }

    private static Set<LifeArea> areas(HandoverDocument document) {
        return document.cover().parts().stream()
                .flatMap(part -> part.areas().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static RuleViolation gone() {
        return RuleViolation.of("cases.rule.preparation-gone");
    }
}
