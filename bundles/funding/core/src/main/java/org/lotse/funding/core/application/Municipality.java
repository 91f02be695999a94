package org.lotse.funding.core.application;

import org.lotse.funding.api.Ags;
import org.lotse.platform.api.tenant.Tenant;

/**
 * A municipality of the current tenant, a district.
 *
 * @param key its official key
 * @param tenant as the platform knows it
 */
public record Municipality(Ags key, Tenant tenant) {

    /** Its official name. */
    public String name() {
        return tenant.name();
    }
}
