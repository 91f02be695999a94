package org.lotse.helpers.core.domain.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lotse.helpers.core.Asked.LETTERS;
import static org.lotse.helpers.core.Asked.arranging;
import static org.lotse.helpers.core.Asked.ending;
import static org.lotse.helpers.core.People.CHANGE;
import static org.lotse.helpers.core.People.MINA;
import static org.lotse.helpers.core.People.TODAY;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.helpers.api.MoveVolunteer;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.request.ArrangeSponsorship;
import org.lotse.helpers.api.request.EndReason;
import org.lotse.helpers.api.request.EndSponsorship;
import org.lotse.helpers.api.request.Experience;
import org.lotse.helpers.api.request.HelpRequestId;
import org.lotse.helpers.api.request.HelpRequestState;
import org.lotse.helpers.api.request.SponsorshipEnd;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.RuleViolation;

class SponsorshipTest {

    private static final HelpRequestId ID = new HelpRequestId(new UUID(1, 1));
    private static final VolunteerId MINAS = new VolunteerId(new UUID(2, 2));

    private final HelpRequest request = HelpRequest.entered(ID, LETTERS, TODAY);
    private final Volunteer mina = Volunteer.register(MINAS, MINA, TODAY);

    @BeforeEach
    void bothAreReady() {
        request.takeUp(0, CHANGE);
        mina.move(new MoveVolunteer(MINAS, 0, VolunteerStatus.INTERVIEWED), true, CHANGE, TODAY);
        mina.move(new MoveVolunteer(MINAS, 1, VolunteerStatus.CLEARED), true, CHANGE, TODAY);
    }

    @Test
    void whoIsClearedHelpsWithTheConsentThatSomebodyConfirmed() {
        var summary = arrange(arranging(ID, 1, MINAS)).summary(request, mina);

        assertThat(request.state()).isEqualTo(HelpRequestState.ARRANGED);
        assertThat(summary.volunteerName()).isEqualTo("Musterfrau, Mina");
        assertThat(summary.firstName()).isEqualTo("Rahel");
        assertThat(summary.consentBy()).isEqualTo(CHANGE.by());
        assertThat(summary.consentOn()).isEqualTo(TODAY);
        assertThat(summary.isRunning()).isTrue();
    }

    @Test
    void withoutConsentNothingIsArranged() {
        var refusal = catchThrowableOfType(
                RuleViolation.class, () -> arrange(new ArrangeSponsorship(ID, 1, MINAS, TODAY, "Post ordnen", false)));

        assertThat(refusal.field()).contains("consent");
        assertThat(refusal.key()).isEqualTo("helpers.rule.consent");
        assertThat(request.state()).isEqualTo(HelpRequestState.TAKEN_UP);
    }

    @Test
    void aPatenschaftHasAPurpose() {
        assertThat(catchThrowableOfType(
                                RuleViolation.class,
                                () -> arrange(new ArrangeSponsorship(ID, 1, MINAS, TODAY, " ", true)))
                        .field())
                .contains("purpose");
    }

    @Test
    void whoTakesABreakIsNotAsked() {
        mina.move(new MoveVolunteer(MINAS, 2, VolunteerStatus.ACTIVE), true, CHANGE, TODAY);
        mina.move(new MoveVolunteer(MINAS, 3, VolunteerStatus.PAUSED), true, CHANGE, TODAY);

        assertThatThrownBy(() -> arrange(arranging(ID, 1, MINAS))).hasMessage("helpers.rule.not-available");
    }

    @Test
    void oneRequestHasOneVolunteerAtATime() {
        arrange(arranging(ID, 1, MINAS));

        assertThatThrownBy(() -> arrange(arranging(ID, 2, MINAS))).hasMessage("helpers.rule.request-step");
        assertThatThrownBy(() -> arrange(arranging(ID, 1, MINAS))).isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void itEndsWithWhatBecameOfIt() {
        var sponsorship = arrange(arranging(ID, 1, MINAS));

        sponsorship.end(request, ending(ID, 2, false), CHANGE, TODAY);

        assertThat(request.state()).isEqualTo(HelpRequestState.ENDED);
        assertThat(sponsorship.summary(request, mina).end())
                .isEqualTo(new SponsorshipEnd(TODAY, EndReason.DONE, Experience.WELL, "Rahel schafft es nun allein."));
    }

    @Test
    void somebodyElseCanBeLookedFor() {
        arrange(arranging(ID, 1, MINAS)).end(request, ending(ID, 2, true), CHANGE, TODAY);

        assertThat(request.state()).isEqualTo(HelpRequestState.TAKEN_UP);
        assertThat(arrange(arranging(ID, 3, MINAS)).isRunning()).isTrue();
    }

    @Test
    void theLastDayIsPlausible() {
        var sponsorship = arrange(arranging(ID, 1, MINAS));

        assertEndRefused(sponsorship, TODAY.minusDays(1), EndReason.DONE, "on", "helpers.rule.end-before-begin");
        assertEndRefused(sponsorship, TODAY.plusDays(1), EndReason.DONE, "on", "helpers.rule.day-in-future");
        assertEndRefused(sponsorship, TODAY, EndReason.WITHDRAWN, "reason", "platform.rule.required");
        assertThat(sponsorship.isRunning()).isTrue();
        assertThat(request.state()).isEqualTo(HelpRequestState.ARRANGED);
    }

    @Test
    void oneThatIsWithdrawnBeforeItBeginsEndsOnItsFirstDay() {
        var sponsorship = arrange(new ArrangeSponsorship(ID, 1, MINAS, TODAY.plusDays(5), "Post ordnen", true));

        sponsorship.withdraw(TODAY);

        assertThat(sponsorship.summary(request, mina).end())
                .isEqualTo(new SponsorshipEnd(TODAY.plusDays(5), EndReason.WITHDRAWN, null, null));
    }

    private void assertEndRefused(Sponsorship sponsorship, LocalDate on, EndReason reason, String field, String key) {
        var command = new EndSponsorship(ID, 2, on, reason, Experience.WELL, null, false);

        var refusal = catchThrowableOfType(RuleViolation.class, () -> sponsorship.end(request, command, CHANGE, TODAY));

        assertThat(refusal.field()).contains(field);
        assertThat(refusal.key()).isEqualTo(key);
    }

    private Sponsorship arrange(ArrangeSponsorship command) {
        return Sponsorship.arrange(new UUID(3, 3), request, mina, command, CHANGE, TODAY);
    }
}
