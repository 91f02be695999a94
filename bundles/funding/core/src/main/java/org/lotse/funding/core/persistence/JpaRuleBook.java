package org.lotse.funding.core.persistence;

import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.rule.RuleRef;
import org.lotse.funding.core.domain.rule.RuleBook;
import org.lotse.funding.core.domain.rule.StoredRules;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rule-sets in the tenant's database. */
@Component
public final class JpaRuleBook implements RuleBook {

    private final Entities entities;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaRuleBook(@Reference(target = "(lotse.unit=funding)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(StoredRules rules) {
        entities.manager().persist(rules);
    }

    @Override
    public void remove(StoredRules rules) {
        entities.manager().remove(rules);
    }

    @Override
    public Optional<StoredRules> find(RuleRef ref) {
        return entities.manager()
                .createQuery(
                        "select r from StoredRules r where r.rules = :rules and r.number = :number", StoredRules.class)
                .setParameter("rules", ref.rules())
                .setParameter("number", ref.version())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<StoredRules> all() {
        return entities.manager()
                .createQuery("select r from StoredRules r", StoredRules.class)
                .getResultList();
    }
}
