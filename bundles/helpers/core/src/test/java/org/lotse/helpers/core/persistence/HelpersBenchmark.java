package org.lotse.helpers.core.persistence;

import static org.lotse.helpers.core.People.CHANGE;
import static org.lotse.helpers.core.People.CLOCK;
import static org.lotse.helpers.core.People.MINA;
import static org.lotse.helpers.core.People.TODAY;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.LanguageLevel;
import org.lotse.helpers.api.MoveVolunteer;
import org.lotse.helpers.api.SpokenLanguage;
import org.lotse.helpers.api.SuggestedSkill;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.WeeklySlot;
import org.lotse.helpers.api.activity.ActivityData;
import org.lotse.helpers.api.activity.ActivityId;
import org.lotse.helpers.api.activity.ShiftData;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.circle.CircleData;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.request.ArrangeSponsorship;
import org.lotse.helpers.api.request.HelpRequestData;
import org.lotse.helpers.api.request.HelpRequestId;
import org.lotse.helpers.core.application.request.RequestChanges;
import org.lotse.helpers.core.application.request.TransactionalMatching;
import org.lotse.helpers.core.domain.Slots;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.activity.Activity;
import org.lotse.helpers.core.domain.activity.Roster;
import org.lotse.helpers.core.domain.activity.Shift;
import org.lotse.helpers.core.domain.circle.Circle;
import org.lotse.helpers.core.domain.request.HelpRequest;
import org.lotse.helpers.core.domain.request.Sponsorship;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.testing.PublishedEvents;
import org.lotse.platform.testing.databases.OnEachDatabase;
import org.lotse.platform.testing.databases.TestDatabase;

/**
 * How long suggestions and the calendar take with 5,000 volunteers and 500 shifts in one municipality, beside the same rows read with plain JDBC in the
 * same run: {@code benchmarks/helpers.sh}. No test: its name keeps it out of those.
 */
@OnEachDatabase
class HelpersBenchmark {

    @RegisterExtension
    static final HelpersDatabase DATABASE = new HelpersDatabase();

    private static final int VOLUNTEERS = Integer.getInteger("lotse.benchmark.volunteers", 5_000);
    private static final int SHIFTS = Integer.getInteger("lotse.benchmark.shifts", 500);
    private static final int SPONSORSHIPS = VOLUNTEERS / 5;
    private static final int ACTIVITIES = 20;
    private static final int CIRCLES = 10;
    private static final int OF_A_SHIFT = 6;
    private static final int DAYS = 42;
    private static final int AT_ONCE = 50;
    private static final int ROUNDS = 60;
    private static final List<String> CODES =
            List.of("ti", "fa", "ar", "uk", "ru", "tr", "so", "fr", "es", "sq", "ro", "ckb");
    private static final List<String> SKILLS =
            Arrays.stream(SuggestedSkill.values()).map(SuggestedSkill::tag).toList();
    private static final List<WeeklySlot> SLOTS = WeeklySlot.week();

    private ActivityServices office;

