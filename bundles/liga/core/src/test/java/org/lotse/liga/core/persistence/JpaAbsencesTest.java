package org.lotse.liga.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.liga.core.Told.GOTTMADINGEN;
import static org.lotse.liga.core.Told.SINGEN;
import static org.lotse.liga.core.Told.TODAY;
import static org.lotse.liga.core.Told.day;
import static org.lotse.liga.core.Told.euros;
import static org.lotse.liga.core.Told.refusal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.absence.AbsenceData;
import org.lotse.liga.api.absence.AbsenceId;
import org.lotse.liga.api.absence.AbsenceKind;
import org.lotse.liga.api.absence.CoverGap;
import org.lotse.liga.api.absence.DayState;
import org.lotse.liga.api.absence.Employee;
import org.lotse.liga.api.absence.EnterAbsence;
import org.lotse.liga.api.absence.GiveCover;
import org.lotse.liga.api.absence.PlanDay;
import org.lotse.liga.api.absence.PlanRow;
import org.lotse.liga.api.absence.ReviseAbsence;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.post.Holder;
import org.lotse.liga.api.post.PostData;
import org.lotse.liga.api.post.QualificationTier;
import org.lotse.liga.api.post.Share;
import org.lotse.liga.core.Told;
import org.lotse.liga.core.domain.load.BoundAccount;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.secondment.Secondment;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;

@OnEachDatabase
class JpaAbsencesTest {

    private static final KindId COVER = new KindId("liga.cover");
    private static final UserId MIA = new UserId(new UUID(5, 1));
    private static final UserId LEA = new UserId(new UUID(5, 2));

    @RegisterExtension
    static final LigaDatabase DATABASE = new LigaDatabase();

    private LigaServices liga;
    private CarrierId awo;
    private CarrierId caritas;

    @BeforeEach
    void threePeopleOfTwoCarriers() {
        liga = LigaServices.all(DATABASE);
        liga.secondments.member("mia", new Colleague(MIA, "Mia Muster"));
        liga.secondments.member("lea", new Colleague(LEA, "Lea Muster"));
        awo = liga.carriers.add(Told.carrier("AWO"));
        caritas = liga.carriers.add(Told.carrier("Caritas"));
        var ofAwo = liga.agreements.conclude(Told.agreement(awo));
        var ofCaritas = liga.agreements.conclude(Told.agreement(caritas));
        post(ofAwo, "Mia Muster", "mia", SINGEN, "ti", "ar");
        post(ofAwo, "Lea Muster", "lea", GOTTMADINGEN, "ti");
        post(ofCaritas, "Olga Beispiel", null, SINGEN);
    }

    @Test
    void sickInOneClickIsAGapWithoutAnEnd() {
        var absence = liga.absences.sickFromToday(key("Mia Muster"));

        var entry = liga.plan.find(absence).orElseThrow();
        assertThat(entry.kind()).isEqualTo(AbsenceKind.SICKNESS);
        assertThat(entry.last()).isNull();
        assertThat(entry.gaps()).containsExactly(new CoverGap(SINGEN, new Period(TODAY, null)));
        assertThat(refusal(() -> liga.absences.sickFromToday(key("Mia Muster"))))
                .isEqualTo("liga.rule.absence-already");
    }

    @Test
    void suggestionsSayWhatSpeaksForEach() {
        var absence = liga.absences.sickFromToday(key("Mia Muster"));

        var suggested = liga.covers.suggestions(absence, SINGEN);

        assertThat(suggested).extracting(one -> one.person().name()).containsExactly("Olga Beispiel", "Lea Muster");
        assertThat(suggested.getFirst().worksThere()).isTrue();
        assertThat(suggested.getFirst().person().account()).isFalse();
        assertThat(suggested.getLast().worksThere()).isFalse();
        assertThat(suggested.getLast().shared()).containsExactly(new Language("ti"));
        assertThat(suggested.getLast().free()).isEqualByComparingTo("0.5");

        liga.absences.sickFromToday(key("Olga Beispiel"));

        assertThat(liga.covers.suggestions(absence, SINGEN))
                .extracting(one -> one.person().name())
                .containsExactly("Lea Muster", "Olga Beispiel");
        assertThat(liga.covers.suggestions(absence, SINGEN).getLast().away()).containsExactly(new Period(TODAY, null));
    }

