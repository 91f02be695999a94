package org.lotse.liga.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.lotse.liga.core.Told.day;
import static org.lotse.liga.core.Told.refusal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.training.Attendance;
import org.lotse.liga.api.training.Audience;
import org.lotse.liga.api.training.CancelTraining;
import org.lotse.liga.api.training.EnterParticipant;
import org.lotse.liga.api.training.HolderChoice;
import org.lotse.liga.api.training.Mandate;
import org.lotse.liga.api.training.MandatoryFor;
import org.lotse.liga.api.training.OfferRoom;
import org.lotse.liga.api.training.ReplaceMandates;
import org.lotse.liga.api.training.ReviseTraining;
import org.lotse.liga.api.training.TrainingData;
import org.lotse.liga.api.training.TrainingDay;
import org.lotse.liga.api.training.TrainingGap;
import org.lotse.liga.api.training.TrainingId;
import org.lotse.liga.api.training.TrainingQuery;
import org.lotse.liga.api.training.TrainingSort;
import org.lotse.liga.api.training.TrainingState;
import org.lotse.liga.api.training.TrainingSummary;
import org.lotse.liga.core.Told;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Trainings with the services as they are and real tables. */
@OnEachDatabase
class JpaTrainingsTest {

    @RegisterExtension
    static final LigaDatabase DATABASE = new LigaDatabase();

    private LigaServices all;
    private TrainingServices office;
    private CarrierId awo;

    @BeforeEach
    void somebodyHoldsAPost() {
        all = LigaServices.all(DATABASE);
        office = TrainingServices.all(DATABASE);
        var agreement = all.agreement();
        awo = all.agreements.find(agreement).orElseThrow().data().carrier();
        all.posts.create(Told.post(agreement, "Stelle 1", "2017-01-01"));
    }

    @Test
    void everythingWrittenDownComesBack() {
        var data = new TrainingData(
                "Asylrecht",
                "Recht",
                "Was sich geändert hat",
                "Dr. Berta Beispiel",
                List.of(
                        new TrainingDay(day("2017-07-02"), LocalTime.of(9, 0), LocalTime.of(12, 30)),
                        new TrainingDay(day("2017-07-01"), LocalTime.of(9, 0), LocalTime.of(16, 0))),
                "Saal",
                "https://treffen.example/1",
                12,
                day("2017-06-20"),
                Audience.BOTH,
                true);

        var id = office.trainings.offer(data);
        DATABASE.reopen();
        office = TrainingServices.all(DATABASE);

        var found = office.trainings.find(id).orElseThrow();
        assertThat(found.data().days())
                .extracting(TrainingDay::day)
                .containsExactly(day("2017-07-01"), day("2017-07-02"));
        assertThat(found.data())
                .usingRecursiveComparison()
                .ignoringFields("days")
                .isEqualTo(data);
        DATABASE.scope().in(FixedScope.SINGEN);
        assertThat(office.trainings.find(id)).isEmpty();
    }

    @Test
    void municipalitiesReadWhatIsForThemAndHowMuchRoomThereIs() {
        var some = training("2017-07-01", 1);
        office.trainings.offer(new TrainingData(
                "Recht", "Recht", null, null, some.days(), "Saal", null, 1, null, Audience.HOLDERS, true));
        var id = office.trainings.offer(new TrainingData(
                "Wohnen", "Wohnen", null, null, some.days(), "Saal", null, 1, null, Audience.MUNICIPALITIES, true));
        assertThat(office.received.current()).isEmpty();
        assertThat(refusal(() -> office.published.publish(" "))).isEqualTo("contact platform.rule.required");

        office.published.publish("Amt, Telefon 1");
        assertThat(offered()).containsExactly(tuple(id, OfferRoom.FREE));
        office.participants.enter(new EnterParticipant(id, "Gitta Beispiel", null, Told.SINGEN, null, null));
        assertThat(offered()).containsExactly(tuple(id, OfferRoom.WAITING_LIST));
        office.trainings.cancel(new CancelTraining(id, 0, "Krank"));

        assertThat(offered()).isEmpty();
        assertThat(office.published.state().contact()).isEqualTo("Amt, Telefon 1");
    }

