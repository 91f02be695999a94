package org.lotse.platform.security.password;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Argon2id (RFC 9106). Each computation takes {@code COST.memoryKiB()} of heap, so only a few run at a time; the others
 * wait in line.
 */
@Component
public final class Argon2Hashing implements PasswordHashing {

    /** Above the least that OWASP asks for (19 MiB, 2 passes); a tenth to a fifth of a second on one core. */
    private static final Argon2Cost COST = new Argon2Cost(32 * 1024, 2, 1);

    private static final int AT_A_TIME = 2;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    private final Argon2Cost cost;
    private final EncodedHash nobody;

    /** Hashes with today's cost. */
    @Activate
    public Argon2Hashing() {
        this(COST);
    }

    Argon2Hashing(Argon2Cost cost) {
        this.cost = cost;
        this.nobody = new EncodedHash(cost, new byte[SALT_BYTES], new byte[HASH_BYTES]);
    }

    @Override
    public String hash(char[] password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new EncodedHash(cost, salt, compute(password, cost, salt, HASH_BYTES)).text();
    }

    @Override
    public boolean matches(char[] password, String hash) {
        return matches(password, EncodedHash.parse(hash));
    }

    @Override
    public void matchesNobody(char[] password) {
        matches(password, nobody);
    }

    @Override
    public boolean outdated(String hash) {
        return EncodedHash.parse(hash).cost().cheaperThan(cost);
    }

    private boolean matches(char[] password, EncodedHash kept) {
        var computed = compute(password, kept.cost(), kept.salt(), kept.hash().length);
        return MessageDigest.isEqual(computed, kept.hash());
    }

    private byte[] compute(char[] password, Argon2Cost effort, byte[] salt, int length) {
        var bytes = bytes(password);
        takePlace();
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(effort.memoryKiB())
                    .withIterations(effort.passes())
                    .withParallelism(effort.lanes())
                    .withSalt(salt)
                    .build());
            var hash = new byte[length];
            generator.generateBytes(bytes, hash);
            return hash;
        } finally {
            places.release();
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
    }

    /** The same umlaut typed on another keyboard may be made of other characters: NFKC, as NIST SP 800-63B asks. */
    private static byte[] bytes(char[] password) {
        var characters = CharBuffer.wrap(password);
        var plain = characters.chars().allMatch(c -> c < 0x80);
        var encoded = StandardCharsets.UTF_8.encode(
                plain ? characters : CharBuffer.wrap(Normalizer.normalize(characters, Normalizer.Form.NFKC)));
        var bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }
}
