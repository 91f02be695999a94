package org.lotse.platform.api.identity;

import org.lotse.platform.api.access.UserId;

/**
 * A person's account.
 *
 * @param id identity, the same in all tenants
 * @param signInName what the person types to sign in; lower case, unique in the platform
 * @param displayName the name colleagues know them by
 * @param locked whether signing in is refused
 * @param mustChangePassword whether the person has to choose a password of their own at the next sign-in
 */
public record Account(UserId id, String signInName, String displayName, boolean locked, boolean mustChangePassword) {}
