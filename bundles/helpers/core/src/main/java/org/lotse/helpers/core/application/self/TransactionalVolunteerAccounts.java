package org.lotse.helpers.core.application.self;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.self.JoinedAccount;
import org.lotse.helpers.api.self.VolunteerAccounts;
import org.lotse.helpers.core.application.VolunteerChanges;
import org.lotse.helpers.core.domain.self.AccountLink;
import org.lotse.helpers.core.domain.self.AccountLinks;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.identity.Colleagues;
import org.lotse.platform.api.identity.MemberNames;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Joins accounts and entries; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalVolunteerAccounts implements VolunteerAccounts {

    private final AccountLinks accounts;
    private final VolunteerChanges changes;
    private final Colleagues colleagues;
    private final MemberNames names;
    private final AuditTrail trail;
    private final Access access;
    private final Transactions transactions;
    private final CurrentScope scope;

    @Activate
    public TransactionalVolunteerAccounts(
            @Reference AccountLinks accounts,
            @Reference VolunteerChanges changes,
            @Reference Colleagues colleagues,
            @Reference MemberNames names,
            @Reference AuditTrail trail,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions,
            @Reference CurrentScope scope) {
        this.accounts = accounts;
        this.changes = changes;
        this.colleagues = colleagues;
        this.names = names;
        this.trail = trail;
        this.access = access;
        this.transactions = transactions;
        this.scope = scope;
    }

    @Override
    public Optional<JoinedAccount> of(VolunteerId volunteer) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> accounts.of(volunteer)
                .map(link -> link.joined(names.nameOf(link.account()).orElse(null))));
    }

    @Override
    public List<Colleague> free() {
        access.require(HelpersPermissions.EDIT);
        var possible = colleagues.holding(HelpersPermissions.SELF);
        return transactions.read(() -> free(possible));
    }

    @Override
    public void join(VolunteerId volunteer, UserId account) {
        access.require(HelpersPermissions.EDIT);
        var possible = colleagues.holding(HelpersPermissions.SELF);
        transactions.write(() -> {
            var entry = changes.present(volunteer);
            if (entry.status().isFinal()) {
                throw RuleViolation.at("account", "helpers.rule.left-is-final");
            }
            if (accounts.of(volunteer).isPresent()) {
                throw RuleViolation.at("account", "helpers.rule.account-joined");
            }
            if (free(possible).stream().noneMatch(one -> one.id().equals(account))) {
                throw RuleViolation.at("account", "helpers.rule.account-not-free");
            }
            accounts.add(new AccountLink(
                    volunteer, account, changes.today(), scope.require().actor().displayName()));
            record("helpers.account-joined", volunteer, account);
        });
    }

    @Override
    public void part(VolunteerId volunteer) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> accounts.of(volunteer).ifPresent(link -> {
            accounts.remove(link);
            record("helpers.account-parted", volunteer, link.account());
        }));
    }

    private List<Colleague> free(List<Colleague> possible) {
        var joined = accounts.all().stream().map(AccountLink::account).collect(Collectors.toSet());
        return possible.stream().filter(one -> !joined.contains(one.id())).toList();
    }

    private void record(String act, VolunteerId volunteer, UserId account) {
        trail.record(Act.of(act, "volunteer", volunteer.toString()).with("account", account.toString()));
    }
}