    @Test
    void aCoverOpensTheMunicipalityForItsDaysAndNothingElse() {
        var absence = away("Mia Muster", "2017-06-01", "2017-06-14");

        var cover = give(absence, "Lea Muster", "2017-06-02", "2017-06-09");

        assertThat(liga.secondments.kept(COVER))
                .containsExactly(new Secondment(
                        cover, LEA, new TenantId(SINGEN.value()), day("2017-06-02"), day("2017-06-09"), MIA));
        assertThat(liga.plan.find(absence).orElseThrow().gaps())
                .containsExactly(
                        new CoverGap(SINGEN, new Period(TODAY, TODAY)),
                        new CoverGap(SINGEN, new Period(day("2017-06-10"), day("2017-06-14"))));
        assertThat(liga.plan.find(absence).orElseThrow().covers())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.access()).containsExactly(new Period(day("2017-06-02"), day("2017-06-09"))));
    }

    @Test
    void whoeverIsBackEarlierClosesItEarlier() {
        var absence = away("Mia Muster", "2017-05-20", "2017-06-14");
        give(absence, "Lea Muster", "2017-06-01", "2017-06-14");
        var seen = liga.plan.find(absence).orElseThrow();

        liga.absences.revise(new ReviseAbsence(
                absence, seen.version(), new AbsenceData(AbsenceKind.LEAVE, day("2017-05-20"), day("2017-06-03"))));

        assertThat(liga.secondments.kept(COVER))
                .singleElement()
                .satisfies(one -> assertThat(one.to()).isEqualTo(day("2017-06-03")));

        liga.absences.end(absence, seen.version() + 1);

        assertThat(liga.secondments.kept(COVER)).isEmpty();
        assertThat(liga.plan.current()).isEmpty();
    }

    @Test
    void aCoverWithoutAnAccountFillsTheGapAndOpensNothing() {
        var absence = away("Mia Muster", "2017-06-01", "2017-06-14");

        give(absence, "Olga Beispiel", "2017-06-01", "2017-06-14");

        assertThat(liga.secondments.kept(COVER)).isEmpty();
        assertThat(liga.plan.find(absence).orElseThrow().gaps()).isEmpty();
    }

    @Test
    void aCoverWhoIsAwayTooIsAGap() {
        var absence = away("Mia Muster", "2017-06-01", "2017-06-14");
        give(absence, "Lea Muster", "2017-06-01", "2017-06-14");

        away("Lea Muster", "2017-06-13", "2017-06-20");

        assertThat(liga.plan.find(absence).orElseThrow().gaps())
                .containsExactly(new CoverGap(SINGEN, new Period(day("2017-06-13"), day("2017-06-14"))));
    }

    @Test
    void ofTwoWhoEnterAtTheSameMomentTheSecondSeesTheFirst() throws Exception {
        for (var round = 0; round < 6; round++) {
            var first = day("2017-08-01").plusDays(round * 20L);
            var together = new CyclicBarrier(2);
            try (var people = Executors.newFixedThreadPool(2)) {
                var both = people.invokeAll(List.of(
                        () -> entersTogether(together, first, first.plusDays(9)),
                        () -> entersTogether(together, first.plusDays(5), first.plusDays(14))));

                assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
            }
        }
    }

    private boolean entersTogether(CyclicBarrier together, LocalDate first, LocalDate last) throws Exception {
        var command = new EnterAbsence(key("Mia Muster"), new AbsenceData(AbsenceKind.LEAVE, first, last));
        together.await();
        try {
            liga.absences.enter(command);
            return true;
        } catch (RuleViolation overlaps) {
            assertThat(overlaps.key()).isEqualTo("liga.rule.absence-overlaps");
            return false;
        }
    }

    @Test
    void whatIsNotAcceptableIsSaidBesideTheField() {
        var absence = away("Mia Muster", "2017-06-05", "2017-06-14");

        assertThat(refusal(() -> give(absence, "Mia Muster", "2017-06-05", "2017-06-06")))
                .isEqualTo("person liga.rule.cover-self");
        assertThat(refusal(() -> give(absence, "Lea Muster", "2017-05-31", "2017-06-06")))
                .isEqualTo("first liga.rule.cover-past");
        assertThat(refusal(() -> give(absence, "Lea Muster", "2017-06-05", "2017-06-15")))
                .isEqualTo("last liga.rule.cover-outside");
        assertThat(refusal(() -> liga.covers.give(
                        new GiveCover(absence, GOTTMADINGEN, key("Lea Muster"), day("2017-06-05"), day("2017-06-06")))))
                .isEqualTo("municipality liga.rule.cover-not-theirs");
        give(absence, "Lea Muster", "2017-06-05", "2017-06-06");
        assertThat(refusal(() -> give(absence, "Olga Beispiel", "2017-06-06", "2017-06-07")))
                .isEqualTo("first liga.rule.cover-taken");
        assertThat(refusal(() -> away("Mia Muster", "2017-06-14", "2017-06-15")))
                .isEqualTo("first liga.rule.absence-overlaps");
        assertThat(refusal(() -> away("Mia Muster", "2017-07-14", null))).isEqualTo("last liga.rule.absence-end");
    }

    @Test
    void theWeekTellsWhoIsThereAndNotWhy() {
        var absence = away("Mia Muster", "2017-06-06", "2017-06-07");
        give(absence, "Lea Muster", "2017-06-07", "2017-06-07");

        var week = liga.plan.week(day("2017-06-05"));

        assertThat(days(week, "Mia Muster"))
                .extracting(PlanDay::state)
                .startsWith(DayState.THERE, DayState.GAP, DayState.COVERED, DayState.THERE);
        assertThat(days(week, "Lea Muster"))
                .extracting(PlanDay::state)
                .startsWith(DayState.THERE, DayState.THERE, DayState.STANDS_IN, DayState.THERE);
    }

    @Test
    void whatIsOverIsGivenBackOnce() {
        var absence = away("Mia Muster", "2017-05-20", "2017-06-14");
        give(absence, "Lea Muster", "2017-06-01", "2017-06-14");
        tenDaysPass();

        assertThat(liga.plan.toHandBack())
                .singleElement()
                .satisfies(entry -> assertThat(entry.covers()).hasSize(1));
        assertThat(liga.plan.current()).isEmpty();

        liga.absences.handBack(absence);

        assertThat(liga.plan.toHandBack()).isEmpty();
    }

    @Test
    void aTeamLeaderSeesHerOwnCarrierOnly() {
        var ofCaritas = away("Olga Beispiel", "2017-06-05", "2017-06-14");
        var ofAwo = away("Mia Muster", "2017-06-05", "2017-06-14");
        DATABASE.unit()
                .transactions()
                .write(() -> DATABASE.unit().entities().manager().persist(BoundAccount.of(FixedScope.ADA.id(), awo)));
        var leader = new LigaServices(DATABASE, LigaPermissions.ABSENCES, LigaPermissions.OWN_CARRIER);

        assertThat(leader.plan.people()).extracting(Employee::name).containsExactly("Lea Muster", "Mia Muster");
        assertThat(leader.plan.current()).hasSize(1);
        assertThat(leader.plan.find(ofCaritas)).isEmpty();
        assertThat(leader.covers.suggestions(ofCaritas, SINGEN)).isEmpty();
        assertThat(leader.covers.suggestions(ofAwo, SINGEN))
                .extracting(one -> one.person().name())
                .containsExactly("Lea Muster");
        assertThatThrownBy(() -> leader.absences.sickFromToday("name:" + caritas + ":olga beispiel"))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void whoeverNeitherSteersNorLeadsSeesNobodyElseAndDecidesOnNoCover() {
        var absence = away("Mia Muster", "2017-06-05", "2017-06-14");
        var other = new LigaServices(DATABASE, LigaPermissions.ABSENCES);

        assertThat(other.plan.people()).isEmpty();
        assertThat(other.plan.current()).isEmpty();
        assertThatThrownBy(() -> other.covers.suggestions(absence, SINGEN)).isInstanceOf(AccessDenied.class);
        var nobody = new LigaServices(DATABASE, LigaPermissions.READ, LigaPermissions.EDIT);
        assertThatThrownBy(nobody.plan::people).isInstanceOf(AccessDenied.class);
    }

    private static List<PlanDay> days(List<PlanRow> week, String name) {
        return week.stream()
                .filter(row -> row.person().name().equals(name))
                .findFirst()
                .orElseThrow()
                .days();
    }

    /** As if everything had been entered earlier. */
    private static void tenDaysPass() {
        DATABASE.unit().transactions().write(() -> {
            for (var statement : List.of(
                    "update LIGA_ABSENCE set FIRST_DAY = '2017-05-10', LAST_DAY = '2017-05-31'",
                    "update LIGA_COVER set FIRST_DAY = '2017-05-22', LAST_DAY = '2017-05-31'")) {
                DATABASE.unit()
                        .entities()
                        .manager()
                        .createNativeQuery(statement)
                        .executeUpdate();
            }
        });
    }

    private String key(String name) {
        return liga.plan.people().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private AbsenceId away(String name, String from, String to) {
        return liga.absences.enter(new EnterAbsence(
                key(name), new AbsenceData(AbsenceKind.LEAVE, day(from), to == null ? null : day(to))));
    }

    private UUID give(AbsenceId absence, String name, String from, String to) {
        return liga.covers
                .give(new GiveCover(absence, SINGEN, key(name), day(from), day(to)))
                .value();
    }

    private void post(AgreementId agreement, String name, String account, Ags where, String... languages) {
        liga.posts.create(new PostData(
                agreement,
                "Stelle " + name,
                euros("0.5"),
                QualificationTier.DEGREE,
                day("2016-01-01"),
                null,
                List.of(new Holder(
                        name,
                        account,
                        null,
                        Arrays.stream(languages).map(Language::new).toList(),
                        day("2016-01-01"),
                        null)),
                List.of(new Share(where, new BigDecimal("100.00"), day("2016-01-01"), null)),
                null));
    }
}
