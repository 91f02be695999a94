package org.lotse.cases.core.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.platform.testing.FixedScope.ADA;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.api.CaseSummary;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.Nationality;
import org.lotse.cases.api.ResidenceTitle;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.importing.CaseImports;
import org.lotse.cases.api.importing.ImportField;
import org.lotse.cases.api.importing.ImportReport;
import org.lotse.cases.api.importing.ImportStage;
import org.lotse.cases.api.importing.ImportState;
import org.lotse.cases.api.importing.ListInHand;
import org.lotse.cases.api.importing.RowRemark;
import org.lotse.cases.api.importing.StartImport;
import org.lotse.cases.api.task.TaskId;
import org.lotse.cases.core.application.CaseNumbering;
import org.lotse.cases.core.application.CaseOpening;
import org.lotse.cases.core.application.ConfiguredPeriodRules;
import org.lotse.cases.core.application.ListsToTakeIn;
import org.lotse.cases.core.application.NameIndex;
import org.lotse.cases.core.application.TransactionalDuplicateSearch;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.names.PhoneticNames;
import org.lotse.platform.testing.Defaults;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.PublishedEvents;
import org.lotse.platform.testing.RecordedActs;
import org.lotse.platform.testing.RunNow;
import org.lotse.platform.testing.databases.OnEachDatabase;

@OnEachDatabase
class ListsTakenInTest {

    private static final String HEADINGS =
            "Name;Vorname;Geburtsdatum;Staatsangehörigkeit;Sprache;Aufenthaltstitel;gültig bis;"
                    + "Einreise;Beginn;Zuständig;Status;Telefon;Straße;PLZ;Ort;Bemerkung;Schuhgröße\n";
    private static final String RIMA =
            "Haddad;Rima;ca. 1988;syrisch;Arabisch, Kurmandschi;§ 25 Abs. 3 AufenthG;02.10.2018;"
                    + "2015-10-03;1.6.2017;Beispiel, Franka;in Begleitung;+49 7531 0;Südweg 1;78462;Konstanz;kommt gern;38\n";
    private static final Colleague FRANKA = new Colleague(new UserId(new UUID(7, 2)), "Franka Beispiel");

    @RegisterExtension
    static final CasesDatabase DATABASE = new CasesDatabase();

    private final JpaCaseFiles files = new JpaCaseFiles(DATABASE.entities());
    private final PublishedEvents events = new PublishedEvents(DATABASE.scope());
    private final RecordedActs acts = new RecordedActs(DATABASE.scope());
    private final ListsToTakeIn lists = lists();
    private final CaseImports imports = lists.imports();

    @Test
    void columnsAreRecognizedByWhatTheyAreCalled() throws IOException {
        var list = receive(HEADINGS + RIMA);

        assertThat(list.stage()).isEqualTo(ImportStage.RECEIVED);
        assertThat(list.columns().getFirst().field()).isEqualTo(ImportField.FAMILY_NAME);
        assertThat(list.columns().getFirst().example()).isEqualTo("Haddad");
        assertThat(list.columns())
                .filteredOn(column -> column.field() == null)
                .extracting(column -> column.heading())
                .containsExactly("Schuhgröße");
        assertThat(receive("Last name,First name,Case opened\nA,B,C\n").columns())
                .extracting(column -> column.field())
                .containsExactly(ImportField.FAMILY_NAME, ImportField.GIVEN_NAME, ImportField.OPENED_ON);
    }

    @Test
    void checkChangesNothing() throws Exception {
        var list = work(receive(HEADINGS + RIMA), false);

        assertThat(list.stage()).isEqualTo(ImportStage.CHECKED);
        assertThat(report(list).errors()).isEmpty();
        assertThat(cases()).isEmpty();
        assertThat(imports.history()).isEmpty();
        assertThat(acts.ofTenants()).isEmpty();
    }

