package org.lotse.platform.security.members;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.access.Roles;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.identity.AddMember;
import org.lotse.platform.api.identity.AddedMember;
import org.lotse.platform.api.identity.AssignRoles;
import org.lotse.platform.api.identity.Members;
import org.lotse.platform.api.identity.Membership;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.security.account.AccountChanges;
import org.lotse.platform.security.account.Accounts;
import org.lotse.platform.security.account.SignInName;
import org.lotse.platform.security.account.UserAccount;
import org.lotse.platform.security.secondment.Stays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Manages the members of the current scope's tenant; what belongs to other tenants is out of reach. */
@Component
public final class TenantMembers implements Members {

    private static final int LONGEST_NAME = 100;

    private final Access access;
    private final CurrentScope scope;
    private final Roles roles;
    private final Transactions transactions;
    private final Accounts accounts;
    private final AccountChanges changes;
    private final Newcomers newcomers;
    private final AuditTrail audit;
    private final Stays stays;
    private final Clock clock;

    /** Works on the unit {@code security}. */
    @Activate
    public TenantMembers(
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Roles roles,
            @Reference(target = "(lotse.unit=security)") Transactions transactions,
            @Reference Accounts accounts,
            @Reference AccountChanges changes,
            @Reference Newcomers newcomers,
            @Reference AuditTrail audit,
            @Reference Stays stays,
            @Reference Clock clock) {
        this.access = access;
        this.scope = scope;
        this.roles = roles;
        this.transactions = transactions;
        this.accounts = accounts;
        this.changes = changes;
        this.newcomers = newcomers;
        this.audit = audit;
        this.stays = stays;
        this.clock = clock;
    }

    @Override
    public List<Membership> all() {
        var tenant = admitted().tenant();
        var german = Collator.getInstance(Locale.GERMAN);
        return transactions.read(() -> accounts.membersOf(tenant)).stream()
                .map(account -> account.membership(tenant))
                .sorted(Comparator.comparing(member -> member.account().displayName(), german))
                .toList();
    }

    @Override
    public AddedMember add(AddMember command) {
        var here = admitted();
        var name = SignInName.chosen("signInName", command.signInName());
        var displayName = Check.text("displayName", command.displayName(), LONGEST_NAME);
        offered(here.tenant()).check(command.roles(), Set.of());
        return transactions
                .read(() -> accounts.named(name))
                .map(account -> join(here, account.id(), command.roles()))
                .orElseGet(() -> newcomers.add(here.tenant(), new AddMember(name, displayName, command.roles())));
    }

    @Override
    public void assign(AssignRoles command) {
        var tenant = admitted().tenant();
        var offered = offered(tenant);
        change(tenant, command.member(), ConcurrentChange::removed, account -> {
            if (!account.rolesIn(tenant).equals(command.seen())) {
                throw ConcurrentChange.after(null);
            }
            offered.check(command.roles(), account.rolesIn(tenant));
            offered.keepAdministrator(account, command.roles(), accounts.membersOf(tenant));
            audit.record(MemberActs.rolesAssigned(command.member(), account.rolesIn(tenant), command.roles()));
            return account.with(tenant, command.roles());
        });
    }

    @Override
    public void remove(UserId member) {
        var tenant = admitted().tenant();
        var offered = offered(tenant);
        change(tenant, member, account -> {
            offered.keepAdministrator(account, Set.of(), accounts.membersOf(tenant));
            audit.record(MemberActs.removed(member));
            return account.with(tenant, Set.of());
        });
    }

    @Override
    public void lock(UserId member, boolean locked) {
        var here = admitted();
        if (here.actor() instanceof Actor.Person self && self.id().equals(member)) {
            throw RuleViolation.of("security.rule.lock-own");
        }
        change(here.tenant(), member, account -> {
            refuseElsewhere(here, account);
            audit.record(MemberActs.locked(member, locked));
            return account.locked(locked);
        });
    }

    @Override
    public String resetPassword(UserId member) {
        var here = admitted();
        var oneTime = newcomers.oneTimePassword();
        change(here.tenant(), member, account -> {
            refuseElsewhere(here, account);
            refuseSeconded(here, account);
            audit.record(MemberActs.passwordReset(member));
            return account.password(oneTime.hash(), true);
        });
        return oneTime.text();
    }

    private Scope admitted() {
        access.require(PlatformPermissions.MANAGE_MEMBERS);
        return scope.require();
    }

    private OfferedRoles offered(TenantId tenant) {
        return new OfferedRoles(tenant, roles.offeredTo(tenant));
    }

    /** Whoever made an account may know its password: it joins by the operator's hand or with a new password. */
    private AddedMember join(Scope here, UserId person, Set<RoleId> wanted) {
        var oneTime = newcomers.oneTimePassword();
        var joined = changes.make(() -> {
            var account = accounts.find(person).orElseThrow(TenantMembers::unknown);
            if (account.memberOf(here.tenant())) {
                throw RuleViolation.at("signInName", "security.rule.member-already");
            }
            if (account.memberElsewhere(here.tenant()) && !(here.actor() instanceof Actor.Operator)) {
                throw RuleViolation.at("signInName", "security.rule.name-elsewhere");
            }
            audit.record(MemberActs.added(person, wanted));
            var member = account.with(here.tenant(), wanted);
            var changed = account.memberElsewhere(here.tenant()) ? member : member.password(oneTime.hash(), true);
            accounts.change(changed);
            return changed;
        });
        return new AddedMember(
                person, joined.memberElsewhere(here.tenant()) ? Optional.empty() : Optional.of(oneTime.text()));
    }

    private void change(TenantId tenant, UserId member, UnaryOperator<UserAccount> change) {
        change(tenant, member, TenantMembers::unknown, change);
    }

    private void change(
            TenantId tenant, UserId member, Supplier<RuntimeException> unknown, UnaryOperator<UserAccount> change) {
        changes.make(() -> {
            var account = accounts.find(member)
                    .filter(found -> found.memberOf(tenant))
                    .orElseThrow(unknown);
            var changed = change.apply(account);
            accounts.change(changed);
            return changed;
        });
    }

    private static void refuseElsewhere(Scope here, UserAccount account) {
        if (account.memberElsewhere(here.tenant()) && !(here.actor() instanceof Actor.Operator)) {
            throw RuleViolation.of("security.rule.member-elsewhere");
        }
    }

    /** Whoever sets the password could look into the municipality as that person. */
    private void refuseSeconded(Scope here, UserAccount account) {
        var today = LocalDate.now(clock);
        if (!(here.actor() instanceof Actor.Operator)
                && stays.of(account.id()).stream().anyMatch(stay -> !stay.isOver(today))) {
            throw RuleViolation.of("security.rule.member-seconded");
        }
    }

    private static RuleViolation unknown() {
        return RuleViolation.of("security.rule.member-unknown");
    }
}
