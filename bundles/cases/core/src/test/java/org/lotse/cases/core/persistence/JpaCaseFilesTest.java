package org.lotse.cases.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.cases.core.Cases.CHANGE;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.named;
import static org.lotse.cases.core.Cases.revising;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.platform.testing.FixedScope.ADA;
import static org.lotse.platform.testing.FixedScope.SINGEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseSort;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.api.CaseSummary;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.ContactTotals;
import org.lotse.cases.api.Ending;
import org.lotse.cases.api.NameForm;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.Standing;
import org.lotse.cases.api.Workload;
import org.lotse.cases.core.Somebody;
import org.lotse.cases.core.application.ConfiguredPeriodRules;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.PeriodRules;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.testing.databases.OnEachDatabase;

@OnEachDatabase
class JpaCaseFilesTest {

    private static final Responsible ME = new Responsible(ADA.id(), ADA.displayName());
    private static final Responsible BEN = new Responsible(new UserId(new UUID(7, 2)), "Ben Beispiel");
    private static final PeriodRules RULES = ConfiguredPeriodRules.brought();
    private static final LocalDate QUIET_BEFORE = TODAY.minusDays(30);

    @RegisterExtension
    static final CasesDatabase DATABASE = new CasesDatabase();

    private final JpaCaseFiles files = new JpaCaseFiles(DATABASE.entities());
    private final JpaCaseFiles manyAreThree = new JpaCaseFiles(DATABASE.entities(), 3);
    private int numbers;

    @Test
    void fileIsReadAsItWasWritten() {
        var id = add(rima(), TODAY, ME);

        var details = details(id);

        assertThat(details.person()).isEqualTo(rima());
        assertThat(details.number()).isEqualTo(new CaseNumber("KN-2017-00001"));
        assertThat(details.responsible()).isEqualTo(ME);
        assertThat(details.contacts()).isEqualTo(new ContactTotals(0, 0, null));
    }

    @Test
    void revisionReplacesThePersonLanguagesIncluded() {
        var id = add(rima(), TODAY, ME);

        DATABASE.transactions()
                .write(() -> locked(id).revise(revising(id, 0, named("Sabbagh", "Rima")), CHANGE, TODAY));

        assertThat(details(id).person()).isEqualTo(named("Sabbagh", "Rima"));
        assertThat(details(id).revision()).isEqualTo(1);
    }

    @Test
    void revisionReplacesNamesInOtherScriptsAlsoByFewerAndKeepsTheirOrder() {
        var first = new NameForm("حداد", "ريما");
        var second = new NameForm(null, "Рима");
        var id = add(new Somebody("Haddad", "Rima").alsoNamed(first, second).data(), TODAY, ME);

        revise(id, 0, new Somebody("Haddad", "Rima").alsoNamed(second, first).data());

        assertThat(details(id).person().otherNames()).containsExactly(second, first);
        assertThat(list(CaseQuery.ALL.matching("рима حداد"), 50)).hasSize(1);

        revise(id, 1, new Somebody("Haddad", "Rima").alsoNamed(first).data());

        assertThat(details(id).person().otherNames()).containsExactly(first);
        assertThat(list(CaseQuery.ALL.matching("рима"), 50)).isEmpty();

        revise(id, 2, named("Haddad", "Rima"));

        assertThat(details(id).person().otherNames()).isEmpty();
    }

    @Test
    void numbersOfTheRegisterAreTakenOutOfAllFilesAsAChangeOfTheirCoreData() {
        var registered =
                add(new Somebody("Haddad", "Rima").registered("123456789012").data(), TODAY, ME);
        var other = add(rima(), TODAY, ME);

        DATABASE.transactions().write(() -> new JpaSettings(DATABASE.entities()).removeAzrNumbers(CHANGE));

        assertThat(details(registered).person()).isEqualTo(named("Haddad", "Rima"));
        assertThat(details(registered).revision()).isEqualTo(1);
        assertThat(details(other).revision()).isZero();
    }

    @Test
    void settingsAreReadAsTheyWereDecided() {
        var settings = new JpaSettings(DATABASE.entities());

        DATABASE.transactions().write(() -> settings.lock().keepAzrNumbers(true));
        assertThat(DATABASE.transactions()
                        .<Boolean>read(() -> settings.current().keepsAzrNumbers()))
                .isTrue();
        DATABASE.transactions().write(() -> settings.lock().keepAzrNumbers(false));

        assertThat(DATABASE.transactions()
                        .<Boolean>read(() -> settings.current().keepsAzrNumbers()))
                .isFalse();
    }

