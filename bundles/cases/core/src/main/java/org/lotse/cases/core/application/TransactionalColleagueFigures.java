package org.lotse.cases.core.application;

import java.text.Collator;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.figures.ColleagueFigures;
import org.lotse.cases.api.figures.ColleagueMeasure;
import org.lotse.cases.api.figures.CountedOfColleague;
import org.lotse.cases.core.domain.figures.ColleagueCounts;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts the work of colleagues; every call is one transaction of the current tenant, so that the figures fit together. */
@Component
public final class TransactionalColleagueFigures implements ColleagueFigures {

    private final ColleagueCounts counts;
    private final Transactions transactions;
    private final Access access;

    /** What counts, and what every call needs. */
    @Activate
    public TransactionalColleagueFigures(
            @Reference ColleagueCounts counts,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access) {
        this.counts = counts;
        this.transactions = transactions;
        this.access = access;
    }

    @Override
    public List<Responsible> colleagues() {
        access.require(CasesPermissions.COLLEAGUE_FIGURES);
        var german = Collator.getInstance(Locale.GERMAN);
        return transactions.read(() -> counts.colleagues().stream()
                .sorted(Comparator.comparing(Responsible::name, german::compare)
                        .thenComparing(one -> one.id().value()))
                .toList());
    }

    @Override
    public Map<ColleagueMeasure, Long> of(UserId colleague, YearMonth from, YearMonth to) {
        access.require(CasesPermissions.COLLEAGUE_FIGURES);
        requireOrder(from, to);
        return transactions.read(() -> {
            var all = new EnumMap<ColleagueMeasure, Long>(ColleagueMeasure.class);
            for (var measure : ColleagueMeasure.values()) {
                all.put(measure, counts.count(colleague, measure, from.atDay(1), to.atEndOfMonth()));
            }
            return all;
        });
    }

    @Override
    public List<CountedOfColleague> counted(UserId colleague, ColleagueMeasure measure, YearMonth from, YearMonth to) {
        access.require(CasesPermissions.READ);
        requireOrder(from, to);
        return transactions.read(() -> counts.counted(colleague, measure, from.atDay(1), to.atEndOfMonth()));
    }

    private static void requireOrder(YearMonth from, YearMonth to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The months end before they begin");
        }
    }
}
