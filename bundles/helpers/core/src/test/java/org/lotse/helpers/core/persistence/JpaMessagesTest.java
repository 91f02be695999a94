package org.lotse.helpers.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.lotse.helpers.core.People.CHANGE;
import static org.lotse.helpers.core.People.CLOCK;
import static org.lotse.helpers.core.People.MINA;
import static org.lotse.helpers.core.People.TODAY;
import static org.lotse.helpers.core.People.named;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import org.lotse.helpers.api.MoveVolunteer;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.activity.ActivityData;
import org.lotse.helpers.api.activity.ActivityId;
import org.lotse.helpers.api.activity.CancelShift;
import org.lotse.helpers.api.activity.ShiftData;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.circle.CircleData;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.event.MessageQueued;
import org.lotse.helpers.api.message.Audience;
import org.lotse.helpers.api.message.DeliveryReason;
import org.lotse.helpers.api.message.DeliveryState;
import org.lotse.helpers.api.message.MessageDraft;
import org.lotse.helpers.api.message.MessageId;
import org.lotse.helpers.api.message.MessageKind;
import org.lotse.helpers.api.message.MessageSummary;
import org.lotse.helpers.api.message.MessageTemplate;
import org.lotse.helpers.api.message.MessageTemplateData;
import org.lotse.helpers.api.message.MessageTemplateId;
import org.lotse.helpers.api.message.Recipient;
import org.lotse.helpers.api.message.ReviseMessageTemplate;
import org.lotse.helpers.core.application.message.Composer;
import org.lotse.helpers.core.application.message.ForgetMessages;
import org.lotse.helpers.core.application.message.Outgoing;
import org.lotse.helpers.core.application.message.PrintedMessages;
import org.lotse.helpers.core.application.message.Recipients;
import org.lotse.helpers.core.application.message.RemindOfShifts;
import org.lotse.helpers.core.application.message.SendMessages;
import org.lotse.helpers.core.application.message.ShiftFacts;
import org.lotse.helpers.core.application.message.ShiftNotices;
import org.lotse.helpers.core.application.message.TransactionalMailRules;
import org.lotse.helpers.core.application.message.TransactionalMessageTemplates;
import org.lotse.helpers.core.application.message.TransactionalMessages;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.activity.Activity;
import org.lotse.helpers.core.domain.activity.Roster;
import org.lotse.helpers.core.domain.activity.Shift;
import org.lotse.helpers.core.domain.circle.Circle;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.mail.MailRoom;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.mail.SmtpMailRoom;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.PrintedPapers;
import org.lotse.platform.testing.PublishedEvents;
import org.lotse.platform.testing.RecordedActs;
import org.lotse.platform.testing.RunNow;
import org.lotse.platform.testing.databases.OnEachDatabase;
import org.lotse.platform.testing.mail.MailServer;
import org.lotse.platform.testing.mail.MailServer.Received;

/** Messages from writing to a real mail server, with real tables. */
@OnEachDatabase
class JpaMessagesTest {

    @RegisterExtension
    static final HelpersDatabase DATABASE = new HelpersDatabase();

    private static final String ALTSTADT = "altstadt@example.org";

    private final MailServer server = new MailServer();
    private final LaterClock clock = new LaterClock();
    private Services all;
    private CircleId circle;

    @BeforeEach
    void aCircleAndAMailServer() {
        server.start();
        all = new Services(HelpersPermissions.READ, HelpersPermissions.EDIT);
        circle = started("Altstadt", ALTSTADT);
    }

    @AfterEach
    void theServerIsStopped() {
        server.close();
    }

