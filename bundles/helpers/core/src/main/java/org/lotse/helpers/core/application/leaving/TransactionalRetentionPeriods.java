package org.lotse.helpers.core.application.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.leaving.RetentionPeriod;
import org.lotse.helpers.api.leaving.RetentionPeriods;
import org.lotse.helpers.api.leaving.SetRetention;
import org.lotse.helpers.core.domain.leaving.Retention;
import org.lotse.helpers.core.domain.leaving.RetentionBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps how long those who leave are kept; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalRetentionPeriods implements RetentionPeriods {

    private final RetentionBook book;
    private final LeavingClock leaving;
    private final Access access;
    private final Transactions transactions;
    private final CurrentScope scope;
    private final Clock clock;

    @Activate
    public TransactionalRetentionPeriods(
            @Reference RetentionBook book,
            @Reference LeavingClock leaving,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.book = book;
        this.leaving = leaving;
        this.access = access;
        this.transactions = transactions;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public RetentionPeriod inForce() {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> leaving.on(today()));
    }

    @Override
    public List<RetentionPeriod> all() {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> leaving.all(today()));
    }

    @Override
    public void set(SetRetention command) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> {
            var by = scope.require().actor().displayName();
            var wanted = Retention.of(command, by, today());
            book.from(wanted.validFrom()).ifPresentOrElse(known -> known.replace(command, by), () -> book.add(wanted));
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
