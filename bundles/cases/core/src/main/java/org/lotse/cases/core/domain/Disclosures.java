package org.lotse.cases.core.domain;

import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.platform.api.data.Page;

/** The registers of the current tenant's cases. Inside a transaction only. */
public interface Disclosures {

    /** Takes in a new entry. */
    void add(Disclosure disclosure);

    /**
     * A page of a case's register, the latest first.
     *
     * @param after cursor of the page before, or null
     */
    Page<Disclosure> page(CaseId caseId, @Nullable String after, int size);
}