    @Test
    void measure() {
        office = new ActivityServices(DATABASE, HelpersPermissions.READ, HelpersPermissions.EDIT);
        fill();
        say("%s, %,d volunteers, %,d shifts, medians of %d in ms"
                .formatted(TestDatabase.kind(), VOLUNTEERS, SHIFTS, ROUNDS));
        say("%-44s %8s %8s %7s %8s %6s".formatted("", "Lotse", "JDBC", "ratio", "tenth", "rows"));
        var matching = matching();
        for (var request : List.of(request(11, null), request(12, circle(3)))) {
            compare(
                    "suggestions" + (request.value().getLeastSignificantBits() == 12 ? " of a circle" : ""),
                    () -> matching.suggestions(request).size(),
                    List.of(
                            "select ID, FAMILY_NAME, GIVEN_NAME, SORT_NAME, HOURS_PER_WEEK from HELPERS_VOLUNTEER where STATUS in (30, 40)",
                            "select VOLUNTEER_ID, LANGUAGE_CODE, LEVEL_SPOKEN from HELPERS_VOLUNTEER_LANGUAGE where LANGUAGE_CODE in ('ti', 'fa')",
                            "select VOLUNTEER_ID from HELPERS_VOLUNTEER_SKILL where SKILL = '" + SKILLS.getFirst()
                                    + "'",
                            "select VOLUNTEER_ID from HELPERS_VOLUNTEER_AREA where AREA = 'LANGUAGE'",
                            "select VOLUNTEER_ID, SLOT from HELPERS_VOLUNTEER_SLOT where SLOT in ('" + slot(0) + "', '"
                                    + slot(1) + "')",
                            "select s.VOLUNTEER_ID, count(*), sum(r.HOURS_PER_WEEK) from HELPERS_SPONSORSHIP s join HELPERS_REQUEST r"
                                    + " on r.ID = s.REQUEST_ID where s.ENDED_ON is null group by s.VOLUNTEER_ID"));
        }
        var calendar = office.shifts();
        for (var days : List.of(7, DAYS)) {
            compare(
                    "calendar of " + days + " days",
                    () -> calendar.between(TODAY, TODAY.plusDays(days - 1L)).size(),
                    List.of("select s.ID, s.ON_DAY, s.FROM_MINUTE, s.TO_MINUTE, s.NEEDED, s.MOST, a.TITLE, a.PLACE,"
                            + " (select count(*) from HELPERS_SIGN_UP u where u.SHIFT_ID = s.ID) from HELPERS_SHIFT s join"
                            + " HELPERS_ACTIVITY a on a.ID = s.ACTIVITY_ID where s.ON_DAY >= '" + TODAY
                            + "' and s.ON_DAY <= '" + TODAY.plusDays(days - 1L)
                            + "' order by s.ON_DAY, s.FROM_MINUTE, s.ID"));
        }
    }

    private TransactionalMatching matching() {
        var book = new JpaRequestBook(DATABASE.unit().entities());
        return new TransactionalMatching(
                book,
                office.sponsorships,
                new JpaCandidates(DATABASE.unit().entities()),
                office.people,
                new RequestChanges(book, new PublishedEvents(DATABASE.scope()), DATABASE.scope(), CLOCK),
                office.access,
                DATABASE.unit().transactions());
    }

    private void fill() {
        write(() -> {
            for (var number = 0; number < CIRCLES; number++) {
                office.circleBook.add(
                        Circle.start(circle(number), new CircleData("Kreis " + number, null, null, Set.of(), null)));
            }
        });
        inParts(VOLUNTEERS, this::volunteer);
        inParts(SPONSORSHIPS, this::sponsorship);
        write(() -> {
            for (var number = 0; number < ACTIVITIES; number++) {
                new JpaActivityBook(DATABASE.unit().entities())
                        .add(Activity.plan(
                                new ActivityId(new UUID(4, number)),
                                new ActivityData("Aktivität " + number, circle(number % CIRCLES), "Bürgersaal", null)));
            }
        });
        inParts(SHIFTS, this::shift);
        write(() -> DATABASE.unit().entities().countAnew());
    }

    private void volunteer(int number) {
        var one = Volunteer.register(id(number), data(number), TODAY);
        one.move(new MoveVolunteer(id(number), 0, VolunteerStatus.INTERVIEWED), true, CHANGE, TODAY);
        one.move(new MoveVolunteer(id(number), 1, VolunteerStatus.CLEARED), true, CHANGE, TODAY);
        office.people.add(one);
    }

    private void sponsorship(int number) {
        var request = HelpRequest.entered(
                new HelpRequestId(new UUID(6, 1_000 + number)), asked(number % SKILLS.size(), null), TODAY);
        new JpaRequestBook(DATABASE.unit().entities()).add(request);
        request.takeUp(0, CHANGE);
        DATABASE.unit().entities().manager().flush();
        var who = office.people.find(id(number * 3 % VOLUNTEERS)).orElseThrow();
        office.sponsorships.add(Sponsorship.arrange(
                new UUID(7, number),
                request,
                who,
                new ArrangeSponsorship(request.id(), 1, who.id(), TODAY, "Briefe", true),
                CHANGE,
                TODAY));
    }

