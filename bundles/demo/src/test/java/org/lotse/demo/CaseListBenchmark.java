package org.lotse.demo;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseSort;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.api.Ending;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.Standing;
import org.lotse.cases.core.application.ConfiguredPeriodRules;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.PeriodRules;
import org.lotse.cases.core.domain.duplicate.NameSound;
import org.lotse.cases.core.persistence.JpaCaseFiles;
import org.lotse.cases.core.persistence.JpaSounds;
import org.lotse.demo.invented.InventedCase;
import org.lotse.demo.invented.InventedCases;
import org.lotse.demo.invented.Place;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.NamesAsSpelt;
import org.lotse.platform.testing.databases.OnEachDatabase;
import org.lotse.platform.testing.databases.TestDatabase;

/**
 * How long pages of the case list take with 100,000 cases in one tenant, beside the same question asked with plain JDBC in the same
 * run: {@code benchmarks/case-list.sh}. No test: its name keeps it out of those.
 */
@OnEachDatabase
class CaseListBenchmark {

    private static final int CASES = Integer.getInteger("lotse.benchmark.cases", 100_000);
    private static final int AT_ONCE = 40;
    private static final int COLLEAGUES = 40;
    private static final int PAGE = 50;
    private static final int ROUNDS = 60;
    private static final int WARM_UP = 25;
    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Berlin"));
    private static final LocalDate TODAY = LocalDate.now(CLOCK);
    private static final TenantId TENANT = new TenantId("08335043");

    private static final String COLUMNS =
            "select ID, NUMBER, LIST_NAME, ENTERED_ON, OPENED_ON, CONTACTS, QUIET_SINCE, RESPONSIBLE_ID,"
                    + " RESPONSIBLE_NAME, PERIOD_RULE, PERIOD_ENDS_ON, STATUS, SORT_NAME from CASES_FILE where ";
    private static final String BY_NAME = " order by SORT_NAME, ID";

    @TempDir
    Path directory;

    private final FixedScope scope = new FixedScope();
    private CasesOnDatabase casework;
    private final PeriodRules rules = ConfiguredPeriodRules.brought();
    private JpaCaseFiles files;

    @Test
    void measure() {
        try (var opened = new CasesOnDatabase(directory, scope, CLOCK, new NamesAsSpelt())) {
            casework = opened;
            files = new JpaCaseFiles(opened.entities());
            fill();
            say("%s, %,d cases, pages of %d, medians of %d in ms".formatted(TestDatabase.kind(), CASES, PAGE, ROUNDS));
            say("%-44s %8s %8s %7s %6s".formatted("", "Lotse", "JDBC", "ratio", "rows"));
            questions();
        }
    }

