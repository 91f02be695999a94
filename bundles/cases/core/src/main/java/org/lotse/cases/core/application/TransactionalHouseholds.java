package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.HouseholdRole;
import org.lotse.cases.api.HouseholdService;
import org.lotse.cases.api.MemberData;
import org.lotse.cases.api.MemberEntry;
import org.lotse.cases.api.MemberId;
import org.lotse.cases.api.RemoveMember;
import org.lotse.cases.api.ReviseMember;
import org.lotse.cases.api.TakeInMember;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.Household;
import org.lotse.cases.core.domain.Households;
import org.lotse.cases.core.domain.Member;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps who lives together; every call runs in one transaction of the current tenant. Whoever takes somebody in locks the
 * files of both first, in one order for all, so that nobody gets into two households at once.
 */
@Component
public final class TransactionalHouseholds implements HouseholdService {

    private final CaseFiles files;
    private final Households households;
    private final Transactions transactions;
    private final Access access;
    private final Clock clock;

    /** The households and the files of their members, and what every call needs: gate, transaction and time. */
    @Activate
    public TransactionalHouseholds(
            @Reference CaseFiles files,
            @Reference Households households,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference Clock clock) {
        this.files = files;
        this.households = households;
        this.transactions = transactions;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<MemberEntry> of(CaseId caseId) {
        access.require(CasesPermissions.READ);
        return transactions.read(() -> households
                .of(caseId, today())
                .map(household ->
                        household.members(today()).stream().map(this::entry).toList())
                .orElse(List.of()));
    }

    @Override
    public MemberId takeIn(TakeInMember command) {
        access.require(CasesPermissions.EDIT);
        return transactions.write(() -> {
            lock(command);
            requireNoOther(command);
            var household = households
                    .of(command.caseId(), today())
                    .map(found -> households.lock(found.id()))
                    .orElseGet(() -> begin(command));
            return take(household, command.member()).id();
        });
    }

    @Override
    public void revise(ReviseMember command) {
        access.require(CasesPermissions.EDIT);
        transactions.write(() -> {
            var member = households.find(command.id()).orElseThrow(ConcurrentChange::removed);
            var household = lock(member);
            member.requireVersion(command.version());
            household.revise(member, command.member(), today());
            if (member.isPresent(today())) {
                member.caseId().ifPresent(id -> requireIn(household, id));
            }
        });
    }

    @Override
    public void remove(RemoveMember command) {
        access.require(CasesPermissions.EDIT);
        transactions.write(() -> households.find(command.id()).ifPresent(member -> {
            var household = lock(member);
            member.requireVersion(command.version());
            var others = household.without(member);
            households.remove(member);
            if (others.size() <= 1) {
                others.forEach(this::requireOpen);
                others.forEach(households::remove);
                households.end(household.id());
            }
        }));
    }

    private Household begin(TakeInMember command) {
        var household = households.begin(Ids.next(clock.instant()));
        var first = command.member().role() == HouseholdRole.REFERENCE ? HouseholdRole.OTHER : HouseholdRole.REFERENCE;
        take(
                household,
                new MemberData(
                        command.caseId(), null, null, first, command.member().since(), null));
        return household;
    }

    private Member take(Household household, MemberData data) {
        var member = household.takeIn(new MemberId(Ids.next(clock.instant())), data, today());
        households.add(member);
        return member;
    }

    private void lock(TakeInMember command) {
        Stream.of(command.caseId(), command.member().caseId())
                .filter(Objects::nonNull)
                .distinct()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(this::lock);
    }

    /**
     * The household of a member, to change it. Whoever has a case stays as they are once it is closed; of the others something can be
     * said as long as somebody in the household has an open one.
     */
    private Household lock(Member member) {
        var cases = households.casesIn(member.householdId()).stream()
                .flatMap(id -> files.lockEvenClosed(id).stream())
                .toList();
        if (member.caseId().isPresent()) {
            requireOpen(member);
        } else if (cases.stream().allMatch(CaseFile::isClosed)) {
            cases.forEach(CaseFile::requireOpen);
        }
        return households.lock(member.householdId());
    }

    private void requireOpen(Member member) {
        member.caseId().flatMap(files::find).ifPresent(CaseFile::requireOpen);
    }

    private CaseFile lock(CaseId id) {
        return files.lock(id).orElseThrow(() -> RuleViolation.of("cases.rule.case-gone"));
    }

    private void requireNoOther(TakeInMember command) {
        var joining = command.member().caseId();
        if (joining == null) {
            return;
        }
        if (joining.equals(command.caseId())) {
            throw RuleViolation.at("caseId", "cases.rule.member-is-same");
        }
        if (households.of(joining, today()).isPresent()) {
            throw RuleViolation.at("caseId", "cases.rule.in-household");
        }
    }

    /** Whoever comes back must not belong to another household by now. */
    private void requireIn(Household household, CaseId id) {
        if (households.isInAnother(id, household.id(), today())) {
            throw RuleViolation.at("until", "cases.rule.in-household");
        }
    }

    private MemberEntry entry(Member member) {
        var data = member.data();
        var file = member.caseId().flatMap(files::find).map(CaseFile::details);
        return new MemberEntry(
                member.id(),
                member.version(),
                file.map(found -> found.person().fullName())
                        .orElseGet(() -> Objects.requireNonNullElse(data.memberName(), "")),
                file.map(CaseDetails::number).orElse(null),
                member.isPresent(today()),
                data);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
