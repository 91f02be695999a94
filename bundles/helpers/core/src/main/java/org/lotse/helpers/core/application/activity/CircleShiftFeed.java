package org.lotse.helpers.core.application.activity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.activity.CircleCalendars;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.core.domain.activity.ShiftBook;
import org.lotse.helpers.core.domain.activity.ShiftCalendar;
import org.lotse.helpers.core.domain.activity.ShiftCalendars;
import org.lotse.helpers.core.domain.circle.CircleBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.calendar.CalendarEntry;
import org.lotse.platform.api.calendar.CalendarFeed;
import org.lotse.platform.api.calendar.FeedOf;
import org.lotse.platform.api.calendar.FeedSecret;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The shifts of a circle for the calendar program of somebody who coordinates it, for as long as they do. */
@Component(service = {CircleCalendars.class, CalendarFeed.class})
@FeedOf(name = CircleShiftFeed.NAME, permission = "helpers.edit")
public final class CircleShiftFeed implements CircleCalendars, CalendarFeed {

    static final String NAME = "circle-shifts";

    private final ShiftCalendars calendars;
    private final CircleBook circles;
    private final ShiftBook shifts;
    private final ShiftLines lines;
    private final Access access;
    private final Transactions transactions;
    private final CurrentScope scope;
    private final Clock clock;

    /** Addresses, circles and shifts, and what every call needs. */
    @Activate
    public CircleShiftFeed(
            @Reference ShiftCalendars calendars,
            @Reference CircleBook circles,
            @Reference ShiftBook shifts,
            @Reference ShiftLines lines,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.calendars = calendars;
        this.circles = circles;
        this.shifts = shifts;
        this.lines = lines;
        this.access = access;
        this.transactions = transactions;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public boolean coordinates(CircleId circle) {
        access.require(HelpersPermissions.EDIT);
        return transactions.read(
                () -> me().filter(person -> coordinates(circle, person)).isPresent());
    }

    @Override
    public Optional<Instant> since(CircleId circle) {
        access.require(HelpersPermissions.EDIT);
        return transactions.read(
                () -> me().flatMap(person -> calendars.of(person, circle)).map(ShiftCalendar::madeAt));
    }

    @Override
    public String renew(CircleId circle) {
        access.require(HelpersPermissions.EDIT);
        var secret = FeedSecret.random();
        transactions.write(() -> {
            var person = me().filter(one -> coordinates(circle, one))
                    .orElseThrow(() -> RuleViolation.of("helpers.rule.not-coordinating"));
            calendars.remove(person, circle);
            calendars.add(new ShiftCalendar(Ids.next(clock.instant()), person, circle, secret, clock.instant()));
        });
        return secret.address(NAME, scope.require().tenant());
    }

    @Override
    public void revoke(CircleId circle) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> me().ifPresent(person -> calendars.remove(person, circle)));
    }

    @Override
    public Optional<UserId> owner(String secret) {
        access.require(HelpersPermissions.EDIT);
        return transactions.read(() -> opened(secret).map(ShiftCalendar::person));
    }

    @Override
    public List<CalendarEntry> entries(String secret) {
        access.require(HelpersPermissions.EDIT);
        var first = lines.first(clock);
        return transactions.read(() -> opened(secret)
                .flatMap(ShiftCalendar::circle)
                .map(circle -> lines.of(shifts.between(first, first.plusYears(1)).stream()
                        .filter(shift -> circle.equals(shift.circle()))
                        .toList()))
                .orElse(List.of()));
    }

    private Optional<ShiftCalendar> opened(String secret) {
        return calendars
                .openedBy(new FeedSecret(secret))
                .filter(found -> found.circle()
                        .filter(circle -> coordinates(circle, found.person()))
                        .isPresent());
    }

    private boolean coordinates(CircleId circle, UserId person) {
        return circles.find(circle)
                .filter(found -> found.isOpen() && found.coordinators().contains(person))
                .isPresent();
    }

    private Optional<UserId> me() {
        return scope.require().actor() instanceof Actor.Person person ? Optional.of(person.id()) : Optional.empty();
    }
}