    private void questions() {
        var open = CaseQuery.OPEN;
        var standing = "STANDING = ? ";
        page("open, by name: first page", open, null, standing + BY_NAME, "OPEN");
        deep("open, by name: behind 40 of 100", open, standing, "OPEN");
        page(
                "open, latest contact",
                open.by(CaseSort.LAST_CONTACT, true),
                null,
                standing + "order by QUIET_SINCE desc, ID desc",
                "OPEN");
        page(
                "all, by number downwards",
                CaseQuery.ALL.by(CaseSort.NUMBER, true),
                null,
                "1 = 1 order by NUMBER desc, ID desc");
        page("closed, by name", open.standing(Standing.CLOSED), null, standing + BY_NAME, "CLOSED");
        deep("closed, by name: behind 40 of 100", open.standing(Standing.CLOSED), standing, "CLOSED");
        page(
                "open, entered 2015, by name",
                open.enteredIn(2015),
                null,
                standing + "and ENTRY_YEAR = ?" + BY_NAME,
                "OPEN",
                2015);
        var me = colleague(7);
        page(
                "open, one colleague's, by name",
                open.of(me),
                null,
                standing + "and RESPONSIBLE_ID = ?" + BY_NAME,
                "OPEN",
                me.value().toString());
        page(
                "open, quiet, by name",
                open.quiet(true),
                null,
                standing + "and QUIET_SINCE < ?" + BY_NAME,
                "OPEN",
                TODAY.minusDays(CaseQuery.QUIET_DAYS));
        for (var ending : List.of(Ending.WITHIN_ONE_MONTH, Ending.WITHIN_SIX_MONTHS)) {
            var months = ending == Ending.WITHIN_ONE_MONTH ? 1 : 6;
            var name = ending == Ending.WITHIN_ONE_MONTH ? "a month" : "six months";
            var range = standing + "and PERIOD_ENDS_ON >= ? and PERIOD_ENDS_ON <= ?";
            page(
                    "open, ends within " + name + ", by end",
                    open.ending(ending).by(CaseSort.PERIOD_END, false),
                    null,
                    range + " order by PERIOD_ENDS_ON, ID",
                    "OPEN",
                    TODAY,
                    TODAY.plusMonths(months));
            page(
                    "open, ends within " + name + ", by name",
                    open.ending(ending),
                    null,
                    range + BY_NAME,
                    "OPEN",
                    TODAY,
                    TODAY.plusMonths(months));
        }
        page(
                "open, period over, by name",
                open.ending(Ending.OVER),
                null,
                standing + "and PERIOD_ENDS_ON < ?" + BY_NAME,
                "OPEN",
                TODAY);
        page(
                "open, extension asked, by name",
                open.ending(Ending.EXTENSION_ASKED),
                null,
                standing + "and ID in (select FILE_ID from CASES_EXTENSION where DECIDED_AT is null)" + BY_NAME,
                "OPEN");
        var search = standing + "and SEARCH_TEXT like ?" + BY_NAME;
        page("open, search: many hits", open.matching("muster"), null, search, "OPEN", "%muster%");
        page("open, search: few hits", open.matching("musterbasola"), null, search, "OPEN", "%musterbasola%");
        page("open, search: no hit", open.matching("xyzzy"), null, search, "OPEN", "%xyzzy%");
        var sounds = new JpaSounds(casework.entities());
        compare(
                "similar names: few",
                () -> sounds.sharing(Set.of("musterbasola"), 20).size(),
                "select FILE_ID from CASES_SOUND where SOUND = ? group by FILE_ID order by count(SOUND) desc, FILE_ID",
                20,
                "musterbasola");
        compare(
                "similar names: many",
                () -> sounds.sharing(Set.of("mustari", "yousef"), 20).size(),
                "select FILE_ID from CASES_SOUND where SOUND in (?, ?) group by FILE_ID order by count(SOUND) desc, FILE_ID",
                20,
                "mustari",
                "yousef");
        compare(
                "what the list can be narrowed to",
                () -> files.choices().responsibles().size(),
                "select distinct ENTRY_YEAR from CASES_FILE",
                PAGE);
        compare(
                "my own cases in figures",
                () -> (int) files.workload(me, TODAY).cases(),
                "select count(*) from CASES_FILE where RESPONSIBLE_ID = ? and STANDING = ?",
                1,
                me.value().toString(),
                "OPEN");
    }

    private void page(String name, CaseQuery query, @Nullable String after, String sql, Object... values) {
        compare(name, () -> files.page(query, TODAY, after, PAGE).items().size(), COLUMNS + sql, PAGE + 1, values);
    }

    /** Where four tenths of the rows lie before the page. */
    private void deep(String name, CaseQuery query, String condition, String standing) {
        var after = read(() -> cursorBehind(query));
        var place = read(() -> files.page(query, TODAY, after, 1).items().getFirst());
        var row = read(() -> files.find(place.id()).orElseThrow().id());
        compare(
                name,
                () -> files.page(query, TODAY, after, PAGE).items().size(),
                COLUMNS + condition
                        + "and SORT_NAME >= (select SORT_NAME from CASES_FILE where ID = ?) and (SORT_NAME > (select SORT_NAME"
                        + " from CASES_FILE where ID = ?) or ID >= ?)" + BY_NAME,
                PAGE + 1,
                standing,
                row.value().toString(),
                row.value().toString(),
                row.value().toString());
    }

