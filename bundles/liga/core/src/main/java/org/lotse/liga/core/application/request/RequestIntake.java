package org.lotse.liga.core.application.request;

import java.util.Optional;
import org.lotse.liga.api.request.RequestId;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.domain.request.Arrival;
import org.lotse.liga.core.domain.request.LigaRequest;
import org.lotse.liga.core.domain.request.RequestBook;
import org.lotse.liga.core.domain.request.RequestSnapshot;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.exchange.ArrivedPackage;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.exchange.IncomingPackages;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in what came from the other end of a request, as the module at work. Each package in one transaction with its acceptance, so it happens once. */
@Component(service = RequestIntake.class)
public final class RequestIntake {

    private static final Logger LOG = LoggerFactory.getLogger(RequestIntake.class);

    /** What the sender's record says; people there read that it was not taken. */
    private static final String UNREADABLE = "This request cannot be read here";

    private final IncomingPackages exchange;
    private final Documents documents;
    private final RequestBook requests;
    private final LigaChanges changes;
    private final Transactions transactions;

    /** The way in, and where it goes. */
    @Activate
    public RequestIntake(
            @Reference IncomingPackages exchange,
            @Reference Documents documents,
            @Reference RequestBook requests,
            @Reference LigaChanges changes,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.exchange = exchange;
        this.documents = documents;
        this.requests = requests;
        this.changes = changes;
        this.transactions = transactions;
    }

    /** Takes in one package; nothing happens if that was done already, or if it is not about a request. */
    void take(KindId kind, PackageId id) {
        if (kind.equals(kind())) {
            exchange.find(kind, id)
                    .filter(arrived -> arrived.state() == PackageState.RECEIVED)
                    .ifPresent(arrived -> take(kind, arrived));
        }
    }

    /** Takes in whatever still lies there, the earliest first. */
    void takeAll() {
        var kind = kind();
        exchange.list(kind).reversed().stream()
                .filter(arrived -> arrived.state() == PackageState.RECEIVED)
                .forEach(arrived -> tryTo(kind, arrived));
    }

    /** One that cannot be taken in now holds up no other. */
    private void tryTo(KindId kind, ArrivedPackage arrived) {
        try {
            take(kind, arrived);
        } catch (RuntimeException e) {
            LOG.warn("Package {} stays in the inbox until the next time", arrived.id(), e);
        }
    }

    private void take(KindId kind, ArrivedPackage arrived) {
        if (arrived.version() > RequestPost.VERSION) {
            LOG.info("Package {} waits for an update of this module", arrived.id());
            return;
        }
        try {
            var told = read(exchange.cover(kind, arrived.id()));
            var arrival = arrival(arrived, told);
            transactions.write(() -> {
                exchange.accept(kind, arrived.id());
                keep(told, arrival);
            });
        } catch (IllegalArgumentException cannotBe) {
            LOG.warn("Package {} is no request that can be taken in: {}", arrived.id(), cannotBe.getMessage());
            exchange.reject(kind, arrived.id(), UNREADABLE);
        }
    }

    private RequestSnapshot read(String document) {
        var told = documents.read(document, RequestSnapshot.class);
        try {
            told.check(changes.today());
            return told;
        } catch (RuleViolation missing) {
            throw new IllegalArgumentException("Something is missing: " + missing.key());
        }
    }

    private void keep(RequestSnapshot told, Arrival arrival) {
        var known = requests.find(new RequestId(told.id()));
        if (known.isPresent()) {
            if (!known.get().municipality().value().equals(told.municipality())) {
                throw new IllegalArgumentException("It belongs to another municipality");
            }
            known.get().take(told, arrival, changes.today());
        } else {
            requests.add(LigaRequest.from(told, arrival, changes.today()));
        }
    }

    /** A municipality speaks for itself only, and listens to its own district only. */
    private Arrival arrival(ArrivedPackage arrived, RequestSnapshot told) {
        var here = changes.here().orElseThrow();
        var sender = changes.tenant(arrived.sender())
                .orElseThrow(() -> new IllegalArgumentException("Its sender is not known"));
        var municipality = isDistrict(here) ? sender : here;
        var district = isDistrict(here) ? here : sender;
        if (!municipality.parent().equals(Optional.of(district.id()))
                || !municipality.id().value().equals(told.municipality())) {
            throw new IllegalArgumentException("Its sender is not who may say this");
        }
        return new Arrival(sender.name(), isDistrict(sender), arrived.sentAt());
    }

    /** What comes here. */
    private KindId kind() {
        return changes.here().filter(RequestIntake::isDistrict).isPresent()
                ? RequestToDistrict.KIND
                : RequestToMunicipality.KIND;
    }

    private static boolean isDistrict(Tenant tenant) {
        return tenant.kind() == TenantKind.DISTRICT;
    }
}
