package org.lotse.platform.console;

import java.util.Locale;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.identity.Members;
import org.lotse.platform.api.identity.Membership;
import org.lotse.platform.api.rule.RuleViolation;

/** Members as operators name and see them. */
final class Member {

    private Member() {}

    /** The member of the bound tenant with this sign-in name. */
    static Membership named(Members members, String signInName) {
        var name = signInName.toLowerCase(Locale.ROOT);
        return members.all().stream()
                .filter(member -> member.account().signInName().equals(name))
                .findFirst()
                .orElseThrow(() -> RuleViolation.of("security.rule.member-unknown"));
    }

    static Listing listing(Iterable<Membership> members) {
        var listing = new Listing("signInName", "displayName", "roles", "locked", "mustChangePassword");
        members.forEach(member -> listing.row(
                member.account().signInName(),
                member.account().displayName(),
                member.roles().stream().map(RoleId::value).sorted().toList(),
                member.account().locked(),
                member.account().mustChangePassword()));
        return listing;
    }
}
