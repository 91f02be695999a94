package org.lotse.helpers.core.domain.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.message.DeliveryReason;
import org.lotse.helpers.api.message.DeliveryState;
import org.lotse.helpers.api.message.MessageId;
import org.lotse.platform.api.mail.MailOutcome;

/** What became of a message for one person. While it waits it stands in line: the rows of the table are the queue. */
@Entity
@Table(name = "HELPERS_DELIVERY")
public class Delivery {

    /** How long to wait before the second attempt; twice as long before each further one. */
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(15);

    private static final int MOST_DOUBLINGS = 4;

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "MESSAGE_ID")
    private UUID messageId;

    @Column(name = "VOLUNTEER_ID")
    private UUID volunteerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    private DeliveryState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "REASON")
    private @Nullable DeliveryReason reason;

    @Column(name = "ATTEMPTS")
    private int attempts;

    @Column(name = "NEXT_AT")
    private Instant nextAt;

    @Column(name = "CHANGED_AT")
    private Instant changedAt;

    /** For the database layer. */
    protected Delivery() {}

    /** Somebody is to get it, or not for a reason. */
    public Delivery(UUID id, MessageId message, VolunteerId volunteer, @Nullable DeliveryReason obstacle, Instant now) {
        this.id = id;
        this.messageId = message.value();
        this.volunteerId = volunteer.value();
        this.state = obstacle == null ? DeliveryState.WAITING : DeliveryState.NOT_SENT;
        this.reason = obstacle;
        this.nextAt = now;
        this.changedAt = now;
    }

    /** Something speaks against it by now, though it waited. */
    public void dropped(DeliveryReason obstacle, Instant now) {
        become(DeliveryState.NOT_SENT, obstacle, now);
    }

    /** Its time is over. What kept it until now is the reason, if anything did. */
    public void expired(Instant now) {
        become(DeliveryState.FAILED, reason == null ? DeliveryReason.TOO_LATE : reason, now);
    }

    /** It was tried. What may still succeed waits, longer each time. */
    public void tried(MailOutcome outcome, Instant now) {
        switch (outcome) {
            case ACCEPTED -> become(DeliveryState.SENT, null, now);
            case ADDRESS_REFUSED -> become(DeliveryState.FAILED, DeliveryReason.ADDRESS_REFUSED, now);
            case MAIL_REFUSED -> become(DeliveryState.FAILED, DeliveryReason.MAIL_REFUSED, now);
            case POSTPONED -> again(DeliveryReason.POSTPONED, now);
            case UNREACHABLE -> again(DeliveryReason.UNREACHABLE, now);
            case NOT_LET_IN -> again(DeliveryReason.NOT_LET_IN, now);
            case NOT_SET_UP -> again(DeliveryReason.NOT_SET_UP, now);
            case TOO_MANY -> {
                // Nothing was tried.
            }
        }
    }

    /** It failed and waits once more, as if new. */
    public void retry(Instant now) {
        if (state == DeliveryState.FAILED) {
            become(DeliveryState.WAITING, null, now);
            attempts = 0;
            nextAt = now;
        }
    }

    /** Identity; the number of the mail as well. */
    public UUID id() {
        return id;
    }

    /** Of which message. */
    public MessageId message() {
        return new MessageId(messageId);
    }

    /** To whom. */
    public VolunteerId volunteer() {
        return new VolunteerId(volunteerId);
    }

    /** How it stands. */
    public DeliveryState state() {
        return state;
    }

    /** Why it did not go out, or not yet. */
    public @Nullable DeliveryReason reason() {
        return reason;
    }

    /** When it is tried next, while it waits. */
    public Instant nextAt() {
        return nextAt;
    }

    /** Since when it stands so. */
    public Instant changedAt() {
        return changedAt;
    }

    private void again(DeliveryReason why, Instant now) {
        become(DeliveryState.WAITING, why, now);
        nextAt = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS)));
        attempts++;
    }

    private void become(DeliveryState next, @Nullable DeliveryReason why, Instant now) {
        state = next;
        reason = why;
        changedAt = now;
    }
}
