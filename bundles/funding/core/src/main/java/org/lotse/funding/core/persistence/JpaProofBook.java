package org.lotse.funding.core.persistence;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.proof.PartId;
import org.lotse.funding.api.proof.ProofId;
import org.lotse.funding.api.retention.RetentionRule;
import org.lotse.funding.core.domain.proof.ProofBook;
import org.lotse.funding.core.domain.proof.RetentionRow;
import org.lotse.funding.core.domain.proof.StoredPart;
import org.lotse.funding.core.domain.proof.StoredProof;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Proofs in the tenant's database. */
@Component
public final class JpaProofBook implements ProofBook {

    private final Entities entities;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaProofBook(@Reference(target = "(lotse.unit=funding)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(StoredProof proof) {
        entities.manager().persist(proof);
    }

    @Override
    public void remove(StoredProof proof) {
        parts(proof.id()).forEach(this::remove);
        entities.manager().flush();
        entities.manager().remove(proof);
    }

    @Override
    public Optional<StoredProof> find(ProofId id) {
        return Optional.ofNullable(entities.manager().find(StoredProof.class, id.value()));
    }

    @Override
    public Optional<StoredProof> hold(ProofId id) {
        return Optional.ofNullable(
                entities.manager().find(StoredProof.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<StoredProof> of(ApplicationId grant) {
        return entities.manager()
                .createQuery("select p from StoredProof p where p.grant = :grant", StoredProof.class)
                .setParameter("grant", grant.value())
                .getResultList();
    }

    @Override
    public void add(StoredPart part) {
        entities.manager().persist(part);
    }

    @Override
    public void remove(StoredPart part) {
        entities.manager().remove(part);
    }

    @Override
    public Optional<StoredPart> part(PartId id) {
        return Optional.ofNullable(entities.manager().find(StoredPart.class, id.value()));
    }

    @Override
    public List<StoredPart> parts(ProofId proof) {
        return entities.manager()
                .createQuery("select p from StoredPart p where p.proof = :proof order by p.place", StoredPart.class)
                .setParameter("proof", proof.value())
                .getResultList();
    }

    @Override
    public List<RetentionRule> retention() {
        return entities
                .manager()
                .createQuery("select r from RetentionRow r order by r.since desc", RetentionRow.class)
                .getResultList()
                .stream()
                .map(RetentionRow::rule)
                .toList();
    }
}
