package org.lotse.cases.core.persistence;

import java.util.Set;
import org.lotse.cases.api.dispute.Datum;

/** What a query gives for {@code CaseFile.disputed}: the column's converter has made a set of it, which queries do not know. */
final class DisputedColumn {

    private DisputedColumn() {}

    @SuppressWarnings("unchecked")
    static Set<Datum> read(Object value) {
        return (Set<Datum>) value;
    }
}
