package org.lotse.platform.modules.switches;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.module.InstalledModule;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.modules.registry.InstalledModules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The position of all switches, in memory: a tenant's are read once and replaced when they change. The gate and the
 * switching both ask here, for the one guards the other.
 */
@Component(service = SwitchBoard.class)
public final class SwitchBoard {

    /** An answer, good for as long as it was made from the same objects. */
    private record Answer(Map<ModuleId, InstalledModule> installed, Set<ModuleId> switched, List<ModuleId> on) {}

    private final ConcurrentHashMap<TenantId, Set<ModuleId>> switched = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<TenantId, Answer> answers = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<TenantId, ReentrantLock> locks = new ConcurrentHashMap<>();
    private final Transactions transactions;
    private final Switches switches;
    private final InstalledModules installed;
    private final Tenants tenants;

    /** Reads from the unit {@code modules}. */
    @Activate
    public SwitchBoard(
            @Reference(target = "(lotse.unit=modules)") Transactions transactions,
            @Reference Switches switches,
            @Reference InstalledModules installed,
            @Reference Tenants tenants) {
        this.transactions = transactions;
        this.switches = switches;
        this.installed = installed;
        this.tenants = tenants;
    }

    /** As {@link org.lotse.platform.api.module.Modules#on}; nothing for an unknown tenant. */
    public List<ModuleId> on(TenantId tenant) {
        return tenants.find(tenant).map(this::on).orElse(List.of());
    }

    /** Runs the work while nobody else switches in this tenant or removes what its modules have kept. */
    public void exclusively(TenantId tenant, Runnable work) {
        var lock = locks.computeIfAbsent(tenant, id -> new ReentrantLock());
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }

    /** What the tenant has switched on, whether or not it works now. */
    public Set<ModuleId> switched(TenantId tenant) {
        return switched.computeIfAbsent(tenant, id -> Set.copyOf(transactions.read(() -> switches.of(id))));
    }

    /** Stores a switch turned on. */
    public void turnOn(TenantId tenant, ModuleId module) {
        transactions.write(() -> switches.on(tenant, module));
        switched.remove(tenant);
    }

    /** Stores switches turned off. */
    public void turnOff(TenantId tenant, Set<ModuleId> modules) {
        transactions.write(() -> modules.forEach(module -> switches.off(tenant, module)));
        switched.remove(tenant);
    }

    private List<ModuleId> on(Tenant tenant) {
        var modules = installed.now();
        var positions = switched(tenant.id());
        var known = answers.get(tenant.id());
        if (known != null && known.installed() == modules && known.switched() == positions) {
            return known.on();
        }
        var answer = new Answer(modules, positions, Needs.working(modules, positions, tenant.kind()));
        answers.put(tenant.id(), answer);
        return answer.on();
    }
}