    private String cursorBehind(CaseQuery query) {
        var page = files.page(query, TODAY, null, 500);
        for (var rows = 500; rows < CASES / 5 && page.next().isPresent(); rows += 500) {
            page = files.page(query, TODAY, page.next().get(), 500);
        }
        return Optional.of(page).flatMap(found -> found.next()).orElseThrow();
    }

    private void compare(String name, Supplier<Integer> ours, String sql, int most, Object... values) {
        var rows = read(ours);
        var lotse = read(() -> median(ours));
        var jdbc = read(() -> {
            var connection = connection();
            return median(() -> ask(connection, sql, most, values));
        });
        say("%-44s %8.2f %8.2f %7.1f %6d".formatted(name, lotse, jdbc, lotse / jdbc, rows));
    }

    private static double median(Supplier<Integer> question) {
        var times = new double[ROUNDS];
        for (var round = -WARM_UP; round < ROUNDS; round++) {
            var begin = System.nanoTime();
            var unused = question.get();
            if (round >= 0) {
                times[round] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static int ask(Connection connection, String sql, int most, Object... values) {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setMaxRows(most);
            fill(statement, values);
            var count = 0;
            try (var rows = statement.executeQuery()) {
                var columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (var column = 1; column <= columns; column++) {
                        rows.getObject(column);
                    }
                    count++;
                }
            }
            return count;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (var place = 0; place < values.length; place++) {
            var value = values[place];
            statement.setObject(place + 1, value instanceof LocalDate day ? Date.valueOf(day) : value);
        }
    }

    private Connection connection() {
        var manager = casework.entities().manager();
        // Bound to its tenant when it first asks something, and only then.
        manager.createNativeQuery("select 1 from CASES_SETTINGS").getResultList();
        return manager.unwrap(Connection.class);
    }

    private <T> T read(Supplier<T> work) {
        return as(0, () -> casework.work.transactions().read(work));
    }

    /** The same people as in the demonstration, as many as asked for; what the list knows of them, without their contacts. */
    private void fill() {
        var begin = System.nanoTime();
        var invented = new InventedCases(1, new Place("78462", "Konstanz"), TODAY);
        for (var first = 0; first < CASES; first += AT_ONCE) {
            var batch = first / AT_ONCE % COLLEAGUES;
            var numbers = new ArrayList<Integer>();
            for (var number = first; number < Math.min(CASES, first + AT_ONCE); number++) {
                numbers.add(number);
            }
            var responsible = new Responsible(colleague(batch), "Bea Beispiel " + batch);
            as(batch, () -> {
                casework.work.atOnce(() -> numbers.forEach(number -> open(invented.get(number), responsible)));
                return numbers;
            });
        }
        say("%s: %,d cases written in %.0f s".formatted(TestDatabase.kind(), CASES, (System.nanoTime() - begin) / 1e9));
    }

    /** As the service opens a case, but without a question to the database between two of them. */
    private void open(InventedCase one, Responsible responsible) {
        var year = one.opening().openedOn().getYear();
        var file = CaseFile.open(
                new CaseId(Ids.next(CLOCK.instant())),
                one.opening(),
                responsible,
                TODAY,
                at -> new CaseNumber("KN-%d-%06d".formatted(year, one.number())));
        file.reckonPeriod(rules);
        if (one.situation().isClosed()) {
            file.turn(CaseStatus.CLOSED);
        }
        files.add(file);
        var heard = new NamesAsSpelt().of(file.details().person().fullName());
        heard.forEach(sound -> casework.entities().manager().persist(new NameSound(file.id(), sound)));
    }

    private <T> T as(int colleague, Supplier<T> work) {
        var person = new Actor.Person(colleague(colleague), "Bea Beispiel " + colleague);
        try (var bound = scope.bind(() -> Optional.of(new Scope(TENANT, person)))) {
            return work.get();
        }
    }

    private static UserId colleague(int number) {
        return new UserId(UUID.nameUUIDFromBytes(("colleague " + number).getBytes()));
    }

    private static void say(String line) {
        System.out.println("BENCHMARK " + line.stripTrailing());
    }
}
