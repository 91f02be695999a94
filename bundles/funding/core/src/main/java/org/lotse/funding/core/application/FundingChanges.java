package org.lotse.funding.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lotse.funding.api.Ags;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What every change in this module has in common: who makes it and when, and which municipalities there are. */
@Component(service = FundingChanges.class)
public final class FundingChanges {

    private final Tenants tenants;
    private final CurrentScope scope;
    private final Clock clock;

    /** What every change needs. */
    @Activate
    public FundingChanges(@Reference Tenants tenants, @Reference CurrentScope scope, @Reference Clock clock) {
        this.tenants = tenants;
        this.scope = scope;
        this.clock = clock;
    }

    /** A new identity. */
    public UUID next() {
        return Ids.next(clock.instant());
    }

    /** Who changes something, now. */
    public LastChange now() {
        return new LastChange(scope.require().actor().displayName(), clock.instant());
    }

    /** The day it is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The key of the current tenant. */
    public String tenant() {
        return scope.require().tenant().value();
    }

    /** What the current tenant is called. */
    public String tenantName() {
        return tenants.find(scope.require().tenant()).map(Tenant::name).orElseGet(this::tenant);
    }

    /** Whether the current tenant is a municipality, which has a copy of what its district published. */
    public boolean isMunicipality() {
        return tenants.find(scope.require().tenant())
                .filter(tenant -> tenant.kind() == TenantKind.MUNICIPALITY)
                .isPresent();
    }

    /** The municipalities of the current tenant, a district, by name. */
    public List<Municipality> municipalities() {
        var own = scope.require().tenant();
        return tenants.all().stream()
                .filter(tenant -> tenant.parent().filter(own::equals).isPresent())
                .flatMap(tenant -> Ags.parse(tenant.id().value()).stream().map(key -> new Municipality(key, tenant)))
                .toList();
    }

    /** @throws RuleViolation beside the field if it is no municipality of the current tenant */
    public void requireKnown(String field, Collection<Ags> keys) {
        var known = municipalities().stream().map(Municipality::key).collect(Collectors.toSet());
        if (!known.containsAll(keys)) {
            throw RuleViolation.at(field, "funding.rule.municipality-unknown");
        }
    }
}
