package org.lotse.cases.core.application.directory;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.directory.DirectoryState;
import org.lotse.cases.api.directory.RemoveService;
import org.lotse.cases.api.directory.ReviseService;
import org.lotse.cases.api.directory.ServiceData;
import org.lotse.cases.api.directory.ServiceDirectory;
import org.lotse.cases.api.directory.ServiceEntry;
import org.lotse.cases.api.directory.ServiceId;
import org.lotse.cases.core.domain.directory.RegularService;
import org.lotse.cases.core.domain.directory.ServiceBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.exchange.OutgoingPublications;
import org.lotse.platform.api.exchange.Publication;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps and publishes the list; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalServiceDirectory implements ServiceDirectory {

    private final ServiceBook book;
    private final OutgoingPublications exchange;
    private final Documents documents;
    private final Transactions transactions;
    private final Access access;
    private final Clock clock;

    /** The list, the exchange, and what every call needs: gate, transaction and time. */
    @Activate
    public TransactionalServiceDirectory(
            @Reference ServiceBook book,
            @Reference OutgoingPublications exchange,
            @Reference Documents documents,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference Clock clock) {
        this.book = book;
        this.exchange = exchange;
        this.documents = documents;
        this.transactions = transactions;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<ServiceEntry> all() {
        access.require(CasesPermissions.DIRECTORY);
        return transactions.read(
                () -> book.all().stream().map(RegularService::entry).toList());
    }

    @Override
    public ServiceId add(ServiceData service) {
        access.require(CasesPermissions.DIRECTORY);
        var id = new ServiceId(Ids.next(clock.instant()));
        transactions.write(() -> {
            var added = RegularService.added(id, service);
            if (book.all().size() >= MOST) {
                throw RuleViolation.at("name", "cases.rule.services-too-many", MOST);
            }
            requireNewName(service, null);
            book.add(added);
        });
        return id;
    }

    @Override
    public void revise(ReviseService command) {
        access.require(CasesPermissions.DIRECTORY);
        transactions.write(() -> {
            var service = seen(command.id());
            service.requireSeen(command.version());
            requireNewName(command.service(), command.id());
            service.revise(command.version(), command.service());
        });
    }

    @Override
    public void remove(RemoveService command) {
        access.require(CasesPermissions.DIRECTORY);
        transactions.write(() -> {
            var service = seen(command.id());
            service.requireSeen(command.version());
            book.remove(service);
        });
    }

    @Override
    public DirectoryState state() {
        access.require(CasesPermissions.DIRECTORY);
        var current = exchange.current(PublishedDirectory.KIND);
        var reach = exchange.reach(PublishedDirectory.KIND);
        return new DirectoryState(
                current.map(Publication::version).orElse(0),
                current.map(Publication::publishedAt).orElse(null),
                current.map(Publication::person).orElse(null),
                isAnother(transactions.read(this::written), current.orElse(null)),
                reach.reached().stream().map(Tenant::name).toList(),
                reach.outstanding().stream().map(Tenant::name).toList());
    }

    @Override
    public int publish() {
        access.require(CasesPermissions.DIRECTORY);
        var current = exchange.current(PublishedDirectory.KIND);
        return transactions.write(() -> {
            var document = written();
            if (!isAnother(document, current.orElse(null))) {
                throw RuleViolation.of("cases.rule.directory-unchanged");
            }
            return exchange.publish(PublishedDirectory.KIND, document);
        });
    }

    private String written() {
        return documents.write(DirectoryDocument.of(
                book.all().stream().map(RegularService::data).toList()));
    }

    /** An empty list is nothing new to whoever never had one. */
    private boolean isAnother(String document, @Nullable Publication current) {
        return current == null
                ? !document.equals(documents.write(DirectoryDocument.of(List.of())))
                : !document.equals(current.content());
    }

    private RegularService seen(ServiceId id) {
        return book.find(id).orElseThrow(ConcurrentChange::removed);
    }

    private void requireNewName(ServiceData service, @Nullable ServiceId but) {
        if (book.all().stream().anyMatch(other -> other.hasNameOf(service, but))) {
            throw RuleViolation.at("name", "cases.rule.service-twice");
        }
    }
}
