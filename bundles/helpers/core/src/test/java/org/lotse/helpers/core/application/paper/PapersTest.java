package org.lotse.helpers.core.application.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.helpers.core.People.CHANGE;
import static org.lotse.helpers.core.People.CLOCK;
import static org.lotse.helpers.core.People.TODAY;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.MoveVolunteer;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.activity.ActivityId;
import org.lotse.helpers.api.activity.OwnShift;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.activity.ShiftSummary;
import org.lotse.helpers.api.activity.SignUpState;
import org.lotse.helpers.api.certificate.CertificateFacts;
import org.lotse.helpers.api.clearing.CertificateNeed;
import org.lotse.helpers.api.hours.HoursData;
import org.lotse.helpers.api.hours.HoursDetails;
import org.lotse.helpers.api.hours.HoursEntryId;
import org.lotse.helpers.api.hours.WorkKind;
import org.lotse.helpers.api.leaving.HoldErasure;
import org.lotse.helpers.api.message.DeliveryState;
import org.lotse.helpers.api.message.OptOut;
import org.lotse.helpers.api.money.PaymentData;
import org.lotse.helpers.api.money.PaymentId;
import org.lotse.helpers.api.money.PaymentKind;
import org.lotse.helpers.api.money.StateElsewhere;
import org.lotse.helpers.core.People;
import org.lotse.helpers.core.application.InMemoryVolunteers;
import org.lotse.helpers.core.application.certificate.InMemoryCertificateBook;
import org.lotse.helpers.core.application.circle.InMemoryCircleBook;
import org.lotse.helpers.core.application.request.InMemoryRequestBook;
import org.lotse.helpers.core.application.request.InMemorySponsorshipBook;
import org.lotse.helpers.core.application.self.InMemoryAccountLinks;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.certificate.CertificateCheck;
import org.lotse.helpers.core.domain.hours.HoursEntry;
import org.lotse.helpers.core.domain.leaving.ErasureClock;
import org.lotse.helpers.core.domain.message.OwnMail;
import org.lotse.helpers.core.domain.money.Elsewhere;
import org.lotse.helpers.core.domain.money.InMemoryPaymentBook;
import org.lotse.helpers.core.domain.money.Payment;
import org.lotse.helpers.core.domain.photo.InMemoryPhotoBook;
import org.lotse.helpers.core.domain.photo.Photo;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.InMemoryExchange;
import org.lotse.platform.testing.InMemoryTransactions;
import org.lotse.platform.testing.RecordedActs;

class PapersTest {

    private static final VolunteerId MINAS = new VolunteerId(new UUID(7, 1));

    private final FixedScope scope = new FixedScope();
    private final InMemoryVolunteers volunteers = new InMemoryVolunteers();
    private final InMemoryCertificateBook certificates = new InMemoryCertificateBook();
    private final List<OwnShift> shifts = new ArrayList<>();
    private final List<HoursDetails> hours = new ArrayList<>();
    private final InMemoryPaymentBook payments = new InMemoryPaymentBook();
    private final InMemoryPhotoBook photos = new InMemoryPhotoBook();
    private OwnMail.Kept mail = new OwnMail.Kept(null, List.of());
    private final RecordedActs acts = new RecordedActs(scope);
    private final org.lotse.platform.testing.PrintedPapers press = new org.lotse.platform.testing.PrintedPapers();
    private final PrintedPapers papers =
            with(HelpersPermissions.EDIT, HelpersPermissions.EXPORT, HelpersPermissions.CERTIFICATES);

    @Test
    void theConfirmationNamesPersonReasonAndThatItIsFree() throws IOException {
        register(CertificateNeed.MINORS);

        papers.confirmation(MINAS, new ByteArrayOutputStream());

        assertThat(press.papers().getFirst().toString())
                .contains("Mina Musterfrau", "§ 30a Absatz 1 Nummer 2 BZRG", "ohne Gebühr", "Ada Beispiel", "Konstanz");
        assertThat(acts.ofTenants()).containsExactly(Act.of("helpers.confirmation-printed", "volunteer", "" + MINAS));
    }

    @Test
    void withoutAReasonThereIsNoConfirmation() {
        register(CertificateNeed.NOT_NEEDED);

        assertThatThrownBy(() -> papers.confirmation(MINAS, OutputStream.nullOutputStream()))
                .isInstanceOf(RuleViolation.class);
        assertThat(press.papers()).isEmpty();
        assertThat(acts.ofTenants()).isEmpty();
    }

