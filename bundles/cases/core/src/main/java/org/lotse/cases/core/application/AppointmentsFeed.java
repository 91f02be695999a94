package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.appointment.AppointmentEntry;
import org.lotse.cases.api.appointment.AppointmentState;
import org.lotse.cases.api.appointment.Appointments;
import org.lotse.cases.api.appointment.CalendarAccess;
import org.lotse.cases.core.domain.AppointmentBook;
import org.lotse.cases.core.domain.CalendarSecret;
import org.lotse.cases.core.domain.CalendarSecrets;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.calendar.CalendarEntry;
import org.lotse.platform.api.calendar.CalendarFeed;
import org.lotse.platform.api.calendar.FeedOf;
import org.lotse.platform.api.calendar.FeedSecret;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** People's appointments for their own calendar programs: when, and the pseudonymous number, nothing else. */
@Component(service = {CalendarAccess.class, CalendarFeed.class})
@FeedOf(name = AppointmentsFeed.NAME, permission = "cases.contacts")
public final class AppointmentsFeed implements CalendarAccess, CalendarFeed {

    static final String NAME = "appointments";

    /** Times are meant as on the clock there. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final int DAYS_BACK = 14;

    private final CalendarSecrets secrets;
    private final AppointmentBook book;
    private final Transactions transactions;
    private final Access access;
    private final Texts texts;
    private final Caller caller;
    private final Clock clock;

    /** Secrets and appointments, and what every call needs: gate, transaction, scope and time. */
    @Activate
    public AppointmentsFeed(
            @Reference CalendarSecrets secrets,
            @Reference AppointmentBook book,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference Texts texts,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.secrets = secrets;
        this.book = book;
        this.transactions = transactions;
        this.access = access;
        this.texts = texts;
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public Optional<Instant> since() {
        access.require(CasesPermissions.CONTACTS);
        var me = caller.person();
        return transactions.read(() -> secrets.of(me.id()).map(CalendarSecret::madeAt));
    }

    @Override
    public String renew() {
        access.require(CasesPermissions.CONTACTS);
        var me = caller.person();
        var secret = FeedSecret.random();
        transactions.write(() -> secrets.of(me.id())
                .ifPresentOrElse(
                        known -> known.renew(secret, clock.instant()),
                        () -> secrets.add(new CalendarSecret(me.id(), secret, clock.instant()))));
        return secret.address(NAME, caller.tenant());
    }

    @Override
    public void revoke() {
        access.require(CasesPermissions.CONTACTS);
        var me = caller.person();
        transactions.write(() -> secrets.of(me.id()).ifPresent(secrets::remove));
    }

    @Override
    public Optional<UserId> owner(String secret) {
        access.require(CasesPermissions.CONTACTS);
        return transactions.read(() -> secrets.openedBy(new FeedSecret(secret)).map(CalendarSecret::person));
    }

    @Override
    public List<CalendarEntry> entries(String secret) {
        access.require(CasesPermissions.CONTACTS);
        var me = caller.person();
        var today = LocalDate.now(clock);
        return transactions
                .read(() -> book.of(me.id(), today.minusDays(DAYS_BACK), today.plusYears(1), Appointments.MOST))
                .stream()
                .filter(entry -> entry.state() == AppointmentState.PLANNED)
                .map(this::line)
                .toList();
    }

    private CalendarEntry line(AppointmentEntry entry) {
        var appointment = entry.appointment();
        return new CalendarEntry(
                entry.id().value(),
                appointment.on().atTime(appointment.at()).atZone(ZONE).toInstant(),
                Duration.ofMinutes(appointment.minutes()),
                texts.get(Locale.GERMAN, "cases.feed.summary", entry.number().value()));
    }
}
