package org.lotse.helpers.core.application.circle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.circle.CircleData;
import org.lotse.helpers.api.circle.CircleDetails;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.circle.CircleSummary;
import org.lotse.helpers.api.circle.Circles;
import org.lotse.helpers.api.circle.ReviseCircle;
import org.lotse.helpers.core.domain.circle.Circle;
import org.lotse.helpers.core.domain.circle.CircleBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.identity.Colleagues;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Starts, revises and closes circles; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalCircles implements Circles {

    private static final Comparator<Circle> OPEN_ONES_BY_NAME = Comparator.comparing(Circle::isOpen)
            .reversed()
            .thenComparing(Circle::sortName)
            .thenComparing(circle -> circle.id().value());

    private final CircleBook circles;
    private final Colleagues colleagues;
    private final Access access;
    private final Transactions transactions;
    private final CurrentScope scope;
    private final Clock clock;

    @Activate
    public TransactionalCircles(
            @Reference CircleBook circles,
            @Reference Colleagues colleagues,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.circles = circles;
        this.colleagues = colleagues;
        this.access = access;
        this.transactions = transactions;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public CircleId start(CircleData circle) {
        access.require(HelpersPermissions.EDIT);
        requireCoordinators(circle.coordinators());
        return transactions.write(() -> {
            if (circles.all().size() >= MOST) {
                throw RuleViolation.of("helpers.rule.too-many", MOST);
            }
            var started = Circle.start(new CircleId(Ids.next(clock.instant())), circle);
            requireOwnName(started);
            circles.add(started);
            return started.id();
        });
    }

    @Override
    public void revise(ReviseCircle command) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> {
            var circle = present(command.id());
            var joined = new HashSet<>(command.data().coordinators());
            joined.removeAll(circle.coordinators());
            requireCoordinators(joined);
            circle.revise(command, change());
            requireOwnName(circle);
        });
    }

    @Override
    public void close(CircleId circle, long revision) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> present(circle).close(revision, change(), LocalDate.now(clock)));
    }

    @Override
    public void reopen(CircleId circle, long revision) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> {
            var found = present(circle);
            found.reopen(revision, change());
            requireOwnName(found);
        });
    }

    @Override
    public Optional<CircleDetails> find(CircleId circle) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> circles.find(circle)
                .map(found -> found.details(circles.volunteers().getOrDefault(circle, 0L))));
    }

    @Override
    public List<CircleSummary> mine() {
        access.require(HelpersPermissions.READ);
        return scope.require().actor() instanceof Actor.Person person
                ? all().stream()
                        .filter(circle ->
                                circle.isOpen() && circle.coordinators().contains(person.id()))
                        .toList()
                : List.of();
    }

    @Override
    public List<CircleSummary> all() {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> {
            var volunteers = circles.volunteers();
            return circles.all().stream()
                    .sorted(OPEN_ONES_BY_NAME)
                    .map(circle -> circle.summary(volunteers.getOrDefault(circle.id(), 0L)))
                    .toList();
        });
    }

    private void requireCoordinators(Set<UserId> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        var possible = colleagues.holding(HelpersPermissions.EDIT).stream()
                .map(Colleague::id)
                .toList();
        if (!possible.containsAll(wanted)) {
            throw RuleViolation.at("coordinators", "helpers.rule.not-a-coordinator");
        }
    }

    private void requireOwnName(Circle circle) {
        var taken = circles.all().stream()
                .filter(other -> !other.id().equals(circle.id()) && other.isOpen())
                .anyMatch(other -> other.sortName().equals(circle.sortName()));
        if (taken) {
            throw RuleViolation.at("name", "helpers.rule.circle-name-taken");
        }
    }

    private Circle present(CircleId id) {
        return circles.find(id).orElseThrow(ConcurrentChange::removed);
    }

    private LastChange change() {
        return new LastChange(scope.require().actor().displayName(), clock.instant());
    }
}