    @Test
    void theCardIsForThoseWhoMayHelpAndSaysNothingOfCertificates() throws IOException {
        var mina = register(CertificateNeed.MINORS);
        assertThatThrownBy(() -> papers.card(MINAS, OutputStream.nullOutputStream()))
                .isInstanceOf(RuleViolation.class);
        mina.move(new MoveVolunteer(MINAS, 0, VolunteerStatus.INTERVIEWED), true, CHANGE, TODAY);
        mina.move(new MoveVolunteer(MINAS, 1, VolunteerStatus.CLEARED), true, CHANGE, TODAY);

        papers.card(MINAS, new ByteArrayOutputStream());

        assertThat(press.papers().getFirst().toString())
                .contains("Mina Musterfrau", "23.11.2026", "22.11.2027")
                .doesNotContain("zeugnis");
    }

    @Test
    void theDisclosureTellsEverythingThatIsKept() throws IOException {
        register(CertificateNeed.MINORS);
        certificates.add(CertificateCheck.of(MINAS, new CertificateFacts(TODAY, TODAY.minusDays(9), false), TODAY));

        papers.disclosure(MINAS, new ByteArrayOutputStream());

        assertThat(press.papers().getFirst().toString())
                .contains(
                        "Mina Musterfrau",
                        "+49 7531 000-111",
                        "mina@example.org",
                        "Harfe",
                        "01.09.2017",
                        "Nur vormittags anrufen",
                        "2026-1",
                        "15.01.2026",
                        "Malte Muster",
                        "07531 000-112",
                        "14.11.2026");
        assertThat(papers.disclosureData(MINAS)).contains("Malte Muster", "Harfe", "relevantConviction");
    }

    @Test
    void theDisclosureTellsTheShifts() throws IOException {
        register(CertificateNeed.NOT_NEEDED);
        shifts.add(new OwnShift(
                new ShiftSummary(
                        new ShiftId(new UUID(5, 1)),
                        new ActivityId(new UUID(5, 2)),
                        "Sprachcafé",
                        null,
                        null,
                        TODAY,
                        LocalTime.of(15, 0),
                        LocalTime.of(17, 0),
                        TODAY,
                        1,
                        1,
                        1,
                        0,
                        false),
                SignUpState.PLACED,
                TODAY.minusDays(3),
                TODAY.minusDays(1)));

        papers.disclosure(MINAS, new ByteArrayOutputStream());

        assertThat(press.papers().getFirst().toString())
                .contains("Sprachcafé", "15:00–17:00", "20.11.2026", "nachgerückt am 22.11.2026");
        assertThat(papers.disclosureData(MINAS)).contains("Sprachcafé");
    }

    @Test
    void theDisclosureTellsHoursAndMoney() throws IOException {
        register(CertificateNeed.NOT_NEEDED);
        hours.add(HoursEntry.log(
                        new HoursEntryId(new UUID(9, 1)),
                        new HoursData(MINAS, TODAY, 95, WorkKind.LEARNING, null, null, "Mathe"),
                        CHANGE,
                        TODAY)
                .details(""));
        payments.add(Payment.enter(
                new PaymentId(new UUID(6, 1)),
                new PaymentData(
                        MINAS, PaymentKind.EXPENSES, TODAY, "Bastelmaterial", null, null, 1_205, null, 1, TODAY),
                30,
                null,
                CHANGE,
                TODAY));
        payments.add(Elsewhere.stated(
                new UUID(1, 1),
                new StateElsewhere(MINAS, 2026, PaymentKind.VOLUNTEER_ALLOWANCE, 24_000, TODAY.minusDays(1)),
                TODAY));

        papers.disclosure(MINAS, new ByteArrayOutputStream());

        assertThat(press.papers().getFirst().toString())
                .contains("1:35", "Mathe", "Bastelmaterial", "12,05 €", "240,00 €", "22.11.2026");
        assertThat(papers.disclosureData(MINAS)).contains("Mathe", "Bastelmaterial", "24000");
    }

    @Test
    void theDisclosureTellsTheMessages() throws IOException {
        register(CertificateNeed.NOT_NEEDED);
        mail = new OwnMail.Kept(
                new OptOut(TODAY.minusDays(2), "Ada Beispiel"),
                List.of(new OwnMail.Letter(
                        TODAY.minusDays(9), "Sommerfest", "Guten Tag Mina, kommen Sie?", DeliveryState.SENT)));

        papers.disclosure(MINAS, new ByteArrayOutputStream());

        assertThat(press.papers().getFirst().toString())
                .contains("Sommerfest", "Guten Tag Mina, kommen Sie?", "14.11.2026", "21.11.2026", "Ada Beispiel");
        assertThat(papers.disclosureData(MINAS)).contains("Guten Tag Mina", "2026-11-21");
    }

