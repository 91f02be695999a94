package org.lotse.cases.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.named;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.cases.core.Cases.visit;
import static org.lotse.platform.testing.FixedScope.ADA;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.ContactId;
import org.lotse.cases.api.LogContact;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.event.CasesMerged;
import org.lotse.cases.api.handover.HandoverPart;
import org.lotse.cases.api.handover.Occasion;
import org.lotse.cases.api.importing.ImportId;
import org.lotse.cases.api.merge.Belonging;
import org.lotse.cases.api.merge.CaseMerging;
import org.lotse.cases.api.merge.MergeCases;
import org.lotse.cases.api.merge.MergeField;
import org.lotse.cases.api.merge.MergeHindrance;
import org.lotse.cases.api.merge.MergePreview;
import org.lotse.cases.api.merge.MergeRule;
import org.lotse.cases.api.plan.AddGoal;
import org.lotse.cases.api.plan.AddStep;
import org.lotse.cases.api.plan.AgreePlan;
import org.lotse.cases.api.plan.Agreement;
import org.lotse.cases.api.plan.PlanDetails;
import org.lotse.cases.api.plan.PlanId;
import org.lotse.cases.api.plan.PlanState;
import org.lotse.cases.api.plan.SignedBy;
import org.lotse.cases.api.plan.Signer;
import org.lotse.cases.core.Plans;
import org.lotse.cases.core.Somebody;
import org.lotse.cases.core.application.ConfiguredPeriodRules;
import org.lotse.cases.core.application.NameIndex;
import org.lotse.cases.core.application.PlansInADatabase;
import org.lotse.cases.core.application.merge.TransactionalMerging;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.Contact;
import org.lotse.cases.core.domain.Dispatch;
import org.lotse.cases.core.domain.PeriodRules;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.Parcel;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.names.PhoneticNames;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.InMemoryExchange;
import org.lotse.platform.testing.PublishedEvents;
import org.lotse.platform.testing.RecordedActs;
import org.lotse.platform.testing.databases.OnEachDatabase;

@OnEachDatabase
class MergedCasesTest {

    private static final LocalDate EARLIER = LocalDate.of(2017, 2, 1);
    private static final Responsible FRANKA = new Responsible(new UserId(new UUID(7, 2)), "Franka Beispiel");
    private static final String REASON = "Same passport";

    @RegisterExtension
    static final CasesDatabase DATABASE = new CasesDatabase();

    private final JpaCaseFiles files = new JpaCaseFiles(DATABASE.entities());
    private final JpaContacts contacts = new JpaContacts(DATABASE.entities());
    private final JpaPackages packages = new JpaPackages(DATABASE.entities());
    private final PublishedEvents events = new PublishedEvents(DATABASE.scope());
    private final RecordedActs acts = new RecordedActs(DATABASE.scope());
    private final InMemoryExchange exchange = new InMemoryExchange(
            DATABASE.scope(),
            CLOCK,
            new Tenant(FixedScope.SINGEN, "Singen", TenantKind.MUNICIPALITY, Optional.empty(), true));
    private final PeriodRules rules = ConfiguredPeriodRules.brought();
    private final NameIndex names = new NameIndex(new JpaSounds(DATABASE.entities()), new PhoneticNames());
    private final CaseMerging merging = new TransactionalMerging(
            files,
            new SqlBelongings(DATABASE.entities()),
            new JpaMergedCases(DATABASE.entities()),
            contacts,
            new JpaHandovers(DATABASE.entities()),
            packages,
            exchange,
            rules,
            names,
            DATABASE.transactions(),
            new FakeAccess(CasesPermissions.MERGE, CasesPermissions.READ),
            events,
            acts,
            DATABASE.scope(),
            CLOCK);
    private final AtomicInteger numbers = new AtomicInteger();
    private CaseId stays;
    private CaseId goes;

