package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.ContactEntry;
import org.lotse.cases.api.ContactId;
import org.lotse.cases.api.ContactLog;
import org.lotse.cases.api.LogContact;
import org.lotse.cases.api.RemoveContact;
import org.lotse.cases.api.ReviseContact;
import org.lotse.cases.api.event.ContactLogged;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.Contact;
import org.lotse.cases.core.domain.Contacts;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.event.EventPublisher;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps contact logs; every call runs in one transaction of the current tenant. Whoever changes a log locks the file
 * first, so that the totals in it are always those of the log.
 */
@Component
public final class TransactionalContactLog implements ContactLog {

    private final CaseFiles files;
    private final Contacts contacts;
    private final Transactions transactions;
    private final Access access;
    private final EventPublisher events;
    private final Caller caller;
    private final Clock clock;

    /** The logs and their files, and what every call needs: gate, transaction, scope and time. */
    @Activate
    public TransactionalContactLog(
            @Reference CaseFiles files,
            @Reference Contacts contacts,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference EventPublisher events,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.files = files;
        this.contacts = contacts;
        this.transactions = transactions;
        this.access = access;
        this.events = events;
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public ContactId log(LogContact command) {
        access.require(CasesPermissions.CONTACTS);
        var author = caller.person();
        return transactions.write(() -> {
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
        });
    }

    @Override
    public void revise(ReviseContact command) {
        access.require(CasesPermissions.CONTACTS);
        var author = caller.person();
        transactions.write(() -> {
            var contact = contacts.find(command.id()).orElseThrow(ConcurrentChange::removed);
            var file = locked(contact.caseId());
            contact.revise(command, author, LocalDate.now(clock));
            sumUp(file);
        });
    }

    @Override
    public void remove(RemoveContact command) {
        access.require(CasesPermissions.CONTACTS);
        var author = caller.person();
        transactions.write(() -> contacts.find(command.id()).ifPresent(contact -> {
            var file = locked(contact.caseId());
            contact.requireUnchanged(command.version(), author);
            contacts.remove(contact);
            sumUp(file);
        }));
    }

    @Override
    public Optional<ContactEntry> find(ContactId id) {
        access.require(CasesPermissions.READ);
        var reader = caller.person();
        return transactions.read(() -> contacts.find(id).map(contact -> contact.entry(reader)));
    }

    @Override
    public Page<ContactEntry> entries(CaseId caseId, @Nullable String after, int size) {
        access.require(CasesPermissions.READ);
        var reader = caller.person();
        return transactions.read(
                () -> contacts.page(caseId, after, PageSize.checked(size)).map(contact -> contact.entry(reader)));
    }

    private CaseFile locked(CaseId id) {
        return files.lock(id).orElseThrow(() -> RuleViolation.of("cases.rule.case-gone"));
    }

    private void sumUp(CaseFile file) {
        file.contactsSumUpTo(contacts.totals(file.id()));
    }
}