    private List<Tuple> offered() {
        var list = office.received.current().orElseThrow();
        assertThat(list.contact()).isEqualTo("Amt, Telefon 1");
        return list.trainings().stream()
                .map(offer -> tuple(offer.id(), offer.room()))
                .toList();
    }

    @Test
    void lineIsKeptAndWhoWaitsMovesUp() {
        var id = office.trainings.offer(training("2017-07-01", 1));
        var mia = office.participants.enter(new EnterParticipant(id, "Mia Muster", awo, null, null, null));
        var ben = office.participants.enter(
                new EnterParticipant(id, "Ben Beispiel", null, Told.SINGEN, null, "ben@singen.example"));

        assertThat(mia.placed()).isTrue();
        assertThat(mia.organisation()).isEqualTo("AWO");
        assertThat(ben.placed()).isFalse();
        assertThat(ben.organisation()).isEqualTo("Singen (Hohentwiel)");
        office.participants.withdraw(id, mia.id());

        assertThat(office.trainings.find(id).orElseThrow().participants())
                .singleElement()
                .satisfies(one -> assertThat(one.placed()).isTrue());
        assertThat(office.trail.ofTenants()).extracting(Act::name).contains("liga.training-moved-up");
    }

    @Test
    void holdersAreChosenByNameAndNobodyElseIsOne() {
        var id = office.trainings.offer(training("2017-07-01", 5));

        assertThat(office.participants.candidates(id, "awo must"))
                .containsExactly(new HolderChoice("Mia Muster", awo, "AWO"));
        assertThat(refusal(
                        () -> office.participants.enter(new EnterParticipant(id, "Tom Fremd", awo, null, null, null))))
                .isEqualTo("name liga.rule.no-holder");
        assertThat(refusal(() -> office.participants.enter(new EnterParticipant(id, "Tom", null, null, null, null))))
                .isEqualTo("organisation platform.rule.required");
        office.participants.enter(new EnterParticipant(id, "Mia Muster", awo, null, null, null));
        assertThat(office.participants.candidates(id, null)).isEmpty();
    }

