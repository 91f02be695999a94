package org.lotse.cases.core.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/** Statements past the entities, whose parameters are identities, in order. */
final class RowSql {

    private final EntityManager manager;

    RowSql(EntityManager manager) {
        this.manager = manager;
    }

    int number(String sql, Object... identities) {
        return ((Number) query(sql, identities).getSingleResult()).intValue();
    }

    void change(String sql, Object... identities) {
        query(sql, identities).executeUpdate();
    }

    /** To be given further parameters. */
    Query query(String sql, Object... identities) {
        var query = manager.createNativeQuery(sql);
        for (var place = 0; place < identities.length; place++) {
            query.setParameter(place + 1, identities[place].toString());
        }
        return query;
    }
}
