package org.lotse.liga.core.application.request;

import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.request.RequestId;
import org.lotse.liga.api.request.RequestSharing;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.domain.request.LigaRequest;
import org.lotse.liga.core.domain.request.RequestBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shares requests of the current district; every call runs in one transaction. */
@Component
public final class TransactionalRequestSharing implements RequestSharing {

    private final RequestBook requests;
    private final RequestPost post;
    private final LigaChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalRequestSharing(
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
    public void share(RequestId request) {
        access.require(LigaPermissions.EDIT);
        transactions.write(() -> {
            var found = requests.find(request).orElseThrow(ConcurrentChange::removed);
            found.share(changes.now());
            post.send(found);
        });
    }

    @Override
    public void seen(RequestId request) {
        access.require(LigaPermissions.EDIT);
        transactions.write(() -> requests.find(request).ifPresent(LigaRequest::seen));
    }
}
