package org.lotse.platform.security.members;

import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.audit.Act;

/** What an administrator does to members, as the tenant's audit trail has it. */
final class MemberActs {

    private MemberActs() {}

    static Act added(UserId member, Set<RoleId> roles) {
        return of("added", member).with("roles", names(roles));
    }

    static Act rolesAssigned(UserId member, Set<RoleId> before, Set<RoleId> now) {
        return of("roles-assigned", member).with("before", names(before)).with("roles", names(now));
    }

    static Act removed(UserId member) {
        return of("removed", member);
    }

    static Act locked(UserId member, boolean locked) {
        return of(locked ? "locked" : "unlocked", member);
    }

    static Act passwordReset(UserId member) {
        return of("password-reset", member);
    }

    private static Act of(String what, UserId member) {
        return Act.of("platform.member-" + what, "account", member.toString());
    }

    private static String names(Set<RoleId> roles) {
        return roles.stream().sorted().map(RoleId::value).collect(Collectors.joining(","));
    }
}
