package org.lotse.helpers.core.application.registration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.registration.RegisteredSelf;
import org.lotse.helpers.api.registration.Registrations;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.helpers.core.domain.circle.Circle;
import org.lotse.helpers.core.domain.circle.CircleBook;
import org.lotse.helpers.core.domain.registration.Registration;
import org.lotse.helpers.core.domain.registration.RegistrationBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows coordinators who registered themselves; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalRegistrations implements Registrations {

    private final RegistrationBook book;
    private final Volunteers volunteers;
    private final CircleBook circles;
    private final Undecided undecided;
    private final AuditTrail trail;
    private final Access access;
    private final Transactions transactions;
    private final CurrentScope scope;

    @Activate
    public TransactionalRegistrations(
            @Reference RegistrationBook book,
            @Reference Volunteers volunteers,
            @Reference CircleBook circles,
            @Reference Undecided undecided,
            @Reference AuditTrail trail,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions,
            @Reference CurrentScope scope) {
        this.book = book;
        this.volunteers = volunteers;
        this.circles = circles;
        this.undecided = undecided;
        this.trail = trail;
        this.access = access;
        this.transactions = transactions;
        this.scope = scope;
    }

    @Override
    public List<RegisteredSelf> waiting(boolean mineOnly) {
        access.require(HelpersPermissions.READ);
        var caller = scope.require().actor() instanceof Actor.Person person ? person.id() : null;
        return transactions.read(() -> book.forInterview(MOST).stream()
                .filter(one -> !mineOnly || isFor(caller, present(one.volunteer())))
                .map(this::shown)
                .toList());
    }

    @Override
    public Set<VolunteerId> whoWaits() {
        access.require(HelpersPermissions.READ);
        return transactions.read(book::whoWaits);
    }

    @Override
    public Optional<RegisteredSelf> of(VolunteerId volunteer) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> book.of(volunteer).map(this::shown));
    }

    @Override
    public void turnDown(VolunteerId id, long revision) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> {
            var volunteer = volunteers.lock(id).orElseThrow(ConcurrentChange::removed);
            if (book.of(id).isEmpty()) {
                throw RuleViolation.of("helpers.rule.not-registered-self");
            }
            if (volunteer.revision() != revision) {
                throw ConcurrentChange.after(null);
            }
            if (volunteer.status() != VolunteerStatus.INTERESTED) {
                throw RuleViolation.of("helpers.rule.step");
            }
            if (!undecided.erase(volunteer)) {
                throw RuleViolation.of("helpers.rule.turn-down-has-more");
            }
            trail.record(Act.of("helpers.registration-turned-down", "volunteer", id.toString()));
        });
    }

    private RegisteredSelf shown(Registration one) {
        var volunteer = present(one.volunteer());
        return new RegisteredSelf(
                volunteer.id(),
                volunteer.listName(),
                volunteer.status(),
                one.sentAt(),
                one.confirmedAt(),
                one.times(),
                one.message(),
                circles(volunteer).stream().map(Circle::name).sorted().toList(),
                undecided.forgottenOn(one, volunteer),
                book.alike(volunteer).stream()
                        .map(other -> alike(volunteer, other))
                        .toList());
    }

    private static RegisteredSelf.Alike alike(Volunteer volunteer, Volunteer other) {
        var email = volunteer.summary().email();
        return new RegisteredSelf.Alike(
                other.id(),
                other.listName(),
                other.status(),
                email != null && email.equalsIgnoreCase(other.summary().email()));
    }

    private boolean isFor(@Nullable UserId coordinator, Volunteer volunteer) {
        var joined = circles(volunteer);
        return joined.isEmpty()
                || joined.stream().anyMatch(circle -> circle.coordinators().contains(coordinator));
    }

    private List<Circle> circles(Volunteer volunteer) {
        return volunteer.circles().stream()
                .flatMap(id -> circles.find(id).stream())
                .toList();
    }

    private Volunteer present(VolunteerId id) {
        return volunteers.find(id).orElseThrow(ConcurrentChange::removed);
    }
}
