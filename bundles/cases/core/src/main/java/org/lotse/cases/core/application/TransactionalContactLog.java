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
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.Contacts;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.event.EventPublisher;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps contact logs; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalContactLog implements ContactLog {

    private final Contacts contacts;
    private final Transactions transactions;
    private final Access access;
    private final ContactWriting writing;
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
        this.contacts = contacts;
        this.transactions = transactions;
        this.access = access;
        this.writing = new ContactWriting(files, contacts, events, clock);
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public ContactId log(LogContact command) {
        access.require(CasesPermissions.CONTACTS);
        var author = caller.person();
        return transactions.write(() -> writing.log(command, author));
    }

    @Override
    public void revise(ReviseContact command) {
        access.require(CasesPermissions.CONTACTS);
        var author = caller.person();
        transactions.write(() -> {
            var contact = contacts.find(command.id()).orElseThrow(ConcurrentChange::removed);
            var file = writing.locked(contact.caseId());
            contact.revise(command, author, LocalDate.now(clock));
            writing.sumUp(file);
        });
    }

    @Override
    public void remove(RemoveContact command) {
        access.require(CasesPermissions.CONTACTS);
        var author = caller.person();
        transactions.write(() -> contacts.find(command.id()).ifPresent(contact -> {
            var file = writing.locked(contact.caseId());
            contact.requireUnchanged(command.version(), author);
            contacts.remove(contact);
            writing.sumUp(file);
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
}