    @BeforeEach
    void openBoth() {
        stays = open(named("Haddad", "Rima"), TODAY, new Responsible(ADA.id(), ADA.displayName()));
        goes = open(rima(), EARLIER, FRANKA);
    }

    @Test
    void everyTableThatPointsAtACaseIsHandled() {
        assertThat(read(() -> one().pointers().keySet()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(SqlBelongings.AS_THEY_ARE.keySet().stream(), SqlBelongings.BY_RULE.stream())
                                .toList());
    }

    @Test
    void everythingMovesAndNothingElse() {
        var third = open(named("Other", "Somebody"), TODAY, FRANKA);
        write(() -> Stream.of(goes, third).forEach(this::fill));
        var counts = merging.preview(stays, goes).moves();
        assertThat(counts.keySet()).containsExactlyInAnyOrder(Belonging.values());

        merge(Set.of());

        var pointers = read(() -> one().pointers());
        assertThat(pointers).isNotEmpty().allSatisfy((table, column) -> {
            assertThat(read(() -> one().count(table, column, goes))).as(table).isZero();
            assertThat(read(() -> one().count(table, column, stays))).as(table).isPositive();
            assertThat(read(() -> one().count(table, column, third))).as(table).isPositive();
        });
        assertThat(read(() -> files.find(goes))).isEmpty();
    }

    @Test
    void numberAndAddressLeadToTheOneThatStays() {
        var number = details(goes).number();

        merge(Set.of());

        assertThat(found(number.value())).containsExactly(stays);
        assertThat(found(details(stays).number().value())).containsExactly(stays);
        assertThat(read(() -> files.current(goes).orElseThrow().id())).isEqualTo(stays);
        assertThat(read(() -> files.page(CaseQuery.ALL, TODAY, null, 10).items()))
                .hasSize(1);
        assertThat(read(() -> files.inCare(FRANKA.id(), TODAY))).isZero();
    }

    @Test
    void whatIsChosenOrMissingIsTakenTheEarlierBeginningCounts() {
        var before = merging.preview(stays, goes);
        assertThat(before.rules()).contains(MergeRule.EARLIER_BEGINNING, MergeRule.RESPONSIBLE_CHANGES);

        merge(Set.of(MergeField.GENDER));

        var file = details(stays);
        assertThat(file.person().birthDate()).isEqualTo(rima().birthDate());
        assertThat(file.person().otherNames()).isEqualTo(rima().otherNames());
        assertThat(file.openedOn()).isEqualTo(EARLIER);
        assertThat(file.period()).isEqualTo(before.period());
        assertThat(file.responsible().id()).isEqualTo(ADA.id());
        assertThat(file.revision()).isEqualTo(1);
    }

    @Test
    void valueOfTheCaseThatStaysIsKeptUnlessSomebodyChose() {
        var other = open(new Somebody("Hadad", "Rima").entered(EARLIER).data(), TODAY, FRANKA);
        merge(stays, other, Set.of());
        assertThat(details(stays).person().familyName()).isEqualTo("Haddad");

        merge(stays, goes, Set.of(MergeField.ENTERED_ON));

        assertThat(details(stays).person().enteredOn()).isEqualTo(rima().enteredOn());
        assertThat(found(merging.into(stays).getLast().number().value())).containsExactly(stays);
    }

    @Test
    void trailSaysWhoMergedWhatWhenAndWhy() {
        var seen = details(goes);
        log(goes, 30);
        log(stays, 20);

        merge(Set.of());

        assertThat(merging.into(stays)).singleElement().satisfies(gone -> {
            assertThat(gone.id()).isEqualTo(goes);
            assertThat(gone.number()).isEqualTo(seen.number());
            assertThat(gone.person()).isEqualTo(seen.person());
            assertThat(gone.responsible()).isEqualTo("Franka Beispiel");
            assertThat(gone.at()).isEqualTo(CLOCK.instant());
            assertThat(gone.by()).isEqualTo(ADA.displayName());
            assertThat(gone.reason()).isEqualTo(REASON);
        });
        assertThat(details(stays).contacts().minutes()).isEqualTo(50);
        assertThat(read(() -> new JpaHandovers(DATABASE.entities()).of(stays)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.details().from().id()).isEqualTo(FRANKA.id());
                    assertThat(change.details().to().id()).isEqualTo(ADA.id());
                });
        assertThat(acts.ofTenants()).singleElement().satisfies(act -> {
            assertThat(act.name()).isEqualTo("cases.cases-merged");
            assertThat(act.details()).containsOnly(Map.entry("merged", goes.toString()));
        });
        assertThat(events.all()).containsExactly(new CasesMerged(stays, goes, TODAY));
    }

