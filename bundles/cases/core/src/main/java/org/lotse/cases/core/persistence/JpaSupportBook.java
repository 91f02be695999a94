package org.lotse.cases.core.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.support.SupportId;
import org.lotse.cases.api.support.SupportState;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.DueKind;
import org.lotse.cases.core.domain.support.SupportBook;
import org.lotse.cases.core.domain.support.SupportRequest;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Support requests in the tenant's database. */
@Component
public final class JpaSupportBook implements SupportBook {

    private static final String OF_CASE =
            "select s from SupportRequest s where s.caseId = :caseId order by s.requestedOn desc, s.id desc";

    private static final String OPEN =
            "select s from SupportRequest s where s.caseId = :caseId and s.state in :open order by s.id";

    private static final String UNANSWERED = "select s.id, s.since, s.caseId, f.listName, f.number"
            + " from SupportRequest s join CaseFile f on f.id = s.caseId"
            + " where f.responsibleId = :responsible and s.state = :requested and s.since <= :until order by s.since, s.id";

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaSupportBook(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(SupportRequest request) {
        entities.manager().persist(request);
    }

    @Override
    public Optional<SupportRequest> find(SupportId id) {
        return Optional.ofNullable(entities.manager().find(SupportRequest.class, id.value()));
    }

    @Override
    public List<SupportRequest> of(CaseId caseId, int most) {
        return entities.manager()
                .createQuery(OF_CASE, SupportRequest.class)
                .setParameter("caseId", caseId.value())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<SupportRequest> open(CaseId caseId) {
        return entities.manager()
                .createQuery(OPEN, SupportRequest.class)
                .setParameter("caseId", caseId.value())
                .setParameter("open", List.of(SupportState.REQUESTED, SupportState.TAKEN_UP))
                .getResultList();
    }

    @Override
    public List<Due> unanswered(UserId responsible, LocalDate askedUntil, int daysToAnswer, int most) {
        return entities.manager()
                .createQuery(UNANSWERED, Object[].class)
                .setParameter("responsible", responsible.value())
                .setParameter("requested", SupportState.REQUESTED)
                .setParameter("until", askedUntil)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Due(
                        DueKind.SUPPORT,
                        ((LocalDate) row[1]).plusDays(daysToAnswer),
                        null,
                        (UUID) row[0],
                        new CaseId((UUID) row[2]),
                        row[3] + " · " + row[4],
                        ""))
                .toList();
    }
}
