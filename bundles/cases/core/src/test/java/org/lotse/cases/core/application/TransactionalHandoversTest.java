package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.named;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.revising;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.cases.core.Cases.visit;
import static org.lotse.platform.testing.FixedScope.KONSTANZ;
import static org.lotse.platform.testing.FixedScope.SINGEN;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.ContactEntry;
import org.lotse.cases.api.ContactId;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.DwellingKind;
import org.lotse.cases.api.EnterDwelling;
import org.lotse.cases.api.HouseholdRole;
import org.lotse.cases.api.LogContact;
import org.lotse.cases.api.MemberData;
import org.lotse.cases.api.MemberEntry;
import org.lotse.cases.api.TakeInMember;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.dispute.MarkDisputed;
import org.lotse.cases.api.document.DocumentData;
import org.lotse.cases.api.document.DocumentId;
import org.lotse.cases.api.document.DocumentKind;
import org.lotse.cases.api.document.KeepDocument;
import org.lotse.cases.api.handover.ArrivedHandover;
import org.lotse.cases.api.handover.CaseOrigin;
import org.lotse.cases.api.handover.HandoverCover;
import org.lotse.cases.api.handover.HandoverDocument;
import org.lotse.cases.api.handover.HandoverPart;
import org.lotse.cases.api.handover.Occasion;
import org.lotse.cases.api.handover.PrepareHandover;
import org.lotse.cases.api.handover.SendHandover;
import org.lotse.cases.api.handover.SentHandover;
import org.lotse.cases.api.release.GiveRelease;
import org.lotse.cases.api.release.ReleaseData;
import org.lotse.cases.api.release.ReleaseForm;
import org.lotse.cases.api.release.ReleaseKind;
import org.lotse.cases.api.release.RevokeRelease;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.Papers;

class TransactionalHandoversTest {

    private static final Set<HandoverPart> ALL =
            EnumSet.complementOf(EnumSet.of(HandoverPart.CONTACTS, HandoverPart.DOCUMENTS, HandoverPart.REPORT));
    private static final Set<HandoverPart> ALL_AND_CONTACTS =
            EnumSet.complementOf(EnumSet.of(HandoverPart.DOCUMENTS, HandoverPart.REPORT));
    private static final Set<LifeArea> EVERYTHING = EnumSet.allOf(LifeArea.class);

    private static final FakeAccess ACCESS = new FakeAccess(
            CasesPermissions.READ,
            CasesPermissions.OPEN,
            CasesPermissions.EDIT,
            CasesPermissions.CONTACTS,
            CasesPermissions.DOCUMENTS,
            CasesPermissions.RELEASES,
            CasesPermissions.HAND_OVER,
            CasesPermissions.TAKE_OVER);

    private final InMemoryCases module = new InMemoryCases(ACCESS, CLOCK);
    private CaseId rima;

    @BeforeEach
    void caseWithEverything() {
        module.marks.handsOver(KONSTANZ);
        rima = module.cases.open(opening(rima()));
        module.history.enter(new EnterDwelling(
                rima, new DwellingData(DwellingKind.OWN_LEASE, "Seeweg 1", "78462", "Konstanz", null, null)));
        module.households.takeIn(
                new TakeInMember(rima, new MemberData(null, "Adam Haddad", 2015, HouseholdRole.CHILD, null, null)));
    }

    @Test
    void previewShowsTheChosenPartsAndNothingElse() {
        var document = module.handoversAway
                .preview(prepared(Set.of(HandoverPart.LANGUAGES)))
                .document();

        assertThat(document.person().familyName()).isEqualTo("Haddad");
        assertThat(document.person().languages()).isEqualTo(rima().languages());
        assertThat(document.person().phone()).isNull();
        assertThat(document.person().residenceTitle()).isNull();
        assertThat(document.members()).isEmpty();
        assertThat(document.dwelling()).isNull();
        assertThat(document.contacts()).isEmpty();
        assertThat(document.cover().parts()).containsExactlyInAnyOrder(HandoverPart.PERSON, HandoverPart.LANGUAGES);
    }

    @Test
    void previewOfEverythingHasEverythingButIdentities() {
        var contact = module.log.log(new LogContact(rima, visit(TODAY, 45)));

        var document = module.handoversAway
                .preview(prepared(ALL_AND_CONTACTS, Set.of(contact), null))
                .document();

        assertThat(document.person().phone()).isEqualTo(rima().phone());
        assertThat(document.members()).extracting("name").containsExactly("Adam Haddad");
        assertThat(document.dwelling()).isNotNull();
        assertThat(document.contacts()).containsExactly(visit(TODAY, 45));
        assertThat(document.toString()).doesNotContain(rima.toString()).doesNotContain(contact.toString());
    }