    @Test
    void slowerOneOfTwoRevisionsIsRefusedAndChangesNothing() {
        var id = add(rima(), TODAY, ME);
        DATABASE.transactions()
                .write(() -> locked(id).revise(revising(id, 0, named("Sabbagh", "Rima")), CHANGE, TODAY));

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> DATABASE.transactions()
                        .write(() -> locked(id).revise(revising(id, 0, named("Kassab", "Rima")), CHANGE, TODAY)));

        assertThat(details(id).person().familyName()).isEqualTo("Sabbagh");
    }

    @Test
    void whoeverForgetsTheLockIsStoppedByTheRowsVersion() {
        var id = add(rima(), TODAY, ME);

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> DATABASE.transactions().write(() -> {
                    var mine = files.find(id).orElseThrow();
                    elsewhere(() -> DATABASE.transactions()
                            .write(() -> locked(id).contactsSumUpTo(new ContactTotals(1, 30, TODAY))));
                    mine.revise(revising(id, 0, named("Sabbagh", "Rima")), CHANGE, TODAY);
                }));
    }

    @Test
    void numberIsGivenOnce() {
        add(rima(), TODAY, ME);
        numbers = 0;

        assertThatThrownBy(() -> add(rima(), TODAY, ME)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void tenantsDoNotSeeEachOthersFiles() {
        var id = add(rima(), TODAY, ME);

        DATABASE.scope().in(SINGEN);

        assertThat(DATABASE.transactions().<Boolean>read(() -> files.find(id).isPresent()))
                .isFalse();
        assertThat(list(CaseQuery.ALL, 50)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CaseSort.class)
    void pagesJoinToTheWholeListInBothDirections(CaseSort sort) {
        addMany(137);

        for (var descending : List.of(false, true)) {
            var query = CaseQuery.ALL.by(sort, descending);
            var whole = list(query, 200);

            assertThat(whole).hasSize(137).isSortedAccordingTo(order(sort, descending));
            assertThat(list(query, 10)).isEqualTo(whole);
            assertThat(list(query, 1)).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @EnumSource(CaseSort.class)
    void openCasesAndClosedOnesAreListedApart(CaseSort sort) {
        addMany(60);
        var closed =
                list(CaseQuery.ALL, 60).stream().map(CaseSummary::id).limit(20).toList();
        DATABASE.transactions().write(() -> closed.forEach(id -> locked(id).turn(CaseStatus.CLOSED)));

        for (var descending : List.of(false, true)) {
            var open = CaseQuery.OPEN.by(sort, descending);

            assertThat(list(open, 7))
                    .hasSize(40)
                    .isSortedAccordingTo(order(sort, descending))
                    .allMatch(row -> row.status() == CaseStatus.OPEN);
            assertThat(list(open.standing(Standing.CLOSED), 7))
                    .extracting(CaseSummary::id)
                    .containsExactlyInAnyOrderElementsOf(closed);
        }
    }

    @ParameterizedTest
    @EnumSource(CaseSort.class)
    void quietCasesAreListedInEveryOrder(CaseSort sort) {
        addMany(137);

        for (var descending : List.of(false, true)) {
            var query = CaseQuery.ALL.quiet(true).by(sort, descending);
            var whole = list(query, 200);

            assertThat(whole)
                    .hasSizeBetween(1, 136)
                    .isSortedAccordingTo(order(sort, descending))
                    .allMatch(row -> row.lastContactOn() != null
                            && row.lastContactOn().isBefore(TODAY.minusDays(CaseQuery.QUIET_DAYS)));
            assertThat(list(query, 2)).isEqualTo(whole);
            assertThat(list(manyAreThree, query, 2)).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @EnumSource(CaseSort.class)
    void filterThatManyPassNarrowsLikeOneThatFewPass(CaseSort sort) {
        addMany(137);
        var all = list(CaseQuery.ALL.by(sort, false), 200);

        for (var query : List.of(CaseQuery.ALL.enteredIn(2015), CaseQuery.ALL.ending(Ending.WITHIN_SIX_MONTHS))) {
            var sorted = query.by(sort, false);
            var kept = all.stream()
                    .filter(row -> query.entryYear() == null
                            ? !row.endsOn().isBefore(TODAY) && !row.endsOn().isAfter(TODAY.plusMonths(6))
                            : row.enteredOn() != null && row.enteredOn().getYear() == 2015)
                    .toList();

            assertThat(list(sorted, 3)).isEqualTo(kept);
            assertThat(list(manyAreThree, sorted, 3)).isEqualTo(kept);
        }
    }

    @Test
    void pagesOfAFilteredListJoinToo() {
        addMany(137);
        var query = CaseQuery.ALL.enteredIn(2015).of(ME.id()).by(CaseSort.OPENED, true);

        var pages = list(query, 3);

        assertThat(pages).isNotEmpty().isEqualTo(list(query, 200)).allSatisfy(row -> {
            assertThat(row.enteredOn()).hasYear(2015);
            assertThat(row.responsible()).isEqualTo(ME);
        });
    }

    @ParameterizedTest
    @CsvSource({"muller", "MÜLLER", "mueller", "jorg m", "'Jörg, Müller'", "KN-2017-00001", "00001", "جورج"})
    void searchFindsWhatIsTypedInOtherWays(String typed) {
        add(withOriginal("Müller", "Jörg", "جورج"), TODAY, ME);
        add(named("Haddad", "Rima"), TODAY, ME);

        assertThat(list(CaseQuery.ALL.matching(typed), 50))
                .extracting(CaseSummary::name)
                .containsExactly("Müller, Jörg");
    }

    @ParameterizedTest
    @EnumSource(CaseSort.class)
    void searchFindsTheSameWhetherFewAreMeantOrMany(CaseSort sort) {
        addMany(137);

        for (var typed : List.of("ahm", "ahm a", "KN-2017-0001", "KN-2017-00017", "nobody")) {
            var query = CaseQuery.ALL.matching(typed).of(ME.id()).by(sort, true);
            assertThat(list(manyAreThree, query, 7)).as(typed).isEqualTo(list(query, 200));
        }
        assertThat(list(CaseQuery.ALL.matching("ahm"), 7))
                .hasSizeGreaterThan(7)
                .allSatisfy(row -> assertThat(row.name()).startsWith("Ahmadi"));
    }

    @ParameterizedTest
    @CsvSource({"%", "_", "!", "H_ddad", "'Haddad Jörg'"})
    void wildcardsAreOrdinaryCharactersAndEveryWordCounts(String typed) {
        add(named("Haddad", "Rima"), TODAY, ME);
        add(named("Müller", "Jörg"), TODAY, ME);

        assertThat(list(CaseQuery.ALL.matching(typed), 50)).isEmpty();
    }

    @Test
    void searchFollowsARevisedName() {
        var id = add(named("Haddad", "Rima"), TODAY, ME);

        DATABASE.transactions()
                .write(() -> locked(id).revise(revising(id, 0, named("Sabbagh", "Rima")), CHANGE, TODAY));

        assertThat(list(CaseQuery.ALL.matching("sabb"), 50)).hasSize(1);
        assertThat(list(CaseQuery.ALL.matching("hadd"), 50)).isEmpty();
    }

    @Test
    void quietCasesAreThoseLastHeardOfBeforeTheDay() {
        var opened = add(rima(), QUIET_BEFORE.minusDays(1), ME);
        var visited = add(rima(), QUIET_BEFORE.minusDays(1), ME);
        add(rima(), QUIET_BEFORE, BEN);
        DATABASE.transactions().write(() -> locked(visited).contactsSumUpTo(new ContactTotals(1, 30, TODAY)));

        assertThat(list(CaseQuery.ALL.quiet(true), 50))
                .extracting(CaseSummary::id)
                .containsExactly(opened);
        assertThat(DATABASE.transactions().<Workload>read(() -> files.workload(ME.id(), TODAY)))
                .isEqualTo(new Workload(2, 1, 0));
    }

    @Test
    void listShowsTheLatestContactOnlyIfThereWasOne() {
        add(rima(), TODAY, ME);
        var visited = add(rima(), TODAY, ME);
        DATABASE.transactions().write(() -> locked(visited).contactsSumUpTo(new ContactTotals(1, 30, TODAY)));

        assertThat(list(CaseQuery.ALL.by(CaseSort.NUMBER, false), 50))
                .extracting(CaseSummary::lastContactOn)
                .containsExactly(null, TODAY);
    }

    @Test
    void choicesAreThePeopleAndYearsThatOccur() {
        addMany(40);

        var choices = DATABASE.transactions().read(files::choices);

        assertThat(choices.responsibles()).containsExactly(ME, BEN);
        assertThat(choices.entryYears()).containsExactly(2017, 2016, 2015, 2014);
    }

    /** Few different values, so that most rows tie with others. */
    private void addMany(int count) {
        var random = new Random(2017);
        var names = List.of("Ahmadi", "Ärz", "Haddad", "Müller", "Öztürk", "Zemichael");
        DATABASE.transactions().write(() -> {
            for (var i = 0; i < count; i++) {
                var entered = random.nextInt(9) == 0 ? null : LocalDate.of(2014 + random.nextInt(4), 3, 1);
                var file = file(
                        entered(names.get(random.nextInt(names.size())), entered),
                        TODAY.minusDays(random.nextInt(5)),
                        random.nextBoolean() ? ME : BEN);
                if (random.nextBoolean()) {
                    file.contactsSumUpTo(new ContactTotals(1, 30, TODAY.minusDays(random.nextInt(40))));
                }
                files.add(file);
            }
        });
    }

    private static Comparator<CaseSummary> order(CaseSort sort, boolean descending) {
        Comparator<CaseSummary> order = switch (sort) {
            case NUMBER -> Comparator.comparing(CaseSummary::number);
            case NAME ->
                Comparator.comparing(row -> row.name().replace("Ä", "A").replace("Ö", "O"));
            case OPENED -> Comparator.comparing(CaseSummary::openedOn);
            case LAST_CONTACT ->
                Comparator.comparing(row -> row.lastContactOn() == null ? row.openedOn() : row.lastContactOn());
            case PERIOD_END -> Comparator.comparing(CaseSummary::endsOn);
        };
        var down = order.thenComparing(row -> row.id().toString());
        return descending ? down.reversed() : down;
    }

    private List<CaseSummary> list(CaseQuery query, int size) {
        return list(files, query, size);
    }

    private List<CaseSummary> list(JpaCaseFiles files, CaseQuery query, int size) {
        var rows = new ArrayList<CaseSummary>();
        @Nullable String after = null;
        do {
            var place = after;
            var page = DATABASE.transactions().read(() -> files.page(query, TODAY, place, size));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
            rows.addAll(page.items());
            after = page.next().orElse(null);
        } while (after != null);
        return Collections.unmodifiableList(rows);
    }

    private CaseId add(PersonData person, LocalDate openedOn, Responsible responsible) {
        var file = file(person, openedOn, responsible);
        DATABASE.transactions().write(() -> files.add(file));
        return file.id();
    }

    private CaseFile file(PersonData person, LocalDate openedOn, Responsible responsible) {
        var file = CaseFile.open(
                new CaseId(Ids.next(CLOCK.instant())),
                new OpenCase(person, Consent.NOT_ASKED, openedOn, null, null),
                responsible,
                TODAY,
                year -> new CaseNumber("KN-%s-%05d".formatted(year, ++numbers)));
        return file.withPeriod(RULES);
    }

    private CaseFile locked(CaseId id) {
        return files.lock(id).orElseThrow();
    }

    private CaseDetails details(CaseId id) {
        Supplier<CaseDetails> read = () -> files.find(id).orElseThrow().details();
        return DATABASE.transactions().read(read);
    }

    private void revise(CaseId id, int revision, PersonData person) {
        DATABASE.transactions().write(() -> locked(id).revise(revising(id, revision, person), CHANGE, TODAY));
    }

    private static void elsewhere(Runnable work) {
        var thread = Thread.ofPlatform().start(work);
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PersonData withOriginal(String familyName, String givenName, String originalName) {
        return new Somebody(familyName, givenName)
                .alsoNamed(new NameForm(null, originalName))
                .data();
    }

    private static PersonData entered(String familyName, @Nullable LocalDate enteredOn) {
        return new Somebody(familyName, null).entered(enteredOn).data();
    }
}
