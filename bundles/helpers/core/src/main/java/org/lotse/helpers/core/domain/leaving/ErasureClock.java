package org.lotse.helpers.core.domain.leaving;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.leaving.Departure;
import org.lotse.helpers.api.leaving.ErasureHold;
import org.lotse.helpers.api.leaving.HoldErasure;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** When somebody who has left is erased, and what holds that. A value: what changes is replaced as a whole. */
@Embeddable
public class ErasureClock {

    @Column(name = "LEFT_ON")
    private LocalDate leftOn;

    @Column(name = "ERASE_ON")
    private LocalDate eraseOn;

    @Column(name = "HOLD_REASON")
    private @Nullable String holdReason;

    @Column(name = "HOLD_UNTIL")
    private @Nullable LocalDate holdUntil;

    @Column(name = "HOLD_ON")
    private @Nullable LocalDate holdOn;

    @Column(name = "HOLD_BY")
    private @Nullable String holdBy;

    @Column(name = "ERASED_ON")
    private @Nullable LocalDate erasedOn;

    /** For the database layer. */
    protected ErasureClock() {}

    /** Somebody left on this day and is kept for so many days. */
    public static ErasureClock begun(LocalDate leftOn, int days) {
        var clock = new ErasureClock();
        clock.leftOn = leftOn;
        clock.eraseOn = leftOn.plusDays(days);
        return clock;
    }

    /** The same, with nobody erased before this day. */
    public ErasureClock notBefore(LocalDate day) {
        var later = lifted();
        later.eraseOn = eraseOn.isBefore(day) ? day : eraseOn;
        return later;
    }

    /**
     * The same, held.
     *
     * @throws RuleViolation beside {@code reason} or {@code until}
     */
    public ErasureClock held(HoldErasure command, String by, LocalDate today) {
        var held = lifted();
        held.holdReason = Check.text("reason", command.reason(), HoldErasure.REASON_LENGTH);
        var until = Check.present("until", command.until());
        if (until.isBefore(today)) {
            throw RuleViolation.at("until", "helpers.rule.hold-over");
        }
        if (until.isAfter(today.plusMonths(HoldErasure.MOST_MONTHS))) {
            throw RuleViolation.at("until", "helpers.rule.hold-too-long", String.valueOf(HoldErasure.MOST_MONTHS));
        }
        held.holdUntil = until;
        held.holdOn = today;
        held.holdBy = by;
        return held;
    }

    /** The same with nothing that holds it. */
    public ErasureClock lifted() {
        var lifted = new ErasureClock();
        lifted.leftOn = leftOn;
        lifted.eraseOn = eraseOn;
        lifted.erasedOn = erasedOn;
        return lifted;
    }

    /** The same after all but the name was erased. */
    public ErasureClock reduced(LocalDate today) {
        var reduced = lifted();
        reduced.erasedOn = today;
        return reduced;
    }

    /** Whether something holds it on this day. */
    public boolean isHeld(LocalDate today) {
        return holdUntil != null && !holdUntil.isBefore(today);
    }

    /** Whether they ought to be gone: nobody sees them any more, whether or not they were erased yet. */
    public boolean isOver(LocalDate today) {
        return erasedOn == null && !isHeld(today) && !eraseOn.isAfter(today);
    }

    /** Whether only the name is left. */
    public boolean isReduced() {
        return erasedOn != null;
    }

    /** The day. */
    public LocalDate eraseOn() {
        return eraseOn;
    }

    /** @param helping whether a Patenschaft runs */
    public Departure departure(boolean helping) {
        return new Departure(
                leftOn,
                eraseOn,
                holdReason == null || holdUntil == null || holdOn == null || holdBy == null
                        ? null
                        : new ErasureHold(holdReason, holdUntil, holdOn, holdBy),
                erasedOn,
                helping);
    }
}
