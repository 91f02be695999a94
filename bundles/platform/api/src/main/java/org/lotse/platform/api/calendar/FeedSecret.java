package org.lotse.platform.api.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.lotse.platform.api.tenant.TenantId;

/**
 * The secret of a calendar's address: told once, never kept. It is 256 random bits, so that a plain hash keeps it: nothing is gained by trying
 * words. A module keeps {@link #hash} beside whose calendar it opens. Any thread.
 *
 * @param value what stands in the address
 */
public record FeedSecret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** One that nobody guesses. */
    public static FeedSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is kept of it: 64 hexadecimal digits. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Whether what was kept is of this one; takes as long whatever differs. */
    public boolean isKeptAs(String hash) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), hash().getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * The address that it opens, below the root, without a leading slash.
     *
     * @param feed as in {@link FeedOf#name}
     */
    public String address(String feed, TenantId tenant) {
        return "calendar/" + feed + "/" + tenant + "/" + value + ".ics";
    }

    /** A record would tell the secret to any log. */
    @Override
    public String toString() {
        return "a calendar's secret";
    }
}
