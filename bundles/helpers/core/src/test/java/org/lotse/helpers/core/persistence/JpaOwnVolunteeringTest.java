package org.lotse.helpers.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lotse.helpers.core.People.CLOCK;
import static org.lotse.helpers.core.People.MINA;
import static org.lotse.helpers.core.People.TODAY;
import static org.lotse.helpers.core.People.in;
import static org.lotse.helpers.core.People.named;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
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
import org.lotse.helpers.api.MoveVolunteer;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.activity.ActivityData;
import org.lotse.helpers.api.activity.AddShift;
import org.lotse.helpers.api.activity.CancelShift;
import org.lotse.helpers.api.activity.OwnShift;
import org.lotse.helpers.api.activity.ShiftData;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.activity.ShiftSummary;
import org.lotse.helpers.api.activity.SignUpState;
import org.lotse.helpers.api.circle.CircleData;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.hours.HoursEntryId;
import org.lotse.helpers.api.hours.HoursState;
import org.lotse.helpers.api.hours.Occasion;
import org.lotse.helpers.api.hours.SeenHours;
import org.lotse.helpers.api.hours.WorkKind;
import org.lotse.helpers.api.request.EndReason;
import org.lotse.helpers.api.request.Experience;
import org.lotse.helpers.api.request.SponsorshipSummary;
import org.lotse.helpers.api.request.TakeUpHelpRequest;
import org.lotse.helpers.api.self.OwnData;
import org.lotse.helpers.api.self.OwnHoursData;
import org.lotse.helpers.core.Asked;
import org.lotse.helpers.core.application.hours.HoursChanges;
import org.lotse.helpers.core.application.hours.Occasions;
import org.lotse.helpers.core.application.hours.TransactionalOwnHoursLog;
import org.lotse.helpers.core.application.message.TransactionalOwnMailWish;
import org.lotse.helpers.core.application.paper.Disclosures;
import org.lotse.helpers.core.application.request.RequestChanges;
import org.lotse.helpers.core.application.request.TransactionalHelpRequests;
import org.lotse.helpers.core.application.request.TransactionalMatching;
import org.lotse.helpers.core.application.self.Oneself;
import org.lotse.helpers.core.application.self.TransactionalOwnSignUps;
import org.lotse.helpers.core.application.self.TransactionalOwnVolunteering;
import org.lotse.helpers.core.application.self.TransactionalVolunteerAccounts;
import org.lotse.helpers.core.domain.message.OwnMail;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.InMemoryExchange;
import org.lotse.platform.testing.PublishedEvents;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Volunteers who see and change their own entry, with the services as they are and real tables. The account in these tests is Ada's. */
@OnEachDatabase
class JpaOwnVolunteeringTest {

    @RegisterExtension
    static final HelpersDatabase DATABASE = new HelpersDatabase();

    private static final UserId ADA = FixedScope.ADA.id();
    private static final LocalDate SATURDAY = TODAY.plusDays(5);
    private static final OwnData CHANGED =
            new OwnData("+49 7531 000-999", null, List.of(), Set.of("letters"), Set.of(), Set.of(), Set.of(), 2);

    private ActivityServices office;

    @BeforeEach
    void aCoordinatorIsThere() {
        office = new ActivityServices(DATABASE, HelpersPermissions.READ, HelpersPermissions.EDIT);
    }

    @Test
    void aJoinedAccountSeesItsEntryAndNoOther() {
        active(named("Adler", "A."));
        var mina = active(MINA);

        assertThat(own().find()).isEmpty();
        accounts().join(mina, ADA);
        var recorded = office.trail.ofTenants();
        DATABASE.reopen();
        aCoordinatorIsThere();

        var found = own().find().orElseThrow();
        assertThat(found.id()).isEqualTo(mina);
        assertThat(found.name()).isEqualTo("Mina Musterfrau");
        assertThat(found.steps()).containsExactly(VolunteerStatus.PAUSED, VolunteerStatus.LEFT);
        assertThat(found.data())
                .isEqualTo(
                        OwnData.of(office.volunteers().find(mina).orElseThrow().data()));
        assertThat(accounts().of(mina)).hasValueSatisfying(joined -> {
            assertThat(joined.name()).isEqualTo("Ada Beispiel");
            assertThat(joined.since()).isEqualTo(TODAY);
        });
        assertThat(recorded).extracting(Act::name).containsExactly("helpers.account-joined");
    }

