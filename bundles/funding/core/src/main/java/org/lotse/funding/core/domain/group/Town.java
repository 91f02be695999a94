package org.lotse.funding.core.domain.group;

import java.util.Optional;
import org.lotse.platform.api.tenant.TenantId;

/**
 * A municipality as suggestions see it.
 *
 * @param key which one
 * @param association its Verwaltungsgemeinschaft, if it belongs to one
 * @param persons counted or estimated; empty if neither
 */
public record Town(TenantId key, Optional<String> association, Optional<Integer> persons) {}
