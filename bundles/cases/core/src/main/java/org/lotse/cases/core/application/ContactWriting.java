package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.ContactId;
import org.lotse.cases.api.LogContact;
import org.lotse.cases.api.event.ContactLogged;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.Contact;
import org.lotse.cases.core.domain.Contacts;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.event.EventPublisher;
import org.lotse.platform.api.rule.RuleViolation;

/**
 * How a contact comes into a log, typed at once or made of an appointment. Whoever changes a log locks the file first, so that
 * the totals in it are always those of the log. Inside a transaction only.
 */
final class ContactWriting {

    private final CaseFiles files;
    private final Contacts contacts;
    private final EventPublisher events;
    private final Clock clock;

    ContactWriting(CaseFiles files, Contacts contacts, EventPublisher events, Clock clock) {
        this.files = files;
        this.contacts = contacts;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RuleViolation beside the first field that is not acceptable, or if there is no such case */
    ContactId log(LogContact command, Actor.Person author) {
        var file = locked(command.caseId());
        var contact = Contact.log(new ContactId(Ids.next(clock.instant())), command, author, LocalDate.now(clock));
        contacts.add(contact);
        sumUp(file);
        events.publish(new ContactLogged(
                contact.id(),
                file.id(),
                command.contact().heldOn(),
                command.contact().minutes()));
        return contact.id();
    }

    /** @throws RuleViolation if there is no such case */
    CaseFile locked(CaseId id) {
        return files.lock(id).orElseThrow(() -> RuleViolation.of("cases.rule.case-gone"));
    }

    void sumUp(CaseFile file) {
        file.contactsSumUpTo(contacts.totals(file.id()));
    }
}
