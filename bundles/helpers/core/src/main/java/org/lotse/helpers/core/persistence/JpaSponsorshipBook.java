package org.lotse.helpers.core.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.request.HelpRequestId;
import org.lotse.helpers.api.request.SponsorshipSummary;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.request.HelpRequest;
import org.lotse.helpers.core.domain.request.Need;
import org.lotse.helpers.core.domain.request.Sponsorship;
import org.lotse.helpers.core.domain.request.SponsorshipBook;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Patenschaften in the tenant's database. */
@Component
public final class JpaSponsorshipBook implements SponsorshipBook {

    private final Entities entities;

    @Activate
    public JpaSponsorshipBook(@Reference(target = "(lotse.unit=helpers)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Sponsorship sponsorship) {
        entities.manager().persist(sponsorship);
    }

    @Override
    public Optional<Sponsorship> running(HelpRequestId request) {
        return entities.manager()
                .createQuery(
                        "select s from Sponsorship s where s.requestId = :request and s.endedOn is null",
                        Sponsorship.class)
                .setParameter("request", request.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<SponsorshipSummary> of(HelpRequestId request) {
        return of("s.requestId", request.value());
    }

    @Override
    public List<SponsorshipSummary> of(VolunteerId volunteer) {
        return of("s.volunteerId", volunteer.value());
    }

    @Override
    public int hoursPerWeek(VolunteerId volunteer) {
        return entities.manager()
                .createQuery(
                        "select coalesce(r.hoursPerWeek, :unknown) from Sponsorship s, HelpRequest r"
                                + " where r.id = s.requestId and s.endedOn is null and s.volunteerId = :id",
                        Number.class)
                .setParameter("unknown", Need.UNKNOWN_HOURS)
                .setParameter("id", volunteer.value())
                .getResultStream()
                .mapToInt(Number::intValue)
                .sum();
    }

    private List<SponsorshipSummary> of(String column, UUID id) {
        return entities.manager()
                .createQuery(
                        "select s, r, v from Sponsorship s join HelpRequest r on r.id = s.requestId"
                                + " left join Volunteer v on v.id = s.volunteerId where " + column
                                + " = :id order by s.fromDay desc, s.id desc",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> ((Sponsorship) row[0]).summary((HelpRequest) row[1], (Volunteer) row[2]))
                .toList();
    }
}
