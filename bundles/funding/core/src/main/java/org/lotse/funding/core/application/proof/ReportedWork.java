package org.lotse.funding.core.application.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.proof.ProofMeasure;
import org.lotse.funding.core.domain.proof.StoredProof;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.exchange.FigureKey;
import org.lotse.platform.api.exchange.IncomingReports;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.Report;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What municipalities reported about their work over the exchange, rounded, for a town as a whole. Only for whoever may see these figures in the district; what is
 * behind them stays in the municipality.
 */
@Component(service = ReportedWork.class)
public final class ReportedWork {

    private static final KindId KIND = new KindId("cases.figures");
    private static final Permission PERMISSION = new Permission("cases.district-figures");
    private static final FigureKey CASES = FigureKey.of("CASES");
    private static final FigureKey OPENED = FigureKey.of("STATUS", "OPENED", "CASES");
    private static final String CONTACTS = "CONTACTS.";
    private static final String HOME_VISITS = "CONTACTS.HOME_VISIT.";
    private static final String HOW_MANY = ".CONTACTS";
    private static final Map<String, ProofMeasure> CLOSINGS = Map.of(
            "GOALS_REACHED", ProofMeasure.CLOSED_GOALS,
            "REGULAR_SERVICES", ProofMeasure.CLOSED_REGULAR,
            "TIME_LIMIT", ProofMeasure.CLOSED_TIME,
            "MOVED_INSIDE", ProofMeasure.CLOSED_MOVED,
            "MOVED_AWAY", ProofMeasure.CLOSED_MOVED,
            "LEFT_COUNTRY", ProofMeasure.CLOSED_MOVED);

    private final IncomingReports reports;
    private final Access access;

    /** The exchange and the gate. */
    @Activate
    public ReportedWork(@Reference IncomingReports reports, @Reference Access access) {
        this.reports = reports;
        this.access = access;
    }

    /**
     * What came about quarters within the time of a proof.
     *
     * @return by municipality, of each quarter the version that counts, the earliest quarter first
     */
    Map<Ags, List<Report>> within(StoredProof proof) {
        if (!access.may(PERMISSION)) {
            return Map.of();
        }
        var found = new TreeMap<Ags, List<Report>>();
        reports.periods(KIND).stream()
                .filter(period ->
                        !period.first().isBefore(proof.from()) && !period.last().isAfter(proof.until()))
                .flatMap(period -> reports.list(KIND, period).stream())
                .forEach(report -> Ags.parse(report.sender().value()).ifPresent(town -> {
                    var of = found.computeIfAbsent(town, key -> new ArrayList<>());
                    if (of.stream().noneMatch(other -> other.period().equals(report.period()))) {
                        of.add(report);
                    }
                }));
        found.values()
                .forEach(of ->
                        of.sort(Comparator.comparing(report -> report.period().first())));
        return found;
    }

    /** Measures that reports know: what happens in a quarter is added up; of people in care the quarter with most of them counts, since most stay. */
    static Map<ProofMeasure, Long> figures(List<Report> quarters) {
        var sums = new EnumMap<ProofMeasure, Long>(ProofMeasure.class);
        for (var report : quarters) {
            Optional.ofNullable(report.figures().get(CASES))
                    .ifPresent(cases -> sums.merge(ProofMeasure.CASES, cases, Math::max));
            Optional.ofNullable(report.figures().get(OPENED))
                    .ifPresent(opened -> sums.merge(ProofMeasure.OPENED, opened, Long::sum));
            report.figures().forEach((key, amount) -> add(sums, key.value(), amount));
        }
        return sums;
    }

    private static void add(Map<ProofMeasure, Long> sums, String key, long amount) {
        if (key.startsWith(CONTACTS) && key.endsWith(HOW_MANY)) {
            sums.merge(ProofMeasure.CONTACTS, amount, Long::sum);
            if (key.startsWith(HOME_VISITS)) {
                sums.merge(ProofMeasure.HOME_VISITS, amount, Long::sum);
            }
        } else if (key.startsWith("CLOSINGS.")) {
            var reason = key.split("\\.", -1)[1];
            sums.merge(CLOSINGS.getOrDefault(reason, ProofMeasure.CLOSED_OTHER), amount, Long::sum);
        }
    }

    /** The first day of the first and the last day of the last quarter. */
    static List<LocalDate> span(List<Report> quarters) {
        return List.of(
                quarters.getFirst().period().first(),
                quarters.getLast().period().last());
    }
}
