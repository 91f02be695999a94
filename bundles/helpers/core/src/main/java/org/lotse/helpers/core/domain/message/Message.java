package org.lotse.helpers.core.domain.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.message.DeliveryState;
import org.lotse.helpers.api.message.MessageId;
import org.lotse.helpers.api.message.MessageKind;
import org.lotse.helpers.api.message.MessageSummary;
import org.lotse.helpers.api.message.Placeholder;

/** A message as it was written: only the first name is still open. What it says never changes. */
@Entity
@Table(name = "HELPERS_MESSAGE")
public class Message {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private MessageKind kind;

    @Column(name = "SUBJECT")
    private String subject;

    @Column(name = "BODY")
    private String text;

    @Column(name = "REPLY_TO")
    private @Nullable String replyTo;

    @Column(name = "CIRCLE_ID")
    private @Nullable UUID circleId;

    @Column(name = "SHIFT_ID")
    private @Nullable UUID shiftId;

    /** The day that was told, so that a reminder goes out anew when the shift is moved. */
    @Column(name = "SHIFT_DAY")
    private @Nullable LocalDate shiftDay;

    @Column(name = "WRITTEN_AT")
    private Instant writtenAt;

    @Column(name = "WRITTEN_BY")
    private String writtenBy;

    @Column(name = "VALID_UNTIL")
    private Instant validUntil;

    /** For the database layer. */
    protected Message() {}

    /**
     * A new one.
     *
     * @param content what it says, without open placeholders of a shift
     * @param about what it is about
     * @param by who wrote it; empty for what goes out by itself
     */
    public static Message write(MessageId id, MessageKind kind, Content content, About about, Instant at, String by) {
        var message = new Message();
        message.id = id.value();
        message.kind = kind;
        message.subject = content.subject();
        message.text = content.text();
        message.replyTo = content.replyTo();
        message.circleId = about.circle() == null ? null : about.circle().value();
        message.shiftId = about.shift() == null ? null : about.shift().value();
        message.shiftDay = about.day();
        message.writtenAt = at;
        message.writtenBy = by;
        message.validUntil = about.validUntil();
        return message;
    }

    /** Its line in the list. */
    public MessageSummary summary(Map<DeliveryState, Long> numbers) {
        return new MessageSummary(id(), kind, subject, writtenAt, writtenBy, numbers);
    }

    /** Identity. */
    public MessageId id() {
        return new MessageId(id);
    }

    /** As one person reads it. */
    public Content to(String firstName) {
        var name = Map.of(Placeholder.FIRST_NAME, firstName);
        return new Content(MessageText.fill(subject, name), MessageText.fill(text, name), replyTo);
    }

    /** As it was written. */
    public Content content() {
        return new Content(subject, text, replyTo);
    }

    /** Why it was written. */
    public MessageKind kind() {
        return kind;
    }

    /** To which circle it went. */
    public Optional<CircleId> circle() {
        return Optional.ofNullable(circleId).map(CircleId::new);
    }

    /** Which shift it is about. */
    public Optional<ShiftId> shift() {
        return Optional.ofNullable(shiftId).map(ShiftId::new);
    }

    /** When it was written. */
    public Instant writtenAt() {
        return writtenAt;
    }

    /** What somebody wrote is worth sending until then; what is told of a shift is not, once it has begun. */
    public void prolong(Instant until) {
        if (!kind.isAutomatic()) {
            validUntil = until;
        }
    }

    /** When it is no longer worth sending. */
    public Instant validUntil() {
        return validUntil;
    }

    /**
     * What a message says.
     *
     * @param replyTo where answers go; null for nowhere
     */
    public record Content(
            String subject, String text, @Nullable String replyTo) {}

    /**
     * What a message is about.
     *
     * @param circle to which it goes, if to one
     * @param shift about which it is, if about one
     * @param day the day of that shift
     * @param validUntil when it is no longer worth sending
     */
    public record About(
            @Nullable CircleId circle,
            @Nullable ShiftId shift,
            @Nullable LocalDate day,
            Instant validUntil) {}
}
