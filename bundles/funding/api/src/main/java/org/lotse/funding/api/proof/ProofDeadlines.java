package org.lotse.funding.api.proof;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Which proofs are owed, and until when, by the rule-set of each grant. For screens; needs {@code funding.applications}; every call begins at the gate. */
@ProviderType
public interface ProofDeadlines {

    /** All proofs of all grants, those to see to first. */
    List<ProofDue> all();
}
