package org.lotse.planted.api;

import org.osgi.annotation.versioning.ProviderType;

/** A service as modules have them. */
@ProviderType
public interface LendingDesk {

    /** Hands something out. */
    void lend(String thing);

    /** Takes it back. */
    void giveBack(String thing);

    /** How much is out. */
    int count();
}
