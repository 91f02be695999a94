package org.lotse.liga.core.domain.agreement;

import java.util.List;
import java.util.Optional;
import org.lotse.liga.api.agreement.AgreementId;

/** All agreements of the current tenant. Inside a transaction only. */
public interface AgreementBook {

    /** Takes in a new one. */
    void add(Agreement agreement);

    /** Takes one out. */
    void remove(Agreement agreement);

    /** The agreement with this id. */
    Optional<Agreement> find(AgreementId id);

    /** The same, while others who lock it wait: claims under one agreement are entered one after the other. */
    Optional<Agreement> lock(AgreementId id);

    /** All of them, in no order. */
    List<Agreement> all();
}
