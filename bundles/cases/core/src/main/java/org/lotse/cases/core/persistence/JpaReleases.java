package org.lotse.cases.core.persistence;

import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.release.ReleaseId;
import org.lotse.cases.core.domain.Release;
import org.lotse.cases.core.domain.Releases;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Releases in the tenant's database. */
@Component
public final class JpaReleases implements Releases {

    private static final String OF_CASE =
            "select r from Release r where r.caseId = :caseId order by r.givenOn desc, r.id desc";
    private static final String RECEIVERS =
            "select min(r.receiver) from Release r group by r.receiverKey order by r.receiverKey";

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaReleases(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Release release) {
        entities.manager().persist(release);
    }

    @Override
    public Optional<Release> find(ReleaseId id) {
        return Optional.ofNullable(entities.manager().find(Release.class, id.value()));
    }

    @Override
    public List<Release> of(CaseId caseId, int most) {
        return entities.manager()
                .createQuery(OF_CASE, Release.class)
                .setParameter("caseId", caseId.value())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<String> receivers(int most) {
        return entities.manager()
                .createQuery(RECEIVERS, String.class)
                .setMaxResults(most)
                .getResultList();
    }
}
