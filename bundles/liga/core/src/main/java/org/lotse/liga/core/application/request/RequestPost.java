package org.lotse.liga.core.application.request;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.request.Delivery;
import org.lotse.liga.api.request.RequestLink;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.application.Names;
import org.lotse.liga.core.domain.request.LigaRequest;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.OutgoingPackages;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.exchange.Parcel;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sends how a request stands to its other end, and tells how far that has come. */
@Component(service = RequestPost.class)
public final class RequestPost {

    /** Version of the document. */
    static final int VERSION = 1;

    /** Room for every answer that a thread takes, each as long as it may be. */
    static final int LONGEST = 1_500_000;

    private final OutgoingPackages exchange;
    private final Documents documents;
    private final Names names;
    private final LigaChanges changes;
    private final Access access;

    /** The way out, and what every change needs. */
    @Activate
    public RequestPost(
            @Reference OutgoingPackages exchange,
            @Reference Documents documents,
            @Reference Names names,
            @Reference LigaChanges changes,
            @Reference Access access) {
        this.exchange = exchange;
        this.documents = documents;
        this.names = names;
        this.changes = changes;
        this.access = access;
    }

    /** Sends with the running transaction what has to leave; it stays marked as unsent while the other end has the module off. */
    void send(LigaRequest request) {
        var other = other(request);
        if (!request.link().isUnsent() || other.isEmpty()) {
            return;
        }
        var kind = kind(other.get());
        if (isReachable(kind, other.get())) {
            var snapshot = documents.write(request.snapshot(carrier(request)));
            // Nobody has to decide, so all of it is what the receiver looks at first: what cannot be is refused before
            // it is accepted.
            var parcel =
                    new Parcel(kind, other.get().id(), snapshot, request.id().toString());
            request.sent(exchange.send(parcel).value());
        }
    }

    /** That it stands at another end, or null if it does not. */
    @Nullable
    RequestLink link(LigaRequest request) {
        var link = request.link();
        if (!link.isShared()) {
            return null;
        }
        var other = other(request);
        return new RequestLink(
                other.map(Tenant::name).orElse(""),
                other.map(tenant -> delivery(request, tenant)).orElse(Delivery.NOT_TAKEN),
                link.isUnread());
    }

    private Delivery delivery(LigaRequest request, Tenant other) {
        var sentAs = request.link().sentAs();
        var kind = kind(other);
        if (request.link().isUnsent()) {
            return Delivery.WAITING;
        }
        if (sentAs == null) {
            return Delivery.DELIVERED;
        }
        if (exchange.isOnItsWay(kind, new PackageId(sentAs))) {
            return access.may(sending(kind)) && !isReachable(kind, other) ? Delivery.WAITING : Delivery.ON_ITS_WAY;
        }
        return access.may(sending(kind)) && !wasTaken(kind, new PackageId(sentAs))
                ? Delivery.NOT_TAKEN
                : Delivery.DELIVERED;
    }

    private boolean wasTaken(KindId kind, PackageId id) {
        return exchange.find(kind, id)
                .filter(sent -> sent.state() == PackageState.ACCEPTED)
                .isPresent();
    }

    private boolean isReachable(KindId kind, Tenant other) {
        return exchange.receivers(kind).stream()
                .anyMatch(tenant -> tenant.id().value().equals(other.id().value()));
    }

    /** In a municipality its district, in a district the municipality that asks or is meant. */
    private Optional<Tenant> other(LigaRequest request) {
        var here = changes.here();
        return here.filter(tenant -> tenant.kind() == TenantKind.MUNICIPALITY).isPresent()
                ? here.flatMap(Tenant::parent).flatMap(changes::tenant)
                : changes.known(request.municipality());
    }

    private @Nullable String carrier(LigaRequest request) {
        CarrierId carrier = request.carrier();
        return carrier == null ? null : names.of(carrier);
    }

    private static KindId kind(Tenant other) {
        return other.kind() == TenantKind.DISTRICT ? RequestToDistrict.KIND : RequestToMunicipality.KIND;
    }

    private static Permission sending(KindId kind) {
        return kind.equals(RequestToDistrict.KIND) ? LigaPermissions.ASK : LigaPermissions.EDIT;
    }
}
