package org.lotse.cases.api;

import org.osgi.annotation.versioning.ProviderType;

/** What a tenant decides for its own case files. Any thread that has a scope; every call is one transaction and begins at the gate. */
@ProviderType
public interface CaseSettings {

    /**
     * Whether numbers of the central register of foreigners are kept. Not unless somebody decided so: § 10 (4) AZRG confines
     * them to traffic with the register. Needs {@code cases.settings}; forms ask {@link Persons#keepsAzrNumbers}.
     */
    boolean keepsAzrNumbers();

    /**
     * Begins or ends keeping these numbers; ending it removes all that were kept, for good. Needs {@code cases.settings}.
     *
     * @param keep whether they are kept from now on
     */
    void keepAzrNumbers(boolean keep);
}
