package org.lotse.helpers.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lotse.helpers.core.People.MINA;
import static org.lotse.helpers.core.People.TODAY;
import static org.lotse.helpers.core.People.named;
import static org.lotse.helpers.core.People.needing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.MoveVolunteer;
import org.lotse.helpers.api.ReviseVolunteer;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.VolunteerSummary;
import org.lotse.helpers.api.activity.ActivityData;
import org.lotse.helpers.api.activity.ActivityId;
import org.lotse.helpers.api.activity.ActivityPhase;
import org.lotse.helpers.api.activity.ActivityQuery;
import org.lotse.helpers.api.activity.ActivitySummary;
import org.lotse.helpers.api.activity.AddShift;
import org.lotse.helpers.api.activity.AddShiftSeries;
import org.lotse.helpers.api.activity.CancelShift;
import org.lotse.helpers.api.activity.CopyActivity;
import org.lotse.helpers.api.activity.ReviseActivity;
import org.lotse.helpers.api.activity.ReviseShift;
import org.lotse.helpers.api.activity.Rhythm;
import org.lotse.helpers.api.activity.ShiftData;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.activity.ShiftSummary;
import org.lotse.helpers.api.activity.SignUpState;
import org.lotse.helpers.api.activity.SignUpWarning;
import org.lotse.helpers.api.activity.SignedUp;
import org.lotse.helpers.api.circle.CircleData;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.clearing.CertificateNeed;
import org.lotse.helpers.core.domain.activity.OwnShifts;
import org.lotse.helpers.core.domain.activity.SignUp;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Activities, shifts and who is signed up, with the services as they are and real tables. */
@OnEachDatabase
class JpaActivitiesTest {

    @RegisterExtension
    static final HelpersDatabase DATABASE = new HelpersDatabase();

    private static final LocalDate SATURDAY = TODAY.plusDays(5);

    private ActivityServices all;

    @BeforeEach
    void somebodyMayDoEverything() {
        all = new ActivityServices(DATABASE, HelpersPermissions.READ, HelpersPermissions.EDIT);
    }

    @Test
    void everythingWrittenDownComesBack() {
        var circle = all.circles().start(new CircleData("Altstadt", null, null, Set.of(), null));
        var data = new ActivityData("Sprachcafé", circle, "Bürgersaal", "Kuchen mitbringen");
        var shift = new ShiftData(
                SATURDAY,
                LocalTime.of(14, 30),
                LocalTime.of(17, 0),
                3,
                Map.of("interpreting", 1, "Kuchen", 2),
                4,
                SATURDAY.minusDays(1));

        var activity = all.activities().plan(data);
        var id = all.shifts().add(new AddShift(activity, shift));
        DATABASE.reopen();
        somebodyMayDoEverything();

        assertThat(all.activities().find(activity).orElseThrow().data()).isEqualTo(data);
        var found = all.shifts().find(id).orElseThrow();
        assertThat(found.data()).isEqualTo(shift);
        assertThat(found.of()).isEqualTo(data);
    }

    @Test
    void aSeriesIsShiftsOfWhichEachIsChangedByItself() {
        var activity = plan("Sprachcafé");

        var planned = all.shifts()
                .addSeries(new AddShiftSeries(activity, on(SATURDAY, 2), Rhythm.FORTNIGHTLY, SATURDAY.plusWeeks(5)));

        var shifts = all.shifts().of(activity);
        assertThat(shifts).extracting(ShiftSummary::id).isEqualTo(planned);
        assertThat(shifts)
                .extracting(ShiftSummary::day)
                .containsExactly(SATURDAY, SATURDAY.plusWeeks(2), SATURDAY.plusWeeks(4));
        all.shifts().revise(new ReviseShift(shifts.get(1).id(), 0, on(SATURDAY.plusWeeks(2), 5)));
        assertThat(all.shifts().of(activity)).extracting(ShiftSummary::needed).containsExactly(2, 5, 2);
    }

    @Test
    void aSeriesHasAnEnd() {
        var activity = plan("Sprachcafé");

        assertThat(refusedAt(
                        "until",
                        () -> all.shifts()
                                .addSeries(new AddShiftSeries(
                                        activity, on(SATURDAY, 2), Rhythm.WEEKLY, SATURDAY.minusDays(1)))))
                .isEqualTo("helpers.rule.end-before-begin");
        assertThat(refusedAt(
                        "until",
                        () -> all.shifts()
                                .addSeries(new AddShiftSeries(
                                        activity, on(SATURDAY, 2), Rhythm.WEEKLY, SATURDAY.plusYears(3)))))
                .isEqualTo("helpers.rule.series-too-long");
        assertThat(all.shifts()
                        .addSeries(
                                new AddShiftSeries(activity, on(SATURDAY, 2), Rhythm.WEEKLY, SATURDAY.plusWeeks(52))))
                .hasSize(AddShiftSeries.MOST);
    }