    @Test
    void caseIntoWhichOneWasMergedIsMergedWithItsTrail() {
        merge(Set.of());
        var last = open(named("Haddad", "R."), TODAY, FRANKA);
        var first = merging.into(stays).getFirst().number();

        merge(last, stays, Set.of());

        assertThat(merging.into(last)).hasSize(2);
        assertThat(found(first.value())).containsExactly(last);
        assertThat(read(() -> files.current(goes).orElseThrow().id())).isEqualTo(last);
    }

    @Test
    void versionsOfPlansAreOrderedByTheirDaysAndTheLastIsInForce() {
        agree(goes, TODAY.minusDays(20));
        var second = agree(goes, TODAY.minusDays(2));
        agree(stays, TODAY.minusDays(10));
        var draft = plans().service().begin(stays);
        assertThat(merging.preview(stays, goes).rules()).contains(MergeRule.PLANS_NUMBERED_ANEW);

        merge(Set.of());

        var all = plans().service().of(stays);
        assertThat(all).extracting(PlanDetails::number).containsExactly(4, 3, 2, 1);
        assertThat(all.getFirst().id()).isEqualTo(draft);
        assertThat(all.get(1).id()).isEqualTo(second);
        assertThat(all)
                .extracting(PlanDetails::state)
                .containsExactly(PlanState.DRAFT, PlanState.AGREED, PlanState.REPLACED, PlanState.REPLACED);
    }

    @Test
    void twoPlansInTheMakingAreForPeopleToSettle() {
        plans().service().begin(goes);
        plans().service().begin(stays);

        refused("cases.rule.merge-two-plan-drafts", MergeHindrance.TWO_PLAN_DRAFTS);
    }

    @Test
    void presentDwellingOfTheCaseThatStaysIsTheOne() {
        write(() -> {
            one().add("CASES_DWELLING", goes, Map.of("STREET", "'Südweg 1'", "MOVED_IN_ON", "'2017-02-01'"));
            one().add("CASES_DWELLING", stays, Map.of("STREET", "'Nordweg 2'", "MOVED_IN_ON", "'2017-06-01'"));
        });
        assertThat(merging.preview(stays, goes).rules()).contains(MergeRule.DWELLING_ENDS);

        merge(Set.of());

        var homes = read(() -> new JpaDwellings(DATABASE.entities()).of(stays).entries());
        assertThat(homes).extracting(home -> home.dwelling().street()).containsExactly("Nordweg 2", "Südweg 1");
        assertThat(homes.getLast().dwelling().movedOutOn()).isEqualTo(LocalDate.of(2017, 6, 1));
    }

    @Test
    void sameAddressStandsThereOnce() {
        write(() -> {
            one().add("CASES_DWELLING", goes, Map.of("STREET", "'südweg 1'"));
            one().add("CASES_DWELLING", stays, Map.of("STREET", "'Südweg 1'"));
        });
        assertThat(merging.preview(stays, goes).rules()).contains(MergeRule.DWELLING_ONCE);

        merge(Set.of());

        assertThat(read(() -> new JpaDwellings(DATABASE.entities()).of(stays).entries()))
                .hasSize(1);
    }

