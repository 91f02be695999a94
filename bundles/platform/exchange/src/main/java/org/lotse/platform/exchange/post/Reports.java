package org.lotse.platform.exchange.post;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lotse.platform.api.exchange.FigureKey;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.exchange.Report;
import org.lotse.platform.api.exchange.ReportPeriod;
import org.lotse.platform.api.tenant.TenantId;

/** One tenant's own records of reports, on a connection to its database: what they say, beside {@link Records} that they went. */
public final class Reports {

    private static final String REPORTS =
            "SELECT r.ID, r.SENDER, r.FIRST_DAY, r.LAST_DAY, r.VERSION, p.SENT_AT, p.STATE FROM EXCHANGE_REPORT r JOIN %s p ON p.ID = r.ID"
                    + " WHERE r.KIND = ?";
    private static final String SENT = REPORTS.formatted("EXCHANGE_SENT");
    private static final String ARRIVED = REPORTS.formatted("EXCHANGE_ARRIVED") + " AND p.STATE = 'ACCEPTED'";
    private static final String ABOUT = " AND r.FIRST_DAY = ? AND r.LAST_DAY = ?";
    private static final String FIGURES = "SELECT f.REPORT_ID, f.FIGURE, f.AMOUNT FROM EXCHANGE_FIGURE f"
            + " JOIN EXCHANGE_REPORT r ON r.ID = f.REPORT_ID WHERE r.KIND = ?";

    private final Sql sql;

    /** @param connection to the tenant's database */
    public Reports(Connection connection) {
        sql = new Sql(connection);
    }

    void add(Mail mail, ReportText report) throws SQLException {
        sql.change(
                "INSERT INTO EXCHANGE_REPORT (ID, KIND, SENDER, FIRST_DAY, LAST_DAY, VERSION) VALUES (?, ?, ?, ?, ?, ?)",
                mail.id(),
                mail.kind().value(),
                mail.sender().value(),
                report.period().first(),
                report.period().last(),
                report.version());
        for (var figure : report.figures().entrySet()) {
            sql.change(
                    "INSERT INTO EXCHANGE_FIGURE (REPORT_ID, FIGURE, AMOUNT) VALUES (?, ?, ?)",
                    mail.id(),
                    figure.getKey().value(),
                    figure.getValue());
        }
    }

    /** The latest version that went out about a period; 0 if none did. */
    public int latest(KindId kind, ReportPeriod period) throws SQLException {
        return sql.query(
                        "SELECT COALESCE(MAX(r.VERSION), 0) FROM EXCHANGE_REPORT r JOIN EXCHANGE_SENT p ON p.ID = r.ID WHERE r.KIND = ?"
                                + ABOUT,
                        row -> row.getInt(1),
                        kind.value(),
                        period.first(),
                        period.last())
                .getFirst();
    }

    /** What went out, the latest period and version first. */
    public List<Report> sent(KindId kind, int most) throws SQLException {
        var figures = figures(FIGURES, kind.value());
        return sql.query(
                SENT + " ORDER BY r.FIRST_DAY DESC, r.LAST_DAY DESC, p.SENT_AT DESC, r.ID DESC FETCH FIRST " + most
                        + " ROWS ONLY",
                row -> report(row, figures),
                kind.value());
    }

    /** About which periods something has come, the latest first. */
    public List<ReportPeriod> periods(KindId kind) throws SQLException {
        return sql.query(
                "SELECT DISTINCT r.FIRST_DAY, r.LAST_DAY FROM EXCHANGE_REPORT r JOIN EXCHANGE_ARRIVED p ON p.ID = r.ID"
                        + " WHERE r.KIND = ? ORDER BY r.FIRST_DAY DESC, r.LAST_DAY DESC",
                row -> period(row, 1),
                kind.value());
    }

    /** What has come about a period: of each sender the latest version first. */
    public List<Report> arrived(KindId kind, ReportPeriod period) throws SQLException {
        var figures = figures(FIGURES + ABOUT, kind.value(), period.first(), period.last());
        return sql.query(
                ARRIVED + ABOUT + " ORDER BY r.SENDER, p.SENT_AT DESC, r.ID DESC",
                row -> report(row, figures),
                kind.value(),
                period.first(),
                period.last());
    }

    private Map<PackageId, SortedMap<FigureKey, Long>> figures(String question, Object... values) throws SQLException {
        var found = new HashMap<PackageId, SortedMap<FigureKey, Long>>();
        sql.query(
                question,
                row -> found.computeIfAbsent(Sql.id(row, 1), id -> new TreeMap<>())
                        .put(new FigureKey(row.getString(2)), row.getLong(3)),
                values);
        return found;
    }

    private static Report report(ResultSet row, Map<PackageId, SortedMap<FigureKey, Long>> figures)
            throws SQLException {
        var id = Sql.id(row, 1);
        return new Report(
                id,
                new TenantId(row.getString(2)),
                period(row, 3),
                row.getInt(5),
                Sql.instant(row, 6),
                PackageState.valueOf(row.getString(7)),
                figures.getOrDefault(id, new TreeMap<>()));
    }

    private static ReportPeriod period(ResultSet row, int column) throws SQLException {
        return new ReportPeriod(LocalDate.parse(row.getString(column)), LocalDate.parse(row.getString(column + 1)));
    }
}
