package org.lotse.demo;

import java.nio.file.Path;
import java.sql.Connection;
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
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.cases.api.AskExtension;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseSort;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.api.ContactData;
import org.lotse.cases.api.ContactTotals;
import org.lotse.cases.api.Ending;
import org.lotse.cases.api.ExtensionId;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.Standing;
import org.lotse.cases.core.application.ConfiguredPeriodRules;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.ExtensionRequest;
import org.lotse.cases.core.domain.PeriodRules;
import org.lotse.cases.core.domain.duplicate.NameSound;
import org.lotse.cases.core.persistence.JpaCaseFiles;
import org.lotse.cases.core.persistence.JpaSounds;
import org.lotse.demo.invented.InventedCase;
import org.lotse.demo.invented.InventedCases;
import org.lotse.demo.invented.InventedExtension;
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
    private static final int COLLEAGUES = 200;
    private static final int PAGE = 50;
    private static final int ROUNDS = 60;
    private static final int DEEP = CASES * 4 / 10;
    private static final int WARM_UP = 20;
    private static final double SLOW = 50;
    private static final double VERY_SLOW = 500;
    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Berlin"));
    private static final LocalDate TODAY = LocalDate.now(CLOCK);
    private static final TenantId TENANT = new TenantId("08335043");

    /** Where the data stay for another run; without it they go with the run. */
    private static final @Nullable String KEPT = System.getProperty("lotse.benchmark.directory");

    @TempDir
    Path passing;

    private final FixedScope scope = new FixedScope();
    private CasesOnDatabase casework;
    private final PeriodRules rules = ConfiguredPeriodRules.brought();
    private JpaCaseFiles files;

    @Test
    void measure() {
        try (var opened =
                new CasesOnDatabase(KEPT == null ? passing : Path.of(KEPT), scope, CLOCK, new NamesAsSpelt())) {
            casework = opened;
            files = new JpaCaseFiles(opened.entities());
            if (read(() -> count()) < CASES) {
                fill();
            }
            say("%s, %,d cases, pages of %d, medians of %d in ms".formatted(TestDatabase.kind(), CASES, PAGE, ROUNDS));
            say("%-44s %8s %8s %7s %8s %6s".formatted("", "Lotse", "JDBC", "ratio", "tenth", "rows"));
            warmUp();
            questions();
        }
    }

    /** Until everything was compiled: otherwise the first question pays for all. */
    private void warmUp() {
        for (var round = 0; round < WARM_UP; round++) {
            var unused = read(() -> times(() -> rows(CaseQuery.OPEN, null)));
        }
    }

    private void questions() {
        for (var standing : new Standing[] {Standing.OPEN, null, Standing.CLOSED}) {
            for (var sort : CaseSort.values()) {
                for (var down : List.of(false, true)) {
                    pages(
                            name(standing, sort, down),
                            CaseQuery.ALL.standing(standing).by(sort, down));
                }
            }
        }
        var open = CaseQuery.OPEN;
        var me = colleague(7);
        for (var sort : CaseSort.values()) {
            for (var down : List.of(false, true)) {
                var by = name(null, sort, down);
                pages("quiet" + by, open.quiet(true).by(sort, down));
                pages("mine" + by, open.of(me).by(sort, down));
                pages("mine, quiet" + by, open.of(me).quiet(true).by(sort, down));
                pages("entered 2016" + by, open.enteredIn(2016).by(sort, down));
                for (var ending : Ending.values()) {
                    pages(ending + by, open.ending(ending).by(sort, down));
                }
            }
        }
        pages("all, entered 2016", CaseQuery.ALL.enteredIn(2016));
        pages("all, quiet", CaseQuery.ALL.quiet(true));
        pages("all, mine", CaseQuery.ALL.of(me));
        for (var text : List.of("muster", "musterbasola", "xyzzy")) {
            pages("search for " + text, open.matching(text));
        }
        others(me);
    }

    /** What else is asked when the list is opened, and while a person is typed. */
    private void others(UserId me) {
        var sounds = new JpaSounds(casework.entities());
        compare(
                "similar names: few",
                () -> sounds.sharing(Set.of("musterbasola"), 20).size(),
                "select FILE_ID from CASES_SOUND where SOUND = ? group by FILE_ID order by count(SOUND) desc, FILE_ID",
                20,
                List.of("musterbasola"));
        compare(
                "similar names: many",
                () -> sounds.sharing(Set.of("mustari", "yousef"), 20).size(),
                "select FILE_ID from CASES_SOUND where SOUND in (?, ?) group by FILE_ID order by count(SOUND) desc, FILE_ID",
                20,
                List.of("mustari", "yousef"));
        compare(
                "what the list can be narrowed to",
                () -> files.choices().responsibles().size(),
                "select distinct ENTRY_YEAR from CASES_FILE",
                PAGE,
                List.of());
        compare(
                "my own cases in figures",
                () -> (int) files.workload(me, TODAY).cases(),
                "select count(*) from CASES_FILE where RESPONSIBLE_ID = ? and STANDING = ?",
                1,
                List.of(me.value().toString(), "OPEN"));
    }

    private static String name(@Nullable Standing standing, CaseSort sort, boolean down) {
        return (standing == null ? "" : standing) + " by " + sort + (down ? " down" : "");
    }

    /** The first page, and one behind four tenths of the rows. */
    private void pages(String name, CaseQuery query) {
        var sql = new PlainSql(query, TODAY);
        compare(name, () -> rows(query, null), List.of(sql));
        var place = read(() -> sql.behind(connection(), DEEP));
        if (place.isPresent()) {
            compare(name + ", deep", () -> rows(query, place.get().cursor()), sql.behind(place.get()));
        }
    }

    private int rows(CaseQuery query, @Nullable String after) {
        return files.page(query, TODAY, after, PAGE).items().size();
    }

    private void compare(String name, Supplier<Integer> ours, List<PlainSql> halves) {
        compare(name, ours, connection -> {
            var found = 0;
            for (var half : halves) {
                found += found > PAGE ? 0 : ask(connection, half.page(), PAGE + 1 - found, half.values());
            }
            return found;
        });
    }

    private void compare(String name, Supplier<Integer> ours, String sql, int most, List<?> values) {
        compare(name, ours, connection -> ask(connection, sql, most, values));
    }

    private void compare(String name, Supplier<Integer> ours, ToIntFunction<Connection> plain) {
        var rows = read(ours);
        var lotse = read(() -> times(ours));
        var jdbc = read(() -> {
            var connection = connection();
            return times(() -> plain.applyAsInt(connection));
        });
        say("%-44s %8.2f %8.2f %7.1f %8.2f %6d"
                .formatted(name, median(lotse), median(jdbc), median(lotse) / median(jdbc), undisturbed(lotse), rows));
    }

    /** What takes long is asked less often: its median is plain enough. */
    private static double[] times(Supplier<Integer> question) {
        var first = time(question);
        var rounds = first > VERY_SLOW ? 1 : first > SLOW ? ROUNDS / 10 : ROUNDS;
        var times = new double[rounds];
        for (var round = -rounds / 2; round < rounds; round++) {
            var took = time(question);
            if (round >= 0) {
                times[round] = took;
            }
        }
        Arrays.sort(times);
        return times;
    }

    private static double median(double[] times) {
        return times[times.length / 2];
    }

    /** What the quickest tenth did not exceed: a machine with other work beside spoils the median, and rarely this. */
    private static double undisturbed(double[] times) {
        return times[times.length / 10];
    }

    private static double time(Supplier<Integer> question) {
        var begin = System.nanoTime();
        var unused = question.get();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static int ask(Connection connection, String sql, int most, List<?> values) {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setMaxRows(most);
            PlainSql.fill(statement, values);
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

    private Connection connection() {
        var manager = casework.entities().manager();
        // Bound to its tenant when it first asks something, and only then.
        manager.createNativeQuery("select 1 from CASES_SETTINGS").getResultList();
        return manager.unwrap(Connection.class);
    }

    private <T> T read(Supplier<T> work) {
        return as(0, () -> casework.work.transactions().read(work));
    }

    private int count() {
        return ask(connection(), "select ID from CASES_FILE", 0, List.of());
    }

    private void write(Runnable work) {
        as(0, () -> {
            casework.work.atOnce(work);
            return work;
        });
    }

    /** The same people as in the demonstration, as many as asked for; what the list knows of them. */
    private void fill() {
        var begin = System.nanoTime();
        var indexes = read(() -> new ListIndexes(connection()));
        write(() -> indexes.drop(connection()));
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
        write(() -> indexes.create(connection()));
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
        var last = one.contacts().stream().map(ContactData::heldOn).max(LocalDate::compareTo);
        file.contactsSumUpTo(new ContactTotals(one.contacts().size(), 0, last.orElse(null)));
        if (one.asked() != null) {
            file.extensionAsked();
        }
        files.add(file);
        if (one.asked() != null) {
            casework.entities().manager().flush();
            casework.entities().manager().persist(asked(file, one.asked()));
        }
        var heard = new NamesAsSpelt().of(file.details().person().fullName());
        heard.forEach(sound -> casework.entities().manager().persist(new NameSound(file.id(), sound)));
    }

    private static ExtensionRequest asked(CaseFile file, InventedExtension extension) {
        var months = extension.months();
        return ExtensionRequest.ask(
                new ExtensionId(Ids.next(CLOCK.instant())),
                new AskExtension(file.id(), months, extension.reason()),
                months,
                new Actor.Person(colleague(0), "Bea Beispiel 0"),
                CLOCK.instant());
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
