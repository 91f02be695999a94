package org.lotse.helpers.core.application.activity;

import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.activity.SignUpState;
import org.lotse.helpers.core.application.certificate.DeletionClock;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.helpers.core.domain.activity.Leaving;
import org.lotse.helpers.core.domain.activity.Roster;
import org.lotse.helpers.core.domain.activity.Shift;
import org.lotse.helpers.core.domain.activity.ShiftNews;
import org.lotse.helpers.core.domain.activity.SignUp;
import org.lotse.helpers.core.domain.activity.SignUpBook;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lets people come to a shift and go, whoever asks for it: one after the other, since each first locks the shift, and with a line in the audit
 * trail. Inside a transaction only.
 */
@Component(service = {Rosters.class, Leaving.class})
public final class Rosters implements Leaving {

    private final SignUpBook signUps;
    private final Volunteers volunteers;
    private final DeletionClock certificates;
    private final ActivityChanges changes;
    private final ShiftNews news;
    private final AuditTrail trail;

    @Activate
    public Rosters(
            @Reference SignUpBook signUps,
            @Reference Volunteers volunteers,
            @Reference DeletionClock certificates,
            @Reference ActivityChanges changes,
            @Reference ShiftNews news,
            @Reference AuditTrail trail) {
        this.signUps = signUps;
        this.volunteers = volunteers;
        this.certificates = certificates;
        this.changes = changes;
        this.news = news;
        this.trail = trail;
    }

    /** Signs up, or puts on the waiting list. */
    public SignUpState enter(ShiftId id, VolunteerId volunteer) {
        var shift = changes.locked(id);
        requireMayServe(volunteers.find(volunteer).orElseThrow(ConcurrentChange::removed));
        moveUp(shift);
        var entered = roster(shift).enter(changes.next(), volunteer, changes.today());
        signUps.add(entered);
        record(entered.isPlaced() ? "helpers.signed-up" : "helpers.put-on-waiting-list", entered);
        return entered.state();
    }

    /** Withdraws; whoever waits first moves up. */
    public void leave(ShiftId id, VolunteerId volunteer) {
        var shift = changes.locked(id);
        var roster = roster(shift);
        roster.leave(volunteer).ifPresent(leaving -> {
            signUps.remove(leaving);
            record("helpers.withdrawn-from-shift", leaving);
            moveUp(shift, roster);
        });
    }

    /** Lets those move up for whom there is room by now. */
    void moveUp(Shift locked) {
        moveUp(locked, roster(locked));
    }

    /** Takes them off everything that is to come. */
    @Override
    public void left(Volunteer volunteer) {
        signUps.of(volunteer.id(), changes.today()).stream()
                .map(SignUp::shift)
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(shift -> leave(shift, volunteer.id()));
    }

    private void moveUp(Shift shift, Roster roster) {
        var moved = roster.moveUp(this::mayServe, changes.today());
        moved.forEach(one -> record("helpers.moved-up", one));
        if (!moved.isEmpty()) {
            news.movedUp(shift, moved.stream().map(SignUp::volunteer).toList());
        }
    }

    private Roster roster(Shift shift) {
        return new Roster(shift, signUps.of(shift.id()));
    }

    private boolean mayServe(VolunteerId id) {
        return volunteers
                .find(id)
                .filter(volunteer -> volunteer.status().isAvailable() && isCleared(volunteer))
                .isPresent();
    }

    private void requireMayServe(Volunteer volunteer) {
        if (!volunteer.status().isAvailable()) {
            throw RuleViolation.at("volunteer", "helpers.rule.not-available");
        }
        if (!isCleared(volunteer)) {
            throw RuleViolation.at("volunteer", "helpers.rule.clearing-incomplete");
        }
    }

    private boolean isCleared(Volunteer volunteer) {
        return volunteer.details(certificates.holds(volunteer)).missing().isEmpty();
    }

    private void record(String act, SignUp signUp) {
        trail.record(Act.of(act, "shift", signUp.shift().toString())
                .with("volunteer", signUp.volunteer().toString()));
    }
}
