package org.lotse.helpers.core.application.self;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.activity.OwnShift;
import org.lotse.helpers.api.activity.OwnShiftCalendar;
import org.lotse.helpers.api.activity.SignUpState;
import org.lotse.helpers.core.application.activity.ShiftLines;
import org.lotse.helpers.core.domain.activity.OwnShifts;
import org.lotse.helpers.core.domain.activity.ShiftCalendar;
import org.lotse.helpers.core.domain.activity.ShiftCalendars;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.calendar.CalendarEntry;
import org.lotse.platform.api.calendar.CalendarFeed;
import org.lotse.platform.api.calendar.FeedOf;
import org.lotse.platform.api.calendar.FeedSecret;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The shifts on which a volunteer has a place, for their own calendar program. */
@Component(service = {OwnShiftCalendar.class, CalendarFeed.class})
@FeedOf(name = OwnShiftFeed.NAME, permission = "helpers.self")
public final class OwnShiftFeed implements OwnShiftCalendar, CalendarFeed {

    static final String NAME = "shifts";

    private final Oneself oneself;
    private final ShiftCalendars calendars;
    private final OwnShifts shifts;
    private final ShiftLines lines;
    private final Access access;
    private final Transactions transactions;
    private final CurrentScope scope;
    private final Clock clock;

    /** Addresses and shifts, and what every call needs. */
    @Activate
    public OwnShiftFeed(
            @Reference Oneself oneself,
            @Reference ShiftCalendars calendars,
            @Reference OwnShifts shifts,
            @Reference ShiftLines lines,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.oneself = oneself;
        this.calendars = calendars;
        this.shifts = shifts;
        this.lines = lines;
        this.access = access;
        this.transactions = transactions;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> since() {
        access.require(HelpersPermissions.SELF);
        return transactions.read(() -> oneself.account()
                .flatMap(account -> calendars.of(account, null))
                .map(ShiftCalendar::madeAt));
    }

    @Override
    public String renew() {
        access.require(HelpersPermissions.SELF);
        var secret = FeedSecret.random();
        transactions.write(() -> {
            var account = oneself.requireAccount();
            calendars.remove(account, null);
            calendars.add(new ShiftCalendar(Ids.next(clock.instant()), account, null, secret, clock.instant()));
        });
        return secret.address(NAME, scope.require().tenant());
    }

    @Override
    public void revoke() {
        access.require(HelpersPermissions.SELF);
        transactions.write(() -> oneself.account().ifPresent(account -> calendars.remove(account, null)));
    }

    @Override
    public Optional<UserId> owner(String secret) {
        access.require(HelpersPermissions.SELF);
        return transactions.read(() -> calendars
                .openedBy(new FeedSecret(secret))
                .filter(found -> found.circle().isEmpty())
                .map(ShiftCalendar::person));
    }

    @Override
    public List<CalendarEntry> entries(String secret) {
        access.require(HelpersPermissions.SELF);
        return transactions.read(() -> oneself.find()
                .map(me -> lines.of(shifts.of(me.id(), lines.first(clock)).stream()
                        .filter(one -> one.state() == SignUpState.PLACED)
                        .map(OwnShift::shift)
                        .toList()))
                .orElse(List.of()));
    }
}