    @Test
    void mandatoryTrainingIsLackingUntilSomebodyWasThere() {
        office.mandates.replace(new ReplaceMandates(
                0, List.of(new Mandate("asylrecht", MandatoryFor.ALL, 24, day("2017-01-01"), "Programm"))));
        var id = office.trainings.offer(training("2017-06-01", 5));
        assertThat(office.trainings.find(id).orElseThrow().mandatory()).isTrue();
        assertThat(office.mandates.gaps()).extracting(TrainingGap::name).containsExactly("Mia Muster");
        assertThat(office.list.outlook().lacking()).isEqualTo(1);

        office.participants.enter(new EnterParticipant(id, "Mia Muster", awo, null, null, null));

        assertThat(office.mandates.gaps()).isEmpty();
        assertThat(office.list.subjects()).containsExactly("asylrecht");
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> office.mandates.replace(new ReplaceMandates(0, List.of())));
    }

    @Test
    void certificateIsForThoseWhoWereThere() throws IOException {
        var id = office.trainings.offer(training("2017-06-01", 5));
        var mia = office.participants.enter(new EnterParticipant(id, "Mia Muster", awo, null, null, null));
        var ben = office.participants.enter(new EnterParticipant(id, "Ben", null, Told.SINGEN, null, null));
        office.participants.mark(id, ben.id(), Attendance.EXCUSED);

        office.papers.certificate(id, mia.id(), OutputStream.nullOutputStream());
        office.papers.participants(id, OutputStream.nullOutputStream());

        assertThat(office.press.papers().getFirst().parts().toString())
                .contains("Mia Muster", "AWO", "7:00 Stunden", "01.06.2017");
        assertThat(office.press.papers().getLast().parts().toString()).contains("Ben", "entschuldigt");
        assertThat(refusal(() -> office.papers.certificate(id, ben.id(), OutputStream.nullOutputStream())))
                .isEqualTo("liga.rule.no-certificate");
    }

    @Test
    void listIsNarrowedSortedAndPaged() {
        var soon = office.trainings.offer(training("2017-07-01", 5));
        var later = office.trainings.offer(training("2018-02-01", 5));
        var over = office.trainings.offer(training("2017-03-01", 5));
        office.trainings.cancel(new CancelTraining(later, 0, "Zu wenige"));

        assertThat(ids(TrainingQuery.ALL)).containsExactly(later, soon, over);
        assertThat(ids(TrainingQuery.ALL.being(TrainingState.OPEN))).containsExactly(soon);
        assertThat(ids(TrainingQuery.ALL.being(TrainingState.CANCELLED))).containsExactly(later);
        assertThat(ids(TrainingQuery.ALL.being(TrainingState.DONE))).containsExactly(over);
        assertThat(ids(TrainingQuery.ALL.being(TrainingState.TO_RECORD))).isEmpty();
        assertThat(ids(TrainingQuery.ALL.during(2017).by(TrainingSort.DAY, false)))
                .containsExactly(over, soon);
        assertThat(ids(TrainingQuery.ALL.matching("landrats asyl"))).hasSize(3);
        var first = office.list.page(TrainingQuery.ALL, null, 2);
        assertThat(office.list
                        .page(TrainingQuery.ALL, first.next().orElseThrow(), 2)
                        .items())
                .extracting(TrainingSummary::id)
                .containsExactly(over);
        assertThat(office.list.outlook().next()).extracting(TrainingSummary::id).containsExactly(soon);
    }

    @Test
    void whatIsOverWantsToBeRecorded() {
        var id = office.trainings.offer(training("2017-07-01", 5));
        office.participants.enter(new EnterParticipant(id, "Mia Muster", awo, null, null, null));
        office.trainings.revise(new ReviseTraining(id, 0, training("2017-05-30", 5)));

        assertThat(office.list.outlook().toRecord()).isEqualTo(1);
        assertThat(ids(TrainingQuery.ALL.being(TrainingState.TO_RECORD))).containsExactly(id);
        office.participants.markTheRest(id);
        assertThat(office.list.outlook().toRecord()).isZero();
    }

    @Test
    void trainingWithPeopleIsCancelledNotRemoved() {
        var id = office.trainings.offer(training("2017-07-01", 5));
        var mia = office.participants.enter(new EnterParticipant(id, "Mia Muster", awo, null, null, null));

        assertThat(refusal(() -> office.trainings.remove(id, 0))).isEqualTo("liga.rule.training-in-use");
        office.participants.withdraw(id, mia.id());
        office.trainings.remove(id, 0);
        assertThat(office.trainings.find(id)).isEmpty();
    }

    @Test
    void whoMayNotIsRefused() {
        var reader = new TrainingServices(DATABASE, LigaPermissions.READ);
        var nobody = new TrainingServices(DATABASE);
        var id = office.trainings.offer(training("2017-07-01", 5));

        assertThat(reader.trainings.find(id)).isPresent();
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> reader.trainings.offer(training("2017-07-01", 5)));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> reader.participants.enter(new EnterParticipant(id, "A", null, null, "B", null)));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> reader.participants.markTheRest(id));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> reader.mandates.replace(new ReplaceMandates(0, List.of())));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> reader.papers.participants(id, OutputStream.nullOutputStream()));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> reader.mandates.export(gap -> {}));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(nobody.mandates::gaps);
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(nobody.list::outlook);
    }

    private List<TrainingId> ids(TrainingQuery query) {
        return office.list.page(query, null, 50).items().stream()
                .map(TrainingSummary::id)
                .toList();
    }

    private static TrainingData training(String on, int places) {
        return new TrainingData(
                "Asylrecht für Einsteiger",
                "Asylrecht",
                null,
                null,
                List.of(new TrainingDay(day(on), LocalTime.of(9, 0), LocalTime.of(16, 0))),
                "Landratsamt",
                null,
                places,
                null,
                Audience.BOTH,
                true);
    }
}
