package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.preparation.KeepPreparation;
import org.lotse.cases.api.preparation.PreparationData;
import org.lotse.cases.api.preparation.PreparationEntry;
import org.lotse.cases.api.preparation.PreparationId;
import org.lotse.cases.api.preparation.PreparationQuery;
import org.lotse.cases.api.preparation.PreparationSummary;
import org.lotse.cases.api.preparation.Preparations;
import org.lotse.cases.core.domain.Preparation;
import org.lotse.cases.core.domain.PreparationBook;
import org.lotse.cases.core.domain.PreparedData;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.exchange.OutgoingPackages;
import org.lotse.platform.api.exchange.SentPackage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what is prepared, in one transaction of the current tenant each. */
@Component
public final class TransactionalPreparations implements Preparations {

    private final PreparationBook book;
    private final OutgoingPackages exchange;
    private final Documents documents;
    private final Transactions transactions;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    /** What is prepared, how far packages are, and what every call needs: gate, transaction, scope and time. */
    @Activate
    public TransactionalPreparations(
            @Reference PreparationBook book,
            @Reference OutgoingPackages exchange,
            @Reference Documents documents,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.book = book;
        this.exchange = exchange;
        this.documents = documents;
        this.transactions = transactions;
        this.access = access;
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public List<PreparationSummary> list(PreparationQuery query) {
        access.require(CasesPermissions.PREPARE);
        var now = clock.instant();
        var sent = exchange.list(HandoverPackages.KIND).stream()
                .collect(Collectors.toMap(SentPackage::id, Function.identity()));
        return transactions.read(() -> book.matching(query.text(), MOST)).stream()
                .map(preparation -> preparation.summary(
                        preparation
                                .packageId()
                                .flatMap(id -> Optional.ofNullable(sent.get(id)).or(() -> sent(preparation))),
                        now))
                .filter(line -> query.state() == null || line.state() == query.state())
                .toList();
    }

    @Override
    public Optional<PreparationEntry> find(PreparationId id) {
        access.require(CasesPermissions.PREPARE);
        return transactions.read(() -> book.find(id)).map(this::entry);
    }

    @Override
    public PreparationEntry keep(KeepPreparation command) {
        access.require(CasesPermissions.PREPARE);
        var now = clock.instant();
        var author = caller.person().displayName();
        var prepared = PreparedData.of(command.data(), LocalDate.now(clock));
        var content = documents.write(prepared.data());
        var id = Optional.ofNullable(command.id()).orElseGet(() -> new PreparationId(Ids.next(now)));
        transactions.write(() -> {
            if (command.id() == null) {
                book.add(new Preparation(id, prepared, content, author, now));
            } else {
                var known = book.lock(id).orElseThrow(ConcurrentChange::removed);
                known.revise(command.revision(), prepared, content, sent(known), author, now);
            }
        });
        return find(id).orElseThrow(ConcurrentChange::removed);
    }

    @Override
    public void remove(PreparationId id) {
        access.require(CasesPermissions.PREPARE);
        transactions.write(() -> book.lock(id).ifPresent(known -> {
            known.requireOpen(sent(known));
            book.remove(known);
        }));
    }

    private PreparationEntry entry(Preparation preparation) {
        return new PreparationEntry(
                preparation.summary(sent(preparation), clock.instant()),
                preparation.revision(),
                documents.read(preparation.content(), PreparationData.class));
    }

    private Optional<SentPackage> sent(Preparation preparation) {
        return preparation.packageId().flatMap(id -> exchange.find(HandoverPackages.KIND, id));
    }
}
