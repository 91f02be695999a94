package org.lotse.platform.api.audit;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Records acts so that nobody can later take them out, change them or put others between them without its being noticed.
 * The platform adds who acted and when; the caller says what was done, after it was done or refused. Any thread; no
 * permission is asked, since what happened is recorded whoever did it.
 *
 * <p>There is one trail per tenant, in the tenant's own database, and one of the platform. An act is part of the
 * transaction that runs on this thread if that works in the same database: both are kept or neither. If the transaction
 * works in another database – a membership lives in the platform's, its tenant's trail does not – the act is recorded as
 * soon as that has been committed, and not at all if it is rolled back. Without a transaction it is recorded at once.
 */
@ProviderType
public interface AuditTrail {

    /**
     * Records an act within the current scope's tenant.
     *
     * @throws org.lotse.platform.api.access.NoScope without a current tenant
     */
    void record(Act act);

    /**
     * Records an act that belongs to no tenant, or that happened before anybody was in one: a bundle deployed, a sign-in
     * refused. Needs no scope; where there is one, its actor is the one who acted.
     */
    void recordForPlatform(Act act);
}