    @Test
    void rowBecomesTheCaseThatItDescribes() throws Exception {
        var list = work(receive(HEADINGS + RIMA), true);

        assertThat(list.stage()).isEqualTo(ImportStage.TAKEN_IN);
        var opened = onlyCase();
        assertThat(opened.number().value()).isEqualTo("KN-2017-00001");
        assertThat(opened.responsible().name()).isEqualTo("Franka Beispiel");
        assertThat(opened.openedOn()).isEqualTo(LocalDate.of(2017, 6, 1));
        assertThat(opened.note()).isEqualTo("kommt gern");
        assertThat(opened.person().fullName()).isEqualTo("Rima Haddad");
        assertThat(opened.person().birthDate()).isEqualTo(LocalDate.of(1988, 1, 1));
        assertThat(opened.person().birthPrecision()).isEqualTo(BirthPrecision.ESTIMATED);
        assertThat(opened.person().nationalities()).containsExactly(new Nationality("SY"));
        assertThat(opened.person().languages())
                .extracting(spoken -> spoken.language().code())
                .containsExactlyInAnyOrder("ar", "kmr");
        assertThat(opened.person().residenceTitle()).isEqualTo(new ResidenceTitle("aufenthg-25-3"));
        assertThat(opened.period()).isNotNull();
        assertThat(DATABASE.transactions()
                        .read(() -> new JpaDwellings(DATABASE.entities())
                                .of(opened.id()).entries().stream()
                                        .map(entry -> entry.dwelling().town())
                                        .toList()))
                .containsExactly("Konstanz");
        assertThat(acts.ofTenants()).hasSize(1).allSatisfy(act -> {
            assertThat(act.name()).isEqualTo("cases.list-taken-in");
            assertThat(act.by()).contains(ADA);
        });
        assertThat(imports.history()).hasSize(1).allSatisfy(entry -> {
            assertThat(entry.rows()).isEqualTo(1);
            assertThat(entry.by()).isEqualTo(ADA.displayName());
            assertThat(entry.state()).isEqualTo(ImportState.TAKEN_IN);
        });
    }

    @Test
    void listOfWhichOnlyNamesAndDaysAreKnownIsTakenInForWhoeverBringsIt() throws Exception {
        work(receive("Name, Vorname;Status;seit\nHaddad, Rima;Übergang;24.07.2017\n"), true);

        assertThat(onlyCase().person().givenName()).isEqualTo("Rima");
        assertThat(onlyCase().status()).isEqualTo(CaseStatus.TRANSITION);
        assertThat(onlyCase().responsible().id()).isEqualTo(ADA.id());
    }

    @Test
    void thirtySevenBadRowsAreAllNamedAndNothingChanges() throws Exception {
        var rows = IntStream.range(0, 500)
                .mapToObj(place -> place % 13 == 7 && place / 13 < 37
                        ? RIMA.replace("1.6.2017", "31.2.2017").replace("Haddad", "Bad" + place)
                        : RIMA.replace("Haddad", "Good" + place))
                .collect(Collectors.joining());

        var list = work(receive(HEADINGS + rows), true);

        assertThat(list.stage()).isEqualTo(ImportStage.CHECKED);
        assertThat(report(list).rows()).isEqualTo(500);
        assertThat(report(list).badRows()).isEqualTo(37);
        assertThat(report(list).errors())
                .extracting(RowRemark::line)
                .containsExactlyElementsOf(
                        IntStream.range(0, 37).mapToObj(bad -> bad * 13 + 7 + 2).toList());
        assertThat(report(list).errors()).allSatisfy(error -> {
            assertThat(error.heading()).isEqualTo("Beginn");
            assertThat(error.value()).isEqualTo("31.2.2017");
            assertThat(error.key()).isEqualTo("cases.rule.import-day");
        });
        assertThat(cases()).isEmpty();
        assertThat(imports.history()).isEmpty();
        assertThat(events.all()).isEmpty();
    }

    @Test
    void everythingThatIsWrongWithARowIsSaid() throws Exception {
        var wrong =
                ";;2050-01-01;Atlantis;Elbisch;Titel;gestern;01.01.1980;1.6.1999;Niemand;geschlossen;anrufen;;123456789012;;;\n";

        var list = work(receive(HEADINGS + wrong), false);

        assertThat(report(list).badRows()).isEqualTo(1);
        assertThat(report(list).errors())
                .extracting(RowRemark::field)
                .containsExactlyInAnyOrder(
                        ImportField.FAMILY_NAME,
                        ImportField.BIRTH_DATE,
                        ImportField.NATIONALITY,
                        ImportField.LANGUAGE,
                        ImportField.RESIDENCE_TITLE,
                        ImportField.RESIDENCE_UNTIL,
                        ImportField.OPENED_ON,
                        ImportField.RESPONSIBLE,
                        ImportField.STATUS,
                        ImportField.PHONE,
                        ImportField.POSTAL_CODE);
    }

    @Test
    void peopleWhoMayBeThereAlreadyAreHinted() throws Exception {
        work(receive(HEADINGS + RIMA), true);

        var list = work(receive(HEADINGS + RIMA + RIMA), false);

        assertThat(report(list).errors()).isEmpty();
        assertThat(report(list).hints())
                .extracting(RowRemark::key)
                .containsExactlyInAnyOrder(
                        "cases.rule.import-similar", "cases.rule.import-in-list-twice", "cases.rule.import-similar");
    }

