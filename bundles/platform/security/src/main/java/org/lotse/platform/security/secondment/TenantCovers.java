package org.lotse.platform.security.secondment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.secondment.HostedCover;
import org.lotse.platform.api.secondment.HostedCovers;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.security.account.Accounts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells modules of a municipality who is there in whose place. */
@Component
public final class TenantCovers implements HostedCovers {

    private final CurrentScope scope;
    private final Tenants tenants;
    private final Transactions transactions;
    private final Accounts accounts;
    private final Stays stays;
    private final SwitchedAtHome atHome;
    private final Clock clock;

    /** Reads in the unit {@code security}. */
    @Activate
    public TenantCovers(
            @Reference CurrentScope scope,
            @Reference Tenants tenants,
            @Reference(target = "(lotse.unit=security)") Transactions transactions,
            @Reference Accounts accounts,
            @Reference Stays stays,
            @Reference SwitchedAtHome atHome,
            @Reference Clock clock) {
        this.scope = scope;
        this.tenants = tenants;
        this.transactions = transactions;
        this.accounts = accounts;
        this.stays = stays;
        this.atHome = atHome;
        this.clock = clock;
    }

    @Override
    public List<HostedCover> notOver() {
        var host = scope.require().tenant();
        var today = LocalDate.now(clock);
        return transactions.read(() -> {
            var refused = stays.refusedAt(host);
            return stays.at(host).stream()
                    .filter(stay -> !stay.isOver(today))
                    .filter(atHome)
                    .filter(stay -> !refused.contains(stay.secondment().person()))
                    .flatMap(this::cover)
                    .toList();
        });
    }

    private Stream<HostedCover> cover(Stay stay) {
        var what = stay.secondment();
        var cover = colleague(what.person());
        return colleague(what.inPlaceOf())
                .flatMap(absent -> cover.map(who -> new HostedCover(
                        stay.id(),
                        who,
                        absent,
                        what.from(),
                        what.to(),
                        tenants.find(stay.home()).map(Tenant::name).orElse(""))))
                .stream();
    }

    private Optional<Colleague> colleague(@Nullable UserId person) {
        return Optional.ofNullable(person)
                .flatMap(accounts::find)
                .map(account -> new Colleague(account.id(), account.account().displayName()));
    }
}
