package org.lotse.platform.tenancy.registry;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;

/** All tenants at one moment, in the order people expect; never changes. */
final class Directory {

    private static final int DISTRICT_DIGITS = 5;

    private final List<Tenant> ordered;
    private final Map<TenantId, Tenant> byId;
    private final Map<TenantId, String> associations;

    Directory(Collection<KnownTenant> stored) {
        var districts = stored.stream()
                .filter(tenant -> tenant.kind() == TenantKind.DISTRICT)
                .map(KnownTenant::id)
                .collect(Collectors.toSet());
        ordered = stored.stream()
                .map(tenant -> new Tenant(
                        tenant.id(),
                        tenant.name(),
                        tenant.kind(),
                        parent(tenant).filter(districts::contains),
                        tenant.active()))
                .sorted(districtFirstThenByName())
                .toList();
        associations = stored.stream()
                .filter(tenant -> tenant.association().isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        KnownTenant::id, tenant -> tenant.association().orElseThrow()));
        byId = ordered.stream().collect(Collectors.toUnmodifiableMap(Tenant::id, Function.identity()));
    }

    List<Tenant> all() {
        return ordered;
    }

    Optional<Tenant> find(TenantId id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<String> association(TenantId id) {
        return Optional.ofNullable(associations.get(id));
    }

    /** The first five digits of a municipality's key are its district's. */
    private static Optional<TenantId> parent(KnownTenant tenant) {
        return tenant.kind() == TenantKind.DISTRICT
                ? Optional.empty()
                : Optional.of(new TenantId(tenant.id().value().substring(0, DISTRICT_DIGITS)));
    }

    private static Comparator<Tenant> districtFirstThenByName() {
        var german = Collator.getInstance(Locale.GERMAN);
        return Comparator.comparing(Tenant::kind)
                .thenComparing(Tenant::name, german::compare)
                .thenComparing(Tenant::id);
    }
}
