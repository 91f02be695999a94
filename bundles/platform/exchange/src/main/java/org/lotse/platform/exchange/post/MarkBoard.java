package org.lotse.platform.exchange.post;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.persistence.journal.JournalDatabases;

/** Fingerprints that bodies of a district placed, in the platform's database. Each call is a transaction of its own. */
public final class MarkBoard {

    private final JournalDatabases databases;

    /** @param databases the way to the platform's */
    public MarkBoard(JournalDatabases databases) {
        this.databases = databases;
    }

    /** Another tenant than these that has placed one of the fingerprints. */
    public Optional<TenantId> holder(Set<String> sought, Set<TenantId> exceptThose) {
        return call(sql -> holder(sql, sought, exceptThose));
    }

    /** The record of a tenant that one of the fingerprints belongs to; of several, always the same one. */
    public Optional<String> subject(Set<String> sought, TenantId tenant) {
        return sought.isEmpty()
                ? Optional.empty()
                : call(sql -> carriers(sql, sought, tenant)).stream().findFirst();
    }

    /**
     * Places a mark.
     *
     * @param yielding tenants whose marks about the same go
     * @return who was faster, in which case nothing is placed
     */
    Optional<TenantId> place(Move.Mark mark, Set<TenantId> yielding) {
        return call(sql -> {
            takeTurn(sql, mark.district());
            for (var tenant : yielding) {
                giveWay(sql, mark.sought(), tenant);
            }
            var faster =
                    mark.another() ? Optional.<TenantId>empty() : holder(sql, mark.sought(), Set.of(mark.tenant()));
            if (faster.isEmpty()) {
                remove(sql, mark.tenant(), mark.subject());
                for (var digest : mark.carried()) {
                    sql.change(
                            "INSERT INTO EXCHANGE_MARK (KIND, DISTRICT, DIGEST, TENANT, SUBJECT, KEY_NUMBER)"
                                    + " VALUES (?, ?, ?, ?, ?, ?)",
                            mark.kind().value(),
                            mark.district().value(),
                            digest,
                            mark.tenant().value(),
                            mark.subject(),
                            mark.keyNumber());
                }
            }
            return faster;
        });
    }

    /** Takes a mark away. */
    public void remove(TenantId tenant, String subject) {
        call(sql -> remove(sql, tenant, subject));
    }

    /** The fingerprints that a record's mark carries. */
    public Set<String> carried(TenantId tenant, String subject) {
        return call(sql -> Set.copyOf(sql.query(
                "SELECT DIGEST FROM EXCHANGE_MARK WHERE TENANT = ? AND SUBJECT = ?",
                row -> row.getString(1),
                tenant.value(),
                subject)));
    }

    /** The records of a tenant that have a mark of a kind. */
    public List<String> subjects(TenantId tenant, String kind) {
        return call(sql -> sql.query(
                "SELECT DISTINCT SUBJECT FROM EXCHANGE_MARK WHERE TENANT = ? AND KIND = ?",
                row -> row.getString(1),
                tenant.value(),
                kind));
    }

    private static int remove(Sql sql, TenantId tenant, String subject) throws SQLException {
        return sql.change("DELETE FROM EXCHANGE_MARK WHERE TENANT = ? AND SUBJECT = ?", tenant.value(), subject);
    }

    private static void giveWay(Sql sql, Set<String> sought, TenantId tenant) throws SQLException {
        if (!sought.isEmpty()) {
            for (var subject : carriers(sql, sought, tenant)) {
                remove(sql, tenant, subject);
            }
        }
    }

    private static List<String> carriers(Sql sql, Set<String> sought, TenantId tenant) throws SQLException {
        var values = new ArrayList<@Nullable Object>(sought);
        values.addFirst(tenant.value());
        return sql.query(
                "SELECT DISTINCT SUBJECT FROM EXCHANGE_MARK WHERE TENANT = ? AND DIGEST IN " + places(sought)
                        + " ORDER BY SUBJECT",
                row -> row.getString(1),
                values.toArray());
    }

    private static Optional<TenantId> holder(Sql sql, Set<String> sought, Set<TenantId> exceptThose)
            throws SQLException {
        if (sought.isEmpty()) {
            return Optional.empty();
        }
        return sql
                .query(
                        "SELECT DISTINCT TENANT FROM EXCHANGE_MARK WHERE DIGEST IN " + places(sought)
                                + " ORDER BY TENANT",
                        row -> new TenantId(row.getString(1)),
                        sought.toArray())
                .stream()
                .filter(tenant -> !exceptThose.contains(tenant))
                .findFirst();
    }

    private static void takeTurn(Sql sql, TenantId district) throws SQLException {
        if (sql.change("UPDATE EXCHANGE_MARK_TURN SET TURNS = TURNS + 1 WHERE DISTRICT = ?", district.value()) == 0) {
            sql.change("INSERT INTO EXCHANGE_MARK_TURN (DISTRICT, TURNS) VALUES (?, 1)", district.value());
        }
    }

    private static String places(Collection<String> values) {
        return "(" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }

    private <T> T call(Work<T> work) {
        return databases.call(Optional.empty(), (Connection connection) -> work.on(new Sql(connection)));
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Sql sql) throws SQLException;
    }
}
