package org.lotse.funding.ui;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;

/** The district's municipalities by key, by name. */
public final class Towns {

    private final Map<TenantId, String> names = new LinkedHashMap<>();

    /** @param tenants all that the platform knows, by name */
    public Towns(Tenants tenants) {
        tenants.all().stream()
                .filter(tenant -> tenant.kind() == TenantKind.MUNICIPALITY)
                .forEach(tenant -> names.put(tenant.id(), tenant.name()));
    }

    /** All of them, by name. */
    public List<TenantId> all() {
        return List.copyOf(names.keySet());
    }

    /** The official name; the key itself of one that is not there any more. */
    public String name(TenantId key) {
        return names.getOrDefault(key, key.value());
    }

    /** Several by name, one behind the other. */
    public String names(Collection<TenantId> keys) {
        return keys.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** Reads a key that somebody may have typed; empty if it is none of these. */
    public Optional<TenantId> find(String key) {
        return names.keySet().stream().filter(town -> town.value().equals(key)).findFirst();
    }
}
