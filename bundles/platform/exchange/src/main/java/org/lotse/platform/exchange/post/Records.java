package org.lotse.platform.exchange.post;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.exchange.ArrivedPackage;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PackageFilter;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.PackageLine;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.exchange.PackageWay;
import org.lotse.platform.api.exchange.SentPackage;
import org.lotse.platform.api.tenant.TenantId;

/** One tenant's own records of packages, on a connection to its database. */
public final class Records {

    private static final String SENT =
            "SELECT ID, RECEIVER, SENT_AT, STATE, STATE_AT, REASON FROM EXCHANGE_SENT WHERE KIND = ?";
    private static final String ARRIVED =
            "SELECT ID, SENDER, KIND_VERSION, SENT_AT, STATE, STATE_AT, REASON FROM EXCHANGE_ARRIVED WHERE KIND = ?";
    private static final String LINES = "SELECT * FROM ("
            + "SELECT ID, KIND, CAST('OUT' AS VARCHAR(3)) AS WAY, RECEIVER AS OTHER, SENT_AT, STATE, STATE_AT, PERSON FROM EXCHANGE_SENT"
            + " UNION ALL SELECT ID, KIND, CAST('IN' AS VARCHAR(3)) AS WAY, SENDER AS OTHER, SENT_AT, STATE, STATE_AT, PERSON"
            + " FROM EXCHANGE_ARRIVED) BOTH_WAYS";
    private static final String LATEST_FIRST = " ORDER BY SENT_AT DESC, ID DESC";

    private final Sql sql;

    /** @param connection to the tenant's database */
    public Records(Connection connection) {
        sql = new Sql(connection);
    }

    void addSent(Mail mail, @Nullable String person) throws SQLException {
        sql.change(
                "INSERT INTO EXCHANGE_SENT (ID, KIND, RECEIVER, SENT_AT, STATE, STATE_AT, PERSON)"
                        + " VALUES (?, ?, ?, ?, 'SENT', ?, ?)",
                mail.id(),
                mail.kind().value(),
                mail.receiver().value(),
                mail.sentAt(),
                mail.sentAt(),
                person);
    }

    void addArrived(Mail mail, Instant now) throws SQLException {
        sql.change(
                "INSERT INTO EXCHANGE_ARRIVED (ID, KIND, KIND_VERSION, SENDER, SENT_AT, STATE, STATE_AT)"
                        + " VALUES (?, ?, ?, ?, ?, 'RECEIVED', ?)",
                mail.id(),
                mail.kind().value(),
                mail.version(),
                mail.sender().value(),
                mail.sentAt(),
                now);
    }

    /** Whether it was in this state until now. */
    boolean sentIs(PackageId id, PackageState state, @Nullable String reason, Instant at) throws SQLException {
        return sql.change(
                        "UPDATE EXCHANGE_SENT SET STATE = ?, STATE_AT = ?, REASON = ? WHERE ID = ?"
                                + " AND STATE IN ('SENT', 'RECEIVED') AND STATE <> ?",
                        state.name(),
                        at,
                        reason,
                        id,
                        state.name())
                == 1;
    }

    /** Whether it could be decided about until now. */
    boolean arrivedIs(PackageId id, PackageState state, @Nullable String reason, @Nullable String person, Instant at)
            throws SQLException {
        return sql.change(
                        "UPDATE EXCHANGE_ARRIVED SET STATE = ?, STATE_AT = ?, REASON = ?, PERSON = ?"
                                + " WHERE ID = ? AND STATE = 'RECEIVED'",
                        state.name(),
                        at,
                        reason,
                        person,
                        id)
                == 1;
    }

    /** What was sent of a kind, the latest first. */
    public List<SentPackage> sent(KindId kind, int most) throws SQLException {
        return sql.query(SENT + LATEST_FIRST + first(most), Records::sent, kind.value());
    }

    /** What was sent under this identity. */
    public Optional<SentPackage> sent(KindId kind, PackageId id) throws SQLException {
        return sql.query(SENT + " AND ID = ?", Records::sent, kind.value(), id).stream()
                .findFirst();
    }

    /** What has come of a kind: undecided first, then the latest. */
    public List<ArrivedPackage> arrived(KindId kind, int most) throws SQLException {
        return sql.query(
                ARRIVED + " ORDER BY CASE WHEN STATE = 'RECEIVED' THEN 0 ELSE 1 END, SENT_AT DESC, ID DESC"
                        + first(most),
                Records::arrived,
                kind.value());
    }

    /** What has come under this identity. */
    public Optional<ArrivedPackage> arrived(KindId kind, PackageId id) throws SQLException {
        return sql.query(ARRIVED + " AND ID = ?", Records::arrived, kind.value(), id).stream()
                .findFirst();
    }

    /** Packages of every kind in both ways behind a place in the list, the latest first. */
    public List<PackageLine> lines(PackageFilter filter, @Nullable Behind behind, int most) throws SQLException {
        var values = new ArrayList<@Nullable Object>();
        var where = new StringBuilder(" WHERE 1 = 1");
        if (filter.way() != null) {
            where.append(" AND WAY = ?");
            values.add(filter.way().name());
        }
        if (filter.state() != null) {
            where.append(" AND STATE = ?");
            values.add(filter.state().name());
        }
        if (behind != null) {
            where.append(" AND SENT_AT <= ? AND (SENT_AT < ? OR ID < ?)");
            values.add(behind.sentAt());
            values.add(behind.sentAt());
            values.add(behind.id());
        }
        return sql.query(LINES + where + LATEST_FIRST + first(most), Records::line, values.toArray());
    }

    /** One that went out, as it stands in the list. */
    public Optional<PackageLine> sentLine(PackageId id) throws SQLException {
        return sql.query(LINES + " WHERE ID = ? AND WAY = 'OUT'", Records::line, id).stream()
                .findFirst();
    }

    /** A place in the list. */
    public record Behind(Instant sentAt, PackageId id) {}

    private static PackageLine line(ResultSet row) throws SQLException {
        return new PackageLine(
                Sql.id(row, 1),
                new KindId(row.getString(2)),
                PackageWay.valueOf(row.getString(3).strip()),
                new TenantId(row.getString(4)),
                Sql.instant(row, 5),
                PackageState.valueOf(row.getString(6)),
                Sql.instant(row, 7),
                row.getString(8));
    }

    private static String first(int most) {
        return " FETCH FIRST " + most + " ROWS ONLY";
    }

    private static SentPackage sent(ResultSet row) throws SQLException {
        return new SentPackage(
                Sql.id(row, 1),
                new TenantId(row.getString(2)),
                Sql.instant(row, 3),
                PackageState.valueOf(row.getString(4)),
                Sql.instant(row, 5),
                row.getString(6));
    }

    private static ArrivedPackage arrived(ResultSet row) throws SQLException {
        return new ArrivedPackage(
                Sql.id(row, 1),
                new TenantId(row.getString(2)),
                row.getInt(3),
                Sql.instant(row, 4),
                PackageState.valueOf(row.getString(5)),
                Sql.instant(row, 6),
                row.getString(7));
    }
}
