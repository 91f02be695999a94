package org.lotse.liga.core.application.request;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.request.RequestList;
import org.lotse.liga.api.request.RequestOutlook;
import org.lotse.liga.api.request.RequestQuery;
import org.lotse.liga.api.request.RequestSummary;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.domain.carrier.Carrier;
import org.lotse.liga.core.domain.carrier.CarrierBook;
import org.lotse.liga.core.domain.request.RequestBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.data.WholeList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists requests of the current tenant. */
@Component
public final class TransactionalRequestList implements RequestList {

    private final RequestBook requests;
    private final CarrierBook carriers;
    private final LigaChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Reads from these. */
    @Activate
    public TransactionalRequestList(
            @Reference RequestBook requests,
            @Reference CarrierBook carriers,
            @Reference LigaChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.requests = requests;
        this.carriers = carriers;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public Page<RequestSummary> page(RequestQuery query, @Nullable String after, int size) {
        access.require(LigaPermissions.READ);
        return read(query, after, Math.clamp(size, 1, WholeList.LARGEST_PAGE));
    }

    @Override
    public void export(RequestQuery query, Consumer<RequestSummary> row) {
        access.require(LigaPermissions.READ);
        access.require(LigaPermissions.EXPORT);
        WholeList.read(after -> read(query, after, WholeList.LARGEST_PAGE), row);
    }

    @Override
    public RequestOutlook outlook() {
        access.require(LigaPermissions.READ);
        return transactions.read(() -> requests.outlook(changes.today(), changes.user()));
    }

    private Page<RequestSummary> read(RequestQuery query, @Nullable String after, int size) {
        return transactions.read(() -> {
            var names = carriers.all().stream().collect(Collectors.toMap(Carrier::id, Carrier::shortName));
            return requests.page(query, changes.today(), after, size).map(request -> {
                var carrier = request.carrier();
                return request.summary(carrier == null ? null : names.get(carrier), changes.today());
            });
        });
    }
}
