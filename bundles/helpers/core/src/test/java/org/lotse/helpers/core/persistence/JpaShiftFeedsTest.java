package org.lotse.helpers.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lotse.helpers.core.People.CLOCK;
import static org.lotse.helpers.core.People.MINA;
import static org.lotse.helpers.core.People.TODAY;
import static org.lotse.helpers.core.People.named;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.activity.ActivityData;
import org.lotse.helpers.api.activity.AddShift;
import org.lotse.helpers.api.activity.CancelShift;
import org.lotse.helpers.api.activity.ShiftData;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.circle.CircleData;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.circle.ReviseCircle;
import org.lotse.helpers.core.application.activity.CircleShiftFeed;
import org.lotse.helpers.core.application.activity.ShiftLines;
import org.lotse.helpers.core.application.self.Oneself;
import org.lotse.helpers.core.application.self.OwnShiftFeed;
import org.lotse.helpers.core.domain.circle.Circle;
import org.lotse.helpers.core.domain.self.AccountLink;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.calendar.CalendarEntry;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Calendars of shifts outside: whose, what stands there, and when they end; with real tables. */
@OnEachDatabase
class JpaShiftFeedsTest {

    @RegisterExtension
    static final HelpersDatabase DATABASE = new HelpersDatabase();

    private static final Pattern OWN = Pattern.compile("calendar/shifts/08335043/([A-Za-z0-9_-]{43})\\.ics");
    private static final Pattern OF_CIRCLE =
            Pattern.compile("calendar/circle-shifts/08335043/([A-Za-z0-9_-]{43})\\.ics");

    private ActivityServices office;
    private CircleId circle;

    @BeforeEach
    void adaCoordinatesACircle() {
        office = new ActivityServices(
                DATABASE, HelpersPermissions.READ, HelpersPermissions.EDIT, HelpersPermissions.SELF);
        circle = circle("Altstadt", Set.of(FixedScope.ADA.id()));
    }

    @Test
    void onesOwnShiftsStandThereWithTitleTimesAndAPublicPlaceOnly() {
        var mina = joined(active(MINA));
        var cafe = shift("Sprachcafé", "Bürgersaal", true, TODAY.plusDays(3));
        var removal = shift("Umzug", "Bei Familie Muster", false, TODAY.plusDays(4));
        shift("Fest", "Marktplatz", true, TODAY.plusDays(5));
        office.signUps().signUp(cafe, mina);
        office.signUps().signUp(removal, mina);

        var entries = own().entries(secret(OWN, own().renew()));

        assertThat(entries)
                .containsExactly(
                        new CalendarEntry(
                                cafe.value(),
                                Instant.parse("2026-11-26T13:00:00Z"),
                                Duration.ofHours(2),
                                "Sprachcafé",
                                "Bürgersaal"),
                        new CalendarEntry(
                                removal.value(),
                                Instant.parse("2026-11-27T13:00:00Z"),
                                Duration.ofHours(2),
                                "Umzug",
                                null));
    }

    @Test
    void whoeverWaitsForAPlaceOrIsToldThatItIsCancelledHasNothingInTheCalendar() {
        var adler = active(named("Adler", "A."));
        var mina = joined(active(MINA));
        var full = shift("Umzug", null, false, TODAY.plusDays(3));
        var off = shift("Fest", null, false, TODAY.plusDays(4));
        office.signUps().signUp(full, adler);
        office.signUps().signUp(full, mina);
        office.signUps().signUp(off, mina);
        office.shifts().cancel(new CancelShift(off, 0, "Regen"));

        assertThat(own().entries("any")).isEmpty();
        office.signUps().withdraw(full, adler);
        assertThat(own().entries("any")).hasSize(1);
    }

    @Test
    void aCircleTellsItsShiftsToWhoeverCoordinatesIt() {
        shift("Sprachcafé", "Bürgersaal", true, TODAY.plusDays(3));
        var elsewhere = circle("Ost", Set.of());
        var activity = office.activities().plan(new ActivityData("Fest", elsewhere, null, null));
        office.shifts().add(new AddShift(activity, at(TODAY.plusDays(4))));

        var secret = secret(OF_CIRCLE, circles().renew(circle));

        assertThat(circles().owner(secret)).contains(FixedScope.ADA.id());
        assertThat(circles().entries(secret)).extracting(CalendarEntry::summary).containsExactly("Sprachcafé");
        assertThat(circles().coordinates(elsewhere)).isFalse();
        assertThat(catchThrowableOfType(RuleViolation.class, () -> circles().renew(elsewhere))
                        .key())
                .isEqualTo("helpers.rule.not-coordinating");
    }

    @Test
    void whoeverCoordinatesNoMoreHasAnAddressThatLeadsNowhere() {
        var secret = secret(OF_CIRCLE, circles().renew(circle));

        office.circles().revise(new ReviseCircle(circle, 0, new CircleData("Altstadt", null, null, Set.of(), null)));

        assertThat(circles().owner(secret)).isEmpty();
        assertThat(circles().entries(secret)).isEmpty();
    }

