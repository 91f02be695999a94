package org.lotse.cases.core.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.calendar.FeedSecret;

/** Opens somebody's calendar to their own calendar program; of the secret a hash is kept. */
@Entity
@Table(name = "CASES_FEED")
public class CalendarSecret {

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
    public CalendarSecret(UserId person, FeedSecret secret, Instant now) {
        personId = person.value();
        hash = secret.hash();
        madeAt = now;
    }

    /** From now on this secret opens it, and the one before does not. */
    public void renew(FeedSecret secret, Instant now) {
        hash = secret.hash();
        madeAt = now;
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
    public boolean isOpenedBy(FeedSecret secret) {
        return secret.isKeptAs(hash);
    }
}