    @Test
    void personIsInAHouseholdOnceAndInNoTwo() {
        var third = open(named("Haddad", "Karim"), TODAY, FRANKA);
        var household = household(stays, goes, third);
        assertThat(merging.preview(stays, goes).rules()).contains(MergeRule.HOUSEHOLD_ONCE);
        merge(Set.of());
        assertThat(read(() -> new JpaHouseholds(DATABASE.entities()).casesIn(household)))
                .containsExactlyInAnyOrder(stays, third);

        var again = open(named("Haddad", "R"), TODAY, FRANKA);
        var other = household(again, open(named("X", "Y"), TODAY, FRANKA));
        assertThat(merging.preview(stays, again).rules()).contains(MergeRule.HOUSEHOLD_LEFT);
        merge(stays, again, Set.of());

        assertThat(read(() -> new JpaHouseholds(DATABASE.entities())
                        .of(stays, TODAY)
                        .orElseThrow()
                        .id()))
                .isEqualTo(household);
        assertThat(read(() -> new JpaHouseholds(DATABASE.entities()).isInAnother(stays, household, TODAY)))
                .isFalse();
        assertThat(read(() -> new JpaHouseholds(DATABASE.entities()).casesIn(other)))
                .contains(stays);
    }

    @Test
    void householdOfTheTwoAloneIsNone() {
        var household = household(stays, goes);

        merge(Set.of());

        assertThat(read(() -> new JpaHouseholds(DATABASE.entities()).casesIn(household)))
                .isEmpty();
    }

    @Test
    void whatRegularServicesTookOverIsKeptAndTheCaseIsInTransition() {
        write(() -> {
            transition(goes, "WORK", "x");
            transition(goes, "HEALTH", "x");
            transition(stays, "WORK", "Jobcenter");
            files.find(goes).orElseThrow().turn(CaseStatus.TRANSITION);
        });
        assertThat(merging.preview(stays, goes).rules()).contains(MergeRule.TRANSITION_STAYS, MergeRule.IN_TRANSITION);

        merge(Set.of());

        assertThat(details(stays).status()).isEqualTo(CaseStatus.TRANSITION);
        assertThat(read(() -> one().count("CASES_TRANSITION", "FILE_ID", stays)))
                .isEqualTo(2);
        assertThat(read(() -> DATABASE.entities()
                        .manager()
                        .createNativeQuery("select SERVICE from CASES_TRANSITION where AREA = 'WORK'")
                        .getResultList()))
                .isEqualTo(List.of("Jobcenter"));
    }

    @Test
    void marksOfDisputedDataComeAlong() {
        write(() -> files.find(goes).orElseThrow().dispute(Set.of(Datum.BIRTH_DATE)));

        merge(Set.of());

        assertThat(details(stays).disputed()).containsExactly(Datum.BIRTH_DATE);
    }

    @Test
    void nobodyLosesATextThatTheyAreWriting() {
        write(() -> Stream.of(stays, goes)
                .forEach(id -> one().add(
                                "CASES_DRAFT",
                                id,
                                Map.of("PERSON_ID", "'" + ADA.id().value() + "'"))));

        refused("cases.rule.merge-two-texts-begun", MergeHindrance.TWO_TEXTS_BEGUN);
    }

    @Test
    void extensionsThatWaitInBothAreDecidedFirst() {
        write(() -> Stream.of(stays, goes)
                .forEach(id -> files.find(id).orElseThrow().extensionAsked()));

        refused("cases.rule.merge-two-extensions-asked", MergeHindrance.TWO_EXTENSIONS_ASKED);
    }

    @Test
    void caseOnItsWayToAnotherOfficeStaysAsItIs() {
        var sent = exchange.send(new Parcel(new KindId("cases.hand-over"), FixedScope.SINGEN, "cover", "content"));
        write(() ->
                packages.add(new Dispatch(sent, goes, "Singen", Occasion.MOVING, Set.of(HandoverPart.PERSON), "Ada")));

        refused("cases.rule.merge-goes-on-its-way", MergeHindrance.GOES_ON_ITS_WAY);
    }

