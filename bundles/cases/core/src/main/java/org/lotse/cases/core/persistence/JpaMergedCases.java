package org.lotse.cases.core.persistence;

import java.util.List;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.core.domain.merge.MergedCase;
import org.lotse.cases.core.domain.merge.MergedCases;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What remains of merged cases, in the tenant's database. */
@Component
public final class JpaMergedCases implements MergedCases {

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaMergedCases(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(MergedCase gone) {
        entities.manager().persist(gone);
    }

    @Override
    public List<MergedCase> into(CaseId stays) {
        return entities.manager()
                .createQuery(
                        "select m from MergedCase m where m.caseId = :stays order by m.at desc, m.id desc",
                        MergedCase.class)
                .setParameter("stays", stays.value())
                .getResultList();
    }
}
