package org.lotse.cases.core.persistence;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.core.domain.Disclosure;
import org.lotse.cases.core.domain.Disclosures;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Registers of disclosures in the tenant's database. */
@Component
public final class JpaDisclosures implements Disclosures {

    private static final String REGISTER = "select d from Disclosure d where d.caseId = :caseId";
    private static final String BEHIND = " and d.disclosedOn <= :value and (d.disclosedOn < :value or d.id < :id)";
    private static final String LATEST_FIRST = " order by d.disclosedOn desc, d.id desc";

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaDisclosures(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Disclosure disclosure) {
        entities.manager().persist(disclosure);
    }

    @Override
    public Page<Disclosure> page(CaseId caseId, @Nullable String after, int size) {
        var query = after == null ? query(REGISTER + LATEST_FIRST) : behind(Cursor.parse(after));
        var rows = query.setParameter("caseId", caseId.value())
                .setMaxResults(size + 1)
                .getResultList();
        return Page.of(
                rows,
                size,
                disclosure -> new Cursor(
                                disclosure.disclosedOn().toString(),
                                disclosure.id().value())
                        .toString());
    }

    private TypedQuery<Disclosure> behind(Cursor place) {
        return query(REGISTER + BEHIND + LATEST_FIRST)
                .setParameter("value", LocalDate.parse(place.value()))
                .setParameter("id", place.id());
    }

    private TypedQuery<Disclosure> query(String text) {
        return entities.manager().createQuery(text, Disclosure.class);
    }
}
