package org.lotse.cases.core.application.report;

import java.util.Set;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.figures.FigureQuery;
import org.lotse.cases.api.figures.Figures;
import org.lotse.cases.api.report.Quarter;
import org.lotse.cases.core.domain.figures.ReportCodes;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.exchange.FigureKey;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.Report;
import org.lotse.platform.api.exchange.ReportKind;
import org.lotse.platform.api.exchange.ReportPeriod;
import org.osgi.service.component.annotations.Component;

/** The figures of a quarter, for the district. */
@Component
public final class QuarterlyFigures implements ReportKind {

    /** The module of the LIGA takes in heads and where plans stand, for its care ratio (ADR 67). No role holds this. */
    private static final Permission LIGA = new Permission("liga.take-figures");

    /** The name under which they go. */
    static final KindId KIND = new KindId("cases.figures");

    @Override
    public KindId id() {
        return KIND;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Permission send() {
        return CasesPermissions.REPORT;
    }

    @Override
    public Permission receive() {
        return CasesPermissions.DISTRICT_FIGURES;
    }

    @Override
    public Set<Permission> alsoReceive() {
        return Set.of(LIGA);
    }

    @Override
    public boolean knows(FigureKey key) {
        return ReportCodes.knows(key);
    }

    static ReportPeriod period(Quarter quarter) {
        return new ReportPeriod(quarter.first(), quarter.last());
    }

    static Quarter quarter(ReportPeriod period) {
        return Quarter.of(period.first());
    }

    static FigureQuery query(Quarter quarter) {
        return new FigureQuery(quarter.first(), quarter.last(), null);
    }

    static Figures figures(Report report) {
        return ReportCodes.read(query(quarter(report.period())), report.figures());
    }
}
