package org.lotse.funding.core.application.count;

import java.util.HashMap;
import java.util.Map;
import org.lotse.funding.api.Ags;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.exchange.FigureKey;
import org.lotse.platform.api.exchange.IncomingReports;
import org.lotse.platform.api.exchange.KindId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many cases municipalities reported last: figures of the module cases that came through the exchange, where it is on and the person may see them. */
@Component(service = ReportedCases.class)
public final class ReportedCases {

    private static final KindId KIND = new KindId("cases.figures");
    private static final Permission PERMISSION = new Permission("cases.district-figures");
    private static final FigureKey CASES = FigureKey.of("CASES");

    private final IncomingReports reports;
    private final Access access;

    /** The exchange and the gate. */
    @Activate
    public ReportedCases(@Reference IncomingReports reports, @Reference Access access) {
        this.reports = reports;
        this.access = access;
    }

    /** By municipality; nothing of those that reported nothing. */
    Map<Ags, Long> latest() {
        if (!access.may(PERMISSION)) {
            return Map.of();
        }
        var latest = new HashMap<Ags, Long>();
        reports.periods(KIND).stream()
                .findFirst()
                .ifPresent(period -> reports.list(KIND, period).stream()
                        .filter(report -> report.figures().containsKey(CASES))
                        .forEach(report -> Ags.parse(report.sender().value())
                                .ifPresent(town -> latest.putIfAbsent(
                                        town, report.figures().getOrDefault(CASES, 0L)))));
        return latest;
    }
}
