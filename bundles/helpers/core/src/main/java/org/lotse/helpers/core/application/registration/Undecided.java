package org.lotse.helpers.core.application.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.registration.Registrations;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.helpers.core.domain.leaving.Traces;
import org.lotse.helpers.core.domain.registration.Registration;
import org.lotse.helpers.core.domain.registration.RegistrationBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Those who registered themselves and about whom nobody has decided: until when, and how they are erased (ADR 57). Inside a transaction only. */
@Component(service = Undecided.class)
public final class Undecided {

    private final RegistrationBook book;
    private final Volunteers volunteers;
    private final Involvement involvement;
    private final Traces traces;
    private final Clock clock;

    @Activate
    public Undecided(
            @Reference RegistrationBook book,
            @Reference Volunteers volunteers,
            @Reference Involvement involvement,
            @Reference Traces traces,
            @Reference Clock clock) {
        this.book = book;
        this.volunteers = volunteers;
        this.involvement = involvement;
        this.traces = traces;
        this.clock = clock;
    }

    /** The day on which this one is erased if nobody does anything: counted from the registration, or from what was written about them last. Null if it is decided, or more is kept. */
    @Nullable
    LocalDate forgottenOn(Registration registration, Volunteer volunteer) {
        if (volunteer.status() != VolunteerStatus.INTERESTED || involvement.isMoreThanAWish(volunteer.id())) {
            return null;
        }
        var registered = LocalDate.ofInstant(registration.confirmedAt(), clock.getZone());
        var last = volunteer.changedOn().filter(registered::isBefore).orElse(registered);
        return last.plusDays(Registrations.UNDECIDED_DAYS);
    }

    /** Who may be due: registered so long ago, and still interested. */
    List<VolunteerId> old() {
        return book.undecidedSince(today().minusDays(Registrations.UNDECIDED_DAYS)
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant());
    }

    /**
     * Erases them if their day has come and nobody decided meanwhile.
     *
     * @return whether they are gone
     */
    boolean forgetIfDue(VolunteerId id) {
        var volunteer = volunteers.lock(id);
        var due = volunteer
                .flatMap(one -> book.of(id).map(registration -> forgottenOn(registration, one)))
                .filter(day -> !day.isAfter(today()));
        return due.isPresent() && erase(volunteer.orElseThrow());
    }

    /**
     * Erases them, unless something is kept that has to stay.
     *
     * @return whether they are gone
     */
    boolean erase(Volunteer volunteer) {
        if (involvement.isMoreThanAWish(volunteer.id())) {
            return false;
        }
        traces.remove(volunteer.id());
        volunteers.remove(volunteer);
        return true;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
