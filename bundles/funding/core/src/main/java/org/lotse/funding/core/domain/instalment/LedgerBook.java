package org.lotse.funding.core.domain.instalment;

import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.application.ApplicationId;

/** Ledgers in the current tenant's database. Inside a transaction only. */
public interface LedgerBook {

    /** Takes in a new one. */
    void add(Ledger ledger);

    /** The one of a grant, if anything was entered for it. */
    Optional<Ledger> find(ApplicationId grant);

    /** All of them, in no order. */
    List<Ledger> all();
}
