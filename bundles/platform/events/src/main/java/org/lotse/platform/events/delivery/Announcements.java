package org.lotse.platform.events.delivery;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.persistence.journal.JournalDatabases;

/**
 * Which tenants may have events waiting, in the platform's database: after a crash nobody has to open all the others. Put
 * down before the transaction commits, in one of its own; taken back only when the outbox was found empty longer after the
 * last announcement than a transaction takes.
 */
final class Announcements {

    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(2);

    private final JournalDatabases databases;
    private final Clock clock;
    private final Map<TenantId, Instant> announced = new ConcurrentHashMap<>();

    Announcements(JournalDatabases databases, Clock clock) {
        this.databases = databases;
        this.clock = clock;
    }

    /** What was announced and not taken back when the platform stopped, or crashed. */
    List<TenantId> left() {
        var left = databases.call(Optional.empty(), connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT TENANT FROM EVENTS_PENDING")) {
                var tenants = Stream.<TenantId>builder();
                while (rows.next()) {
                    tenants.add(new TenantId(rows.getString(1)));
                }
                return tenants.build().toList();
            }
        });
        left.forEach(tenant -> announced.putIfAbsent(tenant, clock.instant()));
        return left;
    }

    List<TenantId> now() {
        return List.copyOf(announced.keySet());
    }

    synchronized void announce(TenantId tenant) {
        if (!announced.containsKey(tenant)) {
            change("DELETE FROM EVENTS_PENDING WHERE TENANT = ?", tenant);
            change("INSERT INTO EVENTS_PENDING VALUES (?)", tenant);
        }
        announced.put(tenant, clock.instant());
    }

    /** Its outbox was found empty. Whether the announcement could be taken back already. */
    synchronized boolean takeBack(TenantId tenant) {
        var last = announced.get(tenant);
        if (last == null) {
            return true;
        }
        if (last.plus(LONGEST_TRANSACTION).isAfter(clock.instant())) {
            return false;
        }
        change("DELETE FROM EVENTS_PENDING WHERE TENANT = ?", tenant);
        announced.remove(tenant);
        return true;
    }

    private void change(String sql, TenantId tenant) {
        databases.call(Optional.empty(), connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, tenant.value());
                return statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException("The announcement of events could not be kept", e);
            }
        });
    }
}
