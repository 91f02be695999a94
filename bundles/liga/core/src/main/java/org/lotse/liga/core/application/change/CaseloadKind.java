package org.lotse.liga.core.application.change;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.change.Running;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.exchange.FigureKey;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.Report;
import org.lotse.platform.api.exchange.ReportKind;
import org.lotse.platform.api.exchange.ReportPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * How many cases run in a municipality before a change, and how many of them have no destination. Rounded to five, the open ones always up: the district needs
 * to know when none is left, and no more.
 */
@Component
public final class CaseloadKind implements ReportKind {

    /** The name under which it goes. */
    static final KindId KIND = new KindId("liga.winding-down");

    private static final FigureKey RUNNING = FigureKey.of("RUNNING");
    private static final FigureKey OPEN = FigureKey.of("OPEN");
    private static final int ROUNDED_TO = 5;

    @Activate
    public CaseloadKind() {}

    @Override
    public KindId id() {
        return KIND;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Permission send() {
        return LigaPermissions.OWN;
    }

    @Override
    public Permission receive() {
        return LigaPermissions.READ;
    }

    @Override
    public boolean knows(FigureKey key) {
        return Set.of(RUNNING, OPEN).contains(key);
    }

    /** A report is about the one day on which the new model begins. */
    static ReportPeriod period(LocalDate day) {
        return new ReportPeriod(day, day);
    }

    static int running(int cases) {
        return Math.floorDiv(cases + ROUNDED_TO / 2, ROUNDED_TO) * ROUNDED_TO;
    }

    static int open(int cases) {
        return Math.ceilDiv(cases, ROUNDED_TO) * ROUNDED_TO;
    }

    static Map<FigureKey, Long> figures(int running, int open) {
        return Map.of(RUNNING, (long) running, OPEN, (long) open);
    }

    static Running read(Report report) {
        return new Running(
                report.figures().getOrDefault(RUNNING, 0L), report.figures().getOrDefault(OPEN, 0L), report.sentAt());
    }
}