    @Test
    void anAccountBelongsToOneEntryAndAnEntryToOneAccount() {
        var mina = active(MINA);
        var adler = active(named("Adler", "A."));
        accounts().join(mina, ADA);

        assertThat(accounts().free()).isEmpty();
        assertThat(refusedAt("account", () -> accounts().join(adler, ADA))).isEqualTo("helpers.rule.account-not-free");
        assertThat(refusedAt("account", () -> accounts().join(mina, ADA))).isEqualTo("helpers.rule.account-joined");
        assertThat(refusedAt("account", () -> accounts().join(adler, new UserId(new UUID(9, 9)))))
                .isEqualTo("helpers.rule.account-not-free");

        accounts().part(mina);
        accounts().part(mina);

        assertThat(own().find()).isEmpty();
        accounts().join(adler, ADA);
        assertThat(own().find().orElseThrow().id()).isEqualTo(adler);
    }

    @Test
    void volunteersChangeWhatIsTheirsAndNothingElse() {
        var circle = circle("Altstadt");
        var mina = joined(in(MINA, circle));

        own().revise(3, CHANGED);

        var data = office.volunteers().find(mina).orElseThrow().data();
        assertThat(OwnData.of(data)).isEqualTo(CHANGED);
        assertThat(data.familyName()).isEqualTo("Musterfrau");
        assertThat(data.note()).isEqualTo(MINA.note());
        assertThat(data.circles()).containsExactly(circle);
        assertThat(data.clearing()).isEqualTo(MINA.clearing());
        assertThat(own().find().orElseThrow().circles()).containsExactly("Altstadt");
    }

    @Test
    void whoeverIsSlowerThanTheCoordinatorIsToldSo() {
        joined(MINA);

        own().revise(3, CHANGED);

        assertThatThrownBy(() -> own().revise(3, OwnData.of(MINA))).isInstanceOf(ConcurrentChange.class);
        assertThatThrownBy(() -> own().move(3, VolunteerStatus.PAUSED)).isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void volunteersTakeABreakAndOnlyTheCoordinatorEndsIt() {
        joined(MINA);

        own().move(3, VolunteerStatus.PAUSED);

        assertThat(own().find().orElseThrow().steps()).containsExactly(VolunteerStatus.LEFT);
        assertThatThrownBy(() -> own().move(4, VolunteerStatus.ACTIVE))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("helpers.rule.step"));
    }

    @Test
    void whoeverLeavesIsOffTheirShiftsAndSeesNothingAnyMore() {
        var mina = joined(MINA);
        var shift = shift("Umzug", null, SATURDAY, 1);
        signUps().signUp(shift);

        own().move(3, VolunteerStatus.LEFT);

        assertThat(own().find()).isEmpty();
        assertThat(accounts().of(mina)).isEmpty();
        assertThat(office.shifts().find(shift).orElseThrow().placed()).isEmpty();
        assertThat(refusedAt("account", () -> accounts().join(mina, ADA))).isEqualTo("helpers.rule.left-is-final");
    }

    @Test
    void whoeverLeavesByTheCoordinatorSeesNothingAnyMoreEither() {
        var mina = joined(MINA);

        office.volunteers().move(new MoveVolunteer(mina, 3, VolunteerStatus.LEFT));

        assertThat(own().find()).isEmpty();
    }

