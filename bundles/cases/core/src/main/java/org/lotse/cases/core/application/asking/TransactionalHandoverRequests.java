package org.lotse.cases.core.application.asking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.asking.AskForHandover;
import org.lotse.cases.api.asking.AskedHandover;
import org.lotse.cases.api.asking.HandoverRequests;
import org.lotse.cases.core.application.care.CareWatch;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.asking.OwnRequest;
import org.lotse.cases.core.domain.asking.RequestBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.exchange.OutgoingPackages;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.Parcel;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks others: record and package belong to one transaction of the current tenant. */
@Component
public final class TransactionalHandoverRequests implements HandoverRequests {

    /** Whoever accepts hands over, and needs no more than what lies on top. */
    private static final String NOTHING = "{}";

    private final RequestBook book;
    private final CaseFiles files;
    private final CareWatch care;
    private final OutgoingPackages exchange;
    private final Documents documents;
    private final Transactions transactions;
    private final Access access;
    private final CurrentScope scope;
    private final Clock clock;

    /** Own requests, whom they are about, the exchange, and what every call needs: gate, transaction, scope and time. */
    @Activate
    public TransactionalHandoverRequests(
            @Reference RequestBook book,
            @Reference CaseFiles files,
            @Reference CareWatch care,
            @Reference OutgoingPackages exchange,
            @Reference Documents documents,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.book = book;
        this.files = files;
        this.care = care;
        this.exchange = exchange;
        this.documents = documents;
        this.transactions = transactions;
        this.access = access;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public PackageId ask(AskForHandover command) {
        access.require(CasesPermissions.OPEN);
        return transactions.write(() -> {
            var person = person(command);
            var reference =
                    care.reference(person).orElseThrow(() -> RuleViolation.of("cases.rule.nobody-cares-elsewhere"));
            var request = OwnRequest.of(command, person, reference, author(), LocalDate.now(clock));
            if (book.about(reference.token()).stream().anyMatch(this::isOpen)) {
                throw RuleViolation.of(
                        "cases.rule.asked-already", reference.body().name());
            }
            var sent = exchange.send(new Parcel(
                    RequestKind.KIND,
                    reference.body().id(),
                    documents.write(RequestDocument.of(request, author())),
                    NOTHING));
            book.add(request.sentAs(sent));
            return sent;
        });
    }

    @Override
    public List<AskedHandover> list() {
        access.require(CasesPermissions.OPEN);
        return transactions.read(book::all).stream()
                .flatMap(request -> exchange.find(RequestKind.KIND, request.id()).map(request::with).stream())
                .toList();
    }

    @Override
    public void withdraw(PackageId id) {
        access.require(CasesPermissions.OPEN);
        exchange.withdraw(RequestKind.KIND, id);
    }

    private PersonData person(AskForHandover command) {
        var own = command.ownCase();
        if (own != null) {
            return files.find(own)
                    .map(file -> file.details().person())
                    .orElseThrow(() -> RuleViolation.of("cases.rule.case-gone"));
        }
        return Check.present("person", command.person());
    }

    private boolean isOpen(OwnRequest request) {
        return exchange.find(RequestKind.KIND, request.id())
                .filter(sent -> sent.state().isOpen())
                .isPresent();
    }

    private String author() {
        if (scope.require().actor() instanceof Actor.Person person) {
            return person.displayName();
        }
        throw new IllegalStateException("Only a person asks for a hand-over");
    }
}