    @Test
    void closedCaseAndOneAndTheSameAreRefused() {
        assertThat(merging.preview(stays, stays).hindrances()).containsExactly(MergeHindrance.SAME_CASE);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> merging.merge(new MergeCases(stays, stays, "", Set.of(), REASON)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("cases.rule.merge-same-case"));

        write(() -> files.find(goes).orElseThrow().turn(CaseStatus.CLOSED));

        refused("cases.rule.case-closed", MergeHindrance.GOES_CLOSED);
    }

    @Test
    void whatChangedSinceThePreviewIsLookedAtAgain() {
        var seen = merging.preview(stays, goes);
        log(goes, 30);

        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> merge(seen, Set.of()));

        assertThat(read(() -> files.find(goes))).isPresent();
        merge(Set.of());
        var gone = merging.preview(stays, stays);
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> merging.merge(new MergeCases(stays, goes, gone.state(), Set.of(), REASON)));
    }

    @Test
    void reasonIsWanted() {
        var seen = merging.preview(stays, goes);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> merging.merge(new MergeCases(stays, goes, seen.state(), Set.of(), " ")))
                .satisfies(refusal -> assertThat(refusal.field()).contains("reason"));
    }

    @Test
    void listWithACaseThatWasMergedIsNotUndone() {
        var list = new ImportId(new UUID(5, 5));
        write(() -> files.find(goes).orElseThrow().cameWith(list, CaseStatus.OPEN));
        var number = details(goes).number().value();

        merge(Set.of());

        assertThat(read(() -> new JpaImportLog(DATABASE.entities()).workedOn(list, 10)))
                .containsExactly(number);
    }

    private void fill(CaseId id) {
        SqlBelongings.AS_THEY_ARE
                .keySet()
                .forEach(table -> one().add(
                                table,
                                id,
                                table.equals("CASES_MERGED")
                                        ? Map.of(
                                                "NUMBER",
                                                "'OLD-" + id.toString().substring(20) + "'")
                                        : Map.of()));
        one().add("CASES_DWELLING", id, Map.of());
        var absence = new UUID(8, id.hashCode());
        sql("insert into CASES_ABSENCE (ID, VERSION, PERSON_ID, PERSON_NAME, KIND, FIRST_ON, ENTERED_BY) values ('"
                + absence + "', 1, '" + FRANKA.id().value() + "', 'F', 'LEAVE', '2017-05-01', 'F')");
        one().add("CASES_COVER", id, Map.of("ABSENCE_ID", "'" + absence + "'"));
        livingTogether(id);
        transition(id, "WORK", "x");
        sql("insert into CASES_CLOSING (FILE_ID, CLOSING_NUMBER, REASON, CLOSED_ON, CLOSED_BY, RETENTION_RULE,"
                + " RETENTION_FROM, RETENTION_MONTHS, RETENTION_CLASS, RETENTION_SOURCE, DELETE_ON) values ('" + id
                + "', 1, 'OTHER', '2017-05-01', 'F', 'r', '2017-05-01', 36, 'c', 's', '2020-05-01')");
        var plan = new UUID(9, id.hashCode());
        one().add("CASES_PLAN", id, Map.of("ID", "'" + plan + "'", "AGREED_ON", "'2017-05-01'"));
        one().add("CASES_PLAN_COURSE", id, Map.of("PLAN_ID", "'" + plan + "'"));
    }

    private UUID household(CaseId... members) {
        return DATABASE.transactions().write(() -> livingTogether(members));
    }

    private UUID livingTogether(CaseId... members) {
        var id = Ids.next(CLOCK.instant());
        sql("insert into CASES_HOUSEHOLD (ID) values ('" + id + "')");
        for (var member : members) {
            one().add("CASES_MEMBER", member, Map.of("HOUSEHOLD_ID", "'" + id + "'", "HOUSEHOLD_ROLE", "'OTHER'"));
        }
        return id;
    }

    private void transition(CaseId id, String area, String service) {
        if (one().count("CASES_ENDING", "ID", id) == 0) {
            sql("insert into CASES_ENDING (ID, VERSION, REVISION) values ('" + id + "', 1, 1)");
        }
        one().add("CASES_TRANSITION", id, Map.of("AREA", "'" + area + "'", "SERVICE", "'" + service + "'"));
    }

    private PlanId agree(CaseId id, LocalDate day) {
        var plan = plans().service().begin(id);
        var details = plans().service().find(plan).orElseThrow();
        if (details.goals().isEmpty()) {
            plans().goals().addStep(new AddStep(plans().goals().add(new AddGoal(plan, Plans.home())), Plans.course()));
        }
        plans().service()
                .agree(new AgreePlan(
                        plan, plans().service().find(plan).orElseThrow().revision(), signed(day)));
        return plan;
    }

    private static Agreement signed(LocalDate day) {
        return new Agreement(day, Set.of(Signer.PERSON, Signer.MANAGER), null, SignedBy.PAPER, day.plusMonths(6));
    }

    private PlansInADatabase plans() {
        return new PlansInADatabase(
                files,
                new JpaPlans(DATABASE.entities()),
                new JpaGoals(DATABASE.entities()),
                new JpaReviews(DATABASE.entities()),
                DATABASE.transactions(),
                DATABASE.scope());
    }

    private void log(CaseId id, int minutes) {
        write(() -> {
            contacts.add(Contact.log(
                    new ContactId(Ids.next(CLOCK.instant())), new LogContact(id, visit(TODAY, minutes)), ADA, TODAY));
            files.find(id).orElseThrow().contactsSumUpTo(contacts.totals(id));
        });
    }

    private void merge(Set<MergeField> fromOther) {
        merge(stays, goes, fromOther);
    }

    private void merge(CaseId kept, CaseId gone, Set<MergeField> fromOther) {
        merge(merging.preview(kept, gone), fromOther);
    }

    private void merge(MergePreview seen, Set<MergeField> fromOther) {
        merging.merge(new MergeCases(seen.stays().id(), seen.goes().id(), seen.state(), fromOther, REASON));
    }

    private void refused(String key, MergeHindrance hindrance) {
        assertThat(merging.preview(stays, goes).hindrances()).containsExactly(hindrance);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> merge(Set.of()))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(read(() -> files.find(goes))).isPresent();
    }

    private List<CaseId> found(String text) {
        return read(() -> files.page(CaseQuery.ALL.matching(text), TODAY, null, 10)
                        .items())
                .stream()
                .map(line -> line.id())
                .toList();
    }

    private CaseId open(PersonData person, LocalDate on, Responsible responsible) {
        var file = CaseFile.open(
                new CaseId(Ids.next(CLOCK.instant())),
                new OpenCase(person, Consent.NOT_ASKED, on, null, null),
                responsible,
                TODAY,
                year -> new CaseNumber("KN-2017-0000" + numbers.incrementAndGet()));
        file.reckonPeriod(rules);
        write(() -> {
            files.add(file);
            files.write();
            names.note(file.details());
        });
        return file.id();
    }

    private CaseDetails details(CaseId id) {
        return read(() -> files.find(id).orElseThrow().details());
    }

    private OneOfEach one() {
        return new OneOfEach(DATABASE.entities().manager());
    }

    private static void sql(String statement) {
        DATABASE.entities().manager().createNativeQuery(statement).executeUpdate();
    }

    private static void write(Runnable act) {
        DATABASE.transactions().write(act);
    }

    private static <T> T read(Supplier<T> question) {
        return DATABASE.transactions().read(question);
    }
}
