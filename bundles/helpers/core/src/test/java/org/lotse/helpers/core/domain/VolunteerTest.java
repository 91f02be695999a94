package org.lotse.helpers.core.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.helpers.core.People.MINA;
import static org.lotse.helpers.core.People.TODAY;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lotse.helpers.api.MoveVolunteer;
import org.lotse.helpers.api.ReviseVolunteer;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.core.People;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.RuleViolation;

class VolunteerTest {

    private static final VolunteerId ID = new VolunteerId(new UUID(1, 1));

    @Test
    void whoRegistersIsInterestedAtFirst() {
        var volunteer = Volunteer.register(ID, MINA, TODAY);

        assertThat(volunteer.details(true).status()).isEqualTo(VolunteerStatus.INTERESTED);
        assertThat(volunteer.details(true).data())
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(MINA);
    }

    @ParameterizedTest
    @CsvSource({
        "INTERESTED, INTERVIEWED",
        "INTERVIEWED, CLEARED",
        "CLEARED, ACTIVE",
        "ACTIVE, PAUSED",
        "PAUSED, ACTIVE",
    })
    void theWayLeadsStepByStep(VolunteerStatus from, VolunteerStatus to) {
        assertThat(from.next()).containsExactly(to, VolunteerStatus.LEFT);
    }

    @Test
    void nobodySkipsTheInterview() {
        var volunteer = Volunteer.register(ID, MINA, TODAY);

        assertThatThrownBy(() -> move(volunteer, VolunteerStatus.ACTIVE))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("helpers.rule.step");
        assertThat(volunteer.status()).isEqualTo(VolunteerStatus.INTERESTED);
    }

    @ParameterizedTest
    @EnumSource
    void whoHasLeftStaysAway(VolunteerStatus to) {
        var volunteer = Volunteer.register(ID, MINA, TODAY);
        move(volunteer, VolunteerStatus.LEFT);

        assertThatThrownBy(() -> move(volunteer, to))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("helpers.rule.left-is-final");
    }

    @Test
    void whoBecomesActiveIsAMemberFromThatDay() {
        var volunteer = Volunteer.register(ID, People.named("Beispiel", "Bela"), TODAY);

        activate(volunteer);

        assertThat(volunteer.details(true).data().memberSince()).isEqualTo(TODAY);
    }

    @Test
    void anEarlierMembershipOutlastsTheActivation() {
        var volunteer = Volunteer.register(ID, MINA, TODAY);

        activate(volunteer);

        assertThat(volunteer.details(true).data().memberSince()).isEqualTo(MINA.memberSince());
    }

    @Test
    void aRevisionReplacesEverything() {
        var volunteer = Volunteer.register(ID, MINA, TODAY);
        var other = People.named("Beispiel", "Bela");

        volunteer.revise(new ReviseVolunteer(ID, volunteer.details(true).revision(), other), People.CHANGE, TODAY);

        assertThat(volunteer.details(true).data()).isEqualTo(other);
        assertThat(volunteer.summary().name()).isEqualTo("Beispiel, Bela");
    }

    @Test
    void nobodyOverwritesWhatAColleagueWrote() {
        var volunteer = Volunteer.register(ID, MINA, TODAY);
        var seen = volunteer.details(true).revision();
        volunteer.revise(new ReviseVolunteer(ID, seen, People.named("Beispiel", "Bela")), People.CHANGE, TODAY);

        assertThatThrownBy(() -> volunteer.revise(new ReviseVolunteer(ID, seen, MINA), People.CHANGE, TODAY))
                .isInstanceOf(ConcurrentChange.class);
        assertThatThrownBy(() -> volunteer.move(
                        new MoveVolunteer(ID, seen, VolunteerStatus.INTERVIEWED), true, People.CHANGE, TODAY))
                .isInstanceOf(ConcurrentChange.class);
    }

    @ParameterizedTest
    @EnumSource
    void ranksSortAsTheWayLeadsAndComeBackAsTheyWent(VolunteerStatus status) {
        var ranks = new StatusRank();

        assertThat(ranks.convertToEntityAttribute(ranks.convertToDatabaseColumn(status)))
                .isEqualTo(status);
        assertThat(ranks.convertToDatabaseColumn(status)).isEqualTo((status.ordinal() + 1) * 10);
    }

    private static void activate(Volunteer volunteer) {
        move(volunteer, VolunteerStatus.INTERVIEWED);
        move(volunteer, VolunteerStatus.CLEARED);
        move(volunteer, VolunteerStatus.ACTIVE);
    }

    private static void move(Volunteer volunteer, VolunteerStatus to) {
        volunteer.move(new MoveVolunteer(ID, volunteer.details(true).revision(), to), true, People.CHANGE, TODAY);
    }
}