    @Test
    void nothingGoesWithoutBothReleasesOrAProvision() {
        assertThat(module.handoversAway.preview(prepared(ALL)).isPermitted()).isFalse();
        refused("provision", () -> send(prepared(ALL)));

        allow(Set.of(ReleaseKind.CONSENT), EVERYTHING);
        refused("provision", () -> send(prepared(ALL)));
        allow(Set.of(ReleaseKind.SECRECY), EnumSet.of(LifeArea.LANGUAGE));
        refused("provision", () -> send(prepared(ALL)));
        assertThat(module.handoversAway.of(rima)).isEmpty();

        send(prepared(ALL, Set.of(), "§ 69 SGB X"));
        allow(Set.of(ReleaseKind.SECRECY), EVERYTHING);
        assertThat(module.handoversAway.preview(prepared(ALL)).isPermitted()).isTrue();
        send(prepared(ALL));
        assertThat(module.handoversAway.of(rima)).hasSize(2);
    }

    @Test
    void revokedReleaseStopsFurtherSharing() {
        allow(EnumSet.allOf(ReleaseKind.class), EVERYTHING);
        send(prepared(ALL));

        var consent = module.releases.of(rima).getFirst();
        module.releases.revoke(new RevokeRelease(consent.id(), consent.version(), TODAY));

        refused("provision", () -> send(prepared(ALL)));
    }

    @Test
    void contactsAboutHealthNeedAReleaseForSpecialCategories() {
        var contact = module.log.log(new LogContact(rima, visit(TODAY, 45)));
        allow(EnumSet.allOf(ReleaseKind.class), EVERYTHING);
        var withContacts = prepared(Set.of(HandoverPart.CONTACTS), Set.of(contact), null);

        assertThat(module.handoversAway.preview(withContacts).special()).isTrue();
        refused("provision", () -> send(withContacts));
    }

    @Test
    void sendingIsEnteredInTheRegister() {
        allow(EnumSet.allOf(ReleaseKind.class), EVERYTHING);

        send(prepared(ALL));

        assertThat(module.register.entries(rima, null, 10).items())
                .singleElement()
                .satisfies(entry -> assertThat(entry.disclosure().receiver()).isEqualTo("Stadt Singen"))
                .satisfies(entry -> assertThat(entry.consent()).isNotNull());
    }

