package org.lotse.helpers.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lotse.helpers.core.People.CLOCK;
import static org.lotse.helpers.core.People.MINA;
import static org.lotse.helpers.core.People.TODAY;
import static org.lotse.helpers.core.People.named;
import static org.lotse.helpers.core.People.speaks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.LanguageLevel;
import org.lotse.helpers.api.MoveVolunteer;
import org.lotse.helpers.api.ReviseVolunteer;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerQuery;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.circle.CircleData;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.event.VolunteerRegistered;
import org.lotse.helpers.api.registration.OfferedCircle;
import org.lotse.helpers.api.registration.RegisteredSelf.Alike;
import org.lotse.helpers.api.registration.RegistrationData;
import org.lotse.helpers.api.registration.RegistrationPage;
import org.lotse.helpers.core.application.registration.ConfirmationMail;
import org.lotse.helpers.core.application.registration.ForgetUndecided;
import org.lotse.helpers.core.application.registration.Involvement;
import org.lotse.helpers.core.application.registration.PageAddress;
import org.lotse.helpers.core.application.registration.TendRegistrations;
import org.lotse.helpers.core.application.registration.TransactionalRegistrationPages;
import org.lotse.helpers.core.application.registration.TransactionalRegistrations;
import org.lotse.helpers.core.application.registration.TransactionalSelfRegistration;
import org.lotse.helpers.core.application.registration.Undecided;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.circle.Circle;
import org.lotse.helpers.core.domain.message.NoMail;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.mail.MailRoom;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.mail.SmtpMailRoom;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.PublishedEvents;
import org.lotse.platform.testing.RecordedActs;
import org.lotse.platform.testing.RunNow;
import org.lotse.platform.testing.databases.OnEachDatabase;
import org.lotse.platform.testing.mail.MailServer;

/** From the public page over a real mail server to the coordinator's list, with real tables. */
@OnEachDatabase
class JpaRegistrationsTest {

    @RegisterExtension
    static final HelpersDatabase DATABASE = new HelpersDatabase();

    private static final RegistrationPage OPEN = new RegistrationPage(
            true, "Stadt Konstanz, Ehrenamt, ehrenamt@example.org", "datenschutz@example.org", null);
    private static final RegistrationData IDA = data("Ida", "Idealfrau", "ida@example.org", null);
    private static final Pattern LINK =
            Pattern.compile("https://lotse\\.example/mitmachen/(\\d{8})\\?bestaetigung=([A-Za-z0-9_-]{43})");

    private final MailServer server = new MailServer();
    private final LaterClock clock = new LaterClock();
    private final List<JobId> rung = new ArrayList<>();
    private Services visitor;
    private Services office;

    @BeforeEach
    void thePageIsOpen() {
        server.start();
        visitor = new Services(HelpersPermissions.REGISTER_SELF);
        office = new Services(HelpersPermissions.READ, HelpersPermissions.EDIT);
        office.pages().revise(0, OPEN);
    }

    @AfterEach
    void theServerIsStopped() {
        server.close();
    }

