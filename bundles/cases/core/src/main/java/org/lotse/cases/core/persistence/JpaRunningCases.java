package org.lotse.cases.core.persistence;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.Standing;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.care.RunningCases;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Cases that run, in the tenant's database. */
@Component
public final class JpaRunningCases implements RunningCases {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Entities entities;

    /** Reads them in the unit of this module. */
    @Activate
    public JpaRunningCases(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public List<CaseFile> page(@Nullable CaseId after, int most) {
        return entities.manager()
                .createQuery(
                        "select f from CaseFile f where f.standing = :open and f.id > :after order by f.id",
                        CaseFile.class)
                .setParameter("open", Standing.OPEN)
                .setParameter("after", after == null ? NOBODY : after.value())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Set<CaseId> ids() {
        return entities.manager()
                .createQuery("select f.id from CaseFile f where f.standing = :open", UUID.class)
                .setParameter("open", Standing.OPEN)
                .getResultStream()
                .map(CaseId::new)
                .collect(Collectors.toSet());
    }
}
