package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.appointment;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.cases.core.Cases.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.ContactKind;
import org.lotse.cases.api.appointment.AppointmentData;
import org.lotse.cases.api.appointment.AppointmentEntry;
import org.lotse.cases.api.appointment.AppointmentId;
import org.lotse.cases.api.appointment.AppointmentState;
import org.lotse.cases.api.appointment.DropAppointment;
import org.lotse.cases.api.appointment.HoldAppointment;
import org.lotse.cases.api.appointment.MoveAppointment;
import org.lotse.cases.api.appointment.PlanAppointment;
import org.lotse.cases.api.event.ContactLogged;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;

class TransactionalAppointmentsTest {

    private static final Actor.Person BEA = new Actor.Person(new UserId(new UUID(7, 2)), "Bea Beispiel");

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(CasesPermissions.READ, CasesPermissions.OPEN, CasesPermissions.CONTACTS), CLOCK);
    private CaseId rima;

    @BeforeEach
    void openCase() {
        rima = module.cases.open(opening(rima()));
    }

    @Test
    void calendarHoldsWhatIsArrangedInTheseDaysByTime() {
        plan(TODAY.plusDays(1), LocalTime.of(14, 0));
        plan(TODAY.plusDays(1), LocalTime.of(9, 30));
        plan(TODAY.plusDays(8), LocalTime.of(9, 0));

        assertThat(module.appointments.mine(TODAY, TODAY.plusDays(7)))
                .extracting(entry -> entry.appointment().at())
                .containsExactly(LocalTime.of(9, 30), LocalTime.of(14, 0));
    }

    @Test
    void calendarOfAColleagueIsTheirOwn() {
        plan(TODAY, LocalTime.of(9, 0));

        module.scope.bind(() -> Optional.of(new Scope(FixedScope.KONSTANZ, BEA)));

        assertThat(module.appointments.mine(TODAY, TODAY)).isEmpty();
        assertThat(module.appointments.of(rima)).hasSize(1);
    }

    @Test
    void appointmentThatTookPlaceBecomesAContactOfTheLog() {
        var id = plan(TODAY, LocalTime.of(8, 0));

        module.appointments.hold(new HoldAppointment(id, 0, visit(TODAY, 45)));

        assertThat(entry(id).state()).isEqualTo(AppointmentState.HELD);
        var logged = module.log.entries(rima, null, 50).items().getFirst();
        assertThat(logged.contact()).isEqualTo(visit(TODAY, 45));
        assertThat(module.cases.find(rima).orElseThrow().contacts().minutes()).isEqualTo(45);
        assertThat(module.events.all()).contains(new ContactLogged(logged.id(), rima, TODAY, 45));
    }

    @Test
    void refusedContactLeavesTheAppointmentOpen() {
        var id = plan(TODAY.plusDays(1), LocalTime.of(8, 0));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> module.appointments.hold(new HoldAppointment(id, 0, visit(TODAY.plusDays(1), 45))))
                .satisfies(refused -> assertThat(refused.field()).contains("heldOn"));

        assertThat(entry(id).state()).isEqualTo(AppointmentState.PLANNED);
    }

    @Test
    void whatDidNotTakePlaceIsKeptWithTheReason() {
        var cancelled = plan(TODAY, LocalTime.of(8, 0));
        var missed = plan(TODAY, LocalTime.of(9, 0));

        module.appointments.drop(new DropAppointment(cancelled, 0, false));
        module.appointments.drop(new DropAppointment(missed, 0, true));

        assertThat(entry(cancelled).state()).isEqualTo(AppointmentState.CANCELLED);
        assertThat(entry(missed).state()).isEqualTo(AppointmentState.MISSED);
    }

    @Test
    void whatBecameOfItIsSaidOnce() {
        var id = plan(TODAY, LocalTime.of(8, 0));
        module.appointments.drop(new DropAppointment(id, 0, true));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> module.appointments.hold(new HoldAppointment(id, 0, visit(TODAY, 45))))
                .withMessage("cases.rule.appointment-over");
    }

    @Test
    void movedAppointmentStandsOnItsNewDay() {
        var id = plan(TODAY, LocalTime.of(8, 0));
        var later = appointment(TODAY.plusDays(3), LocalTime.of(15, 0));

        module.appointments.move(new MoveAppointment(id, 0, later));

        assertThat(entry(id).appointment()).isEqualTo(later);
    }

    @Test
    void whoeverSawAnotherVersionIsTold() {
        var id = plan(TODAY, LocalTime.of(8, 0));

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> module.appointments.drop(new DropAppointment(id, 7, true)));
    }

    @Test
    void arrangedAtMostAYearAhead() {
        var aYearOn = LocalDate.of(2018, 7, 24);

        assertThat(plan(aYearOn, LocalTime.of(8, 0))).isNotNull();
        assertRefusedAt("on", appointment(aYearOn.plusDays(1), LocalTime.of(8, 0)));
    }

    @Test
    void lengthAndTextsHaveBounds() {
        assertRefusedAt("minutes", data(4, null));
        assertRefusedAt("minutes", data(601, null));
        assertRefusedAt("place", data(60, "x".repeat(201)));
    }

    @Test
    void nobodyMeetsSomebodyWithoutACase() {
        var unknown = new CaseId(new UUID(1, 1));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() ->
                        module.appointments.plan(new PlanAppointment(unknown, appointment(TODAY, LocalTime.of(8, 0)))))
                .withMessage("cases.rule.case-gone");
    }

    private void assertRefusedAt(String field, AppointmentData data) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> module.appointments.plan(new PlanAppointment(rima, data)))
                .satisfies(refused -> assertThat(refused.field()).contains(field));
    }

    private static AppointmentData data(int minutes, String place) {
        return new AppointmentData(ContactKind.OFFICE, TODAY, LocalTime.of(8, 0), minutes, place, null);
    }

    private AppointmentId plan(LocalDate day, LocalTime at) {
        return module.appointments.plan(new PlanAppointment(rima, appointment(day, at)));
    }

    private AppointmentEntry entry(AppointmentId id) {
        return module.appointments.find(id).orElseThrow();
    }
}
