package org.lotse.liga.core.application.load;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.api.load.PlanQualities;
import org.lotse.liga.api.load.PlanQuality;
import org.lotse.liga.api.load.PlanShare;
import org.lotse.liga.api.load.TownLoad;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.domain.load.PlanCounts;
import org.lotse.liga.core.domain.load.ReportedBook;
import org.lotse.liga.core.domain.load.ReportedQuarter;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells how good plans are from what was reported; every call runs in one transaction of the current tenant. */
@Component
public final class ReportedPlanQualities implements PlanQualities {

    private final LoadKnowledge knowledge;
    private final ReportedBook reported;
    private final LigaChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public ReportedPlanQualities(
            @Reference LoadKnowledge knowledge,
            @Reference ReportedBook reported,
            @Reference LigaChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.knowledge = knowledge;
        this.reported = reported;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public List<LocalDate> quarters() {
        access.require(LigaPermissions.READ);
        return transactions.read(() -> reported.all().stream()
                .map(ReportedQuarter::lastDay)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList());
    }

    @Override
    public PlanQuality of(LocalDate lastDay) {
        access.require(LigaPermissions.READ);
        var municipalities = changes.municipalities();
        return transactions.read(() -> {
            var reckoning = knowledge.on(lastDay);
            var loads = municipalities.stream().map(reckoning::town).toList();
            var quarters = reported.all().stream()
                    .filter(quarter -> quarter.lastDay().equals(lastDay))
                    .collect(Collectors.toMap(ReportedQuarter::municipality, quarter -> quarter));
            var towns = loads.stream()
                    .flatMap(load -> Optional.ofNullable(quarters.get(load.municipality())).stream()
                            .map(quarter -> town(load, quarter)))
                    .toList();
            return new PlanQuality(
                    lastDay,
                    towns,
                    carriers(towns, quarters),
                    together(quarters.values().stream().map(ReportedQuarter::plans)),
                    loads.stream()
                            .filter(load -> load.model() == DeliveryModel.DISTRICT_WITH_LIGA
                                    || !load.carriers().isEmpty())
                            .map(TownLoad::municipality)
                            .filter(town -> !quarters.containsKey(town))
                            .toList());
        });
    }

    private static PlanQuality.OfTown town(TownLoad load, ReportedQuarter quarter) {
        return new PlanQuality.OfTown(
                load.municipality(),
                quarter.sentOn(),
                load.carriers(),
                quarter.plans().share());
    }

    private static List<PlanQuality.OfCarrier> carriers(
            List<PlanQuality.OfTown> towns, Map<Ags, ReportedQuarter> quarters) {
        var alone = towns.stream()
                .filter(town -> town.carriers().size() == 1)
                .collect(Collectors.groupingBy(town -> town.carriers().getFirst(), TreeMap::new, Collectors.toList()));
        return alone.entrySet().stream()
                .map(carrier -> new PlanQuality.OfCarrier(
                        carrier.getKey(),
                        carrier.getValue().size(),
                        together(carrier.getValue().stream()
                                .flatMap(town -> Optional.ofNullable(quarters.get(town.municipality())).stream())
                                .map(ReportedQuarter::plans))))
                .toList();
    }

    private static PlanShare together(Stream<PlanCounts> counts) {
        return counts.reduce(PlanCounts.NONE, PlanCounts::plus).share();
    }
}