    @Test
    void aCopyHasTheShiftsAtTheSameDistanceAndNobodyOnThem() {
        var activity = plan("Sommerfest");
        var first = add(activity, SATURDAY, 1);
        add(activity, SATURDAY.plusDays(1), 2);
        all.shifts().cancel(new CancelShift(add(activity, SATURDAY.plusDays(2), 3), 0, "Sturm"));
        all.signUps().signUp(first, active(MINA));

        var copy = all.activities().copy(new CopyActivity(activity, SATURDAY.plusYears(1)));

        assertThat(all.activities().find(copy).orElseThrow().data().title()).isEqualTo("Sommerfest");
        assertThat(all.shifts().of(copy))
                .extracting(ShiftSummary::day)
                .containsExactly(SATURDAY.plusYears(1), SATURDAY.plusYears(1).plusDays(1));
        assertThat(all.shifts().of(copy)).extracting(ShiftSummary::taken).containsOnly(0);
    }

    @Test
    void theListTellsTheNextShiftPageByPage() {
        var late = plan("Ausflug");
        add(late, TODAY.plusDays(9), 1);
        var soon = plan("Sprachcafé");
        add(soon, TODAY.minusDays(7), 2);
        all.shifts().cancel(new CancelShift(add(soon, TODAY, 2), 0, "Sturm"));
        var next = add(soon, TODAY.plusDays(7), 2);
        all.signUps().signUp(next, active(MINA));
        var over = plan("Zirkus");
        add(over, TODAY.minusDays(1), 1);
        plan("Bücher");

        var page = all.activities().list(ActivityQuery.COMING, null, 1);
        var rest = all.activities().list(ActivityQuery.COMING, page.next().orElseThrow(), 1);

        assertThat(page.items()).extracting(ActivitySummary::id).containsExactly(soon);
        assertThat(page.items().getFirst().next()).satisfies(shift -> {
            assertThat(shift.id()).isEqualTo(next);
            assertThat(shift.free()).isEqualTo(1);
        });
        assertThat(rest.items()).extracting(ActivitySummary::id).containsExactly(late);
        assertThat(rest.next()).isEmpty();
        assertThat(titles(null, null, ActivityPhase.NOTHING_COMING)).containsExactly("Bücher", "Zirkus");
    }

    @Test
    void theListIsNarrowedByWordsAndCircle() {
        var circle = all.circles().start(new CircleData("Altstadt", null, null, Set.of(), null));
        add(all.activities().plan(new ActivityData("Sprachcafé", circle, "Bürgersaal", null)), SATURDAY, 1);
        add(plan("Ausflug"), SATURDAY, 1);

        assertThat(titles("burgersaal", null, ActivityPhase.COMING)).containsExactly("Sprachcafé");
        assertThat(titles(null, circle, ActivityPhase.COMING)).containsExactly("Sprachcafé");
        assertThat(titles("ausflug", circle, ActivityPhase.COMING)).isEmpty();
    }

    @Test
    void whatIsPlannedForAClosedCircleIsRefusedButWhatItHadStays() {
        var circle = all.circles().start(new CircleData("Altstadt", null, null, Set.of(), null));
        var data = new ActivityData("Sprachcafé", circle, null, null);
        var activity = all.activities().plan(data);
        all.circles().close(circle, 0);

        all.activities().revise(new ReviseActivity(activity, 0, data));
        var copy = all.activities().copy(new CopyActivity(activity, SATURDAY));

        assertThat(all.activities().find(copy).orElseThrow().data().circle()).isNull();
        assertThat(refusedAt("circle", () -> all.activities().plan(data))).isEqualTo("helpers.rule.circle-closed");
    }