    @Test
    void hintTellsWhatIsDisputedInThatCase() throws Exception {
        work(receive(HEADINGS + RIMA), true);
        DATABASE.transactions()
                .write(() -> files.lock(onlyCase().id()).orElseThrow().dispute(Set.of(Datum.BIRTH_DATE)));

        var list = work(receive(HEADINGS + RIMA), false);

        assertThat(report(list).hints()).singleElement().satisfies(hint -> {
            assertThat(hint.key()).isEqualTo("cases.rule.import-similar-disputed");
            assertThat(hint.arguments()).containsExactly("KN-2017-00001", "Franka Beispiel", Set.of(Datum.BIRTH_DATE));
        });
    }

    @Test
    void listThatIsStoppedLeavesNothing() throws Exception {
        var list = receive(HEADINGS + RIMA.repeat(10));
        start(list, true);

        lists.job().run(stoppingAfter(15));

        assertThat(inHand().stage()).isEqualTo(ImportStage.RECEIVED);
        assertThat(cases()).isEmpty();
        assertThat(imports.history()).isEmpty();
        work(inHand(), true);
        assertThat(cases()).hasSize(10);
        assertThat(cases()).extracting(line -> line.number().value()).contains("KN-2017-00001", "KN-2017-00010");
    }

    @Test
    void productThatEndsMeanwhileLeavesNothing() throws Exception {
        start(receive(HEADINGS + RIMA.repeat(10)), true);

        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> RunNow.interrupted(lists.job(), CLOCK.instant(), 15));

