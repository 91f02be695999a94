package org.lotse.cases.core.application.destination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.destination.CareEndings;
import org.lotse.cases.api.destination.CaseDestination;
import org.lotse.cases.api.destination.Destinations;
import org.lotse.cases.api.destination.SetDestination;
import org.lotse.cases.api.destination.WindingDown;
import org.lotse.cases.core.application.PageSize;
import org.lotse.cases.core.domain.destination.CareEnd;
import org.lotse.cases.core.domain.destination.Destination;
import org.lotse.cases.core.domain.destination.DestinationBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps where running cases go; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalDestinations implements Destinations, CareEndings {

    private final DestinationBook book;
    private final CountDestinations count;
    private final Transactions transactions;
    private final Access access;
    private final CurrentScope scope;
    private final Clock clock;

    /** What is kept, who counts, and what every call needs. */
    @Activate
    public TransactionalDestinations(
            @Reference DestinationBook book,
            @Reference CountDestinations count,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.book = book;
        this.count = count;
        this.transactions = transactions;
        this.access = access;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Optional<WindingDown> current() {
        access.require(CasesPermissions.READ);
        return transactions.read(count::current);
    }

    @Override
    public Page<CaseDestination> page(boolean onlyOpen, @Nullable String after, int size) {
        access.require(CasesPermissions.READ);
        var most = PageSize.checked(size);
        return transactions.read(() -> {
            if (count.current().isEmpty()) {
                return new Page<>(List.of(), Optional.empty());
            }
            var behind = after == null ? null : CaseId.parse(after).orElse(null);
            var found = book.page(onlyOpen, behind, most + 1);
            return found.size() <= most
                    ? new Page<>(found, Optional.empty())
                    : new Page<>(
                            found.subList(0, most),
                            Optional.of(found.get(most - 1).caseId().toString()));
        });
    }

    @Override
    public void set(SetDestination command) {
        access.require(CasesPermissions.EDIT);
        if (command.cases().isEmpty() || command.cases().size() > SetDestination.MOST) {
            throw RuleViolation.of("cases.rule.destination-cases", SetDestination.MOST);
        }
        Destination.check(command);
        var who = scope.require().actor().displayName();
        transactions.write(() -> {
            if (count.current().isEmpty()) {
                throw RuleViolation.of("cases.rule.nothing-announced");
            }
            book.running(command.cases())
                    .forEach(id -> book.find(id)
                            .ifPresentOrElse(
                                    known -> known.set(command, who, today()),
                                    () -> book.add(new Destination(id, command, who, today()))));
            count.tell();
        });
    }

    @Override
    public void announced(LocalDate from) {
        access.require(CasesPermissions.EDIT);
        transactions.write(() -> {
            var known = book.careEnd();
            if (known.isEmpty()) {
                book.add(new CareEnd(Ids.next(clock.instant()), from));
            } else {
                if (!known.get().from().isAfter(today())) {
                    book.clear();
                }
                known.get().announce(from);
            }
            count.tell();
        });
    }

    @Override
    public void takenBack(LocalDate from) {
        access.require(CasesPermissions.EDIT);
        transactions.write(() -> book.careEnd().ifPresent(end -> end.takeBack(from)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
