package org.lotse.platform.modules.switches;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.module.InstalledModule;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.modules.registry.InstalledModules;
import org.lotse.platform.modules.registry.ModuleNews;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Switches one at a time in each tenant, so that nobody switches off what somebody else is about to need. */
@Component
public final class SwitchedModules implements Modules {

    private final Access access;
    private final CurrentScope scope;
    private final Tenants tenants;
    private final InstalledModules installed;
    private final SwitchBoard board;
    private final ModuleNews news;
    private final AuditTrail audit;

    /** Guards the switch board. */
    @Activate
    public SwitchedModules(
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Tenants tenants,
            @Reference InstalledModules installed,
            @Reference SwitchBoard board,
            @Reference ModuleNews news,
            @Reference AuditTrail audit) {
        this.access = access;
        this.scope = scope;
        this.tenants = tenants;
        this.installed = installed;
        this.board = board;
        this.news = news;
        this.audit = audit;
    }

    @Override
    public List<InstalledModule> installed() {
        return List.copyOf(installed.now().values());
    }

    @Override
    public List<ModuleId> on(TenantId tenant) {
        return board.on(tenant);
    }

    @Override
    public List<ModuleId> waiting(TenantId tenant) {
        var working = on(tenant);
        return board.switched(tenant).stream()
                .filter(module -> !working.contains(module))
                .sorted()
                .toList();
    }

    @Override
    public List<ModuleId> dependants(TenantId tenant, ModuleId module) {
        var modules = installed.now();
        return Needs.dependants(
                modules, on(tenant).stream().filter(modules::containsKey).toList(), module);
    }

    @Override
    public void switchOn(ModuleId module) {
        change(tenant -> {
            if (!on(tenant).contains(module)) {
                requireFit(tenant, module);
                board.turnOn(tenant, module);
            }
        });
    }

    @Override
    public void switchOff(Set<ModuleId> modules) {
        change(tenant -> {
            requireUnneeded(tenant, modules);
            var switched = board.switched(tenant);
            var concerned = modules.stream().filter(switched::contains).collect(Collectors.toSet());
            if (!concerned.isEmpty()) {
                board.turnOff(tenant, concerned);
            }
        });
    }

    private void change(Consumer<TenantId> change) {
        access.require(PlatformPermissions.SWITCH_MODULES);
        var tenant = scope.require().tenant();
        var before = new TreeSet<ModuleId>();
        board.exclusively(tenant, () -> {
            before.addAll(board.switched(tenant));
            change.accept(tenant);
        });
        var after = new TreeSet<>(board.switched(tenant));
        if (!after.equals(before)) {
            news.switched(tenant);
        }
        record("platform.module-switched-on", after, before);
        record("platform.module-switched-off", before, after);
    }

    private void record(String act, Set<ModuleId> these, Set<ModuleId> exceptThose) {
        these.stream()
                .filter(module -> !exceptThose.contains(module))
                .forEach(module -> audit.record(Act.of(act, "module", module.value())));
    }

    private void requireFit(TenantId tenant, ModuleId id) {
        var module = Optional.ofNullable(installed.now().get(id))
                .orElseThrow(() -> RuleViolation.of("modules.rule.not-installed", id));
        var kind = tenants.find(tenant).orElseThrow().kind();
        if (!module.suits().contains(kind)) {
            throw RuleViolation.of("modules.rule.does-not-suit", id);
        }
        var missing = Needs.missing(module, on(tenant));
        if (!missing.isEmpty()) {
            throw RuleViolation.of("modules.rule.needs", id, missing);
        }
    }

    private void requireUnneeded(TenantId tenant, Set<ModuleId> modules) {
        for (var module : modules.stream().sorted().toList()) {
            var left = dependants(tenant, module).stream()
                    .filter(dependant -> !modules.contains(dependant))
                    .toList();
            if (!left.isEmpty()) {
                throw RuleViolation.of("modules.rule.needed", module, left);
            }
        }
    }
}
