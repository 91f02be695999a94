package org.lotse.cases.core.persistence;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.lotse.cases.api.CaseSort;

/**
 * A filter that few rows may pass, or most. Asked for plainly, Derby reads all that pass along an index of theirs and sorts them: right
 * for few. Where many pass, the index of the sorting is gone along until the page is full; what is reckoned has no index, and so Derby is
 * left no other (docs/adr/0014).
 *
 * @param column what is compared
 * @param sort what the list is sorted by where that column's index is the right one anyhow
 * @param condition with {@code %1$s} for the column
 * @param parameters of the condition
 */
record WideFilter(String column, CaseSort sort, String condition, Map<String, Object> parameters) {

    private static final String PASSING = "select f.id from CaseFile f where ";

    /** The condition for a list that is sorted like this. */
    String condition(EntityManager manager, CaseSort sortedBy, int many) {
        return condition.formatted(
                sortedBy != sort && passes(manager, many) ? "coalesce(%1$s, %1$s)".formatted(column) : column);
    }

    /** Whether more rows pass; counts no further, and reads an index only. */
    private boolean passes(EntityManager manager, int many) {
        var query = manager.createQuery(PASSING + condition.formatted(column), UUID.class);
        parameters.forEach(query::setParameter);
        return !query.setFirstResult(many).setMaxResults(1).getResultList().isEmpty();
    }
}
