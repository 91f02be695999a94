package org.lotse.helpers.core.application;

import java.time.Clock;
import java.time.LocalDate;
import org.lotse.helpers.api.MoveVolunteer;
import org.lotse.helpers.api.ReviseVolunteer;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.core.application.certificate.DeletionClock;
import org.lotse.helpers.core.application.leaving.LeavingClock;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.helpers.core.domain.activity.Leaving;
import org.lotse.helpers.core.domain.self.AccountLinks;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What follows from a change of a volunteer's entry, whoever makes it: the coordinator or the volunteer. Inside a transaction only. */
@Component(service = VolunteerChanges.class)
public final class VolunteerChanges {

    private final Volunteers volunteers;
    private final DeletionClock deletion;
    private final Leaving leaving;
    private final LeavingClock erasure;
    private final AccountLinks accounts;
    private final CurrentScope scope;
    private final Clock clock;

    @Activate
    public VolunteerChanges(
            @Reference Volunteers volunteers,
            @Reference DeletionClock deletion,
            @Reference Leaving leaving,
            @Reference LeavingClock erasure,
            @Reference AccountLinks accounts,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.volunteers = volunteers;
        this.deletion = deletion;
        this.leaving = leaving;
        this.erasure = erasure;
        this.accounts = accounts;
        this.scope = scope;
        this.clock = clock;
    }

    /** The volunteer with this id. */
    public Volunteer present(VolunteerId id) {
        return volunteers.find(id).orElseThrow(ConcurrentChange::removed);
    }

    /** Replaces what is written down. */
    public void revise(Volunteer volunteer, ReviseVolunteer command) {
        volunteer.revise(command, change(), today());
        deletion.decided(volunteer);
    }

    /** Goes a step. Whoever leaves is taken off shifts to come and sees nothing any more, and the clock of their deletion starts. */
    public void move(Volunteer volunteer, MoveVolunteer command) {
        var before = volunteer.status();
        volunteer.move(command, deletion.holds(volunteer), change(), today());
        deletion.moved(volunteer, before);
        if (volunteer.status() == VolunteerStatus.LEFT) {
            leaving.left(volunteer);
            erasure.begin(volunteer, today());
            accounts.of(volunteer.id()).ifPresent(accounts::remove);
        }
    }

    /** The present day. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private LastChange change() {
        return new LastChange(scope.require().actor().displayName(), clock.instant());
    }
}
