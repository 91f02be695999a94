package org.lotse.liga.core.application.claim;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.claim.ClaimList;
import org.lotse.liga.api.claim.ClaimQuery;
import org.lotse.liga.api.claim.ClaimState;
import org.lotse.liga.api.claim.ClaimSummary;
import org.lotse.liga.core.application.Names;
import org.lotse.liga.core.domain.claim.ClaimBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.data.WholeList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists and sums claims of the current tenant. */
@Component
public final class TransactionalClaimList implements ClaimList {

    private final ClaimBook claims;
    private final Names names;
    private final Access access;
    private final Transactions transactions;

    /** Reads from these. */
    @Activate
    public TransactionalClaimList(
            @Reference ClaimBook claims,
            @Reference Names names,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.claims = claims;
        this.names = names;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public Page<ClaimSummary> page(ClaimQuery query, @Nullable String after, int size) {
        access.require(LigaPermissions.READ);
        return read(query, after, Math.clamp(size, 1, WholeList.LARGEST_PAGE));
    }

    @Override
    public void export(ClaimQuery query, Consumer<ClaimSummary> row) {
        access.require(LigaPermissions.READ);
        access.require(LigaPermissions.EXPORT);
        WholeList.read(after -> read(query, after, WholeList.LARGEST_PAGE), row);
    }

    @Override
    public BigDecimal sum(ClaimQuery query) {
        access.require(LigaPermissions.READ);
        return transactions.read(() -> claims.sum(query));
    }

    @Override
    public long waiting() {
        access.require(LigaPermissions.READ);
        return transactions.read(() -> claims.count(ClaimState.ENTERED));
    }

    private Page<ClaimSummary> read(ClaimQuery query, @Nullable String after, int size) {
        return transactions.read(() -> {
            var known = names.known();
            return claims.page(query, after, size)
                    .map(claim -> claim.summary(known.title(claim.agreement()), known.carrier(claim.agreement())));
        });
    }
}