    private void shift(int number) {
        var shift = Shift.plan(
                new ShiftId(new UUID(5, number)),
                new ActivityId(new UUID(4, number % ACTIVITIES)),
                new ShiftData(
                        TODAY.plusDays(number % DAYS),
                        LocalTime.of(8 + number % 10, 0),
                        LocalTime.of(10 + number % 10, 0),
                        4,
                        Map.of(),
                        OF_A_SHIFT,
                        null));
        office.shiftBook.add(shift);
        DATABASE.unit().entities().manager().flush();
        var roster = new Roster(shift, List.of());
        for (var place = 0; place < OF_A_SHIFT; place++) {
            DATABASE.unit()
                    .entities()
                    .manager()
                    .persist(roster.enter(
                            new UUID(9, (long) number * OF_A_SHIFT + place),
                            id((number * OF_A_SHIFT + place) % VOLUNTEERS),
                            TODAY));
        }
    }

    private static HelpRequestId request(int number, @Nullable CircleId circle) {
        var id = new HelpRequestId(new UUID(6, number));
        write(() ->
                new JpaRequestBook(DATABASE.unit().entities()).add(HelpRequest.entered(id, asked(0, circle), TODAY)));
        return id;
    }

    private static HelpRequestData asked(int skill, @Nullable CircleId circle) {
        return new HelpRequestData(
                SKILLS.get(skill),
                LifeArea.LANGUAGE,
                Set.of(new Language("ti"), new Language("fa")),
                Set.of(SLOTS.get(0), SLOTS.get(1)),
                2,
                TODAY,
                null,
                null,
                circle);
    }

    private static VolunteerData data(int number) {
        return new VolunteerData(
                "Helfer" + number,
                "H.",
                null,
                "helfer" + number + "@example.org",
                List.of(
                        new SpokenLanguage(new Language("de"), LanguageLevel.C1),
                        new SpokenLanguage(
                                new Language(CODES.get(number % CODES.size())),
                                LanguageLevel.values()[number % LanguageLevel.values().length])),
                Set.of(SKILLS.get(number % SKILLS.size()), SKILLS.get((number + 3) % SKILLS.size())),
                Set.of(LifeArea.values()[number % LifeArea.values().length]),
                Set.of(SLOTS.get(number % SLOTS.size()), SLOTS.get((number + 5) % SLOTS.size())),
                Set.of(),
                4,
                TODAY.minusYears(1),
                null,
                Set.of(circle(number % CIRCLES)),
                MINA.clearing());
    }

    private static String slot(int number) {
        return Slots.write(SLOTS.get(number));
    }

    private static VolunteerId id(int number) {
        return new VolunteerId(new UUID(3, number));
    }

    private static CircleId circle(int number) {
        return new CircleId(new UUID(2, number));
    }

    private static void inParts(int all, IntConsumer one) {
        for (var begin = 0; begin < all; begin += AT_ONCE) {
            var first = begin;
            write(() -> {
                for (var number = first; number < Math.min(all, first + AT_ONCE); number++) {
                    one.accept(number);
                }
            });
        }
    }

    private static void write(Runnable work) {
        DATABASE.unit().transactions().write(work);
    }

    private static void compare(String name, Supplier<Integer> ours, List<String> plain) {
        var rows = ours.get();
        var lotse = times(ours);
        var jdbc = DATABASE.unit().transactions().read(() -> {
            var connection = connection();
            return times(
                    () -> plain.stream().mapToInt(sql -> ask(connection, sql)).sum());
        });
        say("%-44s %8.2f %8.2f %7.1f %8.2f %6d"
                .formatted(name, median(lotse), median(jdbc), median(lotse) / median(jdbc), lotse[ROUNDS / 10], rows));
    }

    private static Connection connection() {
        var manager = DATABASE.unit().entities().manager();
        // Bound to its tenant when it first asks something, and only then.
        manager.createNativeQuery("select 1 from HELPERS_NOTICE").getResultList();
        return manager.unwrap(Connection.class);
    }

    private static double[] times(Supplier<Integer> question) {
        var times = new ArrayList<Double>();
        for (var round = -ROUNDS / 2; round < ROUNDS; round++) {
            var begin = System.nanoTime();
            var unused = question.get();
            if (round >= 0) {
                times.add((System.nanoTime() - begin) / 1e6);
            }
        }
        return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static double median(double[] times) {
        return times[times.length / 2];
    }

    private static int ask(Connection connection, String sql) {
        try (var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            var columns = rows.getMetaData().getColumnCount();
            var count = 0;
            while (rows.next()) {
                for (var column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
                count++;
            }
            return count;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void say(String line) {
        System.out.println("BENCHMARK " + line);
    }
}
