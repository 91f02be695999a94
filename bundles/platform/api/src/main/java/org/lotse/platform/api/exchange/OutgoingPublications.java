package org.lotse.platform.api.exchange;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Publications of the current scope's tenant, a district, to its municipalities. Any thread that has a scope. Every call begins at the gate
 * with the kind's {@link PublicationKind#publish}; a kind that is not there is refused like one that is not permitted.
 */
@ProviderType
public interface OutgoingPublications {

    /** Most characters of a document. */
    int LONGEST = 500_000;

    /**
     * Publishes. Part of the running {@link org.lotse.platform.api.data.Transactions#write}: if that is rolled back, nothing was published; if it
     * is committed, each municipality of the district gets a copy once, as soon as both have the module on, also one that joins
     * later. Both ends' audit trails tell of it.
     *
     * @param content the document, without anything about a person
     * @return the version, counted for the kind
     * @throws org.lotse.platform.api.rule.RuleViolation if the tenant is no district, the document is longer than {@link #LONGEST}, or
     *     somebody else published at the same moment
     * @throws IllegalStateException outside a write transaction of the tenant
     */
    int publish(KindId kind, String content);

    /** The version that counts, if anything was published. */
    Optional<Publication> current(KindId kind);

    /** Who has the version that counts; everybody is outstanding if nothing was published. */
    PublicationReach reach(KindId kind);
}
