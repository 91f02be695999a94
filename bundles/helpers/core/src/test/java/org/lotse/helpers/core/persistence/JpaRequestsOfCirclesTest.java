package org.lotse.helpers.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.lotse.helpers.core.Asked.LETTERS;
import static org.lotse.helpers.core.People.CLOCK;
import static org.lotse.helpers.core.People.MINA;
import static org.lotse.helpers.core.People.TODAY;
import static org.lotse.helpers.core.People.in;
import static org.lotse.helpers.core.People.needing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.MoveVolunteer;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.circle.CircleData;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.circle.CircleSummary;
import org.lotse.helpers.api.clearing.CertificateNeed;
import org.lotse.helpers.api.hours.HoursData;
import org.lotse.helpers.api.hours.HoursEntryId;
import org.lotse.helpers.api.hours.WorkKind;
import org.lotse.helpers.api.request.HelpRequestData;
import org.lotse.helpers.api.request.HelpRequestQuery;
import org.lotse.helpers.api.request.HelpRequestState;
import org.lotse.helpers.api.request.HelpRequestSummary;
import org.lotse.helpers.api.request.ReviseHelpRequest;
import org.lotse.helpers.api.request.Suggestion;
import org.lotse.helpers.core.People;
import org.lotse.helpers.core.application.request.RequestChanges;
import org.lotse.helpers.core.application.request.TransactionalHelpRequestList;
import org.lotse.helpers.core.application.request.TransactionalHelpRequests;
import org.lotse.helpers.core.application.request.TransactionalMatching;
import org.lotse.helpers.core.domain.circle.Circle;
import org.lotse.helpers.core.domain.hours.HoursEntry;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.PublishedEvents;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** A request that is given to a circle: its coordinator finds it, its volunteers are suggested first; with real tables. */
@OnEachDatabase
class JpaRequestsOfCirclesTest {

    @RegisterExtension
    static final HelpersDatabase DATABASE = new HelpersDatabase();

    private ActivityServices office;
    private CircleId old;
    private CircleId east;

    @BeforeEach
    void twoCirclesOfWhichAdaCoordinatesOne() {
        office = new ActivityServices(DATABASE, HelpersPermissions.READ, HelpersPermissions.EDIT);
        old = circle("Altstadt", Set.of(FixedScope.ADA.id()));
        east = circle("Ost", Set.of());
    }

    @Test
    void whoeverCoordinatesIsToldWhatTheirCirclesAreAsked() {
        var ours = requests().enter(given(old));
        requests().enter(given(east));
        requests().enter(LETTERS);
        var mine = office.circles().mine();

        assertThat(mine).extracting(CircleSummary::id).containsExactly(old);
        var query = HelpRequestQuery.ALL.being(HelpRequestState.OPEN).givenTo(Set.of(old));
        assertThat(list().page(query, null, 10).items())
                .extracting(HelpRequestSummary::id, HelpRequestSummary::circle)
                .containsExactly(tuple(ours, old));
        assertThat(list().count(query)).isEqualTo(1);
        assertThat(list().count(query.givenTo(Set.of(old, east)))).isEqualTo(2);
        assertThat(list().count(query.givenTo(Set.of()))).isEqualTo(3);
    }

    @Test
    void volunteersOfTheCircleAreSuggestedFirstAndTheOthersBeyond() {
        var mina = active(in(MINA, old));
        var zoe = active(in(twin(), east));
        var request = requests().enter(given(old));

        assertThat(volunteers(matching().suggestions(request))).containsExactly(mina);
        assertThat(volunteers(matching().suggestionsBeyond(request))).containsExactly(zoe);

        requests().revise(new ReviseHelpRequest(request, 0, LETTERS));
        assertThat(volunteers(matching().suggestions(request))).containsExactlyInAnyOrder(mina, zoe);
        assertThat(matching().suggestionsBeyond(request)).isEmpty();
    }

    @Test
    void aClosedCircleIsGivenNothingNewAndKeepsWhatItHas() {
        var request = requests().enter(given(old));
        office.circles().close(old, 0);

        assertThat(catchThrowableOfType(RuleViolation.class, () -> requests().enter(given(old)))
                        .field())
                .contains("circle");
        requests().revise(new ReviseHelpRequest(request, 0, given(old)));
        assertThat(requests().find(request).orElseThrow().data().circle()).isEqualTo(old);
        assertThat(office.circles().mine()).isEmpty();
    }

