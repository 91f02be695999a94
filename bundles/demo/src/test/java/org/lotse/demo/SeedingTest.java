package org.lotse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CaseSort;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.api.CaseSummary;
import org.lotse.cases.api.Ending;
import org.lotse.cases.api.preparation.PreparationQuery;
import org.lotse.cases.api.report.Quarter;
import org.lotse.cases.api.report.SentReport;
import org.lotse.funding.api.allocation.ComparedRow;
import org.lotse.funding.api.allocation.Difference;
import org.lotse.funding.api.application.ApplicationState;
import org.lotse.funding.api.application.ApplicationSummary;
import org.lotse.funding.api.group.Grouping;
import org.lotse.funding.api.rule.RuleState;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.activity.ActivityQuery;
import org.lotse.helpers.api.activity.ActivitySummary;
import org.lotse.helpers.api.hours.HoursQuery;
import org.lotse.helpers.api.hours.HoursState;
import org.lotse.helpers.api.hours.HoursSummary;
import org.lotse.helpers.api.message.DeliveryState;
import org.lotse.helpers.api.money.PaymentQuery;
import org.lotse.helpers.api.money.PaymentState;
import org.lotse.helpers.api.money.PaymentSummary;
import org.lotse.helpers.api.request.HelpRequestState;
import org.lotse.helpers.core.application.TransactionalVolunteerService;
import org.lotse.helpers.core.application.VolunteerChanges;
import org.lotse.helpers.core.application.activity.ActivityChanges;
import org.lotse.helpers.core.application.activity.Objections;
import org.lotse.helpers.core.application.activity.Rosters;
import org.lotse.helpers.core.application.activity.SignedUpShifts;
import org.lotse.helpers.core.application.activity.TransactionalActivities;
import org.lotse.helpers.core.application.activity.TransactionalShifts;
import org.lotse.helpers.core.application.activity.TransactionalSignUps;
import org.lotse.helpers.core.application.certificate.DeletionClock;
import org.lotse.helpers.core.application.certificate.TransactionalCertificates;
import org.lotse.helpers.core.application.circle.TransactionalCircles;
import org.lotse.helpers.core.application.hours.HoursChanges;
import org.lotse.helpers.core.application.hours.Occasions;
import org.lotse.helpers.core.application.hours.TransactionalHours;
import org.lotse.helpers.core.application.hours.TransactionalHoursConfirmation;
import org.lotse.helpers.core.application.hours.TransactionalHoursList;
import org.lotse.helpers.core.application.leaving.BroughtRetention;
import org.lotse.helpers.core.application.leaving.LeavingClock;
import org.lotse.helpers.core.application.message.Composer;
import org.lotse.helpers.core.application.message.Outgoing;
import org.lotse.helpers.core.application.message.Recipients;
import org.lotse.helpers.core.application.message.ShiftFacts;
import org.lotse.helpers.core.application.message.ShiftNotices;
import org.lotse.helpers.core.application.message.TransactionalMailRules;
import org.lotse.helpers.core.application.message.TransactionalMessageTemplates;
import org.lotse.helpers.core.application.message.TransactionalMessages;
import org.lotse.helpers.core.application.money.ConfiguredPaymentRules;
import org.lotse.helpers.core.application.money.PaymentChanges;
import org.lotse.helpers.core.application.money.TransactionalPaymentApproval;
import org.lotse.helpers.core.application.money.TransactionalPaymentList;
import org.lotse.helpers.core.application.money.TransactionalPayments;
import org.lotse.helpers.core.application.registration.PageAddress;
import org.lotse.helpers.core.application.registration.TransactionalRegistrationPages;
import org.lotse.helpers.core.application.request.RequestChanges;
import org.lotse.helpers.core.application.request.TransactionalHelpRequestList;
import org.lotse.helpers.core.application.request.TransactionalHelpRequests;
import org.lotse.helpers.core.application.request.TransactionalMatching;
import org.lotse.helpers.core.application.self.TransactionalVolunteerAccounts;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.persistence.JpaAccountLinks;
import org.lotse.helpers.core.persistence.JpaActivityBook;
import org.lotse.helpers.core.persistence.JpaCandidates;
import org.lotse.helpers.core.persistence.JpaCertificateBook;
import org.lotse.helpers.core.persistence.JpaCircleBook;
import org.lotse.helpers.core.persistence.JpaHoursBook;
import org.lotse.helpers.core.persistence.JpaMailRules;
import org.lotse.helpers.core.persistence.JpaMessageBook;
import org.lotse.helpers.core.persistence.JpaPaymentBook;
import org.lotse.helpers.core.persistence.JpaRegistrationBook;
import org.lotse.helpers.core.persistence.JpaRequestBook;
import org.lotse.helpers.core.persistence.JpaRetentionBook;
import org.lotse.helpers.core.persistence.JpaShiftBook;
import org.lotse.helpers.core.persistence.JpaShiftCalendars;
import org.lotse.helpers.core.persistence.JpaSignUpBook;
import org.lotse.helpers.core.persistence.JpaSponsorshipBook;
import org.lotse.helpers.core.persistence.JpaTemplateBook;
import org.lotse.helpers.core.persistence.JpaVolunteers;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.agreement.AgreementState;
import org.lotse.liga.api.claim.ClaimQuery;
import org.lotse.liga.api.claim.ClaimState;
import org.lotse.liga.api.claim.ClaimSummary;
import org.lotse.liga.api.delivery.DeliveryAlert;
import org.lotse.liga.api.training.TrainingQuery;
import org.lotse.liga.api.training.TrainingState;
import org.lotse.liga.api.training.TrainingSummary;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.mail.Mail;
import org.lotse.platform.api.mail.MailOutcome;
import org.lotse.platform.api.mail.MailRoom;
import org.lotse.platform.api.module.InstalledModule;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.security.signin.NewAccount;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.NamesAsSpelt;
import org.lotse.platform.testing.PublishedEvents;
import org.lotse.platform.testing.RecordedActs;
import org.lotse.platform.testing.databases.OnEachDatabase;
import org.lotse.platform.testing.persistence.DatabaseUnit;

