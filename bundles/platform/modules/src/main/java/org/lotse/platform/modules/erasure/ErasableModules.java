package org.lotse.platform.modules.erasure;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.module.ModuleData;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.modules.registry.ModuleNews;
import org.lotse.platform.modules.switches.SwitchBoard;
import org.lotse.platform.persistence.erasure.UnitData;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Removes what a module has kept; meanwhile nobody switches in this tenant. A module's data are the unit of its name. */
@Component
public final class ErasableModules implements ModuleData {

    private final Access access;
    private final CurrentScope scope;
    private final Tenants tenants;
    private final SwitchBoard board;
    private final UnitData data;
    private final ModuleNews news;

    /** Nothing goes without a trace: without the trail nothing is removed, but modules are switched as ever. */
    private volatile @Nullable AuditTrail audit;

    /** Guards the data of units. */
    @Activate
    public ErasableModules(
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Tenants tenants,
            @Reference SwitchBoard board,
            @Reference UnitData data,
            @Reference ModuleNews news) {
        this.access = access;
        this.scope = scope;
        this.tenants = tenants;
        this.board = board;
        this.data = data;
        this.news = news;
    }

    /** Called by the component runtime. */
    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.OPTIONAL)
    public void setAudit(@Nullable AuditTrail trail) {
        audit = trail;
    }

    /** Called by the component runtime. */
    public void unsetAudit(AuditTrail trail) {
        if (trail.equals(audit)) {
            audit = null;
        }
    }

    @Override
    public SortedSet<ModuleId> left() {
        var on = board.switched(permitted());
        return data.units().stream()
                .map(ModuleId::new)
                .filter(module -> !on.contains(module))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public List<Holding> of(ModuleId module) {
        permitted();
        return data.units().contains(module.value()) ? holdings(module) : List.of();
    }

    @Override
    public void erase(ModuleId module, String tenantName) {
        var tenant = permitted();
        var name = tenants.find(tenant).map(Tenant::name).orElseThrow();
        if (!name.equalsIgnoreCase(tenantName.strip())) {
            throw RuleViolation.at("tenantName", "modules.rule.other-name", name);
        }
        var trail = Optional.ofNullable(audit).orElseThrow(() -> RuleViolation.of("modules.rule.no-trail"));
        board.exclusively(tenant, () -> {
            if (board.switched(tenant).contains(module)) {
                throw RuleViolation.of("modules.rule.still-on", module);
            }
            if (!data.units().contains(module.value())) {
                throw RuleViolation.of("modules.rule.nothing-kept", module);
            }
            drop(module, tenant, trail);
        });
    }

    private void drop(ModuleId module, TenantId tenant, AuditTrail trail) {
        var holdings = holdings(module);
        data.drop(module.value());
        trail.record(Act.of("platform.module-data-erased", "module", module.value())
                .with("tables", String.valueOf(holdings.size()))
                .with(
                        "rows",
                        String.valueOf(
                                holdings.stream().mapToLong(Holding::rows).sum())));
        news.erased(tenant, module);
    }

    private List<Holding> holdings(ModuleId module) {
        return data.tables(module.value()).entrySet().stream()
                .map(table -> new Holding(table.getKey(), table.getValue()))
                .toList();
    }

    private TenantId permitted() {
        access.require(PlatformPermissions.ERASE_MODULES);
        return scope.require().tenant();
    }
}
