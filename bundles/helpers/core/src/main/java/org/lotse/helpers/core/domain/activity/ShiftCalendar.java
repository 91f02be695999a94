package org.lotse.helpers.core.domain.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.calendar.FeedSecret;

/** Opens a calendar of shifts to somebody's calendar program: their own, or a circle's. Of the secret a hash is kept. */
@Entity
@Table(name = "HELPERS_FEED")
public class ShiftCalendar {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "PERSON_ID")
    private UUID personId;

    @Column(name = "CIRCLE_ID")
    private @Nullable UUID circleId;

    @Column(name = "SECRET_HASH")
    private String hash;

    @Column(name = "MADE_AT")
    private Instant madeAt;

    /** For the database layer. */
    protected ShiftCalendar() {}

    /** @param circle whose shifts, or null for the person's own */
    public ShiftCalendar(UUID id, UserId person, @Nullable CircleId circle, FeedSecret secret, Instant now) {
        this.id = id;
        personId = person.value();
        circleId = circle == null ? null : circle.value();
        hash = secret.hash();
        madeAt = now;
    }

    /** Whose it is. */
    public UserId person() {
        return new UserId(personId);
    }

    /** Whose shifts stand there; empty for the person's own. */
    public Optional<CircleId> circle() {
        return Optional.ofNullable(circleId).map(CircleId::new);
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