    @Test
    void theFirstWhoWaitsMovesUpAndTheTrailTellsIt() {
        var shift = add(plan("Umzug"), SATURDAY, 1);
        var mina = active(MINA);
        var adler = active(named("Adler", "A."));
        var biber = active(named("Biber", "B."));

        assertThat(Stream.of(mina, adler, biber).map(who -> all.signUps().signUp(shift, who)))
                .containsExactly(SignUpState.PLACED, SignUpState.WAITING, SignUpState.WAITING);
        all.signUps().withdraw(shift, mina);
        all.signUps().withdraw(shift, mina);

        var found = all.shifts().find(shift).orElseThrow();
        assertThat(found.placed()).extracting(SignedUp::volunteer).containsExactly(adler);
        assertThat(found.placed()).extracting(SignedUp::movedUpOn).containsExactly(TODAY);
        assertThat(found.waiting()).extracting(SignedUp::volunteer).containsExactly(biber);
        assertThat(all.trail.ofTenants())
                .extracting(Act::name)
                .containsExactly(
                        "helpers.signed-up",
                        "helpers.put-on-waiting-list",
                        "helpers.put-on-waiting-list",
                        "helpers.withdrawn-from-shift",
                        "helpers.moved-up");
        assertThat(all.trail.ofTenants().getLast().details()).containsEntry("volunteer", adler.toString());
    }

    @Test
    void aGreaterLimitLetsThoseMoveUpWhoWaitAndASmallerOneTakesNobodyOff() {
        var shift = add(plan("Umzug"), SATURDAY, 1);
        Stream.of("Adler", "Biber", "Dachs").forEach(name -> all.signUps().signUp(shift, active(named(name, "A."))));

        all.shifts().revise(new ReviseShift(shift, 0, on(SATURDAY, 2)));
        assertThat(all.shifts().find(shift).orElseThrow().placed()).hasSize(2);
        all.shifts().revise(new ReviseShift(shift, 1, on(SATURDAY, 1)));

        var found = all.shifts().find(shift).orElseThrow();
        assertThat(found.placed()).hasSize(2);
        assertThat(found.waiting()).hasSize(1);
    }

