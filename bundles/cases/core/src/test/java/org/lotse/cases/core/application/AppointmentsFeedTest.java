package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.appointment;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.appointment.AppointmentId;
import org.lotse.cases.api.appointment.DropAppointment;
import org.lotse.cases.api.appointment.PlanAppointment;
import org.lotse.platform.api.calendar.CalendarEntry;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;

class AppointmentsFeedTest {

    private static final Pattern ADDRESS = Pattern.compile("calendar/appointments/08335043/([A-Za-z0-9_-]{43})\\.ics");

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(CasesPermissions.READ, CasesPermissions.OPEN, CasesPermissions.CONTACTS), CLOCK);

    @Test
    void secretOfTheAddressOpensTheCalendarOfWhoeverMadeIt() {
        assertThat(module.feed.owner(secret())).contains(FixedScope.ADA.id());
    }

    @Test
    void newAddressEndsTheOneBefore() {
        var before = secret();

        var after = secret();

        assertThat(after).isNotEqualTo(before);
        assertThat(module.feed.owner(before)).isEmpty();
        assertThat(module.feed.owner(after)).contains(FixedScope.ADA.id());
    }

    @Test
    void addressThatIsTakenBackOpensNothing() {
        var secret = secret();
        assertThat(module.feed.since()).contains(CLOCK.instant());

        module.feed.revoke();

        assertThat(module.feed.owner(secret)).isEmpty();
        assertThat(module.feed.since()).isEmpty();
    }

    @Test
    void calendarSaysWhenAndTheNumberAndNothingElse() {
        var id = plan(TODAY, LocalTime.of(14, 30));

        assertThat(module.feed.entries("secret"))
                .containsExactly(new CalendarEntry(
                        id.value(),
                        Instant.parse("2017-07-24T12:30:00Z"),
                        Duration.ofMinutes(60),
                        "cases.feed.summary KN-2017-00042"));
    }

    @Test
    void appointmentInWinterIsAsLateOnTheClockAsInSummer() {
        plan(LocalDate.of(2017, 12, 4), LocalTime.of(14, 30));

        assertThat(module.feed.entries("secret"))
                .extracting(CalendarEntry::begins)
                .containsExactly(Instant.parse("2017-12-04T13:30:00Z"));
    }

    @Test
    void whatWasCalledOffLeavesTheCalendar() {
        var id = plan(TODAY, LocalTime.of(14, 30));

        module.appointments.drop(new DropAppointment(id, 0, false));

        assertThat(module.feed.entries("secret")).isEmpty();
    }

    private String secret() {
        var match = ADDRESS.matcher(module.feed.renew());
        assertThat(match.matches()).isTrue();
        return match.group(1);
    }

    private AppointmentId plan(LocalDate day, LocalTime at) {
        var rima = module.cases.open(opening(rima()));
        return module.appointments.plan(new PlanAppointment(rima, appointment(day, at)));
    }
}
