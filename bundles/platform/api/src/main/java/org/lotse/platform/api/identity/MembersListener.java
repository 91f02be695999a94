package org.lotse.platform.api.identity;

import org.lotse.platform.api.access.UserId;
import org.osgi.annotation.versioning.ConsumerType;

/** Hears that a person's memberships, roles or lock changed. A whiteboard service with the manners of {@code ModulesListener}. */
@ConsumerType
public interface MembersListener {

    /** The person's roles, memberships or lock are other than before, in whatever tenant. */
    void membershipChanged(UserId user);
}
