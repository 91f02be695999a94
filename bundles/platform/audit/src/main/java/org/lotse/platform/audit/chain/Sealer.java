package org.lotse.platform.audit.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals what is told to it with HMAC-SHA256 (RFC 2104) and the key of one chain. Any thread. */
public final class Sealer {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** @param key of this chain alone, so that an entry cannot move to another */
    public Sealer(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The link that this statement makes after the one before it. */
    public Link after(Link before, Statement statement) {
        var number = before.number() + 1;
        return new Link(
                number,
                seal(
                        before.seal(),
                        Long.toString(number),
                        Long.toString(statement.commit()),
                        Long.toString(micros(statement.at())),
                        statement.actor(),
                        statement.room(),
                        statement.act(),
                        statement.subjectKind(),
                        statement.subject(),
                        statement.details()));
    }

    /** A seal over these texts; each goes in with its length, so that none can borrow from its neighbour. */
    public String seal(String... texts) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (var text : texts) {
                var bytes = text.getBytes(StandardCharsets.UTF_8);
                mac.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                mac.update(bytes);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new AssertionError("Every Java has " + ALGORITHM, e);
        }
    }

    static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
