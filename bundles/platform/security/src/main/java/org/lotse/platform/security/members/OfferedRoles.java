package org.lotse.platform.security.members;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.access.Role;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.security.account.UserAccount;

/** The rules about roles in one tenant, with the roles offered to it at this moment. */
record OfferedRoles(TenantId tenant, List<Role> offered) {

    /**
     * What somebody may be given: at least one role, each offered. A role they have already stays allowed while its
     * module is off.
     */
    void check(Set<RoleId> wanted, Set<RoleId> before) {
        if (wanted.isEmpty()) {
            throw RuleViolation.at("roles", "security.rule.role-required");
        }
        var known = offered.stream().map(Role::id).collect(Collectors.toSet());
        wanted.stream()
                .filter(role -> !known.contains(role) && !before.contains(role))
                .sorted()
                .findFirst()
                .ifPresent(role -> {
                    throw RuleViolation.at("roles", "security.rule.role-not-offered", role);
                });
    }

    /** Somebody must be left who can manage the members, if this person could until now. */
    void keepAdministrator(UserAccount before, Set<RoleId> after, List<UserAccount> members) {
        if (!administers(before) || isAdministrator(after)) {
            return;
        }
        if (members.stream().noneMatch(other -> !other.id().equals(before.id()) && administers(other))) {
            throw RuleViolation.of("security.rule.last-administrator");
        }
    }

    private boolean administers(UserAccount account) {
        return !account.account().locked() && isAdministrator(account.rolesIn(tenant));
    }

    private boolean isAdministrator(Set<RoleId> roles) {
        return offered.stream()
                .filter(role -> role.permissions().contains(PlatformPermissions.MANAGE_MEMBERS))
                .anyMatch(role -> roles.contains(role.id()));
    }
}
