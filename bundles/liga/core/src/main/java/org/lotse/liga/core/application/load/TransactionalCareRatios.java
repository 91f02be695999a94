package org.lotse.liga.core.application.load;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.load.CareRatios;
import org.lotse.liga.api.load.DistrictLoad;
import org.lotse.liga.api.load.LoadPoint;
import org.lotse.liga.api.load.Ratio;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.domain.Amounts;
import org.lotse.liga.core.domain.load.LoadReckoning;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reckons care ratios from what is written down; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalCareRatios implements CareRatios {

    private final LoadKnowledge knowledge;
    private final LigaChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalCareRatios(
            @Reference LoadKnowledge knowledge,
            @Reference LigaChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.knowledge = knowledge;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public DistrictLoad today() {
        access.require(LigaPermissions.READ);
        return on(changes.today());
    }

    @Override
    public DistrictLoad on(LocalDate day) {
        access.require(LigaPermissions.READ);
        var municipalities = changes.municipalities();
        return transactions.read(() -> knowledge.on(day).district(municipalities));
    }

    @Override
    public List<LoadPoint> history(@Nullable Ags municipality) {
        access.require(LigaPermissions.READ);
        var municipalities = changes.municipalities();
        var today = changes.today();
        return transactions.read(() -> {
            var known = knowledge.all();
            return days(today).stream()
                    .map(day -> point(known.on(day), municipalities, municipality))
                    .toList();
        });
    }

    /** Today, and before it the last days of quarters, the earliest first. */
    private static List<LocalDate> days(LocalDate today) {
        var days = new ArrayList<LocalDate>(List.of(today));
        var end = today.with(IsoFields.DAY_OF_QUARTER, 1).minusDays(1);
        while (days.size() < QUARTERS) {
            days.addFirst(end);
            end = end.with(IsoFields.DAY_OF_QUARTER, 1).minusDays(1);
        }
        return days;
    }

    private static LoadPoint point(LoadReckoning reckoning, List<Ags> all, @Nullable Ags municipality) {
        var target = reckoning.target() == null ? null : reckoning.target().perPost();
        var on = reckoning.work().on();
        if (municipality == null) {
            var district = reckoning.district(all);
            return new LoadPoint(on, district.total(), (int) district.counted(), target);
        }
        var town = reckoning.town(municipality);
        return new LoadPoint(
                on,
                town.known().orElseGet(() -> new Ratio(0, Amounts.zero(), Amounts.zero())),
                town.ratio() == null ? 0 : 1,
                target);
    }
}
