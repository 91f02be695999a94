package org.lotse.funding.api.group;

import java.math.BigDecimal;
import java.util.List;
import org.lotse.funding.api.Ags;

/**
 * A grouping that is suggested, or a municipality that needs none.
 *
 * @param kind why
 * @param members by name
 * @param persons of all of them
 * @param amount their claim for a year in euros
 * @param missing euros that are missing for applying; zero if none are
 */
public record Suggestion(SuggestionKind kind, List<Ags> members, int persons, BigDecimal amount, BigDecimal missing) {

    /** Copies the list. */
    public Suggestion {
        members = List.copyOf(members);
    }
}
