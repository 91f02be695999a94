package org.lotse.cases.core.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.lotse.platform.api.access.UserId;

/**
 * Opens somebody's calendar to their own calendar program. The secret is 256 random bits: a plain hash keeps it, nothing is gained by
 * trying words.
 */
@Entity
@Table(name = "CASES_FEED")
public class CalendarSecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    @Id
    @Column(name = "PERSON_ID")
    private UUID personId;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "SECRET_HASH")
    private String hash;

    @Column(name = "MADE_AT")
    private Instant madeAt;

    /** For the database layer. */
    protected CalendarSecret() {}

    /** Opens this person's calendar from now on. */
    public CalendarSecret(UserId person, String secret, Instant now) {
        personId = person.value();
        hash = hash(secret);
        madeAt = now;
    }

    /** From now on this secret opens it, and the one before does not. */
    public void renew(String secret, Instant now) {
        hash = hash(secret);
        madeAt = now;
    }

    /** A secret that nobody guesses. It is told once and not kept. */
    public static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whose calendar it opens. */
    public UserId person() {
        return new UserId(personId);
    }

    /** Since when. */
    public Instant madeAt() {
        return madeAt;
    }

    /** Whether this secret is the one. */
    public boolean isOpenedBy(String secret) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), hash(secret).getBytes(StandardCharsets.US_ASCII));
    }

    /** What is kept of a secret. */
    public static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
