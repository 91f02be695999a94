package org.lotse.platform.api.identity;

import java.util.Set;
import org.lotse.platform.api.access.RoleId;

/**
 * Command: make somebody a member of the current tenant. An account with this sign-in name that is a member elsewhere gets
 * a further membership and keeps its password and name, but only from the operator: whoever made the account may know its
 * password. One that is a member nowhere gets a new one-time password.
 *
 * @param signInName three to 60 characters: letters, digits, dot, hyphen, underscore, at sign
 * @param displayName up to 100 characters
 * @param roles at least one, each offered to the tenant
 */
public record AddMember(String signInName, String displayName, Set<RoleId> roles) {}