    @Test
    void whoConfirmsByMailWaitsForTheCoordinator() throws InterruptedException {
        var altstadt = circle("Altstadt");
        circle("Paradies");
        assertThat(visitor.self().offer().orElseThrow().circles())
                .extracting(OfferedCircle::name)
                .containsExactly("Altstadt", "Paradies");
        visitor.self().register(data("Ida", "Idealfrau", "ida@example.org", altstadt), Locale.GERMAN);
        assertThat(rung).containsExactly(new JobId("helpers.tend-registrations"));
        assertThat(office.registrations().waiting(false)).isEmpty();
        assertThat(people()).isZero();

        var secret = mailed();
        assertThat(server.received()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).containsExactly("ida@example.org");
            assertThat(mail.subject()).isEqualTo("helpers.registration.mail-subject Konstanz");
            assertThat(mail.text()).contains("2026-11-25", "09:00", "ehrenamt@example.org");
            assertThat(mail.text()).doesNotContain("Ida").doesNotContain("freue mich");
            assertThat(mail.head("Auto-Submitted")).isEqualTo("auto-generated");
        });
        assertThat(visitor.self().isWaiting(secret)).isTrue();
        clock.forward(Duration.ofHours(1));
        assertThat(visitor.self().confirm(secret)).isTrue();
        DATABASE.reopen();
        var again = new Services(HelpersPermissions.READ, HelpersPermissions.EDIT);

        assertThat(again.registrations().waiting(false)).singleElement().satisfies(ida -> {
            assertThat(ida.name()).isEqualTo("Idealfrau, Ida");
            assertThat(ida.status()).isEqualTo(VolunteerStatus.INTERESTED);
            assertThat(ida.sentAt()).isEqualTo(CLOCK.instant());
            assertThat(ida.confirmedAt()).isEqualTo(CLOCK.instant().plus(Duration.ofHours(1)));
            assertThat(ida.times()).isEqualTo("samstags");
            assertThat(ida.message()).isEqualTo("Ich freue mich auf Sie.");
            assertThat(ida.circles()).containsExactly("Altstadt");
            assertThat(ida.alike()).isEmpty();
            assertThat(again.registrations().whoWaits()).containsExactly(ida.volunteer());
            assertThat(again.registrations().of(ida.volunteer())).contains(ida);
        });
        read(() -> {
            var volunteer = again.people
                    .page(VolunteerQuery.ALL, null, 10)
                    .items()
                    .getFirst()
                    .data();
            assertThat(volunteer.email()).isEqualTo("ida@example.org");
            assertThat(volunteer.languages()).containsExactly(speaks("ar", LanguageLevel.NATIVE));
            assertThat(volunteer.skills()).containsExactly("letters");
            assertThat(volunteer.circles()).containsExactly(altstadt);
        });
        assertThat(visitor.events.all())
                .containsExactly(new VolunteerRegistered(
                        again.registrations().whoWaits().iterator().next(), TODAY));
    }

    @Test
    void aLinkIsUsedOnce() throws InterruptedException {
        visitor.self().register(IDA, Locale.GERMAN);
        var secret = mailed();

        assertThat(visitor.self().confirm(secret)).isTrue();

        assertThat(visitor.self().isWaiting(secret)).isFalse();
        assertThat(visitor.self().confirm(secret)).isFalse();
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void nothingIsLeftOfWhatIsNotConfirmedInTime() throws InterruptedException {
        visitor.self().register(IDA, Locale.GERMAN);
        var secret = mailed();
        assertThat(rows()).isEqualTo(1);

        clock.forward(Duration.ofHours(48).minusSeconds(1));
        assertThat(visitor.self().isWaiting(secret)).isTrue();
        RunNow.once(office.tending(), clock.instant());
        assertThat(rows()).isEqualTo(1);

        clock.forward(Duration.ofSeconds(1));
        assertThat(visitor.self().isWaiting(secret))
                .as("even before the job comes")
                .isFalse();
        assertThat(visitor.self().confirm(secret)).isFalse();
        RunNow.once(office.tending(), clock.instant());

        assertThat(rows()).isZero();
        assertThat(people()).isZero();
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void whatAVolunteersEntryHoldsIsNotKeptTwice() throws InterruptedException {
        visitor.self().register(IDA, Locale.GERMAN);
        var secret = mailed();
        visitor.self().confirm(secret);

        assertThat(columns("SECRET_HASH", "FAMILY_NAME", "GIVEN_NAME", "EMAIL", "PHONE", "LANGUAGES", "SKILLS"))
                .containsOnlyNulls();
        assertThat(columns("MESSAGE", "TIMES")).containsExactly("Ich freue mich auf Sie.", "samstags");
    }

    @Test
    void theSecretItselfIsKeptNowhere() throws InterruptedException {
        visitor.self().register(IDA, Locale.GERMAN);
        assertThat(columns("SECRET_HASH")).containsOnlyNulls();
        var secret = mailed();

        assertThat(columns("SECRET_HASH"))
                .singleElement()
                .asString()
                .hasSize(64)
                .isNotEqualTo(secret)
                .matches("[0-9a-f]+");
        assertThat(visitor.self().confirm(String.valueOf(columns("SECRET_HASH").getFirst())))
                .isFalse();
    }

    @Test
    void aLinkOfAnotherMunicipalityOpensNothing() throws InterruptedException {
        visitor.self().register(IDA, Locale.GERMAN);
        var secret = mailed();

        DATABASE.scope().in(FixedScope.SINGEN);
        office.pages().revise(0, OPEN);

        assertThat(visitor.self().isWaiting(secret)).isFalse();
        assertThat(visitor.self().confirm(secret)).isFalse();
        visitor.self().withdraw(secret);
        DATABASE.scope().in(FixedScope.KONSTANZ);
        assertThat(visitor.self().confirm(secret)).isTrue();
    }

    @Test
    void whoIsKnownAlreadyIsAnsweredTheSameAndShownToTheCoordinator() throws InterruptedException {
        var mina = office.register(MINA);
        var namesake = office.register(named("Idealfrau", "Ida"));
        visitor.self().register(data("Ida", "Idealfrau", "MINA@example.org", null), Locale.ENGLISH);
        var secret = mailed();
        assertThat(visitor.self().confirm(secret)).isTrue();

        var ida = office.registrations().waiting(false).getFirst();

        assertThat(ida.alike())
                .containsExactlyInAnyOrder(
                        new Alike(mina, "Musterfrau, Mina", VolunteerStatus.INTERESTED, true),
                        new Alike(namesake, "Idealfrau, Ida", VolunteerStatus.INTERESTED, false));
    }

    @Test
    void nobodyIsFloodedWithMailInAnothersName() throws InterruptedException {
        for (var time = 0; time < 10; time++) {
            visitor.self().register(IDA, Locale.GERMAN);
        }
        visitor.self().register(data("Ida", null, "IDA@example.org", null), Locale.GERMAN);

        RunNow.once(office.tending(), clock.instant());

        assertThat(server.received()).hasSize(3);
        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void confirmingOneRemovesTheOthersOfTheAddress() throws InterruptedException {
        visitor.self().register(IDA, Locale.GERMAN);
        visitor.self().register(IDA, Locale.GERMAN);
        var secret = mailed();

        assertThat(visitor.self().confirm(secret)).isTrue();

        assertThat(rows()).isEqualTo(1);
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void somebodyElsesRegistrationIsTakenBack() throws InterruptedException {
        visitor.self().register(IDA, Locale.GERMAN);
        var secret = mailed();

        visitor.self().withdraw("another");
        assertThat(rows()).isEqualTo(1);
        visitor.self().withdraw(secret);

        assertThat(rows()).isZero();
        assertThat(visitor.self().confirm(secret)).isFalse();
    }

    @Test
    void whileThePageIsNotHeldOpenNothingIsThere() throws InterruptedException {
        visitor.self().register(IDA, Locale.GERMAN);
        var secret = mailed();

        office.pages().revise(1, new RegistrationPage(false, OPEN.contact(), OPEN.officer(), null));

        assertThat(visitor.self().offer()).isEmpty();
        assertThat(visitor.self().isWaiting(secret)).isFalse();
        assertThat(visitor.self().confirm(secret)).isFalse();
        assertThat(refused(() -> visitor.self().register(IDA, Locale.GERMAN)))
                .isEqualTo("helpers.rule.registration-not-now");
        DATABASE.scope().in(FixedScope.SINGEN);
        assertThat(visitor.self().offer()).as("nobody decided anything there").isEmpty();
    }

    @Test
    void withoutMailNobodyCanRegisterAndThePageSaysSo() {
        for (var missing : List.of(Map.of("host", ""), Map.of("site", ""))) {
            var without = new Services(room(missing), HelpersPermissions.REGISTER_SELF);

            assertThat(without.self().offer().orElseThrow().possible()).isFalse();
            assertThat(without.self().offer().orElseThrow().contact()).contains("ehrenamt@example.org");
            assertThat(refused(() -> without.self().register(IDA, Locale.GERMAN)))
                    .isEqualTo("helpers.rule.registration-not-now");
        }
        assertThat(visitor.self().offer().orElseThrow().possible()).isTrue();
        assertThat(rows()).isZero();
    }

    @Test
    void anAddressThatTheServerRefusesIsForgottenAtOnce() throws InterruptedException {
        server.refuse("ida@example.org", 550);
        visitor.self().register(IDA, Locale.GERMAN);

        RunNow.once(office.tending(), clock.instant());

        assertThat(rows()).isZero();
    }

    @Test
    void whatTheServerPutsOffIsTriedAgainWithAnotherSecret() throws InterruptedException {
        server.refuse("ida@example.org", 450);
        visitor.self().register(IDA, Locale.GERMAN);
        RunNow.once(office.tending(), clock.instant());
        var first = columns("SECRET_HASH");
        RunNow.once(office.tending(), clock.instant());
        assertThat(columns("SECRET_HASH")).as("not before its time").isEqualTo(first);

        clock.forward(Duration.ofMinutes(15));
        RunNow.once(office.tending(), clock.instant());

        assertThat(columns("SECRET_HASH")).isNotEqualTo(first);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void whoIsTurnedDownIsDeletedWithEverything() throws InterruptedException {
        var ida = confirmed(IDA);
        write(() -> office.rules.add(new NoMail(ida, TODAY, "Ada Beispiel")));

        assertThatThrownBy(() -> office.registrations().turnDown(ida, 7)).isInstanceOf(ConcurrentChange.class);
        office.registrations().turnDown(ida, 0);

        assertThat(people()).isZero();
        assertThat(rows()).isZero();
        assertThat(count("HELPERS_VOLUNTEER_LANGUAGE")).isZero();
        assertThat(count("HELPERS_MAIL_OPT_OUT")).isZero();
        assertThat(office.trail.ofTenants()).extracting(Act::name).containsExactly("helpers.registration-turned-down");
        assertThatThrownBy(() -> office.registrations().turnDown(ida, 0)).isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void whoNobodyDecidesAboutIsForgottenOnTheDayThatWasTold() throws InterruptedException {
        var ida = confirmed(IDA);
        var told = office.registrations().of(ida).orElseThrow().forgottenOn();
        assertThat(told).isEqualTo(TODAY.plusDays(182));

        clock.forward(Duration.ofDays(181));
        RunNow.once(office.forgetting(), clock.instant());
        assertThat(people()).isEqualTo(1);

        clock.forward(Duration.ofDays(1));
        RunNow.once(office.forgetting(), clock.instant());
        assertThat(people()).isZero();
        assertThat(rows()).isZero();
        assertThat(office.trail.ofTenants()).extracting(Act::name).containsExactly("helpers.registration-forgotten");
    }

    @Test
    void whoSomebodyDecidedAboutIsNotForgotten() throws InterruptedException {
        var ida = confirmed(IDA);
        office.services().volunteers().move(new MoveVolunteer(ida, 0, VolunteerStatus.INTERVIEWED));
        assertThat(office.registrations().of(ida).orElseThrow().forgottenOn()).isNull();

        clock.forward(Duration.ofDays(400));
        RunNow.once(office.forgetting(), clock.instant());

        assertThat(people()).isEqualTo(1);
    }

    @Test
    void whatIsWrittenAboutSomebodyBeginsThePeriodAnew() throws InterruptedException {
        var ida = confirmed(IDA);
        clock.forward(Duration.ofDays(100));
        var later =
                new ActivityServices(DATABASE, clock, HelpersPermissions.READ, HelpersPermissions.EDIT).volunteers();
        later.revise(new ReviseVolunteer(ida, 0, later.find(ida).orElseThrow().data()));
        assertThat(office.registrations().of(ida).orElseThrow().forgottenOn()).isEqualTo(TODAY.plusDays(282));

        clock.forward(Duration.ofDays(100));
        RunNow.once(office.forgetting(), clock.instant());

        assertThat(people()).isEqualTo(1);
    }

    @Test
    void onlyWhoRegisteredThemselvesAndStillWaitsIsTurnedDown() throws InterruptedException {
        var mina = office.register(MINA);
        var ida = confirmed(IDA);
        office.services().volunteers().move(new MoveVolunteer(ida, 0, VolunteerStatus.INTERVIEWED));

        assertThat(refused(() -> office.registrations().turnDown(mina, 0)))
                .isEqualTo("helpers.rule.not-registered-self");
        assertThat(refused(() -> office.registrations().turnDown(ida, 1))).isEqualTo("helpers.rule.step");
        assertThat(office.registrations().waiting(false)).isEmpty();
        assertThat(office.registrations().of(ida)).isPresent();
    }

    @Test
    void coordinatorsSeeThoseOfTheirCirclesAndOfNone() throws InterruptedException {
        var mine = circle("Altstadt", FixedScope.ADA.id());
        var theirs = circle("Paradies", new UserId(new UUID(9, 9)));
        confirmed(data("Anna", "A.", "anna@example.org", mine));
        confirmed(data("Berta", "B.", "berta@example.org", theirs));
        confirmed(data("Clara", "C.", "clara@example.org", null));

        assertThat(office.registrations().waiting(true))
                .extracting(one -> one.name())
                .containsExactly("A., Anna", "C., Clara");
        assertThat(office.registrations().waiting(false)).hasSize(3);
    }

    @Test
    void aCircleThatWasClosedMeanwhileIsLeftOut() throws InterruptedException {
        var altstadt = circle("Altstadt");
        circle("Paradies");
        visitor.self().register(data("Ida", null, "ida@example.org", altstadt), Locale.GERMAN);
        var secret = mailed();
        office.services().circles().close(altstadt, 0);

        assertThat(visitor.self().confirm(secret)).isTrue();

        assertThat(office.registrations().waiting(false).getFirst().circles()).isEmpty();
        assertThat(refusedAt(
                        "circle",
                        () -> visitor.self().register(data("Ida", null, "x@example.org", altstadt), Locale.GERMAN)))
                .isEqualTo("helpers.rule.circle-closed");
    }

    @Test
    void whatCannotBeAcceptedIsRefusedBesideItsField() {
        assertThat(refusedAt("familyName", () -> send(null, null, "ida@example.org")))
                .isEqualTo("helpers.rule.name-required");
        assertThat(refusedAt("email", () -> send("Ida", null, " "))).isEqualTo("platform.rule.required");
        assertThat(refusedAt("email", () -> send("Ida", null, "ida"))).isEqualTo("helpers.rule.email");
        assertThat(refusedAt("email", () -> send("Ida", null, "ida@example.org, mina@example.org")))
                .isEqualTo("helpers.rule.email");
        assertThat(refusedAt(
                        "message",
                        () -> visitor.self()
                                .register(
                                        new RegistrationData(
                                                "Ida",
                                                null,
                                                "ida@example.org",
                                                null,
                                                List.of(),
                                                Set.of(),
                                                null,
                                                null,
                                                "x".repeat(1001)),
                                        Locale.GERMAN)))
                .isEqualTo("platform.rule.too-long");
        assertThat(rows()).isZero();
    }

    @Test
    void anOpenPageNamesWhoIsResponsible() {
        assertThat(refusedAt("contact", () -> office.pages().revise(1, new RegistrationPage(true, "", "x", null))))
                .isEqualTo("platform.rule.required");
        assertThat(refusedAt("officer", () -> office.pages().revise(1, new RegistrationPage(true, "x", null, null))))
                .isEqualTo("platform.rule.required");
        assertThatThrownBy(() -> office.pages().revise(0, OPEN)).isInstanceOf(ConcurrentChange.class);
        office.pages().revise(1, RegistrationPage.SHUT);
        assertThat(office.pages().find().revision()).isEqualTo(2);
        assertThat(office.pages().find().address()).isEqualTo("https://lotse.example/mitmachen/08335043");
    }

    @TestFactory
    Stream<DynamicTest> whoLacksThePermissionIsRefused() {
        var reader = new Services(HelpersPermissions.READ);
        var id = new VolunteerId(new UUID(1, 1));
        return Stream.of(
                denied("offer", () -> office.self().offer()),
                denied("register", () -> office.self().register(IDA, Locale.GERMAN)),
                denied("is waiting", () -> office.self().isWaiting("x")),
                denied("confirm", () -> office.self().confirm("x")),
                denied("withdraw", () -> office.self().withdraw("x")),
                denied("waiting", () -> visitor.registrations().waiting(false)),
                denied("who waits", () -> visitor.registrations().whoWaits()),
                denied("of", () -> visitor.registrations().of(id)),
                denied("turn down", () -> reader.registrations().turnDown(id, 0)),
                denied("page", () -> visitor.pages().find()),
                denied("revise page", () -> reader.pages().revise(1, OPEN)));
    }

    private static DynamicTest denied(String method, ThrowingCallable call) {
        return DynamicTest.dynamicTest(method, () -> assertThatThrownBy(call).isInstanceOf(AccessDenied.class));
    }

    private void send(@Nullable String givenName, @Nullable String familyName, String email) {
        visitor.self().register(data(givenName, familyName, email, null), Locale.GERMAN);
    }

    private static RegistrationData data(
            @Nullable String givenName, @Nullable String familyName, String email, @Nullable CircleId circle) {
        return new RegistrationData(
                givenName,
                familyName,
                email,
                null,
                List.of(speaks("ar", LanguageLevel.NATIVE)),
                Set.of("letters", "invented here"),
                "samstags",
                circle,
                "Ich freue mich auf Sie.");
    }

    private VolunteerId confirmed(RegistrationData data) throws InterruptedException {
        clock.forward(Duration.ofMinutes(1));
        var before = office.registrations().whoWaits();
        visitor.self().register(data, Locale.GERMAN);
        assertThat(visitor.self().confirm(mailed())).isTrue();
        return office.registrations().whoWaits().stream()
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElseThrow();
    }

    /** The secret in the last mail, after the job. */
    private String mailed() throws InterruptedException {
        RunNow.once(office.tending(), clock.instant());
        var link = LINK.matcher(server.received().getLast().text());
        assertThat(link.find()).isTrue();
        assertThat(link.group(1)).isEqualTo(DATABASE.scope().require().tenant().value());
        return link.group(2);
    }

    private CircleId circle(String name, UserId... coordinators) {
        var id = new CircleId(UUID.randomUUID());
        write(() -> office.circles.add(Circle.start(id, new CircleData(name, null, null, Set.of(coordinators), null))));
        return id;
    }

    private long people() {
        return count("HELPERS_VOLUNTEER");
    }

    private long rows() {
        return count("HELPERS_REGISTRATION");
    }

    private static long count(String table) {
        return DATABASE.unit()
                .transactions()
                .read(() -> ((Number) DATABASE.unit()
                                .entities()
                                .manager()
                                .createNativeQuery("select count(*) from " + table)
                                .getSingleResult())
                        .longValue());
    }

    /** What stands in these columns of all rows. */
    private static List<@Nullable Object> columns(String... names) {
        var found = new ArrayList<@Nullable Object>();
        DATABASE.unit()
                .transactions()
                .read(() -> Stream.of(names)
                        .flatMap(name -> ((List<?>) DATABASE.unit()
                                        .entities()
                                        .manager()
                                        .createNativeQuery("select " + name + " from HELPERS_REGISTRATION order by ID")
                                        .getResultList())
                                .stream())
                        .map(found::add)
                        .count());
        return found;
    }

    private static String refused(ThrowingCallable call) {
        return catchThrowableOfType(RuleViolation.class, call).key();
    }

    private static String refusedAt(String field, ThrowingCallable call) {
        var refusal = catchThrowableOfType(RuleViolation.class, call);
        assertThat(refusal.field()).contains(field);
        return refusal.key();
    }

    private static void write(Runnable work) {
        DATABASE.unit().transactions().write(work);
    }

    private static void read(Runnable work) {
        DATABASE.unit().transactions().read(() -> {
            work.run();
            return true;
        });
    }

    private MailRoom room(Map<String, String> instead) {
        var settings = new HashMap<String, Object>(Map.of(
                "host", "127.0.0.1",
                "port", String.valueOf(server.port()),
                "security", "none",
                "from", "lotse@example.org",
                "site", "https://lotse.example/"));
        settings.putAll(instead);
        return new SmtpMailRoom(new Towns(), DATABASE.scope(), clock, settings);
    }

    /** Begins with the other tests and goes on when it is told to. */
    private static final class LaterClock extends Clock {

        private Instant now = CLOCK.instant();

        void forward(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** One name for every tenant. */
    private static final class Towns implements Tenants {

        @Override
        public List<Tenant> all() {
            return List.of();
        }

        @Override
        public Optional<Tenant> find(TenantId id) {
            return Optional.of(new Tenant(id, "Konstanz", TenantKind.MUNICIPALITY, Optional.empty(), true));
        }
    }

    /** The services for somebody who may this. */
    private final class Services {

        final RecordedActs trail = new RecordedActs(DATABASE.scope());
        final PublishedEvents events = new PublishedEvents(DATABASE.scope());
        final JpaVolunteers people = new JpaVolunteers(DATABASE.unit().entities(), clock);
        final JpaCircleBook circles = new JpaCircleBook(DATABASE.unit().entities());
        final JpaMailRules rules = new JpaMailRules(DATABASE.unit().entities());
        private final JpaRegistrationBook book =
                new JpaRegistrationBook(DATABASE.unit().entities());
        private final Permission[] permissions;
        private final MailRoom room;
        private final PageAddress address;
        private final FakeAccess access;

        Services(Permission... permissions) {
            this(room(Map.of()), permissions);
        }

        Services(MailRoom room, Permission... permissions) {
            this.room = room;
            this.permissions = permissions;
            address = new PageAddress(room, DATABASE.scope());
            access = new FakeAccess(permissions);
        }

        ActivityServices services() {
            return new ActivityServices(DATABASE, permissions);
        }

        VolunteerId register(VolunteerData data) {
            var id = new VolunteerId(UUID.randomUUID());
            write(() -> people.add(Volunteer.register(id, data, TODAY)));
            return id;
        }

        TransactionalSelfRegistration self() {
            return new TransactionalSelfRegistration(
                    book,
                    people,
                    circles,
                    address,
                    rung::add,
                    access,
                    DATABASE.unit().transactions(),
                    events,
                    clock);
        }

        TransactionalRegistrationPages pages() {
            return new TransactionalRegistrationPages(
                    book, address, access, DATABASE.unit().transactions(), DATABASE.scope(), clock);
        }

        TransactionalRegistrations registrations() {
            return new TransactionalRegistrations(
                    book,
                    people,
                    circles,
                    undecided(),
                    trail,
                    access,
                    DATABASE.unit().transactions(),
                    DATABASE.scope());
        }

        Undecided undecided() {
            var entities = DATABASE.unit().entities();
            return new Undecided(
                    book,
                    people,
                    new Involvement(
                            services().ownShifts(),
                            new JpaHoursBook(entities),
                            new JpaPaymentBook(entities),
                            new JpaSponsorshipBook(entities),
                            new JpaCertificateBook(entities)),
                    new JpaTraces(entities, services().accounts, new JpaPhotoBook(entities)),
                    clock);
        }

        ForgetUndecided forgetting() {
            return new ForgetUndecided(undecided(), trail, DATABASE.unit().transactions());
        }

        TendRegistrations tending() {
            return new TendRegistrations(
                    book,
                    new ConfirmationMail(
                            book,
                            address,
                            new Towns(),
                            (language, key, words) -> key + " "
                                    + String.join(
                                            " ",
                                            Stream.of(words)
                                                    .map(Object::toString)
                                                    .toList()),
                            DATABASE.scope(),
                            clock),
                    room,
                    DATABASE.unit().transactions(),
                    clock);
        }
    }
}
