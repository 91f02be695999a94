package org.lotse.helpers.core.application;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.MoveVolunteer;
import org.lotse.helpers.api.ReviseVolunteer;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.VolunteerDetails;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerOverview;
import org.lotse.helpers.api.VolunteerQuery;
import org.lotse.helpers.api.VolunteerService;
import org.lotse.helpers.api.VolunteerSummary;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.event.VolunteerRegistered;
import org.lotse.helpers.core.application.certificate.DeletionClock;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.helpers.core.domain.circle.Circle;
import org.lotse.helpers.core.domain.circle.CircleBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.data.WholeList;
import org.lotse.platform.api.event.EventPublisher;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Registers, finds and revises volunteers; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalVolunteerService implements VolunteerService {

    private final Volunteers volunteers;
    private final CircleBook circles;
    private final DeletionClock deletion;
    private final VolunteerChanges changes;
    private final Access access;
    private final Transactions transactions;
    private final EventPublisher events;
    private final Clock clock;

    @Activate
    public TransactionalVolunteerService(
            @Reference Volunteers volunteers,
            @Reference CircleBook circles,
            @Reference DeletionClock deletion,
            @Reference VolunteerChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions,
            @Reference EventPublisher events,
            @Reference Clock clock) {
        this.volunteers = volunteers;
        this.circles = circles;
        this.deletion = deletion;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public VolunteerId register(VolunteerData volunteer) {
        access.require(HelpersPermissions.EDIT);
        return transactions.write(() -> {
            requireOpen(volunteer.circles());
            var id = new VolunteerId(Ids.next(clock.instant()));
            volunteers.add(Volunteer.register(id, volunteer, changes.today()));
            events.publish(new VolunteerRegistered(id, changes.today()));
            return id;
        });
    }

    @Override
    public void revise(ReviseVolunteer command) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> {
            var volunteer = changes.present(command.id());
            var joined = new HashSet<>(command.data().circles());
            joined.removeAll(volunteer.circles());
            requireOpen(joined);
            changes.revise(volunteer, command);
        });
    }

    @Override
    public void move(MoveVolunteer command) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> changes.move(changes.present(command.id()), command));
    }

    @Override
    public Optional<VolunteerDetails> find(VolunteerId id) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> volunteers
                .find(id)
                .filter(found -> !found.isToErase(changes.today()))
                .map(found -> found.details(deletion.holds(found))));
    }

    @Override
    public Page<VolunteerSummary> list(VolunteerQuery query, @Nullable String after, int size) {
        access.require(HelpersPermissions.READ);
        requireFor(query);
        return read(query, after, Math.clamp(size, 1, WholeList.LARGEST_PAGE));
    }

    @Override
    public void export(VolunteerQuery query, Consumer<VolunteerSummary> row) {
        access.require(HelpersPermissions.EXPORT);
        requireFor(query);
        WholeList.read(after -> read(query, after, WholeList.LARGEST_PAGE), row);
    }

    @Override
    public VolunteerOverview overview() {
        access.require(HelpersPermissions.READ);
        return transactions.read(volunteers::overview);
    }

    private void requireFor(VolunteerQuery query) {
        if (query.certificateDue()) {
            access.require(HelpersPermissions.CERTIFICATES);
        }
    }

    private Page<VolunteerSummary> read(VolunteerQuery query, @Nullable String after, int size) {
        return transactions.read(() -> volunteers.page(query, after, size).map(Volunteer::summary));
    }

    private void requireOpen(Set<CircleId> joined) {
        for (var id : joined) {
            if (!circles.find(id).map(Circle::isOpen).orElse(false)) {
                throw RuleViolation.at("circles", "helpers.rule.circle-closed");
            }
        }
    }
}
