package org.lotse.platform.security.members;

import java.text.Collator;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.access.Role;
import org.lotse.platform.api.access.Roles;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.identity.Colleagues;
import org.lotse.platform.api.identity.MemberNames;
import org.lotse.platform.security.secondment.Staff;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells modules who works in the current scope's tenant, by name and identity and nothing else. */
@Component
public final class TenantColleagues implements Colleagues, MemberNames {

    private final CurrentScope scope;
    private final Roles roles;
    private final Transactions transactions;
    private final Staff staff;

    /** Reads in the unit {@code security}. */
    @Activate
    public TenantColleagues(
            @Reference CurrentScope scope,
            @Reference Roles roles,
            @Reference(target = "(lotse.unit=security)") Transactions transactions,
            @Reference Staff staff) {
        this.scope = scope;
        this.roles = roles;
        this.transactions = transactions;
        this.staff = staff;
    }

    @Override
    public List<Colleague> holding(Permission permission) {
        var tenant = scope.require().tenant();
        var german = Collator.getInstance(Locale.GERMAN);
        var holding = roles.offeredTo(tenant).stream()
                .filter(role -> role.permissions().contains(permission))
                .map(Role::id)
                .collect(Collectors.toSet());
        return transactions.read(() -> staff.of(tenant)).stream()
                .filter(member -> !member.account().locked())
                .filter(member -> !Collections.disjoint(member.rolesIn(tenant), holding))
                .map(member ->
                        new Colleague(member.account().id(), member.account().displayName()))
                .sorted(Comparator.comparing(Colleague::name, german))
                .toList();
    }

    @Override
    public Optional<String> nameOf(UserId person) {
        var tenant = scope.require().tenant();
        return transactions.read(() -> staff.of(tenant)).stream()
                .filter(member -> member.account().id().equals(person))
                .map(member -> member.account().displayName())
                .findFirst();
    }
}
