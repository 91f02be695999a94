package org.lotse.platform.security.secondment;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.secondment.HostedSecondments;
import org.lotse.platform.api.secondment.SecondmentEntry;
import org.lotse.platform.security.account.AccountChanges;
import org.lotse.platform.security.account.Accounts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells a municipality's administrator who was seconded here, and keeps whom they refuse. */
@Component
public final class TenantSecondments implements HostedSecondments {

    private final Access access;
    private final CurrentScope scope;
    private final Transactions transactions;
    private final Accounts accounts;
    private final Stays stays;
    private final AccountChanges changes;
    private final SecondmentActs acts;
    private final HostNews news;
    private final SwitchedAtHome atHome;
    private final Clock clock;

    /** Works on the unit {@code security}. */
    @Activate
    public TenantSecondments(
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference(target = "(lotse.unit=security)") Transactions transactions,
            @Reference Accounts accounts,
            @Reference Stays stays,
            @Reference AccountChanges changes,
            @Reference SecondmentActs acts,
            @Reference HostNews news,
            @Reference SwitchedAtHome atHome,
            @Reference Clock clock) {
        this.access = access;
        this.scope = scope;
        this.transactions = transactions;
        this.accounts = accounts;
        this.stays = stays;
        this.changes = changes;
        this.acts = acts;
        this.news = news;
        this.atHome = atHome;
        this.clock = clock;
    }

    @Override
    public List<SecondmentEntry> all() {
        access.require(PlatformPermissions.MANAGE_MEMBERS);
        var host = scope.require().tenant();
        var today = LocalDate.now(clock);
        var german = Collator.getInstance(Locale.GERMAN);
        return transactions.read(() -> {
            var refused = stays.refusedAt(host);
            return stays.at(host).stream()
                    .filter(stay -> !stay.isOver(today))
                    .map(stay -> stay.entry(
                            name(stay.secondment().person()),
                            refused.contains(stay.secondment().person()),
                            !atHome.test(stay)))
                    .sorted(Comparator.comparing(SecondmentEntry::personName, german)
                            .thenComparing(entry -> entry.secondment().from()))
                    .toList();
        });
    }

    @Override
    public void refuse(UserId person) {
        access.require(PlatformPermissions.MANAGE_MEMBERS);
        set(person, true);
    }

    @Override
    public void admit(UserId person) {
        access.require(PlatformPermissions.MANAGE_MEMBERS);
        set(person, false);
    }

    private void set(UserId person, boolean refused) {
        var host = scope.require().tenant();
        changes.makeAll(() -> {
            if (stays.at(host).stream()
                    .noneMatch(stay -> stay.secondment().person().equals(person))) {
                throw RuleViolation.of("security.rule.member-unknown");
            }
            stays.refuse(host, person, refused);
            acts.refused(person, refused);
            return Set.of(person);
        });
        news.changed(Set.of(host));
    }

    private String name(UserId person) {
        return accounts.find(person)
                .map(account -> account.account().displayName())
                .orElse("");
    }
}
