package org.lotse.cases.api.care;

import org.lotse.platform.api.tenant.TenantId;

/**
 * Another body of the district accompanies such a person. Nothing else is known here, and nothing else may be.
 *
 * @param body which
 * @param name what it is called
 */
public record CaredElsewhere(TenantId body, String name) {}
