package org.lotse.helpers.core.application.request;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.request.HelpRequestList;
import org.lotse.helpers.api.request.HelpRequestOverview;
import org.lotse.helpers.api.request.HelpRequestQuery;
import org.lotse.helpers.api.request.HelpRequestSummary;
import org.lotse.helpers.core.domain.request.HelpRequest;
import org.lotse.helpers.core.domain.request.RequestBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.data.WholeList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds requests; every page is read in one transaction of the current tenant. */
@Component
public final class TransactionalHelpRequestList implements HelpRequestList {

    private final RequestBook requests;
    private final Access access;
    private final Transactions transactions;

    @Activate
    public TransactionalHelpRequestList(
            @Reference RequestBook requests,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions) {
        this.requests = requests;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public Page<HelpRequestSummary> page(HelpRequestQuery query, @Nullable String after, int size) {
        access.require(HelpersPermissions.READ);
        return read(query, after, Math.clamp(size, 1, WholeList.LARGEST_PAGE));
    }

    @Override
    public void export(HelpRequestQuery query, Consumer<HelpRequestSummary> row) {
        access.require(HelpersPermissions.EXPORT);
        WholeList.read(after -> read(query, after, WholeList.LARGEST_PAGE), row);
    }

    @Override
    public long count(HelpRequestQuery query) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> requests.count(query));
    }

    @Override
    public HelpRequestOverview overview() {
        access.require(HelpersPermissions.READ);
        return transactions.read(requests::overview);
    }

    private Page<HelpRequestSummary> read(HelpRequestQuery query, @Nullable String after, int size) {
        return transactions.read(() -> requests.page(query, after, size).map(HelpRequest::summary));
    }
}
