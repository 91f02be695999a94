package org.lotse.platform.security.signin;

import org.lotse.platform.api.access.UserId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Makes accounts without asking the gate: for the first start and for demo data, where nobody is there to be asked. Needs
 * no scope. Slow on purpose (memory-hard hash): call it off the activation thread.
 */
@ProviderType
public interface AccountProvisioning {

    /**
     * Makes the account, unless there is one with this sign-in name: that one stays as it is, password and all.
     *
     * @param account what to make
     * @param password taken as it is, without looking at the rules for passwords; the caller wipes it
     * @return the account, made now or before
     */
    UserId provide(NewAccount account, char[] password);
}
