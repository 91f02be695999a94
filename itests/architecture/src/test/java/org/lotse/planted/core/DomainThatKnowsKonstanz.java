package org.lotse.planted.core;

import org.lotse.platform.api.tenant.TenantId;

/** Planted: behaves otherwise in one town. */
public final class DomainThatKnowsKonstanz {
    boolean isSpecial(TenantId tenant) {
        return tenant.equals(new TenantId("08335043"));
    }
}
