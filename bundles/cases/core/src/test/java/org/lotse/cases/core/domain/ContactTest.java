package org.lotse.cases.core.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.visit;
import static org.lotse.platform.testing.FixedScope.ADA;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.ContactData;
import org.lotse.cases.api.ContactId;
import org.lotse.cases.api.ContactKind;
import org.lotse.cases.api.LogContact;
import org.lotse.cases.api.ReviseContact;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.Language;

class ContactTest {

    private static final Actor.Person BEN = new Actor.Person(new UserId(new UUID(7, 2)), "Ben Beispiel");

    @Test
    void loggedContactShowsWhatWasWrittenAndByWhom() {
        var entry = log(visit(TODAY, 45)).entry(ADA);

        assertThat(entry.contact()).isEqualTo(visit(TODAY, 45));
        assertThat(entry.author()).isEqualTo("Ada Beispiel");
        assertThat(entry.own()).isTrue();
    }

    @Test
    void colleagueSeesAnEntryThatIsNotTheirs() {
        assertThat(log(visit(TODAY, 45)).entry(BEN).own()).isFalse();
    }

    @Test
    void contactOfTomorrowIsRefused() {
        assertRefused(visit(TODAY.plusDays(1), 45), "heldOn");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 600})
    void fiveMinutesAndTenHoursAreContacts(int minutes) {
        assertThat(log(visit(TODAY, minutes)).minutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(ints = {-30, 0, 4, 601})
    void whatIsShorterOrLongerIsASlipOfTheFinger(int minutes) {
        assertRefused(visit(TODAY, minutes), "minutes");
    }

    @Test
    void inventedLanguageIsRefused() {
        assertRefused(
                new ContactData(ContactKind.OFFICE, TODAY, 30, new Language("klingon"), false, Set.of(), null),
                "language");
    }

    @Test
    void authorCorrectsTheEntry() {
        var contact = log(visit(TODAY, 45));

        contact.revise(new ReviseContact(contact.id(), 0, visit(TODAY.minusDays(1), 60)), ADA, TODAY);

        assertThat(contact.entry(ADA).contact()).isEqualTo(visit(TODAY.minusDays(1), 60));
    }

    @Test
    void colleagueCorrectsNothing() {
        var contact = log(visit(TODAY, 45));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> contact.revise(new ReviseContact(contact.id(), 0, visit(TODAY, 60)), BEN, TODAY))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("cases.rule.contact-of-colleague"));

        assertThat(contact.minutes()).isEqualTo(45);
    }

    @Test
    void correctionOfAnOldVersionIsRefused() {
        var contact = log(visit(TODAY, 45));

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> contact.revise(new ReviseContact(contact.id(), 7, visit(TODAY, 60)), ADA, TODAY));
    }

    private static Contact log(ContactData data) {
        return Contact.log(
                new ContactId(Ids.next(CLOCK.instant())), new LogContact(new CaseId(new UUID(1, 1)), data), ADA, TODAY);
    }

    private static void assertRefused(ContactData data, String field) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> log(data))
                .satisfies(refusal -> assertThat(refusal.field()).contains(field));
    }
}
