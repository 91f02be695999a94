package org.lotse.platform.exchange.post;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.exchange.PackageId;

/** Statements on one connection; identities and instants are written as the tables keep them. */
final class Sql {

    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** How many rows it changed. */
    int change(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = prepared(sql, values)) {
            return statement.executeUpdate();
        }
    }

    <T> List<T> query(String sql, Row<T> reader, @Nullable Object... values) throws SQLException {
        try (var statement = prepared(sql, values);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        }
    }

    static PackageId id(ResultSet row, int column) throws SQLException {
        return new PackageId(UUID.fromString(row.getString(column)));
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return Instant.EPOCH.plus(row.getLong(column), ChronoUnit.MICROS);
    }

    private PreparedStatement prepared(String sql, @Nullable Object[] values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < values.length; i++) {
            switch (values[i]) {
                case Instant at -> statement.setLong(i + 1, ChronoUnit.MICROS.between(Instant.EPOCH, at));
                case PackageId id -> statement.setString(i + 1, id.toString());
                case Integer number -> statement.setInt(i + 1, number);
                case Long number -> statement.setLong(i + 1, number);
                case null -> statement.setNull(i + 1, java.sql.Types.VARCHAR);
                default -> statement.setString(i + 1, values[i].toString());
            }
        }
        return statement;
    }

    /** Reads the row on which the cursor stands. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