    @Test
    void nothingElseIsSentThanWasSeen() {
        var prepared = prepared(ALL, Set.of(), "§ 69 SGB X");
        var seen = module.handoversAway.preview(prepared).fingerprint();
        module.cases.revise(revising(rima, 0, named("Haddad", "Rima")));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> module.handoversAway.send(new SendHandover(prepared, seen, "All")))
                .withMessage("cases.rule.handover-changed");
    }

    @Test
    void contactsMustBeChosenAndOfThisCase() {
        refused("contacts", () -> send(prepared(Set.of(HandoverPart.CONTACTS), Set.of(), "§ 69")));
        refused(
                "contacts",
                () -> send(prepared(Set.of(HandoverPart.CONTACTS), Set.of(new ContactId(new UUID(4, 4))), "§ 69")));
    }

    @Test
    void receiverSeesTheCoverAndOpensACaseByAccepting() {
        var contact = module.log.log(new LogContact(rima, visit(TODAY, 45)));
        var sent = send(prepared(ALL_AND_CONTACTS, Set.of(contact), "§ 69 SGB X"));
        var number = module.cases.find(rima).orElseThrow().number().value();
        module.scope.in(SINGEN);

        var cover = module.inbox.cover(sent.sent().id());
        assertThat(cover.name()).isEqualTo("Rima Haddad");
        assertThat(cover.members()).isEqualTo(1);
        assertThat(module.inbox.list()).extracting(ArrivedHandover::senderName).containsExactly("Konstanz");
        var opened = module.inbox.accept(sent.sent().id());

        var file = module.cases.find(opened.id()).orElseThrow();
        assertThat(file.person().fullName()).isEqualTo("Rima Haddad");
        assertThat(file.person().phone()).isEqualTo(rima().phone());
        assertThat(file.consent()).isEqualTo(Consent.NOT_ASKED);
        assertThat(file.number()).isEqualTo(opened.number());
        assertThat(module.households.of(opened.id()))
                .extracting(MemberEntry::name)
                .contains("Adam Haddad");
        assertThat(module.history.of(opened.id())).hasSize(1);
        assertThat(module.log.entries(opened.id(), null, 10).items())
                .extracting(ContactEntry::contact)
                .allSatisfy(taken -> assertThat(taken.note()).startsWith(number));
        assertThat(module.inbox.origin(opened.id()))
                .contains(new CaseOrigin("Konstanz", number, Occasion.MOVING, null, "Ada Beispiel"));
        assertThat(module.inbox.list())
                .singleElement()
                .satisfies(entry -> assertThat(entry.opened()).contains(opened.id()));
        module.scope.in(KONSTANZ);
        assertThat(state()).isEqualTo(PackageState.ACCEPTED);
    }

    @Test
    void disputedDataGoWithTheirMarkAndNoMarkGoesWithoutItsDatum() {
        allow(EnumSet.allOf(ReleaseKind.class), EVERYTHING);
        for (var datum : Set.of(Datum.NAME, Datum.RESIDENCE, Datum.REACHING, Datum.NOTE)) {
            module.disputes.mark(new MarkDisputed(rima, datum, "It is not so", TODAY));
        }

        var sent = send(prepared(Set.of(HandoverPart.RESIDENCE)));
        module.scope.in(SINGEN);
        var opened = module.inbox.accept(sent.sent().id());

        assertThat(module.cases.find(opened.id()).orElseThrow().disputed())
                .containsExactlyInAnyOrder(Datum.NAME, Datum.RESIDENCE);
        assertThat(module.disputes.of(opened.id()))
                .allMatch(entry -> entry.claim().startsWith("Konstanz: "));
    }

    @Test
    void whoeverDecidesSeesWhatIsDisputed() {
        allow(EnumSet.allOf(ReleaseKind.class), EVERYTHING);
        module.disputes.mark(new MarkDisputed(rima, Datum.NAME, "It is not so", TODAY));

        var sent = send(prepared(Set.of(HandoverPart.RESIDENCE)));

        module.scope.in(SINGEN);
        assertThat(module.inbox.cover(sent.sent().id()).disputed()).containsExactly(Datum.NAME);
    }

    @Test
    void chosenDocumentsStandInTheFileOfTheReceiverByteByByte() throws IOException {
        var size = 3 * 22_500 + 17;
        var lease = keep("Mietvertrag", size);
        keep("Bleibt hier", 50);
        allow(EnumSet.allOf(ReleaseKind.class), EnumSet.of(LifeArea.HOUSING, LifeArea.LEGAL_STATUS));
        var prepared = enclosing(Set.of(lease), LifeArea.HOUSING);

        var seen = module.handoversAway.preview(prepared).document();
        assertThat(seen.documents()).singleElement().satisfies(enclosed -> {
            assertThat(enclosed.document().title()).isEqualTo("Mietvertrag");
            assertThat(enclosed.size()).isEqualTo(size);
            assertThat(enclosed.content()).isNull();
        });
        var sent = send(prepared);
        var number = seen.cover().origin();

        module.scope.in(SINGEN);
        var opened = module.inbox.accept(sent.sent().id());
        var kept = module.documents.of(opened.id());
        assertThat(kept).singleElement().satisfies(entry -> {
            assertThat(entry.document())
                    .isEqualTo(
                            new DocumentData("Mietvertrag", DocumentKind.CONTRACT, TODAY, number + ": Unterschrieben"));
            assertThat(entry.fileName()).isEqualTo("mietvertrag.pdf");
        });
        var file = new ByteArrayOutputStream();
        module.documents.read(kept.getFirst().id(), file);
        assertThat(file.toByteArray()).isEqualTo(Papers.pdf(size));
    }

    @Test
    void releaseMustCoverWhatDocumentsAreAbout() throws IOException {
        var lease = keep("Mietvertrag", 100);
        allow(EnumSet.allOf(ReleaseKind.class), EnumSet.of(LifeArea.LEGAL_STATUS));

        assertThat(module.handoversAway
                        .preview(enclosing(Set.of(lease), LifeArea.HOUSING))
                        .isPermitted())
                .isFalse();
        refused("provision", () -> send(enclosing(Set.of(lease), LifeArea.HOUSING)));
        assertThat(module.handoversAway
                        .preview(enclosing(Set.of(lease), LifeArea.HEALTH))
                        .special())
                .isTrue();
    }

    @Test
    void documentsMustBeChosenAndOfThisCaseAndFitIn() throws IOException {
        var lease = keep("Mietvertrag", 100);
        var large = keep("Gutachten", Math.toIntExact(PrepareHandover.MOST_BYTES));

        refused("documents", () -> send(enclosing(Set.of(), LifeArea.HOUSING)));
        refused("documents", () -> send(enclosing(Set.of(new DocumentId(new UUID(4, 4))), LifeArea.HOUSING)));
        refused("documentAreas", () -> send(enclosing(Set.of(lease))));
        refused("documents", () -> send(enclosing(Set.of(lease, large), LifeArea.HOUSING)));
        assertThat(module.handoversAway
                        .preview(enclosing(Set.of(large), LifeArea.HOUSING))
                        .document()
                        .documents())
                .hasSize(1);
    }

    @Test
    void otherDocumentThatLooksTheSameIsNotSentInsteadOfTheOneThatWasSeen() throws IOException {
        allow(EnumSet.allOf(ReleaseKind.class), EVERYTHING);
        var one = keep("Mietvertrag", 100);
        var other = keep("Mietvertrag", 100);
        var seen = module.handoversAway
                .preview(enclosing(Set.of(one), LifeArea.HOUSING))
                .fingerprint();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> module.handoversAway.send(
                        new SendHandover(enclosing(Set.of(other), LifeArea.HOUSING), seen, "Mietvertrag")))
                .withMessage("cases.rule.handover-changed");
    }

    @Test
    void largestPackageFitsThroughTheExchange() {
        var files = (PrepareHandover.MOST_BYTES + PrepareHandover.MOST_DOCUMENTS * 3L) * 4 / 3;

        assertThat(new HandoverPackages().longest()).isGreaterThan(Math.toIntExact(files) + 100_000);
    }

    /** What a document of an older version lacks comes as null. */
    @Test
    @SuppressWarnings("NullAway")
    void documentOfAnOlderVersionIsReadWithoutWhatCameLater() {
        var now = module.handoversAway.preview(prepared(Set.of())).document();
        var old = now.cover();
        var cover = new HandoverCover(
                old.occasion(),
                old.origin(),
                old.colleague(),
                old.name(),
                old.birthYear(),
                old.members(),
                old.parts(),
                old.note(),
                null,
                null);

        assertThat(new HandoverDocument(cover, now.person(), now.members(), null, now.contacts(), null, null, null))
                .isEqualTo(now);
    }

    @Test
    void acceptedOnceIsNotAcceptedAgain() {
        var sent = send(prepared(ALL, Set.of(), "§ 69 SGB X"));
        module.scope.in(SINGEN);
        module.inbox.accept(sent.sent().id());

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> module.inbox.accept(sent.sent().id()));
    }

    @Test
    void rejectionComesBackWithItsReason() {
        var sent = send(prepared(ALL, Set.of(), "§ 69 SGB X"));
        module.scope.in(SINGEN);

        module.inbox.reject(sent.sent().id(), "Zieht doch nicht um");

        module.scope.in(KONSTANZ);
        assertThat(module.handoversAway.of(rima)).singleElement().satisfies(handover -> {
            assertThat(handover.sent().state()).isEqualTo(PackageState.REJECTED);
            assertThat(handover.sent().reason()).isEqualTo("Zieht doch nicht um");
        });
    }

    @Test
    void withdrawnPackageIsNotAccepted() {
        var sent = send(prepared(ALL, Set.of(), "§ 69 SGB X"));

        module.handoversAway.withdraw(sent.sent().id());

        assertThat(state()).isEqualTo(PackageState.WITHDRAWN);
        module.scope.in(SINGEN);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> module.inbox.accept(sent.sent().id()));
    }

    @Test
    void receiversAreTheOtherTowns() {
        assertThat(module.handoversAway.receivers()).extracting(Tenant::id).containsExactly(SINGEN);
    }

    private SentHandover send(PrepareHandover prepared) {
        var seen = module.handoversAway.preview(prepared).fingerprint();
        return module.handoversAway.send(new SendHandover(prepared, seen, "Stammdaten"));
    }

    private PackageState state() {
        return module.handoversAway.of(rima).getFirst().sent().state();
    }

    private PrepareHandover prepared(Set<HandoverPart> parts) {
        return prepared(parts, Set.of(), null);
    }

    private PrepareHandover prepared(Set<HandoverPart> parts, Set<ContactId> contacts, @Nullable String provision) {
        return new PrepareHandover(
                rima,
                SINGEN,
                "Stadt Singen",
                Occasion.MOVING,
                parts,
                contacts,
                Set.of(),
                Set.of(),
                false,
                provision,
                "Zieht im August um");
    }

    private PrepareHandover enclosing(Set<DocumentId> documents, LifeArea... areas) {
        return new PrepareHandover(
                rima,
                SINGEN,
                "Stadt Singen",
                Occasion.MOVING,
                Set.of(HandoverPart.DOCUMENTS),
                Set.of(),
                documents,
                Set.of(areas),
                false,
                null,
                null);
    }

    private DocumentId keep(String title, int size) throws IOException {
        return module.documents(ACCESS, 6)
                .keep(
                        new KeepDocument(
                                rima,
                                new DocumentData(title, DocumentKind.CONTRACT, TODAY, "Unterschrieben"),
                                "mietvertrag.pdf"),
                        new ByteArrayInputStream(Papers.pdf(size)));
    }

    private void allow(Set<ReleaseKind> kinds, Set<LifeArea> areas) {
        module.releases.give(new GiveRelease(
                rima,
                kinds,
                new ReleaseData("Stadt Singen", "Umzug", areas, false, false, ReleaseForm.WRITTEN, TODAY, null, null)));
    }

    private static void refused(String field, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.field()).contains(field));
    }
}
