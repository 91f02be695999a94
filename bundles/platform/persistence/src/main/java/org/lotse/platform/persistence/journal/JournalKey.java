package org.lotse.platform.persistence.journal;

import org.osgi.annotation.versioning.ProviderType;

/** Keys that seal what a participant writes; from a key store that lies outside every database. */
@ProviderType
@FunctionalInterface
public interface JournalKey {

    /**
     * The 256-bit key of one chain, always the same; the key store is made with the first. Any thread.
     *
     * @param chain name of the chain
     */
    byte[] of(String chain);
}
