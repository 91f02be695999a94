package org.lotse.cases.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.cases.core.Cases.visit;
import static org.lotse.platform.testing.FixedScope.ADA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.ContactData;
import org.lotse.cases.api.ContactEntry;
import org.lotse.cases.api.ContactId;
import org.lotse.cases.api.ContactTotals;
import org.lotse.cases.api.LogContact;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.ReviseContact;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.Contact;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.testing.databases.OnEachDatabase;

@OnEachDatabase
class JpaContactsTest {

    @RegisterExtension
    static final CasesDatabase DATABASE = new CasesDatabase();

    private final JpaContacts contacts = new JpaContacts(DATABASE.entities());
    private CaseId rima;
    private int numbers;

    @BeforeEach
    void openCaseOfRima() {
        rima = openCase();
    }

    @Test
    void contactIsReadAsItWasWrittenAreasIncluded() {
        log(visit(TODAY, 45));

        var entry = log(1).getFirst();

        assertThat(entry.contact()).isEqualTo(visit(TODAY, 45));
        assertThat(entry.author()).isEqualTo(ADA.displayName());
    }

    @Test
    void correctionReplacesAreasAndRaisesTheVersion() {
        var id = log(visit(TODAY, 45));
        var before = log(1).getFirst();
        var without = new ContactData(before.contact().kind(), TODAY.minusDays(1), 60, null, false, Set.of(), null);

        DATABASE.transactions()
                .write(() -> contacts.find(id)
                        .orElseThrow()
                        .revise(new ReviseContact(id, before.version(), without), ADA, TODAY));

        assertThat(log(1).getFirst().contact()).isEqualTo(without);
        assertThat(log(1).getFirst().version()).isGreaterThan(before.version());
    }

    @Test
    void removedContactIsGoneWithItsAreas() {
        var id = log(visit(TODAY, 45));

        DATABASE.transactions().write(() -> contacts.find(id).ifPresent(contacts::remove));

        assertThat(log(50)).isEmpty();
    }

    @Test
    void totalsIncludeWhatThisTransactionDid() {
        log(visit(TODAY.minusDays(3), 45));

        var totals = DATABASE.transactions().write(() -> {
            contacts.add(contact(rima, visit(TODAY, 30)));
            return contacts.totals(rima);
        });

        assertThat(totals).isEqualTo(new ContactTotals(2, 75, TODAY));
    }

    @Test
    void emptyLogSumsUpToNothing() {
        assertThat(DATABASE.transactions().read(() -> contacts.totals(rima))).isEqualTo(new ContactTotals(0, 0, null));
    }

    @Test
    void pagesJoinToTheWholeLogLatestFirst() {
        for (var i = 0; i < 23; i++) {
            log(visit(TODAY.minusDays(i % 5), 10 + i));
        }

        assertThat(log(50))
                .hasSize(23)
                .isEqualTo(log(4))
                .extracting(entry -> entry.contact().heldOn())
                .isSortedAccordingTo(Comparator.<LocalDate>reverseOrder());
    }

    @Test
    void logsOfOthersAreNotMixedIn() {
        var other = openCase();
        DATABASE.transactions().write(() -> contacts.add(contact(other, visit(TODAY, 30))));

        assertThat(log(50)).isEmpty();
    }

    @Test
    void miscountedAreThoseWhoseTotalsAreNotTheirLogs() {
        var right = openCase();
        sumUp(right, new ContactTotals(1, 30, TODAY));
        DATABASE.transactions().write(() -> contacts.add(contact(right, visit(TODAY, 30))));
        var empty = openCase();
        var wrongNumber = openCase();
        sumUp(wrongNumber, new ContactTotals(2, 30, TODAY));
        var wrongMinutes = openCase();
        sumUp(wrongMinutes, new ContactTotals(1, 31, TODAY));
        DATABASE.transactions().write(() -> contacts.add(contact(wrongMinutes, visit(TODAY, 30))));
        var wrongDay = openCase();
        sumUp(wrongDay, new ContactTotals(1, 30, TODAY.minusDays(1)));
        DATABASE.transactions().write(() -> contacts.add(contact(wrongDay, visit(TODAY, 30))));

        var all = DATABASE.transactions().read(() -> contacts.miscounted(null, 9));

        assertThat(all)
                .containsExactlyInAnyOrder(wrongNumber, wrongMinutes, wrongDay)
                .doesNotContain(right, empty);
        assertThat(DATABASE.transactions().read(() -> contacts.miscounted(all.get(0), 9)))
                .isEqualTo(all.subList(1, 3));
    }

    private void sumUp(CaseId id, ContactTotals totals) {
        DATABASE.transactions()
                .write(() -> new JpaCaseFiles(DATABASE.entities())
                        .find(id)
                        .orElseThrow()
                        .contactsSumUpTo(totals));
    }

    private CaseId openCase() {
        var file = CaseFile.open(
                new CaseId(Ids.next(CLOCK.instant())),
                opening(rima()),
                new Responsible(ADA.id(), ADA.displayName()),
                TODAY,
                year -> new CaseNumber("KN-%s-%05d".formatted(year, ++numbers)));
        DATABASE.transactions().write(() -> new JpaCaseFiles(DATABASE.entities()).add(file));
        return file.id();
    }

    private ContactId log(ContactData data) {
        var contact = contact(rima, data);
        DATABASE.transactions().write(() -> contacts.add(contact));
        return contact.id();
    }

    private static Contact contact(CaseId caseId, ContactData data) {
        return Contact.log(new ContactId(Ids.next(CLOCK.instant())), new LogContact(caseId, data), ADA, TODAY);
    }

    private List<ContactEntry> log(int size) {
        var entries = new ArrayList<ContactEntry>();
        @Nullable String after = null;
        do {
            var place = after;
            var page = DATABASE.transactions()
                    .read(() -> contacts.page(rima, place, size).map(contact -> contact.entry(ADA)));
            entries.addAll(page.items());
            after = page.next().orElse(null);
        } while (after != null);
        return entries;
    }
}
