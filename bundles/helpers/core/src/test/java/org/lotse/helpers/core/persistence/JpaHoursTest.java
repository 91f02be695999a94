package org.lotse.helpers.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lotse.helpers.core.People.CLOCK;
import static org.lotse.helpers.core.People.MINA;
import static org.lotse.helpers.core.People.TODAY;
import static org.lotse.helpers.core.People.in;
import static org.lotse.helpers.core.People.named;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.activity.ActivityData;
import org.lotse.helpers.api.activity.ActivityId;
import org.lotse.helpers.api.activity.ShiftData;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.circle.CircleData;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.hours.HoursData;
import org.lotse.helpers.api.hours.HoursEntryId;
import org.lotse.helpers.api.hours.HoursProposal;
import org.lotse.helpers.api.hours.HoursQuery;
import org.lotse.helpers.api.hours.HoursSort;
import org.lotse.helpers.api.hours.HoursState;
import org.lotse.helpers.api.hours.HoursSummary;
import org.lotse.helpers.api.hours.Occasion;
import org.lotse.helpers.api.hours.ReturnHours;
import org.lotse.helpers.api.hours.ReviseHours;
import org.lotse.helpers.api.hours.SeenHours;
import org.lotse.helpers.api.hours.WeekLoad;
import org.lotse.helpers.api.hours.WorkKind;
import org.lotse.helpers.api.hours.YearOfCircle;
import org.lotse.helpers.core.application.activity.SignedUpShifts;
import org.lotse.helpers.core.application.hours.HoursChanges;
import org.lotse.helpers.core.application.hours.Occasions;
import org.lotse.helpers.core.application.hours.PrintedHours;
import org.lotse.helpers.core.application.hours.TransactionalHours;
import org.lotse.helpers.core.application.hours.TransactionalHoursConfirmation;
import org.lotse.helpers.core.application.hours.TransactionalHoursList;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.activity.Activity;
import org.lotse.helpers.core.domain.activity.Roster;
import org.lotse.helpers.core.domain.activity.Shift;
import org.lotse.helpers.core.domain.circle.Circle;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.PrintedPapers;
import org.lotse.platform.testing.RecordedActs;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Hours of volunteers, with the services as they are and real tables. */
@OnEachDatabase
class JpaHoursTest {

    @RegisterExtension
    static final HelpersDatabase DATABASE = new HelpersDatabase();

    private static final CircleId CAFE = new CircleId(new UUID(4, 1));

    private Services all;
    private VolunteerId mina;
    private VolunteerId tarek;

    @BeforeEach
    void twoVolunteersAndACircle() {
        all = new Services(
                HelpersPermissions.READ,
                HelpersPermissions.EXPORT,
                HelpersPermissions.LOG_HOURS,
                HelpersPermissions.CONFIRM_HOURS);
        DATABASE.unit()
                .transactions()
                .write(() -> new JpaCircleBook(DATABASE.unit().entities())
                        .add(Circle.start(CAFE, new CircleData("Café", null, null, Set.of(), null))));
        mina = register(7, in(MINA, CAFE));
        tarek = register(8, named("Aybak", "Tarek"));
    }

    @Test
    void everythingWrittenDownComesBack() {
        var data = new HoursData(mina, TODAY, 95, WorkKind.LEARNING, CAFE, null, "Mathe");

        var id = all.hours.log(data);

        DATABASE.reopen();
        all = new Services(HelpersPermissions.READ);
        var found = all.hours.find(id).orElseThrow();
        assertThat(found.data()).isEqualTo(data);
        assertThat(found.state()).isEqualTo(HoursState.LOGGED);
        assertThat(found.volunteerName()).isEqualTo("Musterfrau, Mina");
        assertThat(found.loggedBy()).isEqualTo("Ada Beispiel");
    }

    @Test
    void aDayHasTwentyFourHoursWhoeverWritesThemDown() {
        var first = log(mina, TODAY, 1_000);
        log(tarek, TODAY, 1_440);

        assertThat(refusedAt("minutes", () -> log(mina, TODAY, 441))).isEqualTo("helpers.rule.day-is-full");
        log(mina, TODAY, 440);
        log(mina, TODAY.minusDays(1), 1_440);
        assertThat(refusedAt("minutes", () -> all.hours.revise(new ReviseHours(first, 0, data(mina, TODAY, 1_001)))))
                .isEqualTo("helpers.rule.day-is-full");
        all.hours.revise(new ReviseHours(first, 0, data(mina, TODAY, 999)));
    }

