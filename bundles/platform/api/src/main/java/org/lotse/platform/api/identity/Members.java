package org.lotse.platform.api.identity;

import java.util.List;
import org.lotse.platform.api.access.UserId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The members of the current scope's tenant, for its administrator. Every call needs {@code platform.members.manage}
 * ({@link org.lotse.platform.api.access.AccessDenied} otherwise) and sees this tenant's members only. Changes reach open
 * sessions at once. Any thread.
 */
@ProviderType
public interface Members {

    /** All members of the tenant by display name in German order. */
    List<Membership> all();

    /**
     * Adds a member.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field, if the command is not acceptable or the person is
     *     a member already
     */
    AddedMember add(AddMember command);

    /**
     * Gives a member exactly these roles in this tenant.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if there is no role, one is not offered, or the tenant would be
     *     left without an administrator
     * @throws org.lotse.platform.api.data.ConcurrentChange if the member has other roles by now than {@link AssignRoles#seen},
     *     or is no member any more
     */
    void assign(AssignRoles command);

    /**
     * Ends the membership in this tenant; the account and other memberships stay.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if the tenant would be left without an administrator
     */
    void remove(UserId member);

    /**
     * Locks or unlocks the account for every tenant; a locked person's sessions end.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation for one's own account, or for somebody who is a member of further
     *     tenants (only the operator may)
     */
    void lock(UserId member, boolean locked);

    /**
     * Sets a new one-time password and returns it, to be shown once.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation for somebody who is a member of further tenants (only the operator
     *     may)
     */
    String resetPassword(UserId member);
}