        assertThat(cases()).isEmpty();
        assertThat(imports.history()).isEmpty();
    }

    @Test
    void secondListWaitsUntilTheFirstIsThrough() throws Exception {
        var first = receive(HEADINGS + RIMA);
        start(first, true);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> receive(HEADINGS + RIMA))
                .satisfies(busy -> {
                    assertThat(busy.key()).isEqualTo("cases.rule.import-busy");
                    assertThat(busy.arguments()).containsExactly(ADA.displayName());
                });
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> start(first, true));
        DATABASE.scope().in(FixedScope.SINGEN);
        assertThat(imports.inHand()).isEmpty();
        receive(HEADINGS + RIMA);
    }

    @Test
    void columnsThatNoCaseCanDoWithoutAreAskedForAtOnce() throws IOException {
        var list = receive("Vorname;Spalte\nRima;x\n");

        refused("cases.rule.import-no-day", () -> start(list, Map.of(0, ImportField.GIVEN_NAME), false));
        refused("cases.rule.import-no-name", () -> start(list, Map.of(1, ImportField.OPENED_ON), false));
        refused(
                "cases.rule.import-twice",
                () -> start(
                        receive("a;b;c\n1;2;3\n"),
                        Map.of(
                                0,
                                ImportField.NOTE,
                                1,
                                ImportField.NOTE,
                                2,
                                ImportField.OPENED_ON,
                                3,
                                ImportField.GIVEN_NAME),
                        false));
    }

    @Test
    void whatWasTakenInIsUndoneAsAWhole() throws Exception {
        var list = work(receive(HEADINGS + RIMA.repeat(3)), true);

        imports.undo(list.id());

        assertThat(cases()).isEmpty();
        assertThat(imports.history()).hasSize(1).allSatisfy(entry -> {
            assertThat(entry.state()).isEqualTo(ImportState.UNDONE);
            assertThat(entry.undoneBy()).isEqualTo(ADA.displayName());
        });
        assertThat(acts.ofTenants()).extracting(act -> act.name()).contains("cases.list-undone");
        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> imports.undo(list.id()));
    }

    @Test
    void whatSomebodyWorkedOnIsNotUndone() throws Exception {
        var list = work(receive(HEADINGS + RIMA.repeat(3)), true);
        var task = cases().get(1);
        DATABASE.transactions()
                .write(() -> DATABASE.entities()
                        .manager()
                        .createNativeQuery("insert into CASES_DRAFT (ID, FILE_ID, PERSON_ID, NOTE, KEPT_AT) select '"
                                + new TaskId(new UUID(1, 1)).value()
                                + "', ID, ID, 'x', 1 from CASES_FILE where NUMBER = '"
                                + task.number().value() + "'")
                        .executeUpdate());

        refused("cases.rule.import-worked-on", () -> imports.undo(list.id()));

        assertThat(cases()).hasSize(3);
        assertThat(imports.history().getFirst().state()).isEqualTo(ImportState.TAKEN_IN);
    }

    @Test
    void whatSomebodyRevisedIsNotUndone() throws Exception {
        var list = work(receive(HEADINGS + RIMA), true);
        DATABASE.transactions()
                .write(() -> DATABASE.entities()
                        .manager()
                        .createQuery("update Dwelling d set d.version = 2")
                        .executeUpdate());

        refused("cases.rule.import-worked-on", () -> imports.undo(list.id()));
    }

    @Test
    void listThatNobodyWentOnWithIsPutAway() throws Exception {
        receive(HEADINGS + RIMA);
        var clock = Clock.offset(CLOCK, Duration.ofHours(CaseImports.HOURS + 1L));

        RunNow.once(lists(clock).job(), clock.instant());
        assertThat(imports.inHand()).isPresent();

        imports.cancel(inHand().id());
        assertThat(imports.inHand()).isEmpty();
    }

    @Test
    @Timeout(600)
    void tenThousandRowsAreTakenIn() throws Exception {
        var rows = IntStream.range(0, 10_000)
                .mapToObj(place -> RIMA.replace(
                        "Haddad", "Haddad" + Integer.toString(place, 26).replaceAll("\\d", "a")))
                .collect(Collectors.joining());
        imports.undo(work(receive(HEADINGS + RIMA), true).id());
        DATABASE.transactions()
                .write(DATABASE.entities()::countAnew); // no row at its last count: the worst for a planner
        var begun = System.nanoTime();
        var list = work(receive(HEADINGS + rows), false);
        var checked = System.nanoTime();
        list = work(list, true);
        var takenIn = System.nanoTime();
        System.out.printf(
                "10,000 rows: checked in %d ms, taken in in %d ms%n",
                (checked - begun) / 1_000_000, (takenIn - checked) / 1_000_000);

        assertThat(list.stage()).isEqualTo(ImportStage.TAKEN_IN);
        assertThat(list.done()).isEqualTo(10_000);
        assertThat(DATABASE.transactions()
                        .read(() -> DATABASE.entities()
                                .manager()
                                .createQuery("select count(f) from CaseFile f", Long.class)
                                .getSingleResult()))
                .isEqualTo(10_000L);
        imports.undo(list.id());
    }

    private ListInHand receive(String text) throws IOException {
        return imports.receive("liste.csv", new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private ListInHand work(ListInHand list, boolean takeIn) throws InterruptedException {
        start(list, takeIn);
        assertThat(inHand().stage().isRunning()).isTrue();
        RunNow.once(lists.job(), CLOCK.instant());
        return inHand();
    }

    private void start(ListInHand list, boolean takeIn) {
        var columns = new HashMap<Integer, ImportField>();
        IntStream.range(0, list.columns().size()).forEach(place -> {
            if (list.columns().get(place).field() != null) {
                columns.put(place, list.columns().get(place).field());
            }
        });
        start(list, columns, takeIn);
    }

    private void start(ListInHand list, Map<Integer, ImportField> columns, boolean takeIn) {
        imports.start(new StartImport(list.id(), columns, takeIn));
    }

    private ListInHand inHand() {
        return imports.inHand().orElseThrow();
    }

    private static ImportReport report(ListInHand list) {
        return Objects.requireNonNull(list.report());
    }

    private List<CaseSummary> cases() {
        return DATABASE.transactions()
                .read(() -> files.page(CaseQuery.ALL, TODAY, null, 200).items());
    }

    private CaseDetails onlyCase() {
        assertThat(cases()).hasSize(1);
        return DATABASE.transactions()
                .read(() -> files.find(cases().getFirst().id()).orElseThrow().details());
    }

    /** Somebody presses cancel after so many steps. */
    private JobRun stoppingAfter(int steps) {
        return new JobRun() {
            private int passed;

            @Override
            public Instant due() {
                return CLOCK.instant();
            }

            @Override
            public void checkpoint() {
                if (passed++ == steps) {
                    imports.cancel(inHand().id());
                }
            }
        };
    }

    private static void refused(String key, Attempt attempt) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(attempt::make)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private interface Attempt {
        void make() throws Exception;
    }

    private ListsToTakeIn lists() {
        return lists(CLOCK);
    }

    private ListsToTakeIn lists(Clock clock) {
        var spoken = new PhoneticNames();
        var names = new NameIndex(new JpaSounds(DATABASE.entities()), spoken);
        var access = new FakeAccess(CasesPermissions.IMPORT, CasesPermissions.READ);
        var opening = new CaseOpening(
                files,
                new JpaCaseNumbers(DATABASE.entities()),
                ConfiguredPeriodRules.brought(),
                new JpaDwellings(DATABASE.entities()),
                names,
                events,
                clock,
                Defaults.of(CaseNumbering.class));
        return new ListsToTakeIn(
                new JpaImportLog(DATABASE.entities()),
                opening,
                new TransactionalDuplicateSearch(files, names, spoken, DATABASE.transactions(), access),
                permission -> List.of(FRANKA),
                DATABASE.transactions(),
                access,
                acts,
                DATABASE.scope(),
                clock);
    }
}
