package org.lotse.liga.core.application.load;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.load.CarrierAccounts;
import org.lotse.liga.core.domain.carrier.CarrierBook;
import org.lotse.liga.core.domain.load.BoundAccount;
import org.lotse.liga.core.domain.load.BoundAccounts;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.identity.Colleagues;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Binds accounts to carriers; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalCarrierAccounts implements CarrierAccounts {

    private final BoundAccounts accounts;
    private final CarrierBook carriers;
    private final Colleagues colleagues;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalCarrierAccounts(
            @Reference BoundAccounts accounts,
            @Reference CarrierBook carriers,
            @Reference Colleagues colleagues,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.accounts = accounts;
        this.carriers = carriers;
        this.colleagues = colleagues;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public List<Colleague> candidates() {
        access.require(LigaPermissions.READ);
        return colleagues.holding(LigaPermissions.OWN_CARRIER);
    }

    @Override
    public Set<UserId> of(CarrierId carrier) {
        access.require(LigaPermissions.READ);
        return transactions.read(
                () -> accounts.of(carrier).stream().map(BoundAccount::account).collect(Collectors.toSet()));
    }

    @Override
    public void bind(CarrierId carrier, Set<UserId> wanted) {
        access.require(LigaPermissions.EDIT);
        var able = colleagues.holding(LigaPermissions.OWN_CARRIER).stream()
                .map(Colleague::id)
                .collect(Collectors.toSet());
        transactions.write(() -> {
            if (carriers.find(carrier).isEmpty()) {
                throw ConcurrentChange.removed();
            }
            var present = accounts.of(carrier);
            var known = present.stream().map(BoundAccount::account).collect(Collectors.toSet());
            present.stream().filter(bound -> !wanted.contains(bound.account())).forEach(accounts::remove);
            for (var account : wanted) {
                if (!known.contains(account)) {
                    accounts.add(newly(account, carrier, able));
                }
            }
        });
    }

    private BoundAccount newly(UserId account, CarrierId carrier, Set<UserId> able) {
        if (!able.contains(account)) {
            throw RuleViolation.at("accounts", "liga.rule.account-unknown");
        }
        if (accounts.find(account).isPresent()) {
            throw RuleViolation.at("accounts", "liga.rule.account-taken");
        }
        return BoundAccount.of(account, carrier);
    }
}
