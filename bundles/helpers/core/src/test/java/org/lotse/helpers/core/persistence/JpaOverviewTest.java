package org.lotse.helpers.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.helpers.core.People.MINA;
import static org.lotse.helpers.core.People.TODAY;
import static org.lotse.helpers.core.People.in;
import static org.lotse.helpers.core.People.named;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.lotse.helpers.api.MoveVolunteer;
import org.lotse.helpers.api.TimeOfDay;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.VolunteerSummary;
import org.lotse.helpers.api.WeeklySlot;
import org.lotse.helpers.api.activity.ActivityData;
import org.lotse.helpers.api.activity.AddShift;
import org.lotse.helpers.api.activity.ShiftData;
import org.lotse.helpers.api.activity.ShiftSummary;
import org.lotse.helpers.api.circle.CircleData;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.hours.HoursData;
import org.lotse.helpers.api.hours.HoursEntryId;
import org.lotse.helpers.api.hours.WorkKind;
import org.lotse.helpers.api.overview.CircleOverviews;
import org.lotse.helpers.api.overview.MonthOfHours;
import org.lotse.helpers.core.People;
import org.lotse.helpers.core.application.overview.TransactionalCircleOverviews;
import org.lotse.helpers.core.domain.hours.HoursEntry;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.workbook.Workbook;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** How circles stand, with real tables. It is a Monday evening, when Mina has time. */
@OnEachDatabase
class JpaOverviewTest {

    @RegisterExtension
    static final HelpersDatabase DATABASE = new HelpersDatabase();

    private static final Clock EVENING = Clock.fixed(TODAY.atTime(19, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final List<Workbook> written = new ArrayList<>();
    private ActivityServices office;

    @BeforeEach
    void aCoordinatorIsThere() {
        office = new ActivityServices(DATABASE, HelpersPermissions.READ, HelpersPermissions.EDIT);
    }

    @Test
    void whoHasTimeNowAndSpeaksTheLanguageIsNamed() {
        active(MINA);
        office.volunteers().register(MINA);
        active(named("Adler", "A."));

        var found = overviews().of(null, null);

        assertThat(found.now()).isEqualTo(new WeeklySlot(DayOfWeek.MONDAY, TimeOfDay.EVENING));
        assertThat(found.free())
                .as("not whoever is only interested, nor who named no times")
                .extracting(VolunteerSummary::name)
                .containsExactly("Musterfrau, Mina");
        assertThat(overviews().of(null, new Language("ti")).free()).hasSize(1);
        assertThat(overviews().of(null, new Language("fa")).free()).isEmpty();
    }

    @Test
    void aCircleIsToldOfItself() {
        var old = circle("Altstadt");
        var east = circle("Ost");
        var mina = active(in(MINA, old));
        active(named("Adler", "A."));
        shift("Umzug", old);
        shift("Fest", east);
        confirmed(mina, old, 90);
        confirmed(mina, null, 30);

        var found = overviews().of(old, null);

        assertThat(found.byStatus()).containsExactly(Map.entry(VolunteerStatus.ACTIVE, 1L));
        assertThat(overviews().of(null, null).byStatus()).containsEntry(VolunteerStatus.ACTIVE, 2L);
        assertThat(found.openShifts()).extracting(ShiftSummary::title).containsExactly("Umzug");
        assertThat(found.months())
                .hasSize(CircleOverviews.MONTHS)
                .endsWith(new MonthOfHours(YearMonth.from(TODAY), 90, 1, 0));
        assertThat(overviews().of(null, null).months()).endsWith(new MonthOfHours(YearMonth.from(TODAY), 120, 1, 0));
        assertThat(overviews().of(east, null).months().getLast().minutes()).isZero();
    }

    @Test
    void theWorkbookHasMonthsAndOpenShiftsAndNoName() throws IOException {
        var mina = active(MINA);
        shift("Umzug", null);
        confirmed(mina, null, 90);

        overviews().workbook(null, Locale.GERMAN, OutputStream.nullOutputStream());

        assertThat(written).singleElement().satisfies(book -> {
            assertThat(book.sheets()).hasSize(2);
            assertThat(book.toString()).contains("Umzug", "1.5").doesNotContain("Musterfrau");
        });
    }

    @TestFactory
    Stream<DynamicTest> withoutItsPermissionEveryCallIsRefused() {
        var reader = with(HelpersPermissions.READ);
        return Stream.of(
                refused("of", () -> with(HelpersPermissions.EXPORT).of(null, null)),
                refused("months", () -> reader.months(null)),
                refused("workbook", () -> reader.workbook(null, Locale.GERMAN, OutputStream.nullOutputStream())));
    }

    private static DynamicTest refused(String method, ThrowingCallable call) {
        return DynamicTest.dynamicTest(method, () -> assertThatThrownBy(call).isInstanceOf(AccessDenied.class));
    }

    private TransactionalCircleOverviews overviews() {
        return with(HelpersPermissions.READ, HelpersPermissions.EXPORT);
    }

    private TransactionalCircleOverviews with(Permission... permissions) {
        return new TransactionalCircleOverviews(
                office.people,
                office.shiftBook,
                office.circleBook,
                new JpaCounts(DATABASE.unit().entities()),
                (workbook, to) -> written.add(workbook),
                (language, key, arguments) -> key,
                new FakeAccess(permissions),
                DATABASE.unit().transactions(),
                EVENING);
    }

    private VolunteerId active(VolunteerData data) {
        var id = office.volunteers().register(data);
        office.volunteers().move(new MoveVolunteer(id, 0, VolunteerStatus.INTERVIEWED));
        office.volunteers().move(new MoveVolunteer(id, 1, VolunteerStatus.CLEARED));
        office.volunteers().move(new MoveVolunteer(id, 2, VolunteerStatus.ACTIVE));
        return id;
    }

    private CircleId circle(String name) {
        return office.circles().start(new CircleData(name, null, null, Set.of(), null));
    }

    private void shift(String title, @Nullable CircleId circle) {
        var activity = office.activities().plan(new ActivityData(title, circle, null, null));
        office.shifts()
                .add(new AddShift(
                        activity,
                        new ShiftData(
                                TODAY.plusDays(3), LocalTime.of(14, 0), LocalTime.of(16, 0), 1, Map.of(), null, null)));
    }

    private static void confirmed(VolunteerId volunteer, @Nullable CircleId circle, int minutes) {
        DATABASE.unit().transactions().write(() -> {
            var entry = HoursEntry.log(
                    new HoursEntryId(new UUID(8, minutes)),
                    new HoursData(volunteer, TODAY, minutes, WorkKind.OTHER, circle, null, null),
                    People.CHANGE,
                    TODAY);
            entry.confirm(0, People.CHANGE, TODAY);
            new JpaHoursBook(DATABASE.unit().entities()).add(entry);
        });
    }
}
