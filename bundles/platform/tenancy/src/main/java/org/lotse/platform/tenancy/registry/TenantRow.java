package org.lotse.platform.tenancy.registry;

import java.util.Optional;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;

/**
 * What the data file says about one tenant.
 *
 * @param id the official key
 * @param name the official name
 * @param kind district or municipality
 * @param type for example {@code Große Kreisstadt}
 * @param population number of inhabitants
 * @param association the Verwaltungsgemeinschaft, named after its seat
 */
public record TenantRow(
        TenantId id,
        String name,
        TenantKind kind,
        Optional<String> type,
        Optional<Integer> population,
        Optional<String> association) {}
