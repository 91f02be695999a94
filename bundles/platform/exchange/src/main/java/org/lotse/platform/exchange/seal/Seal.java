package org.lotse.platform.exchange.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Function;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.lotse.platform.api.tenant.TenantId;

/**
 * Encrypts for one tenant with AES-256-GCM. What stands on the outside (who sends what to whom, and which part it is) is
 * authenticated with it, so that neither can be changed, nor one package's inside be put into another.
 */
public final class Seal {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Function<TenantId, byte[]> keys;

    /** @param keys the 256-bit key of each tenant, always the same */
    public Seal(Function<TenantId, byte[]> keys) {
        this.keys = keys;
    }

    /** The text, so that only the reader's tenant opens it, and only with the same outside. */
    public String close(TenantId reader, String outside, String text) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed =
                    cipher(Cipher.ENCRYPT_MODE, reader, nonce, outside).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(NONCE + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    /** @throws BrokenSeal if anything of it, or of the outside, is not as it was */
    public String open(TenantId reader, String outside, String sealed) throws BrokenSeal {
        try {
            var bytes = Base64.getDecoder().decode(sealed);
            if (bytes.length <= NONCE) {
                throw new BrokenSeal("Nothing is sealed here");
            }
            var nonce = Arrays.copyOf(bytes, NONCE);
            var text = cipher(Cipher.DECRYPT_MODE, reader, nonce, outside).doFinal(bytes, NONCE, bytes.length - NONCE);
            return new String(text, StandardCharsets.UTF_8);
        } catch (AEADBadTagException | IllegalArgumentException changed) {
            throw new BrokenSeal(changed.getClass().getSimpleName());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    private Cipher cipher(int mode, TenantId reader, byte[] nonce, String outside) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, new SecretKeySpec(keys.apply(reader), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(outside.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
