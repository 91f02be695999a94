package org.lotse.helpers.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.helpers.core.People.CLOCK;
import static org.lotse.helpers.core.People.MINA;
import static org.lotse.helpers.core.People.in;
import static org.lotse.helpers.core.People.named;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.MoveVolunteer;
import org.lotse.helpers.api.ReviseVolunteer;
import org.lotse.helpers.api.VolunteerQuery;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.circle.CircleData;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.circle.CircleSummary;
import org.lotse.helpers.core.application.TransactionalVolunteerService;
import org.lotse.helpers.core.application.VolunteerChanges;
import org.lotse.helpers.core.application.certificate.DeletionClock;
import org.lotse.helpers.core.application.circle.TransactionalCircles;
import org.lotse.helpers.core.application.leaving.InMemoryRetentionBook;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.PublishedEvents;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Circles and who belongs to them, with the services as they are and real tables. */
@OnEachDatabase
class JpaCirclesTest {

    @RegisterExtension
    static final HelpersDatabase DATABASE = new HelpersDatabase();

    @Test
    void everythingWrittenDownComesBack() {
        var data = new CircleData(
                "Altstadt", "Niederburg", "altstadt@example.org", Set.of(FixedScope.ADA.id()), "Trifft sich montags");

        var id = circles().start(data);
        DATABASE.reopen();

        assertThat(circles().find(id).orElseThrow().data()).isEqualTo(data);
    }

    @Test
    void aVolunteerBelongsToSeveralCirclesAndTheListFindsThem() {
        var old = start("Altstadt");
        var east = start("Ost");
        volunteers().register(in(MINA, old, east));
        volunteers().register(in(named("Adler", "A."), east));
        volunteers().register(named("Biber", "B."));

        assertThat(names(old)).containsExactly("Musterfrau, Mina");
        assertThat(names(east)).containsExactly("Adler, A.", "Musterfrau, Mina");
        assertThat(circles().all()).extracting(CircleSummary::volunteers).containsExactly(1L, 2L);
    }

    @Test
    void whoHasLeftIsCountedNoMore() {
        var old = start("Altstadt");
        var id = volunteers().register(in(MINA, old));

        volunteers().move(new MoveVolunteer(id, 0, VolunteerStatus.LEFT));

        assertThat(circles().find(old).orElseThrow().volunteers()).isZero();
    }

    @Test
    void nobodyJoinsAClosedCircleButWhoBelongsToItStays() {
        var old = start("Altstadt");
        var id = volunteers().register(in(MINA, old));
        circles().close(old, 0);

        volunteers().revise(new ReviseVolunteer(id, 0, in(named("Musterfrau", "Minna"), old)));

        assertThat(volunteers().find(id).orElseThrow().data().circles()).containsExactly(old);
        assertThatThrownBy(() -> volunteers().register(in(named("Adler", "A."), old)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).contains("circles"));
        assertThatThrownBy(() -> volunteers().register(in(MINA, new CircleId(new UUID(7, 7)))))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void circlesOfAnotherTenantAreNotThere() {
        var id = start("Altstadt");

        DATABASE.scope().in(FixedScope.SINGEN);

        assertThat(circles().find(id)).isEmpty();
        assertThat(circles().all()).isEmpty();
        DATABASE.scope().in(FixedScope.KONSTANZ);
    }

    private static CircleId start(String name) {
        return circles().start(new CircleData(name, null, null, Set.of(), null));
    }

    private static Iterable<String> names(CircleId circle) {
        return volunteers().list(VolunteerQuery.ALL.in(circle), null, 50).items().stream()
                .map(row -> row.name())
                .toList();
    }

    private static TransactionalCircles circles() {
        return new TransactionalCircles(
                new JpaCircleBook(DATABASE.unit().entities()),
                permission -> List.of(new Colleague(FixedScope.ADA.id(), "Ada Beispiel")),
                new FakeAccess(HelpersPermissions.READ, HelpersPermissions.EDIT),
                DATABASE.unit().transactions(),
                DATABASE.scope(),
                CLOCK);
    }

    private static TransactionalVolunteerService volunteers() {
        var people = new JpaVolunteers(DATABASE.unit().entities(), CLOCK);
        var deletion = new DeletionClock(
                new JpaCertificateBook(DATABASE.unit().entities()),
                new JpaSponsorshipBook(DATABASE.unit().entities()),
                CLOCK);
        return new TransactionalVolunteerService(
                people,
                new JpaCircleBook(DATABASE.unit().entities()),
                deletion,
                new VolunteerChanges(
                        people,
                        deletion,
                        gone -> {},
                        InMemoryRetentionBook.clock(),
                        new JpaAccountLinks(
                                DATABASE.unit().entities(),
                                new JpaShiftCalendars(DATABASE.unit().entities())),
                        DATABASE.scope(),
                        CLOCK),
                new FakeAccess(HelpersPermissions.READ, HelpersPermissions.EDIT),
                DATABASE.unit().transactions(),
                new PublishedEvents(DATABASE.scope()),
                CLOCK);
    }
}
