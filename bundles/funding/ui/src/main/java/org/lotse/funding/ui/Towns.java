package org.lotse.funding.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lotse.funding.api.Ags;
import org.lotse.platform.api.tenant.Associations;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;

/** The district's municipalities by key, by name. */
public final class Towns {

    private final Map<Ags, String> names = new LinkedHashMap<>();
    private final Map<Ags, TenantId> tenants = new HashMap<>();

    /** @param all that the platform knows, by name */
    public Towns(Tenants all) {
        all.all().stream()
                .filter(tenant -> tenant.kind() == TenantKind.MUNICIPALITY)
                .forEach(tenant -> Ags.parse(tenant.id().value()).ifPresent(key -> {
                    names.put(key, tenant.name());
                    tenants.put(key, tenant.id());
                }));
    }

    /** All of them, by name. */
    public List<Ags> all() {
        return List.copyOf(names.keySet());
    }

    /** The official name; the key itself of one that is not there any more. */
    public String name(Ags key) {
        return names.getOrDefault(key, key.value());
    }

    /** Its Verwaltungsgemeinschaft, if it belongs to one. */
    public Optional<String> association(Ags key, Associations associations) {
        return Optional.ofNullable(tenants.get(key)).flatMap(associations::of);
    }

    /** Several by name, one behind the other. */
    public String names(Collection<Ags> keys) {
        return keys.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** Reads a key that somebody may have typed; empty if it is none of these. */
    public Optional<Ags> find(String key) {
        return names.keySet().stream().filter(town -> town.value().equals(key)).findFirst();
    }
}
