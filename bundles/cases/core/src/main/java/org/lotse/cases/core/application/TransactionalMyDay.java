package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.MyDay;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Gathers what is due from all sources in one transaction of the current tenant. */
@Component
public final class TransactionalMyDay implements MyDay {

    private static final Comparator<Due> BY_TIME = Comparator.comparing(Due::on)
            .thenComparing(Due::at, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Due::kind)
            .thenComparing(Due::name)
            .thenComparing(Due::record);

    private final List<DueSource> sources;
    private final Transactions transactions;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    /** The sources that there are, and what every call needs: gate, transaction, scope and time. */
    @Activate
    public TransactionalMyDay(
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<DueSource> sources,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.sources = List.copyOf(sources);
        this.transactions = transactions;
        this.access = access;
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public List<Due> due(LocalDate until) {
        access.require(CasesPermissions.CONTACTS);
        var me = caller.person().id();
        var today = LocalDate.now(clock);
        return transactions.read(() -> sources.stream()
                .flatMap(source -> source.due(me, today, until).stream())
                .sorted(BY_TIME)
                .toList());
    }
}
