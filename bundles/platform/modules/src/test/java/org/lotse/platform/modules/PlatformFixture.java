package org.lotse.platform.modules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.access.Role;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.module.InstalledModule;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.modules.registry.InstalledModules;
import org.lotse.platform.modules.registry.ModuleNews;
import org.lotse.platform.modules.switches.SwitchBoard;
import org.lotse.platform.modules.switches.Switches;

/** A district, two municipalities and whatever modules a test installs. */
public final class PlatformFixture {

    public static final TenantId DISTRICT = new TenantId("08335");
    public static final TenantId KONSTANZ = new TenantId("08335043");
    public static final TenantId SINGEN = new TenantId("08335075");

    public final Map<TenantId, Tenant> tenantsById = new HashMap<>();
    public final StoredSwitches stored = new StoredSwitches();
    public final List<String> heard = new ArrayList<>();
    public final Tenants tenants = new Tenants() {
        @Override
        public List<Tenant> all() {
            return List.copyOf(tenantsById.values());
        }

        @Override
        public Optional<Tenant> find(TenantId id) {
            return Optional.ofNullable(tenantsById.get(id));
        }
    };
    public final ModuleNews news = new ModuleNews() {
        @Override
        public void switched(TenantId tenant) {
            heard.add("switched " + tenant);
        }

        @Override
        public void installedChanged(ModuleId module) {
            heard.add("installed " + module);
        }

        @Override
        public void erased(TenantId tenant, ModuleId module) {
            heard.add("erased " + module + " of " + tenant);
        }
    };

    private SortedMap<ModuleId, InstalledModule> installed = Collections.emptySortedMap();
    public final InstalledModules registry = () -> installed;
    public final SwitchBoard board = new SwitchBoard(new DirectTransactions(), stored, registry, tenants);

    public PlatformFixture() {
        tenant(DISTRICT, TenantKind.DISTRICT, true);
        tenant(KONSTANZ, TenantKind.MUNICIPALITY, true);
        tenant(SINGEN, TenantKind.MUNICIPALITY, true);
    }

    public void tenant(TenantId id, TenantKind kind, boolean active) {
        var parent = kind == TenantKind.DISTRICT ? Optional.<TenantId>empty() : Optional.of(DISTRICT);
        tenantsById.put(id, new Tenant(id, "Name of " + id, kind, parent, active));
    }

    /** Installs a module for municipalities, with a role {@code reader} that holds the permission {@code read}. */
    public ModuleId install(String name, String... needs) {
        return install(name, Set.of(TenantKind.MUNICIPALITY), needs);
    }

    public ModuleId install(String name, Set<TenantKind> suits, String... needs) {
        var id = new ModuleId(name);
        var role = new Role(new RoleId(name + ".reader"), Set.of(new Permission(name + ".read")), suits);
        var needed = Stream.of(needs).map(ModuleId::new).collect(Collectors.toSet());
        var changed = new TreeMap<>(installed);
        changed.put(id, new InstalledModule(id, "1.0.0", needed, suits, List.of(role)));
        installed = Collections.unmodifiableSortedMap(changed);
        return id;
    }

    /** Installs a module for all, whose role {@code reader} is for the district only. */
    public ModuleId installForTheDistrict(String name) {
        var id = new ModuleId(name);
        var role = new Role(
                new RoleId(name + ".reader"), Set.of(new Permission(name + ".read")), Set.of(TenantKind.DISTRICT));
        var changed = new TreeMap<>(installed);
        changed.put(id, new InstalledModule(id, "1.0.0", Set.of(), Set.of(TenantKind.values()), List.of(role)));
        installed = Collections.unmodifiableSortedMap(changed);
        return id;
    }

    public void uninstall(ModuleId id) {
        var changed = new TreeMap<>(installed);
        changed.remove(id);
        installed = Collections.unmodifiableSortedMap(changed);
    }

    public void turnOn(TenantId tenant, ModuleId... modules) {
        Stream.of(modules).forEach(module -> board.turnOn(tenant, module));
    }

    public void turnOff(TenantId tenant, ModuleId module) {
        board.turnOff(tenant, Set.of(module));
    }

    /** Switches in memory. */
    public static final class StoredSwitches implements Switches {

        public final Map<TenantId, Set<ModuleId>> on = new HashMap<>();
        public int reads;

        @Override
        public Set<ModuleId> of(TenantId tenant) {
            reads++;
            return Set.copyOf(on.getOrDefault(tenant, Set.of()));
        }

        @Override
        public void on(TenantId tenant, ModuleId module) {
            on.computeIfAbsent(tenant, id -> new HashSet<>()).add(module);
        }

        @Override
        public void off(TenantId tenant, ModuleId module) {
            on.getOrDefault(tenant, new HashSet<>()).remove(module);
        }
    }

    private static final class DirectTransactions implements Transactions {

        @Override
        public <T> T write(Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T read(Supplier<T> work) {
            return work.get();
        }
    }
}