    @Test
    void whatWaitsIsCountedForACircleToo() {
        var mina = active(in(needing(CertificateNeed.NOT_NEEDED), old));
        logged(mina, old);
        logged(mina, null);
        var due = office.volunteers().register(in(needing(CertificateNeed.MINORS), east));
        office.volunteers().move(new MoveVolunteer(due, 0, VolunteerStatus.INTERVIEWED));

        var hours = new JpaHoursBook(DATABASE.unit().entities());
        DATABASE.unit().transactions().read(() -> {
            assertThat(hours.waiting()).isEqualTo(2);
            assertThat(hours.waiting(old)).isEqualTo(1);
            assertThat(hours.waiting(east)).isZero();
            assertThat(office.certificates.due(TODAY, east)).isEqualTo(1);
            assertThat(office.certificates.due(TODAY, old)).isZero();
            return true;
        });
    }

    private static HelpRequestData given(CircleId circle) {
        return new HelpRequestData(
                LETTERS.skill(),
                LETTERS.area(),
                LETTERS.languages(),
                LETTERS.slots(),
                LETTERS.hoursPerWeek(),
                LETTERS.from(),
                LETTERS.firstName(),
                LETTERS.task(),
                circle);
    }

    private static VolunteerData twin() {
        var data = MINA;
        return new VolunteerData(
                "Zwilling",
                "Zoe",
                data.phone(),
                data.email(),
                data.languages(),
                data.skills(),
                data.areas(),
                data.availability(),
                data.mobility(),
                data.hoursPerWeek(),
                data.memberSince(),
                data.note(),
                data.circles(),
                data.clearing());
    }

    private static List<VolunteerId> volunteers(List<Suggestion> all) {
        return all.stream().map(Suggestion::volunteer).toList();
    }

    private TransactionalHelpRequests requests() {
        var book = new JpaRequestBook(DATABASE.unit().entities());
        return new TransactionalHelpRequests(
                book,
                office.circleBook,
                changes(book),
                office.access,
                DATABASE.unit().transactions());
    }

    private TransactionalHelpRequestList list() {
        return new TransactionalHelpRequestList(
                new JpaRequestBook(DATABASE.unit().entities()),
                office.access,
                DATABASE.unit().transactions());
    }

    private TransactionalMatching matching() {
        var book = new JpaRequestBook(DATABASE.unit().entities());
        return new TransactionalMatching(
                book,
                office.sponsorships,
                new JpaCandidates(DATABASE.unit().entities()),
                office.people,
                changes(book),
                office.access,
                DATABASE.unit().transactions());
    }

    private static RequestChanges changes(JpaRequestBook book) {
        return new RequestChanges(book, new PublishedEvents(DATABASE.scope()), DATABASE.scope(), CLOCK);
    }

    private static CircleId circle(String name, Set<UserId> coordinators) {
        return DATABASE.unit().transactions().write(() -> {
            var id = new CircleId(Ids.next(CLOCK.instant()));
            new JpaCircleBook(DATABASE.unit().entities())
                    .add(Circle.start(id, new CircleData(name, null, null, coordinators, null)));
            return id;
        });
    }

    private VolunteerId active(VolunteerData data) {
        var id = office.volunteers().register(data);
        office.volunteers().move(new MoveVolunteer(id, 0, VolunteerStatus.INTERVIEWED));
        office.volunteers().move(new MoveVolunteer(id, 1, VolunteerStatus.CLEARED));
        office.volunteers().move(new MoveVolunteer(id, 2, VolunteerStatus.ACTIVE));
        return id;
    }

    private static void logged(VolunteerId who, @Nullable CircleId circle) {
        DATABASE.unit()
                .transactions()
                .write(() -> new JpaHoursBook(DATABASE.unit().entities())
                        .add(HoursEntry.log(
                                new HoursEntryId(new UUID(8, circle == null ? 1 : 2)),
                                new HoursData(who, TODAY, 30, WorkKind.OTHER, circle, null, null),
                                People.CHANGE,
                                TODAY)));
    }
}
