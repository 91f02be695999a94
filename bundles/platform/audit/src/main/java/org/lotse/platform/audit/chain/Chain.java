package org.lotse.platform.audit.chain;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The chain of one database, on a connection to it. */
public final class Chain {

    private static final String COLUMNS =
            "ENTRY_NUMBER, COMMIT_NUMBER, HAPPENED_AT, ACTOR, ROOM, ACT, SUBJECT_KIND," + " SUBJECT, DETAILS, SEAL";

    private final Connection connection;

    /** @param connection to a database with the tables of the trail */
    public Chain(Connection connection) {
        this.connection = connection;
    }

    /** The end of the chain. */
    public Link head() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT ENTRY_NUMBER, SEAL FROM AUDIT_HEAD")) {
            if (!row.next()) {
                throw new SQLException("The audit trail has lost its head: restore this database from its backup");
            }
            return new Link(row.getLong(1), row.getString(2));
        }
    }

    /** The seal at this place, if there is an entry. */
    public Optional<Link> at(long number) throws SQLException {
        try (var query = connection.prepareStatement("SELECT SEAL FROM AUDIT_ENTRY WHERE ENTRY_NUMBER = ?")) {
            query.setLong(1, number);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(new Link(number, row.getString(1))) : Optional.empty();
            }
        }
    }

    /**
     * Adds entries. Nobody else may add meanwhile: the caller holds the journal's head.
     *
     * @param head the present end
     * @return the new end
     */
    public Link append(Sealer sealer, Link head, List<Statement> statements) throws SQLException {
        var last = head;
        try (var insert = connection.prepareStatement(
                "INSERT INTO AUDIT_ENTRY (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var statement : statements) {
                last = sealer.after(last, statement);
                insert.setLong(1, last.number());
                insert.setLong(2, statement.commit());
                insert.setLong(3, Sealer.micros(statement.at()));
                insert.setString(4, statement.actor());
                insert.setString(5, statement.room());
                insert.setString(6, statement.act());
                insert.setString(7, statement.subjectKind());
                insert.setString(8, statement.subject());
                insert.setString(9, statement.details());
                insert.setString(10, last.seal());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (var update = connection.prepareStatement("UPDATE AUDIT_HEAD SET ENTRY_NUMBER = ?, SEAL = ?")) {
            update.setLong(1, last.number());
            update.setString(2, last.seal());
            update.executeUpdate();
        }
        return last;
    }

    /** Every entry from one instant up to another, in order. */
    public void read(Instant from, Instant until, Consumer<Entry> reader) throws SQLException {
        try (var query = connection.prepareStatement("SELECT " + COLUMNS
                + " FROM AUDIT_ENTRY WHERE HAPPENED_AT >= ? AND HAPPENED_AT < ? ORDER BY ENTRY_NUMBER")) {
            query.setLong(1, Sealer.micros(from));
            query.setLong(2, Sealer.micros(until));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    reader.accept(entry(rows));
                }
            }
        }
    }

    /** The whole chain, in order. */
    void read(Consumer<Entry> reader) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT " + COLUMNS + " FROM AUDIT_ENTRY ORDER BY ENTRY_NUMBER")) {
            while (rows.next()) {
                reader.accept(entry(rows));
            }
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var statement = new Statement(
                row.getLong(2),
                Sealer.instant(row.getLong(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
        return new Entry(new Link(row.getLong(1), row.getString(10)), statement);
    }
}
