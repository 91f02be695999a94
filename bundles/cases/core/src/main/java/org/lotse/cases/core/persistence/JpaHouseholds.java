package org.lotse.cases.core.persistence;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.MemberId;
import org.lotse.cases.core.domain.Household;
import org.lotse.cases.core.domain.Households;
import org.lotse.cases.core.domain.Member;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Households in the tenant's database. */
@Component
public final class JpaHouseholds implements Households {

    private static final String OF_PERSON =
            "select m from Member m where m.fileId = :fileId and (m.until is null or m.until >= :day)";
    private static final String IN_HOUSEHOLD = "select m from Member m where m.householdId = :householdId";

    private static final String CASES_IN_HOUSEHOLD = "select distinct m.fileId from Member m"
            + " where m.householdId = :householdId and m.fileId is not null order by m.fileId";

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaHouseholds(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Household> of(CaseId caseId, LocalDate day) {
        return entities.manager()
                .createQuery(OF_PERSON, Member.class)
                .setParameter("fileId", caseId.value())
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(member -> household(member.householdId()));
    }

    @Override
    public boolean isInAnother(CaseId caseId, UUID id, LocalDate day) {
        return entities.manager()
                .createQuery(OF_PERSON + " and m.householdId <> :householdId", Member.class)
                .setParameter("fileId", caseId.value())
                .setParameter("day", day)
                .setParameter("householdId", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    @Override
    public Household begin(UUID id) {
        entities.manager().persist(new HouseholdRow(id));
        writeInThisOrder();
        return new Household(id, List.of());
    }

    @Override
    public Household lock(UUID id) {
        if (entities.manager().find(HouseholdRow.class, id, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw ConcurrentChange.removed();
        }
        return household(id);
    }

    @Override
    public List<CaseId> casesIn(UUID id) {
        return entities.manager()
                .createQuery(CASES_IN_HOUSEHOLD, UUID.class)
                .setParameter("householdId", id)
                .getResultStream()
                .map(CaseId::new)
                .toList();
    }

    @Override
    public void add(Member member) {
        entities.manager().persist(member);
    }

    @Override
    public Optional<Member> find(MemberId id) {
        return Optional.ofNullable(entities.manager().find(Member.class, id.value()));
    }

    @Override
    public void remove(Member member) {
        entities.manager().remove(member);
    }

    @Override
    public void end(UUID id) {
        writeInThisOrder();
        var row = entities.manager().find(HouseholdRow.class, id);
        if (row != null) {
            entities.manager().remove(row);
        }
    }

    /** What was asked for so far is written before what follows: only the database knows that one row needs the other. */
    private void writeInThisOrder() {
        entities.manager().flush();
    }

    private Household household(UUID id) {
        return new Household(
                id,
                entities.manager()
                        .createQuery(IN_HOUSEHOLD, Member.class)
                        .setParameter("householdId", id)
                        .getResultList());
    }
}
