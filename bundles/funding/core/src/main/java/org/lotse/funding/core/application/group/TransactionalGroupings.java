package org.lotse.funding.core.application.group;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.group.GroupMember;
import org.lotse.funding.api.group.Grouping;
import org.lotse.funding.api.group.GroupingData;
import org.lotse.funding.api.group.GroupingId;
import org.lotse.funding.api.group.Groupings;
import org.lotse.funding.api.group.ReviseGrouping;
import org.lotse.funding.api.group.SeenGrouping;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.funding.core.domain.KnownRuleSets;
import org.lotse.funding.core.domain.group.GroupingBook;
import org.lotse.funding.core.domain.group.StoredGrouping;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps groupings; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalGroupings implements Groupings {

    private final GroupingBook book;
    private final KnownRuleSets known;
    private final FundingChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalGroupings(
            @Reference GroupingBook book,
            @Reference KnownRuleSets known,
            @Reference FundingChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions) {
        this.book = book;
        this.known = known;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public List<Grouping> list(String programme) {
        access.require(FundingPermissions.READ);
        var german = Collator.getInstance(Locale.GERMAN);
        return transactions.read(() -> book.of(programme).stream()
                .map(StoredGrouping::details)
                .sorted(Comparator.comparing((Grouping one) -> one.data().name(), german::compare)
                        .thenComparing(one -> one.id().value()))
                .toList());
    }

    @Override
    public Optional<Grouping> find(GroupingId id) {
        access.require(FundingPermissions.READ);
        return transactions.read(() -> book.find(id).map(StoredGrouping::details));
    }

    @Override
    public GroupingId keep(GroupingData data) {
        access.require(FundingPermissions.EDIT);
        if (known.all().stream().noneMatch(rules -> rules.id().equals(data.programme()))) {
            throw RuleViolation.at("programme", "funding.rule.programme-unknown");
        }
        requireMunicipalities(data);
        return transactions.write(() -> {
            var grouping = StoredGrouping.kept(changes.next(), data, changes.now());
            requireFree(grouping.id(), data.programme(), data);
            book.add(grouping);
            return grouping.id();
        });
    }

    @Override
    public void revise(ReviseGrouping command) {
        access.require(FundingPermissions.EDIT);
        requireMunicipalities(command.data());
        transactions.write(() -> {
            var grouping = seen(command.id());
            grouping.revise(command.revision(), command.data(), changes.now());
            requireFree(command.id(), grouping.details().data().programme(), command.data());
        });
    }

    @Override
    public void dissolve(SeenGrouping command) {
        access.require(FundingPermissions.EDIT);
        transactions.write(() -> {
            var grouping = seen(command.id());
            grouping.requireSeen(command.revision(), changes.now());
            book.remove(grouping);
        });
    }

    private StoredGrouping seen(GroupingId id) {
        return book.find(id).orElseThrow(ConcurrentChange::removed);
    }

    private void requireMunicipalities(GroupingData data) {
        changes.requireKnown(
                "members",
                data.members().stream().map(GroupMember::municipality).toList());
    }

    /** Nobody applies twice. */
    private void requireFree(GroupingId id, String programme, GroupingData data) {
        var wanted = data.members().stream().map(GroupMember::municipality).collect(Collectors.toSet());
        book.of(programme).stream()
                .filter(other -> !other.id().equals(id))
                .map(other -> other.details().data())
                .filter(other -> other.members().stream().anyMatch(member -> wanted.contains(member.municipality())))
                .findFirst()
                .ifPresent(other -> {
                    throw RuleViolation.at("members", "funding.rule.member-elsewhere", other.name());
                });
    }
}