    @Test
    void onlyWhoMayServeSignsUp() {
        var shift = add(plan("Umzug"), SATURDAY, 1);
        var interested = all.volunteers().register(MINA);
        var needsCertificate = active(MINA);
        all.volunteers().revise(new ReviseVolunteer(needsCertificate, 3, needing(CertificateNeed.MINORS)));

        assertThat(refusedAt("volunteer", () -> all.signUps().signUp(shift, interested)))
                .isEqualTo("helpers.rule.not-available");
        assertThat(refusedAt("volunteer", () -> all.signUps().signUp(shift, needsCertificate)))
                .isEqualTo("helpers.rule.clearing-incomplete");
        assertThatThrownBy(() -> all.signUps().signUp(shift, new VolunteerId(new UUID(3, 3))))
                .isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void whatSpeaksAgainstSomebodyIsToldAndNotRefused() {
        var party = plan("Sommerfest");
        var shift = add(party, SATURDAY, 1);
        var mina = active(MINA);
        all.signUps().signUp(add(party, SATURDAY, 1), mina);

        assertThat(all.signUps().warnings(shift, mina))
                .containsExactly(SignUpWarning.OVERLAP, SignUpWarning.OUTSIDE_AVAILABILITY);
        assertThat(all.signUps().signUp(shift, mina)).isEqualTo(SignUpState.PLACED);
        assertThat(all.signUps().warnings(shift, mina)).contains(SignUpWarning.OVERLAP);
    }

    @Test
    void thoseAreOfferedWhoCanBeAskedAndAreNotThereYet() {
        var shift = add(plan("Umzug"), SATURDAY, 1);
        var mina = active(MINA);
        active(named("Adler", "A."));
        all.volunteers().register(named("Biber", "B."));

        assertThat(all.signUps().candidates(shift, null))
                .extracting(VolunteerSummary::name)
                .containsExactly("Adler, A.", "Musterfrau, Mina");
        all.signUps().signUp(shift, mina);
        assertThat(all.signUps().candidates(shift, "mina")).isEmpty();
    }

    @Test
    void whoLeavesIsTakenOffWhatIsToComeAndSomebodyMovesUp() {
        var activity = plan("Umzug");
        var past = add(activity, TODAY, 1);
        var coming = add(activity, SATURDAY, 1);
        var mina = active(MINA);
        var adler = active(named("Adler", "A."));
        all.signUps().signUp(past, mina);
        all.signUps().signUp(coming, mina);
        all.signUps().signUp(coming, adler);
        all.shifts().revise(new ReviseShift(past, 0, on(TODAY.minusDays(1), 1)));

        all.volunteers().move(new MoveVolunteer(mina, 3, VolunteerStatus.LEFT));

        assertThat(all.shifts().find(coming).orElseThrow().placed())
                .extracting(SignedUp::volunteer)
                .containsExactly(adler);
        assertThat(all.shifts().find(past).orElseThrow().placed()).hasSize(1);
        assertThat(all.signUps().ofVolunteer(mina)).isEmpty();
    }

    @Test
    void aCancelledShiftKeepsThoseWhoHaveToBeTold() {
        var shift = add(plan("Umzug"), SATURDAY, 1);
        var mina = active(MINA);
        all.signUps().signUp(shift, mina);

        all.shifts().cancel(new CancelShift(shift, 0, "Sturm"));

        var found = all.shifts().find(shift).orElseThrow();
        assertThat(found.cancellation().reason()).isEqualTo("Sturm");
        assertThat(found.placed()).extracting(SignedUp::phone).containsExactly("+49 7531 000-111");
        assertThat(all.signUps().ofVolunteer(mina)).allMatch(own -> own.shift().cancelled());
        assertThat(all.trail.ofTenants()).extracting(Act::name).contains("helpers.shift-cancelled");
    }

    @Test
    void theListTellsWhoIsThereAndWhoWaits() throws IOException {
        var activity = all.activities().plan(new ActivityData("Umzug", null, "Rheinstraße", "Handschuhe mitbringen"));
        var shift = add(activity, SATURDAY, 1);
        all.signUps().signUp(shift, active(MINA));
        all.signUps().signUp(shift, active(named("Adler", "A.")));

        all.papers().list(shift, OutputStream.nullOutputStream());

        assertThat(all.press.papers().getFirst().toString())
                .contains("Umzug", "Rheinstraße", "Handschuhe", "Samstag, 28.11.2026", "14:00 bis 16:00 Uhr")
                .contains("Musterfrau, Mina", "+49 7531 000-111", "Warteliste", "Adler, A.");
        assertThat(all.trail.ofTenants()).extracting(Act::name).contains("helpers.shift-list-printed");
    }

    @Test
    void whatALongTimeAgoWasSignedUpForIsStillTold() {
        var shift = add(plan("Umzug"), TODAY, 1);
        var mina = active(MINA);
        all.signUps().signUp(shift, mina);
        all.shifts().revise(new ReviseShift(shift, 0, on(TODAY.minusYears(3), 1)));

        var ever = DATABASE.unit().transactions().read(() -> all.ownShifts().of(mina, OwnShifts.EVER));

        assertThat(ever).extracting(own -> own.shift().id()).containsExactly(shift);
        assertThat(all.signUps().ofVolunteer(mina)).isEmpty();
    }

    @Test
    void daysAreIncludedOnBothSides() {
        var activity = plan("Umzug");
        Stream.of(-1, 0, 13, 14).forEach(days -> add(activity, TODAY.plusDays(days), 1));

        assertThat(all.shifts().between(TODAY, TODAY.plusDays(13)))
                .extracting(ShiftSummary::day)
                .containsExactly(TODAY, TODAY.plusDays(13));
    }

    @Test
    void fiftyWantTheLastTenPlacesAtOnceTenHaveThemAndFortyWaitInLine() throws Exception {
        var shift = add(plan("Umzug"), SATURDAY, 10);
        var people = IntStream.range(0, 50)
                .mapToObj(number -> active(named("Helfer" + number, "H.")))
                .toList();
        var start = new CountDownLatch(1);

        var states = new ArrayList<SignUpState>();
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            var attempts = people.stream()
                    .map(who -> threads.submit((Callable<SignUpState>) () -> {
                        start.await();
                        return new ActivityServices(DATABASE, HelpersPermissions.EDIT)
                                .signUps()
                                .signUp(shift, who);
                    }))
                    .toList();
            start.countDown();
            for (var attempt : attempts) {
                states.add(attempt.get());
            }
        }

        var found = all.shifts().find(shift).orElseThrow();
        assertThat(found.placed()).hasSize(10);
        assertThat(found.waiting()).hasSize(40);
        assertThat(states).filteredOn(state -> state == SignUpState.PLACED).hasSize(10);
        assertThat(Stream.concat(found.placed().stream(), found.waiting().stream()))
                .as("each once, in one line")
                .extracting(SignedUp::volunteer)
                .containsExactlyElementsOf(line(shift))
                .containsExactlyInAnyOrderElementsOf(people);
        all.signUps().withdraw(shift, found.placed().getFirst().volunteer());
        assertThat(all.shifts().find(shift).orElseThrow().placed())
                .as("the first in line moves up")
                .extracting(SignedUp::volunteer)
                .contains(found.waiting().getFirst().volunteer());
    }

