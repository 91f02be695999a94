package org.lotse.platform.persistence.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.journal.JournalKey;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * One secret in a key store of its own, {@code keys/journal.p12}, from which the key of each chain is derived. It is never
 * rotated: a new one could not tell whether the old entries are whole. Read at first use.
 */
@Component
public final class StoredJournalKey implements JournalKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final DatabaseName ALIAS = new DatabaseName("journal");

    private final DatabaseKeys keys;
    private byte @Nullable [] secret;

    @Activate
    public StoredJournalKey(@Reference KeyStores stores) {
        keys = stores.journal();
    }

    @Override
    public byte[] of(String chain) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret(), ALGORITHM));
            return mac.doFinal(("journal/" + chain).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("Every Java has " + ALGORITHM, e);
        }
    }

    private synchronized byte[] secret() {
        var known = secret;
        if (known == null) {
            known = keys.findOrMake(ALIAS);
            secret = known;
        }
        return known;
    }
}
