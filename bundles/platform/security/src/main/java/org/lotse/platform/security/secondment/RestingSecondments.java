package org.lotse.platform.security.secondment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.ModulesListener;
import org.lotse.platform.api.secondment.SecondingModules;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.security.account.AccountNews;
import org.lotse.platform.security.account.Accounts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a switch at home does to secondments. Whether one counts is asked of the switch itself, so nothing has to be written; open sessions and modules in the
 * municipalities are told, on a thread of its own.
 */
@Component(service = {SecondingModules.class, ModulesListener.class})
public final class RestingSecondments implements SecondingModules, ModulesListener {

    private static final Logger LOG = LoggerFactory.getLogger(RestingSecondments.class);

    private final Access access;
    private final CurrentScope scope;
    private final Transactions transactions;
    private final Accounts accounts;
    private final Stays stays;
    private final AccountNews people;
    private final HostNews hosts;
    private final SwitchedAtHome atHome;
    private final Clock clock;
    private final ExecutorService teller = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("lotse-secondments").factory());

    /** Reads in the unit {@code security}. */
    @Activate
    public RestingSecondments(
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference(target = "(lotse.unit=security)") Transactions transactions,
            @Reference Accounts accounts,
            @Reference Stays stays,
            @Reference AccountNews people,
            @Reference HostNews hosts,
            @Reference SwitchedAtHome atHome,
            @Reference Clock clock) {
        this.access = access;
        this.scope = scope;
        this.transactions = transactions;
        this.accounts = accounts;
        this.stays = stays;
        this.people = people;
        this.hosts = hosts;
        this.atHome = atHome;
        this.clock = clock;
    }

    @Deactivate
    void stop() {
        teller.shutdownNow();
    }

    /** Says what is still to be said, and nothing after that. */
    void finish() {
        teller.close();
    }

    @Override
    public int peopleBy(Set<ModuleId> modules) {
        access.require(PlatformPermissions.SWITCH_MODULES);
        var home = scope.require().tenant();
        var today = LocalDate.now(clock);
        return transactions.read(() -> Math.toIntExact(stays.from(home).stream()
                .filter(stay -> modules.contains(stay.kind().module()))
                .filter(atHome)
                .filter(stay -> stay.secondment().has(today))
                .filter(stay -> !stays.refusedAt(stay.secondment().host())
                        .contains(stay.secondment().person()))
                .map(stay -> stay.secondment().person())
                .filter(person -> accounts.find(person)
                        .filter(account -> account.memberOf(home))
                        .isPresent())
                .distinct()
                .count()));
    }

    @Override
    public void switched(TenantId tenant) {
        teller.execute(() -> tell(tenant));
    }

    @Override
    public void installedChanged(ModuleId module) {
        // A module that comes back or is updated changes no switch.
    }

    private void tell(TenantId home) {
        try {
            var today = LocalDate.now(clock);
            var all = transactions.read(() -> stays.from(home).stream()
                    .filter(stay -> !stay.isOver(today))
                    .toList());
            all.stream().map(stay -> stay.secondment().person()).distinct().forEach(people::changed);
            hosts.changed(all.stream().map(stay -> stay.secondment().host()).collect(Collectors.toSet()));
        } catch (RuntimeException e) {
            LOG.warn("Not everybody was told of a switch in {}", home, e);
        }
    }
}