/** All tests look at what three starts left: one that was broken off, one that completed it, and one that went through everything once more. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.now(CLOCK);

    @TempDir
    static Path directory;

    private final FixedScope scope = new FixedScope();
    private final FakeAccess access = new FakeAccess(
            HelpersPermissions.READ,
            HelpersPermissions.EDIT,
            HelpersPermissions.CERTIFICATES,
            HelpersPermissions.LOG_HOURS,
            HelpersPermissions.CONFIRM_HOURS,
            HelpersPermissions.PAYMENTS,
            HelpersPermissions.APPROVE_PAYMENTS);
    private final Map<String, NewAccount> accounts = new TreeMap<>();
    private final Switches switches = new Switches();

    private DatabaseUnit helpersUnit;
    private CasesOnDatabase casework;
    private CaseService cases;
    private TransactionalVolunteerService volunteers;
    private TransactionalCircles circles;
    private TransactionalCertificates certificates;
    private TransactionalHelpRequests requests;
    private TransactionalHelpRequestList requestList;
    private TransactionalMatching matching;
    private TransactionalActivities activities;
    private TransactionalShifts shifts;
    private TransactionalSignUps signUps;
    private TransactionalVolunteerAccounts ownAccounts;
    private TransactionalRegistrationPages registrationPages;
    private TransactionalHours hours;
    private TransactionalHoursConfirmation hoursConfirmation;
    private TransactionalHoursList hoursList;
    private TransactionalPayments payments;
    private TransactionalPaymentApproval paymentApproval;
    private TransactionalPaymentList paymentList;
    private TransactionalMessages messages;
    private TransactionalMessageTemplates messageTemplates;
    private TransactionalMailRules mailRules;
    private LigaOnDatabase liga;
    private FundingOnDatabase funding;

    @BeforeAll
    void startThreeTimes() throws IOException {
        open();
        var steps = new AtomicInteger(DemoAccount.ALL.size() + 30);
        assertThat(start(() -> steps.getAndDecrement() > 0)).isFalse();
        assertThat(directory.resolve("demo-complete")).doesNotExist();
        assertThat(casesIn(DemoTown.SINGEN) + casesIn(DemoTown.KONSTANZ))
                .isLessThan(52 + DemoTown.SINGEN.invented(TODAY).size());
        assertThat(start(() -> true)).isTrue();
        Files.delete(directory.resolve("demo-complete"));
        assertThat(start(() -> true)).isTrue();
    }

    private void open() {
        casework = new CasesOnDatabase(directory.resolve("c"), scope, CLOCK, new NamesAsSpelt());
        cases = casework.work.cases();
        helpersUnit = new DatabaseUnit(directory.resolve("h"), "helpers", Volunteer.class.getClassLoader(), scope);
        var events = new PublishedEvents(scope);
        var people = new JpaVolunteers(helpersUnit.entities(), CLOCK);
        var circleBook = new JpaCircleBook(helpersUnit.entities());
        circles = new TransactionalCircles(
                circleBook,
                permission -> accounts.values().stream()
                        .map(account ->
                                new Colleague(CasesOnDatabase.user(account.signInName()), account.displayName()))
                        .toList(),
                access,
                helpersUnit.transactions(),
                scope,
                CLOCK);
        var certificateBook = new JpaCertificateBook(helpersUnit.entities());
        var deletion = new DeletionClock(certificateBook, new JpaSponsorshipBook(helpersUnit.entities()), CLOCK);
        certificates = new TransactionalCertificates(
                people, certificateBook, deletion, access, helpersUnit.transactions(), scope, CLOCK);
        openActivities(people, circleBook, deletion);
        liga = new LigaOnDatabase(directory.resolve("l"), scope, CLOCK);
        funding = new FundingOnDatabase(directory.resolve("f"), scope, CLOCK);
        var volunteerChanges = new VolunteerChanges(
                people,
                deletion,
                gone -> {},
                new LeavingClock(
                        new JpaRetentionBook(helpersUnit.entities()), new BroughtRetention(BroughtRetention.brought())),
                new JpaAccountLinks(helpersUnit.entities(), new JpaShiftCalendars(helpersUnit.entities())),
                scope,
                CLOCK);
        ownAccounts = new TransactionalVolunteerAccounts(
                new JpaAccountLinks(helpersUnit.entities(), new JpaShiftCalendars(helpersUnit.entities())),
                volunteerChanges,
                permission -> accounts.values().stream()
                        .map(account ->
                                new Colleague(CasesOnDatabase.user(account.signInName()), account.displayName()))
                        .toList(),
                person -> Optional.empty(),
                new RecordedActs(scope),
                access,
                helpersUnit.transactions(),
                scope);
        registrationPages = new TransactionalRegistrationPages(
                new JpaRegistrationBook(helpersUnit.entities()),
                new PageAddress(new NoMailServer(), scope),
                access,
                helpersUnit.transactions(),
                scope,
                CLOCK);
        openHoursAndMoney(people);
        volunteers = new TransactionalVolunteerService(
                people, circleBook, deletion, volunteerChanges, access, helpersUnit.transactions(), events, CLOCK);
        var book = new JpaRequestBook(helpersUnit.entities());
        var changes = new RequestChanges(book, events, scope, CLOCK);
        requests = new TransactionalHelpRequests(
                book, new JpaCircleBook(helpersUnit.entities()), changes, access, helpersUnit.transactions());
        requestList = new TransactionalHelpRequestList(book, access, helpersUnit.transactions());
        matching = new TransactionalMatching(
                book,
                new JpaSponsorshipBook(helpersUnit.entities()),
                new JpaCandidates(helpersUnit.entities()),
                people,
                changes,
                access,
                helpersUnit.transactions());
    }

    private void openActivities(JpaVolunteers people, JpaCircleBook circleBook, DeletionClock deletion) {
        var unit = helpersUnit.entities();
        var shiftBook = new JpaShiftBook(unit);
        var signUpBook = new JpaSignUpBook(unit);
        var activityBook = new JpaActivityBook(unit);
        var changes = new ActivityChanges(activityBook, shiftBook, scope, CLOCK);
        var trail = new RecordedActs(scope);
        var news = openMessages(people, circleBook, trail);
        var rosters = new Rosters(signUpBook, people, deletion, changes, news, trail);
        var transactions = helpersUnit.transactions();
        activities = new TransactionalActivities(activityBook, shiftBook, circleBook, changes, access, transactions);
        shifts = new TransactionalShifts(
                shiftBook, signUpBook, people, changes, rosters, news, trail, access, transactions);
        signUps = new TransactionalSignUps(
                rosters,
                new Objections(shiftBook, signUpBook, people, new JpaSponsorshipBook(unit)),
                signUpBook,
                new SignedUpShifts(signUpBook, shiftBook),
                people,
                changes,
                access,
                transactions);
    }

    private void openHoursAndMoney(JpaVolunteers people) {
        var unit = helpersUnit.entities();
        var transactions = helpersUnit.transactions();
        var trail = new RecordedActs(scope);
        var hoursBook = new JpaHoursBook(unit);
        var hoursChanges = new HoursChanges(hoursBook, people, scope, CLOCK);
        var occasions = new Occasions(
                new SignedUpShifts(new JpaSignUpBook(unit), new JpaShiftBook(unit)),
                new JpaSponsorshipBook(unit),
                hoursBook);
        hours = new TransactionalHours(hoursBook, occasions, hoursChanges, access, transactions);
        hoursConfirmation = new TransactionalHoursConfirmation(hoursChanges, trail, access, transactions);
        hoursList = new TransactionalHoursList(hoursBook, hoursChanges, access, transactions);
        var paymentBook = new JpaPaymentBook(unit);
        var paymentChanges = new PaymentChanges(
                paymentBook, ConfiguredPaymentRules.brought(), people, permission -> List.of(), scope, CLOCK);
        payments = new TransactionalPayments(paymentBook, paymentChanges, access, transactions);
        paymentApproval = new TransactionalPaymentApproval(paymentChanges, trail, access, transactions);
        paymentList = new TransactionalPaymentList(paymentBook, access, transactions);
    }

    private ShiftNotices openMessages(JpaVolunteers people, JpaCircleBook circleBook, RecordedActs trail) {
        var unit = helpersUnit.entities();
        var book = new JpaMessageBook(unit);
        var rules = new JpaMailRules(unit);
        var shiftBook = new JpaShiftBook(unit);
        var signUpBook = new JpaSignUpBook(unit);
        var facts = new ShiftFacts(new JpaActivityBook(unit), circleBook, CLOCK);
        var recipients = new Recipients(people, signUpBook, rules);
        var room = new NoMailServer();
        var outgoing = new Outgoing(book, book, new PublishedEvents(scope), trail, room, CLOCK);
        messages = new TransactionalMessages(
                book,
                book,
                people,
                circleBook,
                shiftBook,
                facts,
                new Composer(circleBook, shiftBook, facts, recipients, CLOCK),
                outgoing,
                room,
                access,
                helpersUnit.transactions(),
                scope,
                CLOCK);
        messageTemplates = new TransactionalMessageTemplates(
                new JpaTemplateBook(unit), access, helpersUnit.transactions(), scope, CLOCK);
        mailRules = new TransactionalMailRules(rules, people, access, helpersUnit.transactions(), scope, CLOCK);
        return new ShiftNotices(
                rules,
                book,
                shiftBook,
                signUpBook,
                facts,
                recipients,
                outgoing,
                (language, key, words) -> key,
                new NoTenants(),
                scope,
                CLOCK);
    }

    @AfterAll
    void close() {
        casework.close();
        helpersUnit.close();
        liga.close();
        funding.close();
    }

    @Test
    void accountsAndModulesAreThere() {
        assertThat(accounts).hasSameSizeAs(DemoAccount.ALL);
        assertThat(switches.on.get(DemoTown.BUESINGEN.tenant())).containsExactly(new ModuleId("helpers"));
        assertThat(switches.on.get(DemoTown.GOTTMADINGEN.tenant())).containsExactly(new ModuleId("cases"));
        assertThat(directory.resolve("demo-accounts.txt")).content().contains("fall.konstanz", DemoAccount.PASSWORD);
    }

    @Test
    void everybodyIsThereOnce() {
        assertEverybodyIsThere();
    }

    @Test
    void volunteersShowEveryState() {
        scope.in(DemoTown.KONSTANZ.tenant());
        assertThat(volunteers.overview().byStatus())
                .as("every status can be seen")
                .containsOnlyKeys(VolunteerStatus.values());
        assertThat(circles.all())
                .as("some belong to a circle")
                .hasSizeGreaterThan(1)
                .allMatch(circle -> circle.volunteers() > 0);
        assertThat(certificates.due()).as("somebody has to show a certificate").isPositive();
    }

    /** What was invented is in the database as it was invented, although a case is written at once. */
    @Test
    void coursesAreTold() {
        scope.in(DemoTown.RADOLFZELL.tenant());
        var invented = DemoTown.RADOLFZELL.invented(TODAY);
        var work = casework.work;
        var kept =
                cases.list(CaseQuery.ALL.by(CaseSort.OPENED, false), null, 200).items();
        assertThat(kept.stream().map(CaseSummary::status).distinct()).containsExactlyInAnyOrder(CaseStatus.values());
        assertThat(kept).hasSize(invented.size() + 5);
        for (var file : kept) {
            var log = work.contacts().entries(file.id(), null, 200).items();
            assertThat(cases.find(file.id()).orElseThrow().contacts().number())
                    .as("the file knows how many contacts there are")
                    .isEqualTo(log.size());
        }
        for (var one : invented) {
            var id = kept.stream()
                    .filter(file -> file.openedOn().equals(one.opening().openedOn()))
                    .map(CaseSummary::id)
                    .toList();
            var looks = id.stream().map(file -> work.assessments().of(file).size());
            assertThat(looks).contains(one.looks().size());
            var plans = id.stream().map(file -> work.plans().of(file).size());
            assertThat(plans).contains(one.plan() == null ? 0 : one.plan().renewed() ? 2 : 1);
            var documents = id.stream().map(file -> work.documents().of(file).size());
            assertThat(documents).contains(one.documents().size());
        }
    }

    @Test
    void districtHasItsHeadCountsOnce() {
        scope.in(DemoTown.DISTRICT);
        var parts = funding.parts;
        var rows = parts.counts().list("vwv-2017");
        assertThat(rows).as("every municipality is listed").hasSize(25);
        assertThat(rows)
                .as("something is missing somewhere")
                .anyMatch(row -> row.best().isEmpty())
                .anyMatch(row -> row.counted().isEmpty() && row.estimate().isPresent());
        assertThat(parts.counts()
                        .find("vwv-2017", new org.lotse.funding.api.Ags("08335055"))
                        .orElseThrow()
                        .entries())
                .as("a correction can be seen")
                .hasSize(3);
        assertThat(parts.groupings().list("vwv-2017")).hasSize(1).noneMatch(Grouping::isAgreed);
        assertThat(parts.tables().compare("vwv-2017", 1).stream().map(ComparedRow::kind))
                .as("differences of several kinds can be seen")
                .contains(Difference.SAME, Difference.ROUNDING, Difference.OTHER_COUNT, Difference.UNEXPLAINED);
        assertThat(parts.drafts().versions())
                .filteredOn(version -> version.state() == RuleState.DRAFT)
                .hasSize(1);
    }

    @Test
    void applicationsAreAtDifferentStages() {
        scope.in(DemoTown.DISTRICT);
        assertThat(funding.parts.applications().all())
                .extracting(ApplicationSummary::state)
                .containsExactlyInAnyOrder(ApplicationState.DRAFT, ApplicationState.SIGNED);
        scope.in(DemoTown.KONSTANZ.tenant());
        assertThat(funding.parts.applications().all())
                .extracting(ApplicationSummary::state)
                .containsExactly(ApplicationState.APPROVED);
    }

    @Test
    void districtHasItsLigaOnce() {
        scope.in(DemoTown.DISTRICT);
        var parts = liga.parts;
        assertThat(parts.carriers().all()).hasSize(5);
        assertThat(parts.chairs().history().gaps())
                .as("a gap in the chair can be seen")
                .hasSize(1);
        assertThat(parts.agreements().all().stream().map(one -> one.standing().state()))
                .as("an agreement of each state can be seen")
                .contains(AgreementState.values());
        assertThat(parts.deliveries().today())
                .as("something does not fit together somewhere")
                .anyMatch(row -> row.alert() == DeliveryAlert.LIGA_STILL_THERE)
                .noneMatch(row -> row.alert() == DeliveryAlert.NO_MODEL);
        assertThat(parts.postList().vacancies().posts()).as("posts are vacant").isEqualTo(2);
        assertThat(parts.targets().history().targets()).hasSize(2);
        assertThat(parts.heads().of(new Ags("08335028")))
                .as("counted twice a year")
                .hasSize(4);
        var claims = parts.claimList().page(ClaimQuery.ALL, null, 50).items();
        assertThat(claims.stream().map(ClaimSummary::state).distinct())
                .containsExactlyInAnyOrder(ClaimState.ENTERED, ClaimState.GIVEN_BACK, ClaimState.APPROVED);
        assertThat(claims)
                .filteredOn(claim -> claim.from().getYear() == 2016)
                .singleElement()
                .satisfies(claim -> assertThat(claim.total()).isEqualByComparingTo("187500"));
    }

    @Test
    void districtHasTrainingsMeetingsAndRequestsOnce() {
        scope.in(DemoTown.DISTRICT);
        var office = liga.parts.office();
        assertThat(office.trainingList().page(TrainingQuery.ALL, null, 50).items())
                .extracting(TrainingSummary::state)
                .containsExactlyInAnyOrder(
                        TrainingState.OPEN, TrainingState.OPEN, TrainingState.CANCELLED, TrainingState.TO_RECORD);
        assertThat(office.trainingList().page(TrainingQuery.ALL, null, 50).items())
                .as("somebody waits")
                .anyMatch(one -> one.waiting() > 0);
        assertThat(office.mandates().gaps()).as("somebody lacks something").isNotEmpty();
        assertThat(office.meetingList().outlook())
                .satisfies(outlook -> assertThat(outlook.overdue()).isEqualTo(1));
        assertThat(office.requestList().outlook())
                .satisfies(outlook -> assertThat(outlook.overdue()).isEqualTo(1));
    }

    @Test
    void volunteersWithAnAccountSeeTheirEntry() {
        for (var town : List.of(DemoTown.KONSTANZ, DemoTown.BUESINGEN)) {
            scope.in(town.tenant());
            var entry = DemoVolunteers.available(
                    volunteers, DemoAccount.volunteer(town).orElseThrow().displayName());
            assertThat(ownAccounts.of(entry)).isPresent();
        }
    }

    @Test
    void someTownsHoldTheirPublicPageOpen() {
        for (var town : List.of(DemoTown.KONSTANZ, DemoTown.SINGEN, DemoTown.BUESINGEN)) {
            scope.in(town.tenant());
            assertThat(registrationPages.find().page().open()).isEqualTo(town != DemoTown.SINGEN);
        }
    }

    @Test
    void aStartAfterTheLastOneBringsInNothing() {
        accounts.clear();

        assertThat(start(() -> true)).isTrue();

        assertThat(accounts).isEmpty();
        DemoAccount.ALL.forEach(account -> accounts.put(account.signInName(), account.command()));
    }

    private void assertEverybodyIsThere() {
        assertThat(casesIn(DemoTown.SINGEN)).isEqualTo(12 + 40);
        assertThat(casesIn(DemoTown.KONSTANZ)).isEqualTo(40 + 60);
        for (var ending : Ending.values()) {
            scope.in(DemoTown.KONSTANZ.tenant());
            assertThat(cases.list(CaseQuery.ALL.ending(ending), null, 200).items())
                    .as("care periods can be seen: " + ending)
                    .isNotEmpty();
        }
        assertThat(cases.choices().responsibles())
                .as("the cases of Konstanz are shared by two")
                .hasSize(2);
        assertThat(casework.templates.all())
                .as("letters can be written")
                .hasSameSizeAs(casework.templates.suggestions());
        assertThat(casework.absences.current())
                .as("somebody is on leave and covered")
                .singleElement()
                .satisfies(leave -> {
                    assertThat(leave.isOn(TODAY)).isTrue();
                    assertThat(leave.covers()).hasSize(1);
                    assertThat(leave.gaps()).isEmpty();
                });
        assertThat(volunteersIn(DemoTown.BUESINGEN)).isEqualTo(8);
        assertThat(volunteersIn(DemoTown.KONSTANZ)).isEqualTo(25);
        assertThat(activitiesIn(DemoTown.BUESINGEN)).containsExactly("Sprachcafé", "Umzug am Rhein");
        assertThat(activitiesIn(DemoTown.KONSTANZ))
                .containsExactly("Hausaufgabenhilfe", "Fahrradwerkstatt", "Ausflug zur Mainau");
        assertThat(hoursIn(DemoTown.BUESINGEN))
                .containsOnlyKeys(HoursState.values())
                .containsEntry(HoursState.LOGGED, 3L);
        assertThat(paymentsIn(DemoTown.BUESINGEN)).containsOnlyKeys(PaymentState.values());
        assertThat(paymentsIn(DemoTown.KONSTANZ)).containsOnlyKeys(PaymentState.values());
        scope.in(DemoTown.BUESINGEN.tenant());
        assertThat(messageTemplates.all()).hasSize(2);
        assertThat(messages.list(null, 10).items())
                .as("a message was written, and nobody got it by mail")
                .singleElement()
                .satisfies(one -> assertThat(one.numbers()).containsOnlyKeys(DeliveryState.NOT_SENT));
        assertThat(requestsIn(DemoTown.BUESINGEN))
                .isEqualTo(Map.of(
                        HelpRequestState.OPEN, 2L,
                        HelpRequestState.TAKEN_UP, 1L,
                        HelpRequestState.ARRANGED, 1L,
                        HelpRequestState.ENDED, 1L));
        assertThat(requestsIn(DemoTown.KONSTANZ))
                .isEqualTo(Map.of(
                        HelpRequestState.OPEN, 1L,
                        HelpRequestState.TAKEN_UP, 1L,
                        HelpRequestState.ARRANGED, 1L,
                        HelpRequestState.DECLINED, 1L,
                        HelpRequestState.ENDED, 1L));
    }

    private Map<HoursState, Long> hoursIn(DemoTown town) {
        scope.in(town.tenant());
        return hoursList.page(HoursQuery.ALL, null, 200).items().stream()
                .collect(Collectors.groupingBy(HoursSummary::state, Collectors.counting()));
    }

    private Map<PaymentState, Long> paymentsIn(DemoTown town) {
        scope.in(town.tenant());
        return paymentList.page(PaymentQuery.ALL, null, 200).items().stream()
                .collect(Collectors.groupingBy(PaymentSummary::state, Collectors.counting()));
    }

    private List<String> activitiesIn(DemoTown town) {
        scope.in(town.tenant());
        return activities.list(ActivityQuery.COMING, null, 50).items().stream()
                .map(ActivitySummary::title)
                .toList();
    }

    private boolean start(BooleanSupplier goOn) {
        var periods = new DemoPeriods(cases, casework.work.periods());
        var homes = new DemoHomes(cases, casework.work.dwellings(), casework.work.households());
        return new Seeding(
                        (account, password) -> {
                            accounts.put(account.signInName(), account);
                            return CasesOnDatabase.user(account.signInName());
                        },
                        scope,
                        switches,
                        new DemoCases(casework.work, periods, homes, TODAY),
                        periods,
                        new DemoCourses(casework.work),
                        TODAY,
                        new DemoTeam(cases, casework.responsibilities, TODAY),
                        new DemoAbsence(casework.absences, casework.teamAbsences, TODAY),
                        new DemoLetters(casework.templates),
                        new DemoCircles(circles),
                        new DemoVolunteers(volunteers, certificates, TODAY),
                        new DemoSupport(cases, casework.support, TODAY),
                        new DemoRequests(requests, requestList, matching, volunteers, TODAY),
                        new DemoActivities(activities, shifts, signUps, circles, volunteers, TODAY),
                        new DemoOwnAccounts(ownAccounts, volunteers),
                        new DemoRegistrationPage(registrationPages),
                        new DemoHours(hours, hoursConfirmation, hoursList, volunteers, TODAY),
                        new DemoPayments(payments, paymentApproval, paymentList, volunteers, TODAY),
                        new DemoMessages(messages, messageTemplates, mailRules, circles),
                        new DemoHandover(cases, casework.handovers),
                        new DemoAccommodation(casework.preparations, LocalDate.now(CLOCK)),
                        new DemoReports(casework.reports),
                        new DemoServices(casework.directory),
                        new DemoLiga(liga.parts, TODAY),
                        new DemoFunding(funding.parts, TODAY),
                        new DemoHome(directory))
                .run(goOn);
    }

    @Test
    void twoHandOversArePreparedInTheDistrict() {
        scope.in(DemoTown.DISTRICT);
        assertThat(casework.preparations.list(PreparationQuery.ALL)).hasSize(2);
    }

    @Test
    void regularServicesArePublishedOnce() {
        scope.in(DemoTown.DISTRICT);
        assertThat(casework.directory.state().version()).isEqualTo(1);
        assertThat(casework.directory.state().changed()).isFalse();
        assertThat(casework.directory.all()).hasSize(12);
    }

    @Test
    void packageWaitsInKonstanz() {
        scope.in(DemoTown.KONSTANZ.tenant());
        assertThat(casework.exchange.incoming().list(new KindId("cases.hand-over")))
                .hasSize(1);
    }

    @Test
    void circlesAreAskedWhereThereAreSome() {
        assertThat(supportIn(DemoTown.KONSTANZ)).isEqualTo(3);
        assertThat(supportIn(DemoTown.SINGEN)).isEqualTo(3);
        assertThat(supportIn(DemoTown.RADOLFZELL)).isZero();
    }

    @Test
    void townsHaveReportedAndKonstanzHasStillToReportTheLastQuarter() {
        scope.in(DemoTown.KONSTANZ.tenant());
        assertThat(casework.reports.sent()).extracting(SentReport::quarter).containsExactly(new Quarter(2026, 2));
        scope.in(DemoTown.SINGEN.tenant());
        assertThat(casework.reports.sent())
                .extracting(SentReport::quarter)
                .containsExactly(new Quarter(2026, 3), new Quarter(2026, 2));
    }

    private int casesIn(DemoTown town) {
        scope.in(town.tenant());
        return cases.list(CaseQuery.ALL, null, 200).items().size();
    }

    private long supportIn(DemoTown town) {
        scope.in(town.tenant());
        return cases.list(CaseQuery.ALL, null, 200).items().stream()
                .mapToLong(file -> casework.support.of(file.id()).size())
                .sum();
    }

    private Map<HelpRequestState, Long> requestsIn(DemoTown town) {
        scope.in(town.tenant());
        return requestList.overview().byState();
    }

    private long volunteersIn(DemoTown town) {
        scope.in(town.tenant());
        return volunteers.overview().byStatus().values().stream()
                .mapToLong(count -> count)
                .sum();
    }

    /** Nothing can be sent. */
    private static final class NoMailServer implements MailRoom {

        @Override
        public Optional<String> sender() {
            return Optional.empty();
        }

        @Override
        public MailOutcome send(Mail mail) {
            return MailOutcome.NOT_SET_UP;
        }
    }

    /** Nobody has a name here. */
    private static final class NoTenants implements Tenants {

        @Override
        public List<Tenant> all() {
            return List.of();
        }

        @Override
        public Optional<Tenant> find(TenantId id) {
            return Optional.empty();
        }
    }

    /** Remembers what was switched on where. */
    private final class Switches implements Modules {

        private final Map<TenantId, Set<ModuleId>> on = new HashMap<>();

        @Override
        public List<ModuleId> waiting(TenantId tenant) {
            return List.of();
        }

        @Override
        public List<InstalledModule> installed() {
            return List.of();
        }

        @Override
        public List<ModuleId> on(TenantId tenant) {
            return new ArrayList<>(on.getOrDefault(tenant, Set.of()));
        }

        @Override
        public List<ModuleId> dependants(TenantId tenant, ModuleId module) {
            return List.of();
        }

        @Override
        public void switchOn(ModuleId module) {
            on.computeIfAbsent(scope.require().tenant(), tenant -> new TreeSet<>())
                    .add(module);
        }

        @Override
        public void switchOff(Set<ModuleId> modules) {
            throw new UnsupportedOperationException();
        }
    }
}
