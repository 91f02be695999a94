package org.lotse.cases.core.application;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.MemberId;
import org.lotse.cases.core.domain.Household;
import org.lotse.cases.core.domain.Households;
import org.lotse.cases.core.domain.Member;

/** Households in a map of members. */
final class InMemoryHouseholds implements Households {

    private final Map<MemberId, Member> members = new LinkedHashMap<>();

    @Override
    public Optional<Household> of(CaseId caseId, LocalDate day) {
        return of(caseId).filter(member -> member.isPresent(day)).findFirst().map(member -> lock(member.householdId()));
    }

    @Override
    public boolean isInAnother(CaseId caseId, UUID id, LocalDate day) {
        return of(caseId)
                .anyMatch(
                        member -> member.isPresent(day) && !member.householdId().equals(id));
    }

    @Override
    public Household begin(UUID id) {
        return lock(id);
    }

    @Override
    public Household lock(UUID id) {
        return new Household(
                id,
                members.values().stream()
                        .filter(member -> member.householdId().equals(id))
                        .toList());
    }

    @Override
    public List<CaseId> casesIn(UUID id) {
        return members.values().stream()
                .filter(member -> member.householdId().equals(id))
                .flatMap(member -> member.caseId().stream())
                .distinct()
                .toList();
    }

    @Override
    public void add(Member member) {
        members.put(member.id(), member);
    }

    @Override
    public Optional<Member> find(MemberId id) {
        return Optional.ofNullable(members.get(id));
    }

    @Override
    public void remove(Member member) {
        members.remove(member.id());
    }

    @Override
    public void end(UUID id) {
        members.values().removeIf(member -> member.householdId().equals(id));
    }

    private Stream<Member> of(CaseId caseId) {
        return members.values().stream().filter(member -> member.caseId().equals(Optional.of(caseId)));
    }
}
