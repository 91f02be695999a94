package org.lotse.platform.exchange.post;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.exchange.ArrivedPackage;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.exchange.SentPackage;
import org.lotse.platform.api.tenant.TenantId;

/** One tenant's own records of packages, on a connection to its database. */
public final class Records {

    private static final String SENT =
            "SELECT ID, RECEIVER, SENT_AT, STATE, STATE_AT, REASON FROM EXCHANGE_SENT WHERE KIND = ?";
    private static final String ARRIVED =
            "SELECT ID, SENDER, KIND_VERSION, SENT_AT, STATE, STATE_AT, REASON FROM EXCHANGE_ARRIVED WHERE KIND = ?";
    private static final String LATEST_FIRST = " ORDER BY SENT_AT DESC, ID DESC";

    private final Sql sql;

    /** @param connection to the tenant's database */
    public Records(Connection connection) {
        sql = new Sql(connection);
    }

    void addSent(Mail mail) throws SQLException {
        sql.change(
                "INSERT INTO EXCHANGE_SENT (ID, KIND, RECEIVER, SENT_AT, STATE, STATE_AT) VALUES (?, ?, ?, ?, 'SENT', ?)",
                mail.id(),
                mail.kind().value(),
                mail.receiver().value(),
                mail.sentAt(),
                mail.sentAt());
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
    boolean arrivedIs(PackageId id, PackageState state, @Nullable String reason, Instant at) throws SQLException {
        return sql.change(
                        "UPDATE EXCHANGE_ARRIVED SET STATE = ?, STATE_AT = ?, REASON = ? WHERE ID = ? AND STATE = 'RECEIVED'",
                        state.name(),
                        at,
                        reason,
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