    /** By the numbers in the database, which are 1 to 50 without a gap. */
    private static List<VolunteerId> line(ShiftId shift) {
        var line = DATABASE.unit()
                .transactions()
                .read(() -> new JpaSignUpBook(DATABASE.unit().entities()).of(shift));
        assertThat(line)
                .extracting(SignUp::number)
                .isEqualTo(IntStream.rangeClosed(1, line.size()).boxed().toList());
        return line.stream().map(SignUp::volunteer).toList();
    }

    @Test
    void shiftsOfAnotherTenantAreNotThere() {
        var activity = plan("Umzug");
        var shift = add(activity, SATURDAY, 1);

        DATABASE.scope().in(FixedScope.SINGEN);

        assertThat(all.activities().find(activity)).isEmpty();
        assertThat(all.shifts().find(shift)).isEmpty();
        assertThat(all.shifts().between(TODAY, SATURDAY)).isEmpty();
        DATABASE.scope().in(FixedScope.KONSTANZ);
    }

    @TestFactory
    Stream<DynamicTest> withoutItsPermissionEveryCallIsRefused() {
        var reader = new ActivityServices(DATABASE, HelpersPermissions.READ);
        var writer = new ActivityServices(DATABASE, HelpersPermissions.EDIT);
        var activity = new ActivityId(new UUID(3, 1));
        var shift = new ShiftId(new UUID(3, 2));
        var volunteer = new VolunteerId(new UUID(3, 3));
        var data = new ActivityData("Umzug", null, null, null);
        return Stream.of(
                refused("plan", () -> reader.activities().plan(data)),
                refused("revise", () -> reader.activities().revise(new ReviseActivity(activity, 0, data))),
                refused("copy", () -> reader.activities().copy(new CopyActivity(activity, SATURDAY))),
                refused("find", () -> writer.activities().find(activity)),
                refused("list", () -> writer.activities().list(ActivityQuery.COMING, null, 1)),
                refused("add", () -> reader.shifts().add(new AddShift(activity, on(SATURDAY, 1)))),
                refused(
                        "series",
                        () -> reader.shifts()
                                .addSeries(new AddShiftSeries(activity, on(SATURDAY, 1), Rhythm.WEEKLY, SATURDAY))),
                refused("revise shift", () -> reader.shifts().revise(new ReviseShift(shift, 0, on(SATURDAY, 1)))),
                refused("cancel", () -> reader.shifts().cancel(new CancelShift(shift, 0, "Sturm"))),
                refused("find shift", () -> writer.shifts().find(shift)),
                refused("shifts of", () -> writer.shifts().of(activity)),
                refused("between", () -> writer.shifts().between(TODAY, SATURDAY)),
                refused("list", () -> writer.papers().list(shift, OutputStream.nullOutputStream())),
                refused("sign up", () -> reader.signUps().signUp(shift, volunteer)),
                refused("withdraw", () -> reader.signUps().withdraw(shift, volunteer)),
                refused("warnings", () -> writer.signUps().warnings(shift, volunteer)),
                refused("candidates", () -> writer.signUps().candidates(shift, null)),
                refused("of volunteer", () -> writer.signUps().ofVolunteer(volunteer)));
    }

    private static DynamicTest refused(String method, ThrowingCallable call) {
        return DynamicTest.dynamicTest(method, () -> assertThatThrownBy(call).isInstanceOf(AccessDenied.class));
    }

    private static String refusedAt(String field, ThrowingCallable call) {
        var refused = catchThrowableOfType(RuleViolation.class, call);
        assertThat(refused.field()).contains(field);
        return refused.key();
    }

    private List<String> titles(@Nullable String text, @Nullable CircleId circle, ActivityPhase phase) {
        return all.activities().list(new ActivityQuery(text, circle, phase), null, 50).items().stream()
                .map(ActivitySummary::title)
                .toList();
    }

    private ActivityId plan(String title) {
        return all.activities().plan(new ActivityData(title, null, null, null));
    }

    private ShiftId add(ActivityId activity, LocalDate day, int needed) {
        return all.shifts().add(new AddShift(activity, on(day, needed)));
    }

    private static ShiftData on(LocalDate day, int needed) {
        return new ShiftData(day, LocalTime.of(14, 0), LocalTime.of(16, 0), needed, Map.of(), null, null);
    }

    /** Goes all the way, so that their revision is 3. */
    private VolunteerId active(VolunteerData data) {
        var id = all.volunteers().register(data);
        all.volunteers().move(new MoveVolunteer(id, 0, VolunteerStatus.INTERVIEWED));
        all.volunteers().move(new MoveVolunteer(id, 1, VolunteerStatus.CLEARED));
        all.volunteers().move(new MoveVolunteer(id, 2, VolunteerStatus.ACTIVE));
        return id;
    }
}
