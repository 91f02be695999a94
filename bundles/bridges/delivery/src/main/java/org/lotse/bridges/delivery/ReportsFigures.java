package org.lotse.bridges.delivery;

import org.lotse.cases.api.event.DestinationsCounted;
import org.lotse.liga.api.change.CaseloadReports;
import org.lotse.platform.api.event.EventHandler;
import org.lotse.platform.api.event.HandlerOf;
import org.lotse.platform.api.event.Occurrence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reports to the district, on behalf of liga, how many cases run and how many have no destination. */
@Component
@HandlerOf(module = "liga", name = "reports-figures")
public final class ReportsFigures implements EventHandler<DestinationsCounted> {

    private final CaseloadReports reports;

    @Activate
    public ReportsFigures(@Reference CaseloadReports reports) {
        this.reports = reports;
    }

    @Override
    public Class<DestinationsCounted> hears() {
        return DestinationsCounted.class;
    }

    @Override
    public void handle(Occurrence<DestinationsCounted> occurrence) {
        var counted = occurrence.event();
        reports.report(counted.from(), counted.running(), counted.open());
    }
}
