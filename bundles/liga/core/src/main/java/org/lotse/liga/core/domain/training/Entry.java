package org.lotse.liga.core.domain.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.training.Attendance;
import org.lotse.liga.api.training.EnterParticipant;
import org.lotse.liga.api.training.Participant;
import org.lotse.liga.api.training.ParticipantId;
import org.lotse.liga.api.training.TrainingId;
import org.lotse.liga.core.domain.Reach;
import org.lotse.platform.api.rule.Check;

/** Somebody in the line of a training. Names are kept as they were told; posts and accounts may go. */
@Entity
@Table(name = "LIGA_PARTICIPANT")
public class Entry {

    private static final int WHERE_LENGTH = 150;

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "TRAINING_ID")
    private UUID trainingId;

    @Column(name = "NAME")
    private String name;

    @Column(name = "NAME_KEY")
    private String nameKey;

    @Column(name = "CARRIER_ID")
    private @Nullable UUID carrierId;

    @Column(name = "ORGANISATION")
    private String organisation;

    @Column(name = "CONTACT")
    private @Nullable String contact;

    @Column(name = "IN_LINE")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    private EntryState state;

    @Column(name = "SIGNED_UP_ON")
    private LocalDate signedUpOn;

    @Column(name = "MOVED_UP_ON")
    private @Nullable LocalDate movedUpOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "ATTENDANCE")
    private @Nullable Attendance attendance;

    /** For the database layer. */
    protected Entry() {}

    /** @throws RuleViolation beside the field that is not acceptable */
    static Entry of(ParticipantId id, EnterParticipant command, String organisation) {
        var entry = new Entry();
        entry.id = id.value();
        entry.trainingId = command.training().value();
        entry.name = Check.text("name", command.name(), EnterParticipant.NAME_LENGTH);
        entry.nameKey = nameKey(entry.name);
        entry.carrierId = command.carrier() == null ? null : command.carrier().value();
        entry.organisation = Check.text("organisation", organisation, WHERE_LENGTH);
        entry.contact = Check.optionalText("contact", command.contact(), EnterParticipant.CONTACT_LENGTH)
                .orElse(null);
        return entry;
    }

    /** By what two names are the same, at one carrier or office. */
    public static String nameKey(String name) {
        return Reach.sortName(name.strip().replaceAll("\\s+", " "));
    }

    void stand(int inLine, boolean hasPlace, LocalDate today) {
        number = inLine;
        state = hasPlace ? EntryState.PLACED : EntryState.WAITING;
        signedUpOn = today;
    }

    void moveUp(LocalDate today) {
        state = EntryState.PLACED;
        movedUpOn = today;
    }

    void record(@Nullable Attendance was) {
        attendance = was;
    }

    /** As it is told. */
    public Participant told() {
        return new Participant(
                id(), name, organisation, carrier(), contact, number, isPlaced(), signedUpOn, movedUpOn, attendance);
    }

    /** Identity. */
    public ParticipantId id() {
        return new ParticipantId(id);
    }

    /** For which training. */
    public TrainingId training() {
        return new TrainingId(trainingId);
    }

    /** Who. */
    public String name() {
        return name;
    }

    /** For which carrier they work, or null. */
    public @Nullable CarrierId carrier() {
        return carrierId == null ? null : new CarrierId(carrierId);
    }

    /** The place in line. */
    public int number() {
        return number;
    }

    /** Whether they have a place. */
    public boolean isPlaced() {
        return state == EntryState.PLACED;
    }

    /** Whether they were there, or null as long as nobody wrote it down. */
    public @Nullable Attendance attendance() {
        return attendance;
    }

    /** Whether it is the same person, as far as one can tell. */
    boolean isSameAs(Entry other) {
        return nameKey.equals(other.nameKey)
                && Objects.equals(carrierId, other.carrierId)
                && (carrierId != null || organisation.equals(other.organisation));
    }

    /** Whether it is somebody who holds a post. */
    public boolean isHolder(String holder, CarrierId carrier) {
        return carrier.equals(carrier()) && nameKey.equals(nameKey(holder));
    }
}