    @Test
    void nobodyLeavesWhileSomebodyReliesOnThemAndTheirPatenschaftTellsAFirstNameOnly() {
        var mina = joined(MINA);
        var requests = requests();
        var request = requests.enter(Asked.LETTERS);
        requests.takeUp(new TakeUpHelpRequest(request, 0));
        matching().arrange(Asked.arranging(request, 1, mina));

        assertThat(own().sponsorships()).singleElement().satisfies(one -> {
            assertThat(one.firstName()).isEqualTo("Rahel");
            assertThat(one.isRunning()).isTrue();
        });
        assertThatThrownBy(() -> own().move(3, VolunteerStatus.LEFT))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("helpers.rule.sponsorship-runs"));

        matching().end(Asked.ending(request, 2, false));

        assertThat(own().sponsorships())
                .singleElement()
                .extracting(SponsorshipSummary::end)
                .satisfies(end -> {
                    assertThat(end.reason()).isEqualTo(EndReason.DONE);
                    assertThat(end.experience()).as("what others thought of it").isNull();
                    assertThat(end.feedback()).isNull();
                });
        assertThat(matching().ofVolunteer(mina).getFirst().end().experience()).isEqualTo(Experience.WELL);
        own().move(3, VolunteerStatus.LEFT);
        assertThat(own().find()).isEmpty();
    }

    @Test
    void shiftsAreOfferedThatAreOpenAndOfNoCircleOrOnesOwn() {
        var mine = circle("Altstadt");
        var others = circle("Ost");
        joined(in(MINA, mine));
        var open = shift("Umzug", null, SATURDAY, 1);
        var ofMine = shift("Sprachcafé", mine, SATURDAY.plusDays(1), 1);
        var ofOthers = shift("Fest", others, SATURDAY, 1);
        var cancelled = shift("Ausflug", null, SATURDAY, 1);
        office.shifts().cancel(new CancelShift(cancelled, 0, "Sturm"));
        shift("Später", null, TODAY.plusDays(91), 1);
        var over = add("Vorbei", null, SATURDAY, 1, TODAY.minusDays(1));

        assertThat(signUps().offered()).extracting(ShiftSummary::id).containsExactly(open, ofMine);
        for (var not : List.of(ofOthers, cancelled, over)) {
            assertThatThrownBy(() -> signUps().signUp(not))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.key()).isEqualTo("helpers.rule.not-offered"));
        }

        assertThat(signUps().signUp(open)).isEqualTo(SignUpState.PLACED);

        assertThat(signUps().offered()).extracting(ShiftSummary::id).containsExactly(ofMine);
        assertThat(signUps().mine())
                .extracting(OwnShift::shift)
                .extracting(ShiftSummary::id)
                .containsExactly(open);
    }

    @Test
    void whoeverWithdrawsMakesRoomForWhoeverWaits() {
        var adler = active(named("Adler", "A."));
        joined(MINA);
        var shift = shift("Umzug", null, SATURDAY, 1);
        signUps().signUp(shift);
        assertThat(office.signUps().signUp(shift, adler)).isEqualTo(SignUpState.WAITING);

        signUps().withdraw(shift);
        signUps().withdraw(shift);

        assertThat(signUps().mine()).isEmpty();
        assertThat(office.shifts().find(shift).orElseThrow().placed())
                .singleElement()
                .satisfies(one -> assertThat(one.volunteer()).isEqualTo(adler));
    }

    @Test
    void whoeverMayNotServeMayNotSignThemselvesUp() {
        var id = office.volunteers().register(MINA);
        accounts().join(id, ADA);
        var shift = shift("Umzug", null, SATURDAY, 1);

        assertThat(refusedAt("volunteer", () -> signUps().signUp(shift))).isEqualTo("helpers.rule.not-available");
    }

    @Test
    void volunteersWriteDownTheirOwnHoursForTheirCircleAndTakeBackWhatIsNotConfirmed() {
        var circle = circle("Altstadt");
        var adler = active(named("Adler", "A."));
        var mina = joined(in(MINA, circle));

        var id = hours().log(new OwnHoursData(TODAY, 90, WorkKind.LANGUAGE, null, "Vokabeln"));

        assertThat(hours().sums().waiting()).isEqualTo(90);
        assertThat(hours().mine()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(id);
            assertThat(one.data().volunteer()).isEqualTo(mina);
            assertThat(one.data().circle()).isEqualTo(circle);
            assertThat(one.state()).isEqualTo(HoursState.LOGGED);
        });
        assertThat(refusedAt(
                        "day", () -> hours().log(new OwnHoursData(TODAY.plusDays(1), 60, WorkKind.OTHER, null, null))))
                .isEqualTo("helpers.rule.day-in-future");
        assertThat(refusedAt(
                        "minutes", () -> hours().log(new OwnHoursData(TODAY, 23 * 60, WorkKind.OTHER, null, null))))
                .as("together more than a day has")
                .isNotEmpty();

        accounts().part(mina);
        accounts().join(adler, ADA);
        assertThatThrownBy(() -> hours().remove(new SeenHours(id, 0))).isInstanceOf(ConcurrentChange.class);
        accounts().part(adler);
        accounts().join(mina, ADA);
        hours().remove(new SeenHours(id, 0));

        assertThat(hours().mine()).isEmpty();
    }

    @Test
    void aShiftProposesItselfUntilItsHoursAreWrittenDown() {
        joined(MINA);
        var shift = shift("Umzug", null, TODAY, 1);
        signUps().signUp(shift);

        var proposal = hours().proposals().getFirst();
        assertThat(proposal.occasion()).isEqualTo(Occasion.on(shift));
        hours().log(new OwnHoursData(TODAY, 120, WorkKind.HANDS_ON, proposal.occasion(), null));

        assertThat(hours().proposals()).isEmpty();
    }

    @Test
    void volunteersSayThemselvesThatTheyWantNoMail() {
        var mina = joined(MINA);

        assertThat(wish().isWanted()).isTrue();
        wish().set(false);
        wish().set(false);

        assertThat(wish().isWanted()).isFalse();
        assertThat(new JpaMailRules(DATABASE.unit().entities()))
                .satisfies(rules -> DATABASE.unit()
                        .transactions()
                        .read(() -> assertThat(rules.noMail(mina)).isPresent()));
        wish().set(true);
        assertThat(wish().isWanted()).isTrue();
    }

    @Test
    void theAnswerWhatIsKeptIsAboutOneselfAndRecorded() throws IOException {
        joined(MINA);
        var pdf = new ByteArrayOutputStream();

        own().disclosure(pdf);

        assertThat(office.press.papers().getLast().toString())
                .contains("Mina Musterfrau")
                .contains("Eigener Zugang seit");
        assertThat(own().disclosureData()).contains("Musterfrau");
        assertThat(office.trail.ofTenants()).extracting(Act::name).contains("helpers.disclosure-made");
    }

    @Test
    void accountsOfAnotherTenantAreNotThere() {
        joined(MINA);

        DATABASE.scope().in(FixedScope.SINGEN);

        assertThat(own().find()).isEmpty();
        DATABASE.scope().in(FixedScope.KONSTANZ);
    }

    @TestFactory
    Stream<DynamicTest> withoutAnEntryEveryCallIsRefused() {
        var shift = new ShiftId(new UUID(3, 2));
        return Stream.of(
                withoutEntry("revise", () -> own().revise(0, CHANGED)),
                withoutEntry("move", () -> own().move(0, VolunteerStatus.LEFT)),
                withoutEntry("sponsorships", () -> own().sponsorships()),
                withoutEntry("disclosure", () -> own().disclosureData()),
                withoutEntry("mine", () -> signUps().mine()),
                withoutEntry("offered", () -> signUps().offered()),
                withoutEntry("warnings", () -> signUps().warnings(shift)),
                withoutEntry("sign up", () -> signUps().signUp(shift)),
                withoutEntry("withdraw", () -> signUps().withdraw(shift)),
                withoutEntry("log", () -> hours().log(new OwnHoursData(TODAY, 1, WorkKind.OTHER, null, null))),
                withoutEntry("own hours", () -> hours().mine()),
                withoutEntry("sums", () -> hours().sums()),
                withoutEntry("proposals", () -> hours().proposals()),
                withoutEntry("is wanted", () -> wish().isWanted()),
                withoutEntry("wish", () -> wish().set(false)));
    }

    @TestFactory
    Stream<DynamicTest> withoutItsPermissionEveryCallIsRefused() {
        var coordinator = new Self(HelpersPermissions.READ, HelpersPermissions.EDIT);
        var volunteer = new Self(HelpersPermissions.SELF);
        var shift = new ShiftId(new UUID(3, 2));
        var id = new VolunteerId(new UUID(3, 3));
        return Stream.of(
                refused("find", () -> coordinator.own().find()),
                refused("revise", () -> coordinator.own().revise(0, CHANGED)),
                refused("move", () -> coordinator.own().move(0, VolunteerStatus.LEFT)),
                refused("sponsorships", () -> coordinator.own().sponsorships()),
                refused("disclosure", () -> coordinator.own().disclosure(new ByteArrayOutputStream())),
                refused("data", () -> coordinator.own().disclosureData()),
                refused("mine", () -> coordinator.signUps().mine()),
                refused("offered", () -> coordinator.signUps().offered()),
                refused("warnings", () -> coordinator.signUps().warnings(shift)),
                refused("sign up", () -> coordinator.signUps().signUp(shift)),
                refused("withdraw", () -> coordinator.signUps().withdraw(shift)),
                refused("log", () -> coordinator.hours().log(new OwnHoursData(TODAY, 1, WorkKind.OTHER, null, null))),
                refused("remove", () -> coordinator.hours().remove(new SeenHours(new HoursEntryId(new UUID(3, 4)), 0))),
                refused("own hours", () -> coordinator.hours().mine()),
                refused("sums", () -> coordinator.hours().sums()),
                refused("proposals", () -> coordinator.hours().proposals()),
                refused("is wanted", () -> coordinator.wish().isWanted()),
                refused("wish", () -> coordinator.wish().set(false)),
                refused("account of", () -> volunteer.accounts().of(id)),
                refused("free", () -> volunteer.accounts().free()),
                refused("join", () -> volunteer.accounts().join(id, ADA)),
                refused("part", () -> volunteer.accounts().part(id)));
    }

    private static DynamicTest refused(String method, ThrowingCallable call) {
        return DynamicTest.dynamicTest(method, () -> assertThatThrownBy(call).isInstanceOf(AccessDenied.class));
    }

    private static DynamicTest withoutEntry(String method, ThrowingCallable call) {
        return DynamicTest.dynamicTest(
                method,
                () -> assertThatThrownBy(call)
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refused -> assertThat(refused.key()).isEqualTo("helpers.rule.no-own-entry")));
    }

    private static String refusedAt(String field, ThrowingCallable call) {
        var refused = catchThrowableOfType(RuleViolation.class, call);
        assertThat(refused.field()).contains(field);
        return refused.key();
    }

    private VolunteerId joined(VolunteerData data) {
        var id = active(data);
        accounts().join(id, ADA);
        return id;
    }

    /** Goes all the way, so that their revision is 3. */
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

    private ShiftId shift(String title, @Nullable CircleId circle, LocalDate day, int needed) {
        return add(title, circle, day, needed, null);
    }

    private ShiftId add(
            String title, @Nullable CircleId circle, LocalDate day, int needed, @Nullable LocalDate signUpUntil) {
        var activity = office.activities().plan(new ActivityData(title, circle, null, null));
        var data = new ShiftData(day, LocalTime.of(14, 0), LocalTime.of(16, 0), needed, Map.of(), null, signUpUntil);
        return office.shifts().add(new AddShift(activity, data));
    }

    private TransactionalHelpRequests requests() {
        var book = new JpaRequestBook(DATABASE.unit().entities());
        return new TransactionalHelpRequests(
                book,
                office.circleBook,
                new RequestChanges(book, new PublishedEvents(DATABASE.scope()), DATABASE.scope(), CLOCK),
                office.access,
                DATABASE.unit().transactions());
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

    private TransactionalOwnVolunteering own() {
        return new Self(HelpersPermissions.SELF).own();
    }

    private TransactionalOwnSignUps signUps() {
        return new Self(HelpersPermissions.SELF).signUps();
    }

    private TransactionalOwnHoursLog hours() {
        return new Self(HelpersPermissions.SELF).hours();
    }

    private TransactionalOwnMailWish wish() {
        return new Self(HelpersPermissions.SELF).wish();
    }

    private TransactionalVolunteerAccounts accounts() {
        return new Self(HelpersPermissions.READ, HelpersPermissions.EDIT).accounts();
    }

    /** The services under test, for somebody who may this. */
    private final class Self {

        private final ActivityServices services;
        private final Oneself oneself;

        Self(Permission... permissions) {
            services = new ActivityServices(DATABASE, permissions);
            oneself = new Oneself(services.accounts, services.people, DATABASE.scope());
        }

        TransactionalOwnVolunteering own() {
            return new TransactionalOwnVolunteering(
                    oneself,
                    services.volunteerChanges(),
                    services.sponsorships,
                    new Disclosures(
                            services.circleBook,
                            services.certificates,
                            services.sponsorships,
                            services.ownShifts(),
                            new JpaHoursBook(DATABASE.unit().entities()),
                            new JpaPaymentBook(DATABASE.unit().entities()),
                            volunteer -> new OwnMail.Kept(null, List.of()),
                            services.accounts,
                            volunteer -> Optional.empty(),
                            new JpaPhotoBook(DATABASE.unit().entities()),
                            new ActivityServices.NoTenants(),
                            office.press,
                            InMemoryExchange.documents(),
                            (language, key, arguments) -> key,
                            office.trail,
                            DATABASE.scope(),
                            CLOCK),
                    services.access,
                    DATABASE.unit().transactions());
        }

        TransactionalOwnSignUps signUps() {
            return new TransactionalOwnSignUps(
                    oneself,
                    services.volunteerChanges(),
                    services.rosters,
                    services.objections(),
                    services.ownShifts(),
                    services.shiftBook,
                    services.access,
                    DATABASE.unit().transactions());
        }

        TransactionalOwnHoursLog hours() {
            var book = new JpaHoursBook(DATABASE.unit().entities());
            return new TransactionalOwnHoursLog(
                    oneself,
                    book,
                    new Occasions(services.ownShifts(), services.sponsorships, book),
                    new HoursChanges(book, services.people, DATABASE.scope(), CLOCK),
                    services.access,
                    DATABASE.unit().transactions());
        }

        TransactionalOwnMailWish wish() {
            return new TransactionalOwnMailWish(
                    oneself,
                    new JpaMailRules(DATABASE.unit().entities()),
                    services.access,
                    DATABASE.unit().transactions(),
                    DATABASE.scope(),
                    CLOCK);
        }

        TransactionalVolunteerAccounts accounts() {
            return new TransactionalVolunteerAccounts(
                    services.accounts,
                    services.volunteerChanges(),
                    permission -> List.of(new Colleague(ADA, "Ada Beispiel")),
                    person -> Optional.of("Ada Beispiel"),
                    office.trail,
                    services.access,
                    DATABASE.unit().transactions(),
                    DATABASE.scope());
        }
    }
}
