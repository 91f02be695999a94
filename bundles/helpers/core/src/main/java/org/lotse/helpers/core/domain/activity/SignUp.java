package org.lotse.helpers.core.domain.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.activity.SignUpState;

/** That a volunteer is signed up for a shift: with a place, or waiting in line. */
@Entity
@Table(name = "HELPERS_SIGN_UP")
public class SignUp {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "SHIFT_ID")
    private UUID shiftId;

    @Column(name = "VOLUNTEER_ID")
    private UUID volunteerId;

    @Column(name = "IN_LINE")
    private int number;

    @Column(name = "PLACED")
    private boolean placed;

    @Column(name = "SIGNED_UP_ON")
    private LocalDate signedUpOn;

    @Column(name = "MOVED_UP_ON")
    private @Nullable LocalDate movedUpOn;

    /** For the database layer. */
    protected SignUp() {}

    SignUp(UUID id, ShiftId shift, VolunteerId volunteer, int number, boolean placed, LocalDate today) {
        this.id = id;
        this.shiftId = shift.value();
        this.volunteerId = volunteer.value();
        this.number = number;
        this.placed = placed;
        this.signedUpOn = today;
    }

    void moveUp(LocalDate today) {
        placed = true;
        movedUpOn = today;
    }

    /** For which shift. */
    public ShiftId shift() {
        return new ShiftId(shiftId);
    }

    /** Who. */
    public VolunteerId volunteer() {
        return new VolunteerId(volunteerId);
    }

    /** The place in line. */
    public int number() {
        return number;
    }

    /** Whether they have a place. */
    public SignUpState state() {
        return placed ? SignUpState.PLACED : SignUpState.WAITING;
    }

    /** Whether they have a place. */
    public boolean isPlaced() {
        return placed;
    }

    /** The day on which they signed up. */
    public LocalDate signedUpOn() {
        return signedUpOn;
    }

    /** The day on which they moved up from the waiting list. */
    public Optional<LocalDate> movedUpOn() {
        return Optional.ofNullable(movedUpOn);
    }
}
