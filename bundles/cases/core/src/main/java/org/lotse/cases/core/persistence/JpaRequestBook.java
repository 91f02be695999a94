package org.lotse.cases.core.persistence;

import java.util.List;
import org.lotse.cases.core.domain.asking.OwnRequest;
import org.lotse.cases.core.domain.asking.RequestBook;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests for hand-overs, in the tenant's database. */
@Component
public final class JpaRequestBook implements RequestBook {

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaRequestBook(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(OwnRequest request) {
        entities.manager().persist(request);
    }

    @Override
    public List<OwnRequest> all() {
        return entities.manager()
                .createQuery("select r from OwnRequest r order by r.id desc", OwnRequest.class)
                .getResultList();
    }

    @Override
    public List<OwnRequest> about(String token) {
        return entities.manager()
                .createQuery("select r from OwnRequest r where r.token = :token", OwnRequest.class)
                .setParameter("token", token)
                .getResultList();
    }

    @Override
    public void remove(OwnRequest request) {
        entities.manager().remove(request);
    }
}