    @Test
    void theSecretIsKeptAsAHashAndEndsWithTheNextOneAndWhenItIsTakenBack() {
        joined(active(MINA));
        var first = secret(OWN, own().renew());
        var second = secret(OWN, own().renew());
        var ofCircle = secret(OF_CIRCLE, circles().renew(circle));

        assertThat(own().owner(first)).isEmpty();
        assertThat(own().owner(second)).contains(FixedScope.ADA.id());
        assertThat(own().owner(ofCircle)).as("another feed's").isEmpty();
        assertThat(circles().owner(second)).isEmpty();
        assertThat(own().since()).contains(CLOCK.instant());
        assertThat(hashes()).hasSize(2).doesNotContain(second, ofCircle);
        own().revoke();
        circles().revoke(circle);
        assertThat(own().owner(second)).isEmpty();
        assertThat(circles().since(circle)).isEmpty();
        assertThat(hashes()).isEmpty();
    }

    @Test
    void whoLeavesHasNoCalendarAnyMore() {
        var mina = joined(active(MINA));
        var secret = secret(OWN, own().renew());

        office.volunteers().move(new MoveVolunteer(mina, 3, VolunteerStatus.LEFT));

        assertThat(own().owner(secret)).isEmpty();
        assertThat(hashes()).isEmpty();
        assertThat(catchThrowableOfType(RuleViolation.class, () -> own().renew())
                        .key())
                .isEqualTo("helpers.rule.no-own-entry");
    }

    @TestFactory
    Stream<DynamicTest> withoutItsPermissionEveryCallIsRefused() {
        office = new ActivityServices(DATABASE, HelpersPermissions.READ);
        return Stream.of(
                denied("own since", () -> own().since()),
                denied("own renew", () -> own().renew()),
                denied("own revoke", () -> own().revoke()),
                denied("own owner", () -> own().owner("any")),
                denied("own entries", () -> own().entries("any")),
                denied("coordinates", () -> circles().coordinates(circle)),
                denied("since", () -> circles().since(circle)),
                denied("renew", () -> circles().renew(circle)),
                denied("revoke", () -> circles().revoke(circle)),
                denied("owner", () -> circles().owner("any")),
                denied("entries", () -> circles().entries("any")));
    }

    private static DynamicTest denied(String method, ThrowingCallable call) {
        return DynamicTest.dynamicTest(method, () -> assertThatThrownBy(call).isInstanceOf(AccessDenied.class));
    }

    private OwnShiftFeed own() {
        return new OwnShiftFeed(
                new Oneself(office.accounts, office.people, DATABASE.scope()),
                new JpaShiftCalendars(DATABASE.unit().entities()),
                office.ownShifts(),
                lines(),
                office.access,
                DATABASE.unit().transactions(),
                DATABASE.scope(),
                CLOCK);
    }

    private CircleShiftFeed circles() {
        return new CircleShiftFeed(
                new JpaShiftCalendars(DATABASE.unit().entities()),
                office.circleBook,
                office.shiftBook,
                lines(),
                office.access,
                DATABASE.unit().transactions(),
                DATABASE.scope(),
                CLOCK);
    }

    private static ShiftLines lines() {
        return new ShiftLines(new JpaActivityBook(DATABASE.unit().entities()));
    }

    private static String secret(Pattern form, String address) {
        var match = form.matcher(address);
        assertThat(match.matches()).as(address).isTrue();
        return match.group(1);
    }

    private static CircleId circle(String name, Set<UserId> coordinators) {
        return DATABASE.unit().transactions().write(() -> {
            var id = new CircleId(Ids.next(CLOCK.instant()));
            new JpaCircleBook(DATABASE.unit().entities())
                    .add(Circle.start(id, new CircleData(name, null, null, coordinators, null)));
            return id;
        });
    }

    private ShiftId shift(String title, @Nullable String place, boolean isPublic, LocalDate day) {
        var activity = office.activities().plan(new ActivityData(title, circle, place, isPublic, null));
        return office.shifts().add(new AddShift(activity, at(day)));
    }

    private static ShiftData at(LocalDate day) {
        return new ShiftData(day, LocalTime.of(14, 0), LocalTime.of(16, 0), 1, Map.of(), 1, null);
    }

    private VolunteerId active(VolunteerData data) {
        var id = office.volunteers().register(data);
        office.volunteers().move(new MoveVolunteer(id, 0, VolunteerStatus.INTERVIEWED));
        office.volunteers().move(new MoveVolunteer(id, 1, VolunteerStatus.CLEARED));
        office.volunteers().move(new MoveVolunteer(id, 2, VolunteerStatus.ACTIVE));
        return id;
    }

    private VolunteerId joined(VolunteerId volunteer) {
        DATABASE.unit()
                .transactions()
                .write(() -> office.accounts.add(new AccountLink(volunteer, FixedScope.ADA.id(), TODAY, "Ada")));
        return volunteer;
    }

    private static List<String> hashes() {
        return DATABASE.unit()
                .transactions()
                .read(() -> DATABASE
                        .unit()
                        .entities()
                        .manager()
                        .createNativeQuery("select SECRET_HASH from HELPERS_FEED")
                        .getResultList()
                        .stream()
                        .map(Object::toString)
                        .toList());
    }
}
