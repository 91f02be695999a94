package org.lotse.platform.events.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables of one tenant's outbox, on a connection to its database. */
public final class Outbox {

    private static final String EVENT = "EVENT_NUMBER, ID, EVENT_TYPE, PUBLISHED_AT, EXPIRES_AT, PAYLOAD";

    private final Connection connection;

    /** @param connection to a tenant's database */
    public Outbox(Connection connection) {
        this.connection = connection;
    }

    /** Adds an event at the end. */
    public void add(StoredEvent event) throws SQLException {
        change(
                "INSERT INTO EVENTS_OUTBOX (" + EVENT + ") VALUES (?, ?, ?, ?, ?, ?)",
                event.number(),
                event.id().toString(),
                event.type(),
                micros(event.at()),
                micros(event.expires()),
                event.payload());
    }

    /** Every handler that was ever seen here. */
    public List<HandlerState> handlers() throws SQLException {
        return query(
                "SELECT HANDLER, EVENT_TYPE, DONE, ATTEMPTS, NEXT_AT, REASON, EXPIRED FROM EVENTS_HANDLER ORDER BY HANDLER",
                row -> new HandlerState(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getInt(4),
                        instant(row.getLong(5)),
                        row.getString(6),
                        row.getLong(7)));
    }

    /** From now on it is known here; what came before is none of its business. */
    public void meet(String handler, String type, long done) throws SQLException {
        change("INSERT INTO EVENTS_HANDLER VALUES (?, ?, ?, 0, 0, '', 0)", handler, type, done);
    }

    /** The event that this handler must deal with next. */
    public Optional<StoredEvent> next(HandlerState handler) throws SQLException {
        return waiting(handler, 1).stream().findFirst();
    }

    /** Events that wait for this handler, in order. */
    public List<StoredEvent> waiting(HandlerState handler, int most) throws SQLException {
        return query(
                "SELECT " + EVENT
                        + " FROM EVENTS_OUTBOX WHERE EVENT_TYPE = ? AND EVENT_NUMBER > ? ORDER BY EVENT_NUMBER"
                        + " FETCH FIRST " + most + " ROWS ONLY",
                Outbox::event,
                handler.type(),
                handler.done());
    }

    /** The event of this number, while anybody needs it. */
    public Optional<StoredEvent> find(long number) throws SQLException {
        return query("SELECT " + EVENT + " FROM EVENTS_OUTBOX WHERE EVENT_NUMBER = ?", Outbox::event, number).stream()
                .findFirst();
    }

    /** The handler is through with everything up to this event. */
    public void done(String handler, long number) throws SQLException {
        change(
                "UPDATE EVENTS_HANDLER SET DONE = ?, ATTEMPTS = 0, NEXT_AT = 0, REASON = '' WHERE HANDLER = ?",
                number,
                handler);
    }

    /** The next event failed and is tried again, not before then. */
    public void failed(String handler, int attempts, Instant next, String reason) throws SQLException {
        change(
                "UPDATE EVENTS_HANDLER SET ATTEMPTS = ?, NEXT_AT = ?, REASON = ? WHERE HANDLER = ?",
                attempts,
                micros(next),
                reason,
                handler);
    }

    /** The event waited in vain for this handler. */
    public void expired(String handler, long number) throws SQLException {
        done(handler, number);
        change("UPDATE EVENTS_HANDLER SET EXPIRED = EXPIRED + 1 WHERE HANDLER = ?", handler);
    }

    /** The event is laid aside and the next one comes. */
    public void park(String handler, long number, int attempts, String reason) throws SQLException {
        done(handler, number);
        change("INSERT INTO EVENTS_PARKED VALUES (?, ?, ?, ?, 0)", handler, number, attempts, reason);
    }

    /** Everything that is laid aside. */
    public List<Parked> parked() throws SQLException {
        return query(
                "SELECT HANDLER, EVENT_NUMBER, ATTEMPTS, REASON, AGAIN FROM EVENTS_PARKED ORDER BY HANDLER, EVENT_NUMBER",
                row -> new Parked(
                        row.getString(1), row.getLong(2), row.getInt(3), row.getString(4), row.getInt(5) != 0));
    }

    /** Tried again at the next occasion. */
    public void again(String handler, long number) throws SQLException {
        change("UPDATE EVENTS_PARKED SET AGAIN = 1 WHERE HANDLER = ? AND EVENT_NUMBER = ?", handler, number);
    }

    /** Tried again, in vain. */
    public void failedAgain(String handler, long number, String reason) throws SQLException {
        change(
                "UPDATE EVENTS_PARKED SET AGAIN = 0, ATTEMPTS = ATTEMPTS + 1, REASON = ? WHERE HANDLER = ? AND EVENT_NUMBER = ?",
                reason,
                handler,
                number);
    }

    /** No longer laid aside: dealt with or discarded. */
    public void unpark(String handler, long number) throws SQLException {
        change("DELETE FROM EVENTS_PARKED WHERE HANDLER = ? AND EVENT_NUMBER = ?", handler, number);
    }

    /** Removes every event that nobody needs any more. */
    public void clean() throws SQLException {
        change("DELETE FROM EVENTS_OUTBOX WHERE NOT EXISTS (SELECT 1 FROM EVENTS_HANDLER H"
                + " WHERE H.EVENT_TYPE = EVENTS_OUTBOX.EVENT_TYPE AND H.DONE < EVENTS_OUTBOX.EVENT_NUMBER)"
                + " AND NOT EXISTS (SELECT 1 FROM EVENTS_PARKED P"
                + " WHERE P.EVENT_NUMBER = EVENTS_OUTBOX.EVENT_NUMBER)");
    }

    static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                UUID.fromString(row.getString(2)),
                row.getString(3),
                instant(row.getLong(4)),
                instant(row.getLong(5)),
                row.getString(6));
    }

    private void change(String sql, Object... values) throws SQLException {
        try (var statement = prepared(sql, values)) {
            statement.executeUpdate();
        }
    }

    private <T> List<T> query(String sql, Row<T> reader, Object... values) throws SQLException {
        try (var statement = prepared(sql, values);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @FunctionalInterface
    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
