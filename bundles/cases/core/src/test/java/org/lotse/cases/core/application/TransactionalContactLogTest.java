package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.cases.core.Cases.visit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.ContactEntry;
import org.lotse.cases.api.ContactId;
import org.lotse.cases.api.ContactTotals;
import org.lotse.cases.api.LogContact;
import org.lotse.cases.api.RemoveContact;
import org.lotse.cases.api.ReviseContact;
import org.lotse.cases.api.event.CaseOpened;
import org.lotse.cases.api.event.ContactLogged;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;

class TransactionalContactLogTest {

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(CasesPermissions.READ, CasesPermissions.OPEN, CasesPermissions.CONTACTS), CLOCK);
    private CaseId rima;

    @BeforeEach
    void openCase() {
        rima = module.cases.open(opening(rima()));
    }

    @Test
    void latestContactComesFirst() {
        log(TODAY.minusDays(2), 30);
        log(TODAY, 45);
        log(TODAY.minusDays(9), 60);

        assertThat(module.log.entries(rima, null, 50).items())
                .extracting(entry -> entry.contact().minutes())
                .containsExactly(45, 30, 60);
    }

    @Test
    void othersHearThatTheCaseWasOpenedAndThatAContactWasLogged() {
        var contact = log(TODAY, 45);

        assertThat(module.events.all())
                .containsExactly(
                        new CaseOpened(rima, FixedScope.ADA.id(), TODAY), new ContactLogged(contact, rima, TODAY, 45));
    }

    @Test
    void fileKnowsWhatItsLogSumsUpTo() {
        log(TODAY.minusDays(2), 30);
        log(TODAY.minusDays(9), 60);

        assertThat(totals()).isEqualTo(new ContactTotals(2, 90, TODAY.minusDays(2)));
    }

    @Test
    void correctedContactCountsAsCorrected() {
        var id = log(TODAY, 30);

        module.log.revise(new ReviseContact(id, 0, visit(TODAY.minusDays(1), 90)));

        assertThat(totals()).isEqualTo(new ContactTotals(1, 90, TODAY.minusDays(1)));
    }

    @Test
    void removedContactCountsNoMore() {
        var latest = log(TODAY, 30);
        log(TODAY.minusDays(40), 60);

        module.log.remove(new RemoveContact(latest, 0));

        assertThat(totals()).isEqualTo(new ContactTotals(1, 60, TODAY.minusDays(40)));
    }

    @Test
    void withoutAnyContactTheCaseHasNoLatest() {
        module.log.remove(new RemoveContact(log(TODAY, 30), 0));

        assertThat(totals()).isEqualTo(new ContactTotals(0, 0, null));
    }

    @Test
    void removingTwiceDoesNoHarm() {
        var id = log(TODAY, 30);
        module.log.remove(new RemoveContact(id, 0));

        module.log.remove(new RemoveContact(id, 0));

        assertThat(module.log.entries(rima, null, 50).items()).isEmpty();
    }

    @Test
    void colleagueReadsAnEntryAndLeavesItAlone() {
        var id = log(TODAY, 30);
        asBen();

        assertThat(module.log.entries(rima, null, 50).items())
                .extracting(ContactEntry::own)
                .containsExactly(false);
        assertRefused(() -> module.log.revise(new ReviseContact(id, 0, visit(TODAY, 45))), "contact-of-colleague");
        assertRefused(() -> module.log.remove(new RemoveContact(id, 0)), "contact-of-colleague");
        assertThat(totals()).isEqualTo(new ContactTotals(1, 30, TODAY));
    }

    @Test
    void contactWithNobodyIsRefused() {
        assertRefused(() -> module.log.log(new LogContact(new CaseId(new UUID(1, 1)), visit(TODAY, 45))), "case-gone");
    }

    @Test
    void entryThatIsGoneCannotBeCorrected() {
        var nowhere = new ReviseContact(new ContactId(new UUID(1, 1)), 0, visit(TODAY, 45));

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> module.log.revise(nowhere))
                .matches(ConcurrentChange::isRemoved);
    }

    @Test
    void whatWasCorrectedSinceIsNotRemovedUnseen() {
        var id = log(TODAY, 30);

        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> module.log.remove(new RemoveContact(id, 7)));

        assertThat(module.log.find(id)).isPresent();
    }

    @Test
    void entryIsFoundAsItsReaderSeesIt() {
        var id = log(TODAY, 30);
        asBen();

        assertThat(module.log.find(id)).get().extracting(ContactEntry::own).isEqualTo(false);
        assertThat(module.log.find(new ContactId(new UUID(1, 1)))).isEmpty();
    }

    private ContactId log(LocalDate day, int minutes) {
        return module.log.log(new LogContact(rima, visit(day, minutes)));
    }

    private ContactTotals totals() {
        return module.cases.find(rima).orElseThrow().contacts();
    }

    private void asBen() {
        var ben = new Actor.Person(new UserId(new UUID(7, 2)), "Ben Beispiel");
        module.scope.bind(() -> Optional.of(new Scope(FixedScope.KONSTANZ, ben)));
    }

    private static void assertRefused(Runnable act, String rule) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("cases.rule." + rule));
    }
}
