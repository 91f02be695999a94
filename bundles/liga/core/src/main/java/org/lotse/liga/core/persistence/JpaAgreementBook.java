package org.lotse.liga.core.persistence;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.core.domain.agreement.Agreement;
import org.lotse.liga.core.domain.agreement.AgreementBook;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Agreements in the tenant's database. */
@Component
public final class JpaAgreementBook implements AgreementBook {

    private final Entities entities;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaAgreementBook(@Reference(target = "(lotse.unit=liga)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Agreement agreement) {
        entities.manager().persist(agreement);
    }

    @Override
    public void remove(Agreement agreement) {
        entities.manager().remove(agreement);
    }

    @Override
    public Optional<Agreement> find(AgreementId id) {
        return Optional.ofNullable(entities.manager().find(Agreement.class, id.value()));
    }

    @Override
    public Optional<Agreement> lock(AgreementId id) {
        return Optional.ofNullable(
                entities.manager().find(Agreement.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Agreement> all() {
        return entities.manager()
                .createQuery("select a from Agreement a", Agreement.class)
                .getResultList();
    }
}