    @Test
    void manyAreConfirmedTogetherOrNone() {
        var one = log(mina, TODAY, 60);
        var other = log(tarek, TODAY, 30);
        all.confirmation.giveBack(new ReturnHours(other, 0, "Welcher Tag?"));

        assertThatThrownBy(() -> all.confirmation.confirm(List.of(new SeenHours(one, 0), new SeenHours(other, 1))))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> all.confirmation.confirm(List.of(new SeenHours(one, 0), new SeenHours(other, 0))))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(all.list.waiting()).isEqualTo(1);

        all.hours.revise(new ReviseHours(other, 1, data(tarek, TODAY, 30)));
        all.confirmation.confirm(List.of(new SeenHours(one, 0), new SeenHours(other, 2)));

        assertThat(all.list.waiting()).isZero();
        assertThat(all.trail.ofTenants())
                .contains(Act.of("helpers.hours-confirmed", "hours", "" + one).with("volunteer", "" + mina));
    }

    @Test
    void whatIsConfirmedIsNeitherChangedNorRemoved() {
        var id = log(mina, TODAY, 60);
        all.confirmation.confirm(List.of(new SeenHours(id, 0)));

        assertThatThrownBy(() -> all.hours.remove(new SeenHours(id, 1))).isInstanceOf(RuleViolation.class);
        all.confirmation.takeBack(new ReturnHours(id, 1, "Falscher Tag"));
        assertThat(all.hours.find(id).orElseThrow().reason()).isEqualTo("Falscher Tag");
        all.hours.remove(new SeenHours(id, 2));

        assertThat(all.hours.find(id)).isEmpty();
    }

    @Test
    void theListIsFilteredSortedAndPaged() {
        var early = log(mina, LocalDate.of(2025, 12, 31), 60);
        var late = log(mina, LocalDate.of(2026, 1, 1), 60);
        var tareks = log(tarek, TODAY, 60);
        all.confirmation.confirm(List.of(new SeenHours(early, 0)));

        assertThat(ids(HoursQuery.ALL)).containsExactly(tareks, late, early);
        assertThat(ids(HoursQuery.ALL.by(HoursSort.NAME, false)))
                .containsExactlyInAnyOrder(tareks, early, late)
                .startsWith(tareks);
        assertThat(ids(HoursQuery.ALL.by(HoursSort.NAME, true)))
                .containsExactlyInAnyOrder(late, early, tareks)
                .endsWith(tareks);
        assertThat(ids(HoursQuery.ALL.matching("muster"))).containsExactly(late, early);
        assertThat(ids(HoursQuery.ALL.of(tarek))).containsExactly(tareks);
        assertThat(ids(HoursQuery.ALL.during(2025))).containsExactly(early);
        assertThat(ids(HoursQuery.ALL.in(CAFE))).isEmpty();
        assertThat(ids(HoursQuery.ALL.being(HoursState.LOGGED))).containsExactly(tareks, late);
        var exported = new ArrayList<HoursSummary>();
        all.list.export(HoursQuery.ALL.being(HoursState.CONFIRMED), exported::add);
        assertThat(exported).extracting(HoursSummary::id).containsExactly(early);
    }

    @Test
    void sumsCountWhatIsConfirmed() {
        var lastYear = all.hours.log(inCircle(mina, LocalDate.of(2025, 12, 31), 100));
        var thisYear = all.hours.log(inCircle(mina, LocalDate.of(2026, 1, 1), 30));
        all.hours.log(inCircle(mina, TODAY, 7));
        all.confirmation.confirm(List.of(new SeenHours(lastYear, 0), new SeenHours(thisYear, 0)));

        var sums = all.list.sums(mina);

        assertThat(sums.year()).isEqualTo(2026);
        assertThat(sums.ofYear()).isEqualTo(30);
        assertThat(sums.ever()).isEqualTo(130);
        assertThat(sums.waiting()).isEqualTo(7);
        assertThat(all.list.sums(tarek).ever()).isZero();
        assertThat(all.list.confirmed(mina, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                .isEqualTo(100);
        assertThat(all.list.years(CAFE))
                .containsExactly(new YearOfCircle(2026, 30, 1, 0), new YearOfCircle(2025, 100, 1, 0));
    }

    @Test
    void aShiftProposesItselfUntilItIsWrittenDown() {
        var shift = shift(TODAY.minusDays(2), mina);
        shift(TODAY.plusDays(1), mina);
        shift(TODAY.minusDays(61), mina);

        assertThat(all.hours.proposals(mina))
                .containsExactly(new HoursProposal(Occasion.on(shift), "Sprachcafé", TODAY.minusDays(2), 150, CAFE));

        var id = all.hours.log(
                new HoursData(mina, TODAY.minusDays(2), 120, WorkKind.LEISURE, null, Occasion.on(shift), null));

        assertThat(all.hours.find(id).orElseThrow().data().circle()).isEqualTo(CAFE);
        assertThat(all.hours.proposals(mina)).isEmpty();
    }

    @Test
    void onlyWhoWasThereWasThere() {
        var shift = shift(TODAY.minusDays(2), mina);

        assertThat(refusedAt(
                        "occasion",
                        () -> all.hours.log(new HoursData(
                                tarek, TODAY.minusDays(2), 60, WorkKind.OTHER, null, Occasion.on(shift), null))))
                .isEqualTo("helpers.rule.not-on-shift");
        assertThat(refusedAt(
                        "occasion",
                        () -> all.hours.log(
                                new HoursData(mina, TODAY, 60, WorkKind.OTHER, null, Occasion.on(shift), null))))
                .isEqualTo("helpers.rule.not-on-shift");
        assertThat(refusedAt("circle", () -> all.hours.log(inCircle(tarek, TODAY, 60))))
                .isEqualTo("helpers.rule.not-in-circle");
    }

    @Test
    void moreThanWantedIsSaidAndNotRefused() {
        log(mina, TODAY, 200);

        assertThat(all.hours.beyondLimit(mina, TODAY, 40)).isEmpty();
        assertThat(all.hours.beyondLimit(mina, TODAY, 41)).contains(new WeekLoad(241, 4));
        assertThat(all.hours.beyondLimit(tarek, TODAY, 1_000)).isEmpty();
        log(mina, TODAY, 41);
    }

    @Test
    void theCertificateSumsWhatIsConfirmedByKind() throws IOException {
        var one = log(mina, TODAY.minusDays(1), 90);
        var other = log(mina, TODAY, 45);
        log(mina, TODAY, 600);
        all.confirmation.confirm(List.of(new SeenHours(one, 0), new SeenHours(other, 0)));

        all.papers.certificate(mina, LocalDate.of(2026, 1, 1), TODAY, OutputStream.nullOutputStream());

        assertThat(all.press.papers().getFirst().toString())
                .contains("Mina Musterfrau", "2:15", "01.01.2026 bis 23.11.2026", "Stadt Konstanz")
                .doesNotContain("12:15");
        assertThat(all.trail.ofTenants()).contains(Act.of("helpers.hours-certificate-printed", "volunteer", "" + mina));
        assertThat(refusedAt(
                        "last",
                        () -> all.papers.certificate(mina, TODAY, TODAY.minusDays(1), OutputStream.nullOutputStream())))
                .isEqualTo("helpers.rule.end-before-begin");
        assertThat(refusedAt(
                        "last", () -> all.papers.certificate(tarek, TODAY, TODAY, OutputStream.nullOutputStream())))
                .isEqualTo("helpers.rule.no-hours-confirmed");
    }

    @Test
    void hoursOfAnotherTenantAreNotThere() {
        var id = log(mina, TODAY, 60);

        DATABASE.scope().in(FixedScope.SINGEN);

        assertThat(all.hours.find(id)).isEmpty();
        assertThat(ids(HoursQuery.ALL)).isEmpty();
        DATABASE.scope().in(FixedScope.KONSTANZ);
    }

    @TestFactory
    Stream<DynamicTest> withoutItsPermissionEveryCallIsRefused() {
        var reader = new Services(HelpersPermissions.READ);
        var writer = new Services(HelpersPermissions.LOG_HOURS, HelpersPermissions.EDIT);
        var entry = new HoursEntryId(new UUID(3, 1));
        var seen = new SeenHours(entry, 0);
        var why = new ReturnHours(entry, 0, "Grund");
        return Stream.of(
                refused("log", () -> reader.hours.log(data(mina, TODAY, 1))),
                refused("revise", () -> reader.hours.revise(new ReviseHours(entry, 0, data(mina, TODAY, 1)))),
                refused("remove", () -> reader.hours.remove(seen)),
                refused("find", () -> writer.hours.find(entry)),
                refused("proposals", () -> writer.hours.proposals(mina)),
                refused("beyond limit", () -> writer.hours.beyondLimit(mina, TODAY, 1)),
                refused("confirm", () -> writer.confirmation.confirm(List.of(seen))),
                refused("give back", () -> writer.confirmation.giveBack(why)),
                refused("take back", () -> writer.confirmation.takeBack(why)),
                refused("page", () -> writer.list.page(HoursQuery.ALL, null, 1)),
                refused("export", () -> reader.list.export(HoursQuery.ALL, row -> {})),
                refused("waiting", () -> writer.list.waiting()),
                refused("sums", () -> writer.list.sums(mina)),
                refused("confirmed", () -> writer.list.confirmed(mina, TODAY, TODAY)),
                refused("years", () -> writer.list.years(CAFE)),
                refused(
                        "certificate",
                        () -> writer.papers.certificate(mina, TODAY, TODAY, OutputStream.nullOutputStream())));
    }

    private static DynamicTest refused(String method, ThrowingCallable call) {
        return DynamicTest.dynamicTest(method, () -> assertThatThrownBy(call).isInstanceOf(AccessDenied.class));
    }

    private static String refusedAt(String field, ThrowingCallable call) {
        var refused = catchThrowableOfType(RuleViolation.class, call);
        assertThat(refused.field()).contains(field);
        return refused.key();
    }

    /** Page by page, two rows each. */
    private List<HoursEntryId> ids(HoursQuery query) {
        var ids = new ArrayList<HoursEntryId>();
        @Nullable String after = null;
        do {
            var page = all.list.page(query, after, 2);
            page.items().forEach(row -> ids.add(row.id()));
            after = page.next().orElse(null);
        } while (after != null);
        return ids;
    }

    private HoursEntryId log(VolunteerId who, LocalDate day, int minutes) {
        return all.hours.log(data(who, day, minutes));
    }

    private static HoursData data(VolunteerId who, LocalDate day, int minutes) {
        return new HoursData(who, day, minutes, WorkKind.ACCOMPANIMENT, null, null, null);
    }

    private static HoursData inCircle(VolunteerId who, LocalDate day, int minutes) {
        return new HoursData(who, day, minutes, WorkKind.ACCOMPANIMENT, CAFE, null, null);
    }

    private static VolunteerId register(int number, VolunteerData data) {
        var id = new VolunteerId(new UUID(7, number));
        DATABASE.unit()
                .transactions()
                .write(() ->
                        new JpaVolunteers(DATABASE.unit().entities(), CLOCK).add(Volunteer.register(id, data, TODAY)));
        return id;
    }

    private static ShiftId shift(LocalDate day, VolunteerId placed) {
        var entities = DATABASE.unit().entities();
        var activity = new ActivityId(new UUID(5, day.toEpochDay()));
        var id = new ShiftId(new UUID(6, day.toEpochDay()));
        DATABASE.unit().transactions().write(() -> {
            new JpaActivityBook(entities)
                    .add(Activity.plan(activity, new ActivityData("Sprachcafé", CAFE, null, null)));
            var shift = Shift.plan(
                    id,
                    activity,
                    new ShiftData(day, LocalTime.of(14, 30), LocalTime.of(17, 0), 2, Map.of(), null, null));
            new JpaShiftBook(entities).add(shift);
            new JpaSignUpBook(entities)
                    .add(new Roster(shift, List.of()).enter(new UUID(2, day.toEpochDay()), placed, day));
        });
        return id;
    }

    /** The services for somebody who may this. */
    private static final class Services {

        final RecordedActs trail = new RecordedActs(DATABASE.scope());
        final PrintedPapers press = new PrintedPapers();
        final TransactionalHours hours;
        final TransactionalHoursConfirmation confirmation;
        final TransactionalHoursList list;
        final PrintedHours papers;

        Services(Permission... permissions) {
            var access = new FakeAccess(permissions);
            var entities = DATABASE.unit().entities();
            var transactions = DATABASE.unit().transactions();
            var book = new JpaHoursBook(entities);
            var changes = new HoursChanges(book, new JpaVolunteers(entities, CLOCK), DATABASE.scope(), CLOCK);
            var occasions = new Occasions(
                    new SignedUpShifts(new JpaSignUpBook(entities), new JpaShiftBook(entities)),
                    new JpaSponsorshipBook(entities),
                    book);
            hours = new TransactionalHours(book, occasions, changes, access, transactions);
            confirmation = new TransactionalHoursConfirmation(changes, trail, access, transactions);
            list = new TransactionalHoursList(book, changes, access, transactions);
            papers = new PrintedHours(
                    book,
                    changes,
                    new OneTenant(),
                    press,
                    (language, key, arguments) -> key,
                    trail,
                    access,
                    transactions,
                    DATABASE.scope());
        }
    }

    private static final class OneTenant implements Tenants {

        @Override
        public List<Tenant> all() {
            return List.of();
        }

        @Override
        public Optional<Tenant> find(TenantId id) {
            return Optional.of(new Tenant(id, "Stadt Konstanz", TenantKind.MUNICIPALITY, Optional.empty(), true));
        }
    }
}
