package org.lotse.cases.core.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.ContactId;
import org.lotse.cases.api.ContactTotals;
import org.lotse.platform.api.data.Page;

/** All contacts with people in the current tenant's cases. Inside a transaction only. */
public interface Contacts {

    /** Takes in a new entry. */
    void add(Contact contact);

    /** The entry with this id. */
    Optional<Contact> find(ContactId id);

    /** Removes an entry for good. */
    void remove(Contact contact);

    /** What the log of a case sums up to, this transaction's changes included. */
    ContactTotals totals(CaseId caseId);

    /**
     * The cases whose totals are not those of their log, in the order of their identities.
     *
     * @param after the last one that was looked at, or null
     */
    List<CaseId> miscounted(@Nullable CaseId after, int most);

    /**
     * A page of the log of a case, latest contact first, among those of a day the latest entry.
     *
     * @param after cursor of the page before, or null
     */
    Page<Contact> page(CaseId caseId, @Nullable String after, int size);
}