    @Test
    void theDisclosureTellsWhenTheyAreErasedAndWhatHoldsThat() throws IOException {
        var mina = register(CertificateNeed.NOT_NEEDED);
        mina.begin(ErasureClock.begun(TODAY, 365));
        mina.hold(new HoldErasure(MINAS, 0, "Unfall im Juli", TODAY.plusDays(30)), CHANGE, TODAY);

        papers.disclosure(MINAS, new ByteArrayOutputStream());

        assertThat(press.papers().getFirst().toString())
                .contains("23.11.2026", "23.11.2027", "23.12.2026", "Unfall im Juli");
        assertThat(papers.disclosureData(MINAS)).contains("2027-11-23", "Unfall im Juli");
    }

    @Test
    void theDisclosureTellsThatThereIsAPhotoAndThatTheyAgreed() throws IOException {
        register(CertificateNeed.MINORS);
        photos.add(new Photo(MINAS, TODAY, "Bea Beispiel", false), new byte[1]);

        papers.disclosure(MINAS, new ByteArrayOutputStream());

        assertThat(press.papers().getFirst().toString())
                .contains("Foto seit", "eingestellt von Bea Beispiel", "23.11.2026, vermerkt von Bea Beispiel");
        assertThat(papers.disclosureData(MINAS)).contains("consentOn", "Bea Beispiel");
    }

    @Test
    void whatOughtToBeDeletedIsNotDisclosed() {
        register(CertificateNeed.MINORS);
        var check = CertificateCheck.of(MINAS, new CertificateFacts(TODAY, TODAY.minusDays(9), false), TODAY);
        check.deleteOn(TODAY);
        certificates.add(check);

        assertThat(papers.disclosureData(MINAS)).doesNotContain("relevantConviction");
    }

    @TestFactory
    Stream<DynamicTest> withoutItsPermissionEverySheetIsRefused() {
        var reader = with(HelpersPermissions.READ, HelpersPermissions.CERTIFICATES);
        var coordinator = with(HelpersPermissions.READ, HelpersPermissions.EDIT, HelpersPermissions.EXPORT);
        var nothing = OutputStream.nullOutputStream();
        return Stream.of(
                refused("confirmation", () -> reader.confirmation(MINAS, nothing)),
                refused("card", () -> reader.card(MINAS, nothing)),
                refused("disclosure without export", () -> reader.disclosure(MINAS, nothing)),
                refused("disclosure without certificates", () -> coordinator.disclosure(MINAS, nothing)),
                refused("data without export", () -> reader.disclosureData(MINAS)),
                refused("data without certificates", () -> coordinator.disclosureData(MINAS)));
    }

    private static DynamicTest refused(String method, ThrowingCallable call) {
        return DynamicTest.dynamicTest(method, () -> assertThatThrownBy(call).isInstanceOf(AccessDenied.class));
    }

    private Volunteer register(CertificateNeed need) {
        var mina = Volunteer.register(MINAS, People.needing(need), TODAY);
        volunteers.add(mina);
        return mina;
    }

    private PrintedPapers with(Permission... permissions) {
        return new PrintedPapers(
                volunteers,
                new Disclosures(
                        new InMemoryCircleBook(),
                        certificates,
                        new InMemorySponsorshipBook(new InMemoryRequestBook(), volunteers),
                        (volunteer, from) -> shifts,
                        volunteer -> hours,
                        payments,
                        volunteer -> mail,
                        new InMemoryAccountLinks(),
                        volunteer -> Optional.empty(),
                        photos,
                        new OneTenant(),
                        press,
                        InMemoryExchange.documents(),
                        (language, key, arguments) -> key,
                        acts,
                        scope,
                        CLOCK),
                new OneTenant(),
                press,
                acts,
                new FakeAccess(permissions),
                new InMemoryTransactions(scope),
                scope,
                CLOCK);
    }

    private static final class OneTenant implements Tenants {

        @Override
        public List<Tenant> all() {
            return List.of();
        }

        @Override
        public Optional<Tenant> find(TenantId id) {
            return Optional.of(new Tenant(id, "Stadt Konstanz", TenantKind.MUNICIPALITY, Optional.empty(), true));
        }
    }
}
