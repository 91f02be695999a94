package org.lotse.helpers.core.domain.request;

import java.util.Collection;

/** The volunteers of the current tenant who can be asked, as they are seen from a need. Inside a transaction only. */
@FunctionalInterface
public interface Candidates {

    /** All who are cleared or active, in no order. */
    Collection<Candidate> seenFrom(Need need);
}
