package org.lotse.platform.exchange.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.tenant.TenantId;

/**
 * Makes fingerprints with HMAC-SHA-256 and the key of a district. Without the key nobody can try out names. Keys are numbered: marks of the last number
 * count too while the next one is taken into use, since their owners can make them anew from what they have.
 */
public final class Fingerprints {

    private static final String ALGORITHM = "HmacSHA256";

    private final BiFunction<TenantId, Integer, byte[]> keys;
    private final int number;

    /**
     * @param keys the key of a district by number, always the same
     * @param number the key that counts, from one
     */
    public Fingerprints(BiFunction<TenantId, Integer, byte[]> keys, int number) {
        this.keys = keys;
        this.number = number;
    }

    /** The key that counts. */
    public int number() {
        return number;
    }

    /** Of texts, with the key that counts. */
    public Set<String> of(TenantId district, KindId kind, Set<String> texts) {
        return under(number, district, kind, texts).collect(Collectors.toUnmodifiableSet());
    }

    /** Of texts, with the key that counts and with the one before it. */
    public Set<String> ofAnyAge(TenantId district, KindId kind, Set<String> texts) {
        return IntStream.rangeClosed(Math.max(1, number - 1), number)
                .boxed()
                .flatMap(one -> under(one, district, kind, texts))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of a record's identity: the same whatever key counts, and another one in each tenant. */
    public String ofSubject(TenantId tenant, KindId kind, String subject) {
        return mac(keys.apply(tenant, 0), kind + "\n" + subject);
    }

    private Stream<String> under(int one, TenantId district, KindId kind, Set<String> texts) {
        var key = keys.apply(district, one);
        return texts.stream().map(text -> mac(key, kind + "\n" + text));
    }

    private static String mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
