package org.lotse.liga.core.application.request;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.request.AddEntry;
import org.lotse.liga.api.request.OpenRequest;
import org.lotse.liga.api.request.OwnRequests;
import org.lotse.liga.api.request.RequestDetails;
import org.lotse.liga.api.request.RequestId;
import org.lotse.liga.api.request.RequestOutlook;
import org.lotse.liga.api.request.RequestQuery;
import org.lotse.liga.api.request.RequestSummary;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.domain.request.LigaRequest;
import org.lotse.liga.core.domain.request.RequestBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.data.WholeList;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens and answers requests of the current municipality; every call runs in one transaction. */
@Component
public final class TransactionalOwnRequests implements OwnRequests {

    private final RequestBook requests;
    private final RequestPost post;
    private final LigaChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalOwnRequests(
            @Reference RequestBook requests,
            @Reference RequestPost post,
            @Reference LigaChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.requests = requests;
        this.post = post;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public RequestId open(OpenRequest request) {
        var here = require();
        if (here.parent().isEmpty()) {
            throw RuleViolation.of("liga.rule.no-district");
        }
        var municipality = new Ags(here.id().value());
        return transactions.write(() -> {
            var opened = LigaRequest.open(
                    new RequestId(changes.next()), request, municipality, changes.now(), changes.today());
            requests.add(opened);
            post.send(opened);
            return opened.id();
        });
    }

    @Override
    public void add(AddEntry entry) {
        require();
        transactions.write(() -> {
            var found = requests.find(entry.request()).orElseThrow(ConcurrentChange::removed);
            found.add(entry, changes.now(), changes.today());
            post.send(found);
        });
    }

    @Override
    public void seen(RequestId request) {
        require();
        transactions.write(() -> requests.find(request).ifPresent(LigaRequest::seen));
    }

    @Override
    public Optional<RequestDetails> find(RequestId request) {
        require();
        return transactions.read(
                () -> requests.find(request).map(found -> found.details(null, post.link(found), changes.today())));
    }

    @Override
    public Page<RequestSummary> page(RequestQuery query, @Nullable String after, int size) {
        require();
        return read(query, after, Math.clamp(size, 1, WholeList.LARGEST_PAGE));
    }

    @Override
    public void export(RequestQuery query, Consumer<RequestSummary> row) {
        require();
        WholeList.read(after -> read(query, after, WholeList.LARGEST_PAGE), row);
    }

    @Override
    public RequestOutlook outlook() {
        require();
        return transactions.read(() -> requests.outlook(changes.today(), null));
    }

    private Page<RequestSummary> read(RequestQuery query, @Nullable String after, int size) {
        return transactions.read(() -> requests.page(query, changes.today(), after, size)
                .map(request -> request.summary(null, changes.today())));
    }

    /** What a district has is not a municipality's own, whatever somebody there may. */
    private Tenant require() {
        access.require(LigaPermissions.ASK);
        return changes.here()
                .filter(tenant -> tenant.kind() == TenantKind.MUNICIPALITY)
                .orElseThrow(() -> new AccessDenied(LigaPermissions.ASK));
    }
}