    @Test
    void aMessageToACircleReachesEverybodyByThemselves() throws InterruptedException {
        var mina = registered(inCircle(MINA));
        registered(inCircle(mail(named("Adler", "A."), "adler@example.org")));
        registered(mail(named("Fremd", "F."), "fremd@example.org"));

        var id = all.messages().send(toCircle("Hallo {{Vorname}}", "Guten Tag {{Vorname}}, am Montag ist Treffen."));
        assertThat(server.received()).isEmpty();
        assertThat(all.events.all()).containsExactly(new MessageQueued(id));
        RunNow.once(all.sending(), clock.instant());

        assertThat(server.received())
                .extracting(Received::to)
                .containsExactlyInAnyOrder(List.of("mina@example.org"), List.of("adler@example.org"));
        var letter = server.received().stream()
                .filter(one -> one.to().contains("mina@example.org"))
                .findFirst()
                .orElseThrow();
        assertThat(letter.subject()).isEqualTo("Hallo Mina");
        assertThat(letter.text()).contains("Guten Tag Mina, am Montag");
        assertThat(letter.head("Reply-To")).isEqualTo(ALTSTADT);
        assertThat(letter.head("To")).isEqualTo("mina@example.org");
        assertThat(letter.head("Auto-Submitted")).isEmpty();
        var found = all.messages().find(id).orElseThrow();
        assertThat(found.to()).isEqualTo("Altstadt");
        assertThat(found.summary().numbers()).isEqualTo(Map.of(DeliveryState.SENT, 2L));
        assertThat(found.summary().writtenBy()).isEqualTo(FixedScope.ADA.displayName());
        assertThat(found.recipients())
                .filteredOn(one -> one.volunteer().equals(mina))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(DeliveryState.SENT));
        RunNow.once(all.sending(), clock.instant());
        assertThat(server.received()).hasSize(2);
    }

    @Test
    void thePreviewTellsWhoGetsNoneAndWhy() {
        var mina = registered(MINA);
        var unreachable = registered(mail(named("Adler", "A."), null));
        var unwilling = registered(named("Biber", "B."));
        all.rules().set(unwilling, false);
        var left = left(named("Dachs", "D."));

        var preview = all.messages()
                .preview(new MessageDraft(
                        Audience.of(List.of(mina, unreachable, unwilling, left)),
                        "Für {{vorname}}",
                        "Text",
                        "buero@example.org"));

        assertThat(preview.subject()).isEqualTo("Für Mina");
        assertThat(preview.replyTo()).isEqualTo("buero@example.org");
        assertThat(preview.receivers()).extracting(Recipient::volunteer).containsExactly(mina);
        assertThat(preview.unreached())
                .extracting(Recipient::name, Recipient::reason)
                .containsExactly(
                        tuple("Adler, A.", DeliveryReason.NO_ADDRESS),
                        tuple("Biber, B.", DeliveryReason.OPTED_OUT),
                        tuple("Dachs, D.", DeliveryReason.LEFT));
    }

    @Test
    void whoWantsNoMailIsToldOfTheirShiftAllTheSame() throws InterruptedException {
        var mina = registered(MINA);
        all.rules().set(mina, false);
        var shift = planned(1, mina);

        all.messages()
                .send(new MessageDraft(Audience.of(shift), "{{Schicht}}", "Am {{Tag}} in {{Ort}}, {{Vorname}}", null));
        RunNow.once(all.sending(), clock.instant());

        assertThat(server.received()).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Umzug");
            assertThat(letter.text()).contains("Am Samstag, 28.11.2026, 14:00 bis 16:00 Uhr in Rheinstraße, Mina");
            assertThat(letter.head("Reply-To")).isEqualTo(ALTSTADT);
        });
        assertThat(all.rules().optOut(mina).orElseThrow().by()).isEqualTo(FixedScope.ADA.displayName());
        all.rules().set(mina, true);
        assertThat(all.rules().optOut(mina)).isEmpty();
    }

    @Test
    void anAddressThatIsRefusedFailsAndOthersGetTheirs() throws InterruptedException, IOException {
        registered(inCircle(MINA));
        var adler = registered(inCircle(mail(named("Adler", "A."), "adler@example.org")));
        server.refuse("adler@example.org", 550);

        var id = all.messages().send(toCircle("Treffen", "Text"));
        RunNow.once(all.sending(), clock.instant());

        assertThat(server.received()).hasSize(1);
        assertThat(state(id, adler)).isEqualTo(DeliveryState.FAILED);
        assertThat(reason(id, adler)).isEqualTo(DeliveryReason.ADDRESS_REFUSED);
        all.papers().unreached(id, OutputStream.nullOutputStream());
        assertThat(all.press.papers().getFirst().toString())
                .contains("Adler, A.", "delivery-reason.address-refused")
                .doesNotContain("Musterfrau");
        assertThat(all.trail.ofTenants()).extracting(Act::name).contains("helpers.unreached-printed");

        server.refuse("adler@example.org", 0);
        all.messages().retry(id);
        RunNow.once(all.sending(), clock.instant());
        assertThat(state(id, adler)).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void whileTheServerIsAwayMessagesWaitAndGoOutWhenItIsBack() throws InterruptedException {
        var mina = registered(inCircle(MINA));
        registered(inCircle(mail(named("Adler", "A."), "adler@example.org")));
        var id = all.messages().send(toCircle("Treffen", "Text"));

        server.close();
        RunNow.once(all.sending(), clock.instant());
        assertThat(numbers(id)).isEqualTo(Map.of(DeliveryState.WAITING, 2L));
        server.start();
        clock.forward(Duration.ofMinutes(16));
        RunNow.once(all.sending(), clock.instant());

        assertThat(server.received()).hasSize(2);
        assertThat(state(id, mina)).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void afterTwoDaysItIsGivenUpAndSaysWhy() throws InterruptedException {
        var mina = registered(inCircle(MINA));
        var id = all.messages().send(toCircle("Treffen", "Text"));
        server.close();
        RunNow.once(all.sending(), clock.instant());

        clock.forward(Duration.ofHours(49));
        RunNow.once(all.sending(), clock.instant());

        assertThat(state(id, mina)).isEqualTo(DeliveryState.FAILED);
        assertThat(reason(id, mina)).isEqualTo(DeliveryReason.UNREACHABLE);
        server.start();
        all.messages().retry(id);
        RunNow.once(all.sending(), clock.instant());
        assertThat(state(id, mina)).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void whoOptsOutWhileItWaitsGetsNone() throws InterruptedException {
        var mina = registered(inCircle(MINA));
        var id = all.messages().send(toCircle("Treffen", "Text"));

        all.rules().set(mina, false);
        RunNow.once(all.sending(), clock.instant());

        assertThat(server.received()).isEmpty();
        assertThat(reason(id, mina)).isEqualTo(DeliveryReason.OPTED_OUT);
    }

    @Test
    void withoutAMailServerNothingIsSentAndEverybodyStandsOnTheList() throws InterruptedException {
        var mina = registered(inCircle(MINA));
        var without = new Services(
                new SmtpMailRoom(new Towns(), DATABASE.scope(), clock, Map.of()),
                HelpersPermissions.READ,
                HelpersPermissions.EDIT);

        assertThat(without.messages().sender()).isEmpty();
        var id = without.messages().send(toCircle("Treffen", "Text"));
        RunNow.once(all.sending(), clock.instant());

        assertThat(server.received()).isEmpty();
        assertThat(state(id, mina)).isEqualTo(DeliveryState.NOT_SENT);
        assertThat(reason(id, mina)).isEqualTo(DeliveryReason.NOT_SET_UP);
    }

    @Test
    void nobodyToWriteToIsRefused() {
        var refused = refused(() -> all.messages().send(toCircle("Treffen", "Text")));

        assertThat(refused.key()).isEqualTo("helpers.rule.nobody-to-write-to");
        assertThat(refused.field()).contains("to");
        assertThat(refused(() -> all.messages()
                                .send(new MessageDraft(new Audience(null, null, List.of()), "S", "T", ALTSTADT)))
                        .field())
                .contains("to");
    }

    @Test
    void whatCannotBeFilledOrAnsweredIsRefusedBesideItsField() {
        var mina = registered(MINA);
        var chosen = Audience.of(List.of(mina));

        assertThat(refused(() -> all.messages().preview(new MessageDraft(chosen, "Umzug", "Text", null)))
                        .field())
                .contains("replyTo");
        assertThat(refused(() -> all.messages().preview(new MessageDraft(chosen, "Am {{Tag}}", "Text", ALTSTADT)))
                        .field())
                .contains("subject");
        assertThat(refused(() -> all.messages()
                                .preview(new MessageDraft(chosen, "Umzug", "Text", "a@example.org, b@example.org")))
                        .field())
                .contains("replyTo");
        assertThatThrownBy(() -> all.messages()
                        .preview(new MessageDraft(Audience.of(new CircleId(new UUID(9, 9))), "Umzug", "Text", null)))
                .isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void theListIsTheLatestFirstPageByPage() {
        registered(inCircle(MINA));
        all.messages().send(toCircle("Eins", "Text"));
        clock.forward(Duration.ofSeconds(1));
        all.messages().send(toCircle("Zwei", "Text"));

        var page = all.messages().list(null, 1);
        var rest = all.messages().list(page.next().orElseThrow(), 1);

        assertThat(page.items()).extracting(MessageSummary::subject).containsExactly("Zwei");
        assertThat(rest.items()).extracting(MessageSummary::subject).containsExactly("Eins");
        assertThat(rest.next()).isEmpty();
        assertThat(all.messages().list("no cursor", 1).items()).hasSize(1);
    }

    @Test
    void whatHappensToAShiftIsToldOnlyWhereItIsSwitchedOn() throws InterruptedException {
        var mina = registered(MINA);
        var shift = planned(1, mina);

        write(() -> all.notices().cancelled(cancelled(shift)));
        assertThat(all.messages().list(null, 10).items()).isEmpty();

        all.rules().set(MessageKind.SHIFT_CANCELLED, true);
        write(() -> all.notices().cancelled(found(shift)));
        RunNow.once(all.sending(), clock.instant());

        assertThat(server.received()).singleElement().satisfies(letter -> {
            assertThat(letter.head("Auto-Submitted")).isEqualTo("auto-generated");
            assertThat(letter.text()).contains("Mina", "Umzug", "Sturm", "Konstanz");
        });
        assertThat(all.messages().list(null, 10).items())
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(MessageKind.SHIFT_CANCELLED));
        all.rules().set(MessageKind.SHIFT_CANCELLED, false);
        assertThat(all.rules().on()).isEmpty();
    }

    @Test
    void whoMovedUpIsTold() throws InterruptedException {
        var mina = registered(MINA);
        var shift = planned(1, mina);
        all.rules().set(MessageKind.MOVED_UP, true);

        write(() -> all.notices().movedUp(found(shift), List.of(mina)));
        RunNow.once(all.sending(), clock.instant());

        assertThat(server.received()).extracting(Received::to).containsExactly(List.of("mina@example.org"));
    }

    @Test
    void onTheDayBeforePeopleWithAPlaceAreRemindedOnce() throws InterruptedException {
        var mina = registered(MINA);
        var waiting = registered(mail(named("Adler", "A."), "adler@example.org"));
        planned(1, mina, waiting);
        all.rules().set(MessageKind.REMINDER, true);

        RunNow.once(all.reminding(), clock.instant());
        assertThat(all.messages().list(null, 10).items()).isEmpty();
        clock.forward(Duration.ofDays(4));
        RunNow.once(all.reminding(), clock.instant());
        RunNow.once(all.reminding(), clock.instant());
        RunNow.once(all.sending(), clock.instant());

        assertThat(server.received()).extracting(Received::to).containsExactly(List.of("mina@example.org"));
    }

    @Test
    void aReminderThatCouldNotGoOutInTimeIsGivenUp() throws InterruptedException {
        var mina = registered(MINA);
        planned(1, mina);
        all.rules().set(MessageKind.REMINDER, true);
        clock.forward(Duration.ofDays(4));
        RunNow.once(all.reminding(), clock.instant());

        clock.forward(Duration.ofDays(2));
        RunNow.once(all.sending(), clock.instant());

        assertThat(server.received()).isEmpty();
        var id = all.messages().list(null, 1).items().getFirst().id();
        assertThat(reason(id, mina)).isEqualTo(DeliveryReason.TOO_LATE);
    }

    @Test
    void messagesAreForgottenAfterAYear() throws InterruptedException {
        registered(inCircle(MINA));
        var id = all.messages().send(toCircle("Treffen", "Text"));
        var forgetting = new ForgetMessages(all.book, DATABASE.unit().transactions(), clock);

        clock.forward(Duration.ofDays(365));
        RunNow.once(forgetting, clock.instant());
        assertThat(all.messages().find(id)).isPresent();
        clock.forward(Duration.ofDays(1));
        RunNow.once(forgetting, clock.instant());

        assertThat(all.messages().find(id)).isEmpty();
    }

    @Test
    void templatesAreKeptRevisedAndRemoved() {
        var data = new MessageTemplateData("Treffen", "Am {{Tag}}", "Guten Tag {{Vorname}}");
        var id = all.templates().add(data);
        all.templates().add(new MessageTemplateData("Absage", "Absage", "Text"));

        assertThat(all.templates().all()).extracting(one -> one.data().title()).containsExactly("Absage", "Treffen");
        assertThat(refused(() -> all.templates().add(data)).field()).contains("title");
        assertThat(refused(() -> all.templates().add(new MessageTemplateData("Neu", "{{Nachname}}", "Text")))
                        .field())
                .contains("subject");
        all.templates().revise(new ReviseMessageTemplate(id, 0, new MessageTemplateData("Treff", "S", "T")));
        assertThat(all.templates().find(id)).map(MessageTemplate::revision).contains(1L);
        assertThatThrownBy(() -> all.templates().remove(id, 0)).isInstanceOf(ConcurrentChange.class);
        all.templates().remove(id, 1);
        assertThat(all.templates().find(id)).isEmpty();
    }

    @Test
    void messagesOfAnotherTenantAreNotThere() {
        registered(inCircle(MINA));
        var id = all.messages().send(toCircle("Treffen", "Text"));

        DATABASE.scope().in(FixedScope.SINGEN);

        assertThat(all.messages().find(id)).isEmpty();
        assertThat(all.messages().list(null, 10).items()).isEmpty();
        DATABASE.scope().in(FixedScope.KONSTANZ);
    }

    @TestFactory
    Stream<DynamicTest> withoutItsPermissionEveryCallIsRefused() {
        var reader = new Services(HelpersPermissions.READ);
        var writer = new Services(HelpersPermissions.EDIT);
        var draft = toCircle("Treffen", "Text");
        var message = new MessageId(new UUID(3, 1));
        var template = new MessageTemplateId(new UUID(3, 2));
        var volunteer = new VolunteerId(new UUID(3, 3));
        var data = new MessageTemplateData("Treffen", "Betreff", "Text");
        return Stream.of(
                denied("sender", () -> writer.messages().sender()),
                denied("preview", () -> reader.messages().preview(draft)),
                denied("send", () -> reader.messages().send(draft)),
                denied("list", () -> writer.messages().list(null, 1)),
                denied("find", () -> writer.messages().find(message)),
                denied("retry", () -> reader.messages().retry(message)),
                denied("print", () -> writer.papers().unreached(message, OutputStream.nullOutputStream())),
                denied("add", () -> reader.templates().add(data)),
                denied("revise", () -> reader.templates().revise(new ReviseMessageTemplate(template, 0, data))),
                denied("remove", () -> reader.templates().remove(template, 0)),
                denied("find template", () -> writer.templates().find(template)),
                denied("all templates", () -> writer.templates().all()),
                denied("opt-out", () -> writer.rules().optOut(volunteer)),
                denied("set wish", () -> reader.rules().set(volunteer, false)),
                denied("on", () -> writer.rules().on()),
                denied("set notice", () -> reader.rules().set(MessageKind.REMINDER, true)));
    }

    private static DynamicTest denied(String method, ThrowingCallable call) {
        return DynamicTest.dynamicTest(method, () -> assertThatThrownBy(call).isInstanceOf(AccessDenied.class));
    }

    private static RuleViolation refused(ThrowingCallable call) {
        return catchThrowableOfType(RuleViolation.class, call);
    }

    private MessageDraft toCircle(String subject, String text) {
        return new MessageDraft(Audience.of(circle), subject, text, null);
    }

    private Map<DeliveryState, Long> numbers(MessageId id) {
        return all.messages().find(id).orElseThrow().summary().numbers();
    }

    private DeliveryState state(MessageId id, VolunteerId who) {
        return recipient(id, who).state();
    }

    private @Nullable DeliveryReason reason(MessageId id, VolunteerId who) {
        return recipient(id, who).reason();
    }

    private Recipient recipient(MessageId id, VolunteerId who) {
        return all.messages().find(id).orElseThrow().recipients().stream()
                .filter(one -> one.volunteer().equals(who))
                .findFirst()
                .orElseThrow();
    }

    private CircleId started(String name, String email) {
        var id = new CircleId(Ids.next(clock.instant()));
        write(() -> all.circles.add(Circle.start(id, new CircleData(name, null, email, Set.of(), null))));
        return id;
    }

    private VolunteerId registered(VolunteerData data) {
        var id = new VolunteerId(Ids.next(clock.instant()));
        write(() -> all.people.add(Volunteer.register(id, data, TODAY)));
        return id;
    }

    private VolunteerId left(VolunteerData data) {
        var id = registered(data);
        write(() -> all.people
                .find(id)
                .orElseThrow()
                .move(new MoveVolunteer(id, 0, VolunteerStatus.LEFT), false, CHANGE, TODAY));
        return id;
    }

    /** A shift on Saturday; those who find no room wait. */
    private ShiftId planned(int places, VolunteerId... people) {
        var activity = new ActivityId(Ids.next(clock.instant()));
        var id = new ShiftId(Ids.next(clock.instant()));
        write(() -> {
            all.activities.add(Activity.plan(activity, new ActivityData("Umzug", circle, "Rheinstraße", null)));
            var shift = Shift.plan(
                    id,
                    activity,
                    new ShiftData(
                            TODAY.plusDays(5), LocalTime.of(14, 0), LocalTime.of(16, 0), places, Map.of(), null, null));
            all.shifts.add(shift);
            var roster = new Roster(shift, List.of());
            for (var one : people) {
                all.signUps.add(roster.enter(Ids.next(clock.instant()), one, TODAY));
            }
        });
        return id;
    }

    private Shift cancelled(ShiftId id) {
        var shift = found(id);
        shift.cancel(new CancelShift(id, 0, "Sturm"), CHANGE, TODAY);
        return shift;
    }

    private Shift found(ShiftId id) {
        return all.shifts.find(id).orElseThrow();
    }

    private VolunteerData inCircle(VolunteerData data) {
        return new VolunteerData(
                data.familyName(),
                data.givenName(),
                data.phone(),
                data.email(),
                data.languages(),
                data.skills(),
                data.areas(),
                data.availability(),
                data.mobility(),
                data.hoursPerWeek(),
                data.memberSince(),
                data.note(),
                Set.of(circle),
                data.clearing());
    }

    private static VolunteerData mail(VolunteerData data, @Nullable String email) {
        return new VolunteerData(
                data.familyName(),
                data.givenName(),
                "07531 000-113",
                email,
                data.languages(),
                data.skills(),
                data.areas(),
                data.availability(),
                data.mobility(),
                data.hoursPerWeek(),
                data.memberSince(),
                data.note(),
                data.circles(),
                data.clearing());
    }

    private static void write(Runnable work) {
        DATABASE.unit().transactions().write(work);
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
        final PrintedPapers press = new PrintedPapers();
        final JpaVolunteers people = new JpaVolunteers(DATABASE.unit().entities(), clock);
        final JpaCircleBook circles = new JpaCircleBook(DATABASE.unit().entities());
        final JpaShiftBook shifts = new JpaShiftBook(DATABASE.unit().entities());
        final JpaSignUpBook signUps = new JpaSignUpBook(DATABASE.unit().entities());
        final JpaActivityBook activities = new JpaActivityBook(DATABASE.unit().entities());
        final JpaMessageBook book = new JpaMessageBook(DATABASE.unit().entities());
        private final JpaMailRules mailRules = new JpaMailRules(DATABASE.unit().entities());
        private final ShiftFacts facts = new ShiftFacts(activities, circles, clock);
        private final Recipients recipients = new Recipients(people, signUps, mailRules);
        private final Outgoing outgoing;
        private final MailRoom room;
        private final FakeAccess access;

        Services(Permission... permissions) {
            this(
                    new SmtpMailRoom(
                            new Towns(),
                            DATABASE.scope(),
                            clock,
                            new HashMap<>(Map.of(
                                    "host",
                                    "127.0.0.1",
                                    "port",
                                    String.valueOf(server.port()),
                                    "security",
                                    "none",
                                    "from",
                                    "lotse@example.org"))),
                    permissions);
        }

        Services(MailRoom room, Permission... permissions) {
            this.room = room;
            outgoing = new Outgoing(book, book, events, trail, room, clock);
            access = new FakeAccess(permissions);
        }

        TransactionalMessages messages() {
            return new TransactionalMessages(
                    book,
                    book,
                    people,
                    circles,
                    shifts,
                    facts,
                    new Composer(circles, shifts, facts, recipients, clock),
                    outgoing,
                    room,
                    access,
                    DATABASE.unit().transactions(),
                    DATABASE.scope(),
                    clock);
        }

        TransactionalMessageTemplates templates() {
            return new TransactionalMessageTemplates(
                    new JpaTemplateBook(DATABASE.unit().entities()),
                    access,
                    DATABASE.unit().transactions(),
                    DATABASE.scope(),
                    clock);
        }

        TransactionalMailRules rules() {
            return new TransactionalMailRules(
                    mailRules, people, access, DATABASE.unit().transactions(), DATABASE.scope(), clock);
        }

        ShiftNotices notices() {
            return new ShiftNotices(
                    mailRules,
                    book,
                    shifts,
                    signUps,
                    facts,
                    recipients,
                    outgoing,
                    (language, key, words) -> key + " "
                            + String.join(
                                    " ",
                                    Stream.of(words)
                                            .map(Object::toString)
                                            .map(word -> key.endsWith(".subject") ? word.replace('\n', ' ') : word)
                                            .toList()),
                    new Towns(),
                    DATABASE.scope(),
                    clock);
        }

        SendMessages sending() {
            return new SendMessages(
                    book, book, people, recipients, room, DATABASE.unit().transactions(), clock);
        }

        RemindOfShifts reminding() {
            return new RemindOfShifts(notices(), DATABASE.unit().transactions(), clock);
        }

        PrintedMessages papers() {
            return new PrintedMessages(
                    messages(), new Towns(), press, (language, key, words) -> key, trail, access, DATABASE.scope());
        }
    }
}
