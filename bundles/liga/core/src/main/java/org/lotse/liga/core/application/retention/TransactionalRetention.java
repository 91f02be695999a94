package org.lotse.liga.core.application.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.retention.Expiring;
import org.lotse.liga.api.retention.Retention;
import org.lotse.liga.api.retention.RetentionKind;
import org.lotse.liga.core.domain.retention.ExpiryBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells what of the current tenant is erased next. */
@Component
public final class TransactionalRetention implements Retention {

    private final ExpiryBook book;
    private final Access access;
    private final Transactions transactions;

    /** Reads from these. */
    @Activate
    public TransactionalRetention(
            @Reference ExpiryBook book,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.book = book;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public List<Expiring> until(LocalDate day) {
        access.require(LigaPermissions.READ);
        return transactions.read(() -> Stream.of(RetentionKind.values())
                .flatMap(kind -> book.over(kind, kind.keptFrom(day), MOST).stream())
                .sorted(Comparator.comparing(Expiring::erasedOn)
                        .thenComparing(Expiring::kind)
                        .thenComparing(Expiring::over))
                .limit(MOST)
                .toList());
    }
}
