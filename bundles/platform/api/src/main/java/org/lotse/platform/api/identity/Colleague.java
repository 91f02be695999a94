package org.lotse.platform.api.identity;

import org.lotse.platform.api.access.UserId;

/**
 * A member of a tenant as other members know them.
 *
 * @param id the account
 * @param name the name colleagues know them by
 */
public record Colleague(UserId id, String name) {}
