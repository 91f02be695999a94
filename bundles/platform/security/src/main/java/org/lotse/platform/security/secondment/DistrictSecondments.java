package org.lotse.platform.security.secondment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.secondment.OutgoingSecondments;
import org.lotse.platform.api.secondment.Secondment;
import org.lotse.platform.api.secondment.SecondmentEntry;
import org.lotse.platform.api.secondment.SecondmentKind;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.security.account.AccountChanges;
import org.lotse.platform.security.account.Accounts;
import org.lotse.platform.security.account.SignInName;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what a district's modules say about who works where; whatever they do not say, nobody gets. */
@Component
public final class DistrictSecondments implements OutgoingSecondments {

    private final SecondmentKinds kinds;
    private final CurrentScope scope;
    private final Tenants tenants;
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
    public DistrictSecondments(
            @Reference SecondmentKinds kinds,
            @Reference CurrentScope scope,
            @Reference Tenants tenants,
            @Reference(target = "(lotse.unit=security)") Transactions transactions,
            @Reference Accounts accounts,
            @Reference Stays stays,
            @Reference AccountChanges changes,
            @Reference SecondmentActs acts,
            @Reference HostNews news,
            @Reference SwitchedAtHome atHome,
            @Reference Clock clock) {
        this.kinds = kinds;
        this.scope = scope;
        this.tenants = tenants;
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
    public Optional<Colleague> member(KindId kind, String signInName) {
        kinds.permitted(kind);
        var home = scope.require().tenant();
        return transactions
                .read(() -> accounts.named(SignInName.typed(signInName)))
                .filter(account -> account.memberOf(home))
                .map(account -> new Colleague(account.id(), account.account().displayName()));
    }

    @Override
    public void keep(KindId kind, List<Secondment> wanted) {
        var permitted = kinds.permitted(kind);
        var home = requireDistrict();
        requireItsOwn(home, wanted);
        var hosts = new HashSet<TenantId>();
        changes.makeAll(() -> keep(permitted, home, wanted, hosts));
        news.changed(hosts);
    }

    @Override
    public List<SecondmentEntry> all(KindId kind) {
        kinds.permitted(kind);
        var home = scope.require().tenant();
        return transactions.read(() -> stays.by(home, kind).stream()
                .map(stay -> stay.entry(
                        accounts.find(stay.secondment().person())
                                .map(account -> account.account().displayName())
                                .orElse(""),
                        stays.refusedAt(stay.secondment().host())
                                .contains(stay.secondment().person()),
                        !atHome.test(stay)))
                .toList());
    }

    private Set<UserId> keep(SecondmentKind kind, TenantId home, List<Secondment> wanted, Set<TenantId> hosts) {
        var today = LocalDate.now(clock);
        var concerned = new HashSet<UserId>();
        var there = stays.by(home, kind.id());
        var due = new LinkedHashSet<>(wanted)
                .stream()
                        .filter(one -> one.to() == null || !one.to().isBefore(today))
                        .filter(one -> isMember(one.person(), home))
                        .toList();
        for (var one : due) {
            var known = there.stream().filter(stay -> stay.isSame(one)).findFirst();
            if (known.isEmpty()) {
                var stay = new Stay(Ids.next(clock.instant()), home, kind.id(), kind.role(), one);
                stays.add(stay);
                acts.begun(stay);
                hosts.add(one.host());
                concerned.add(one.person());
            } else if (!known.get().secondment().equals(one)) {
                var stay = known.get().until(one.to());
                stays.change(stay);
                acts.changed(stay);
                hosts.add(one.host());
                concerned.add(one.person());
            }
        }
        there.stream()
                .filter(stay -> !stay.isOver(today) && due.stream().noneMatch(stay::isSame))
                .forEach(stay -> {
                    end(stay, today);
                    hosts.add(stay.secondment().host());
                    concerned.add(stay.secondment().person());
                });
        there.stream()
                .map(Stay::secondment)
                .filter(stay -> stay.from().equals(today) || today.minusDays(1).equals(stay.to()))
                .forEach(stay -> concerned.add(stay.person()));
        return concerned;
    }

    private void end(Stay stay, LocalDate today) {
        if (stay.secondment().from().isBefore(today)) {
            var ended = stay.until(today.minusDays(1));
            stays.change(ended);
            acts.ended(ended);
        } else {
            stays.remove(stay);
            acts.ended(stay);
        }
    }

    private boolean isMember(UserId person, TenantId home) {
        return accounts.find(person).filter(account -> account.memberOf(home)).isPresent();
    }

    private TenantId requireDistrict() {
        var here = scope.require().tenant();
        if (tenants.find(here)
                .filter(tenant -> tenant.kind() == TenantKind.DISTRICT)
                .isEmpty()) {
            throw RuleViolation.of("security.rule.seconds-nobody");
        }
        return here;
    }

    private void requireItsOwn(TenantId home, List<Secondment> wanted) {
        var towns = tenants.all().stream()
                .filter(tenant -> tenant.parent().equals(Optional.of(home)))
                .map(Tenant::id)
                .collect(Collectors.toSet());
        if (!wanted.stream().map(Secondment::host).allMatch(towns::contains)) {
            throw RuleViolation.of("security.rule.not-of-this-district");
        }
    }
}
