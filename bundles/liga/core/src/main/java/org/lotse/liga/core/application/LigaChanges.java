package org.lotse.liga.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What every change in this module has in common: who makes it and when, and which municipalities there are. */
@Component(service = LigaChanges.class)
public final class LigaChanges {

    private final Tenants tenants;
    private final CurrentScope scope;
    private final Clock clock;

    /** What every change needs. */
    @Activate
    public LigaChanges(@Reference Tenants tenants, @Reference CurrentScope scope, @Reference Clock clock) {
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

    /** Who acts, or null if that is no person. */
    public @Nullable UserId user() {
        return scope.require().actor() instanceof Actor.Person person ? person.id() : null;
    }

    /** The name of the current tenant, as it stands on sheets. */
    public String district() {
        return tenants.find(scope.require().tenant()).map(Tenant::name).orElse("");
    }

    /** The tenant in which all this happens. */
    public TenantId tenant() {
        return scope.require().tenant();
    }

    /** The same, as the platform knows it. */
    public Optional<Tenant> here() {
        return tenant(tenant());
    }

    /** Any tenant, as the platform knows it. */
    public Optional<Tenant> tenant(TenantId id) {
        return tenants.find(id);
    }

    /** A municipality's tenant, if the platform knows it. */
    public Optional<Tenant> known(Ags municipality) {
        return tenants.all().stream()
                .filter(tenant -> tenant.kind() == TenantKind.MUNICIPALITY)
                .filter(tenant -> tenant.id().value().equals(municipality.value()))
                .findFirst();
    }

    /** What a municipality is called; its key if the platform knows none. */
    public String name(Ags municipality) {
        return known(municipality).map(Tenant::name).orElse(municipality.value());
    }

    /** @throws RuleViolation beside the field if one of them is no municipality that the platform knows */
    public void requireKnown(String field, Collection<Ags> municipalities) {
        if (!Set.copyOf(municipalities()).containsAll(municipalities)) {
            throw RuleViolation.at(field, "liga.rule.municipality-unknown");
        }
    }

    /** A municipality's tenant by its identity, if the platform knows it. */
    public Optional<TenantId> tenantOf(Ags municipality) {
        return known(municipality).map(Tenant::id);
    }

    /** All municipalities that the platform knows, by name. */
    public List<Ags> municipalities() {
        return tenants.all().stream()
                .filter(tenant -> tenant.kind() == TenantKind.MUNICIPALITY)
                .flatMap(tenant -> Ags.parse(tenant.id().value()).stream())
                .toList();
    }
}
