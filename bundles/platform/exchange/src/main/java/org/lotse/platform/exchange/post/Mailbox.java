package org.lotse.platform.exchange.post;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.persistence.journal.JournalDatabases;

/** Packages under way, in the platform's database; their insides are sealed. Each call is a transaction of its own. */
public final class Mailbox {

    private static final String MAIL =
            "ID, KIND, KIND_VERSION, SENDER, RECEIVER, SENT_AT, STAGE, STAGE_AT, SENDER_KNOWS, RECEIVER_KNOWS";

    private final JournalDatabases databases;

    /** @param databases the way to the platform's */
    public Mailbox(JournalDatabases databases) {
        this.databases = databases;
    }

    /** Lays a package down with its sealed inside. */
    void add(Mail mail, Map<Mail.Part, String> inside) {
        call(sql -> {
            sql.change(
                    "INSERT INTO EXCHANGE_MAIL (" + MAIL + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    mail.id(),
                    mail.kind().value(),
                    mail.version(),
                    mail.sender().value(),
                    mail.receiver().value(),
                    mail.sentAt(),
                    mail.stage().name(),
                    mail.since(),
                    mail.senderKnows().name(),
                    mail.receiverKnows().name());
            for (var part : inside.entrySet()) {
                put(sql, mail.id(), part.getKey(), part.getValue());
            }
            return true;
        });
    }

    /** The outside of a package that is here. */
    public Optional<Mail> find(PackageId id) {
        return call(sql -> sql.query("SELECT " + MAIL + " FROM EXCHANGE_MAIL WHERE ID = ?", Mailbox::mail, id).stream()
                .findFirst());
    }

    /** What is here and not waiting for a decision that its ends know of: the courier's work. */
    List<Mail> unsettled() {
        return call(sql -> sql.query(
                "SELECT " + MAIL + " FROM EXCHANGE_MAIL WHERE STAGE <> 'WAITING' OR SENDER_KNOWS <> 'RECEIVED'"
                        + " OR RECEIVER_KNOWS <> 'RECEIVED' ORDER BY SENT_AT, ID",
                Mailbox::mail));
    }

    /** A part of the sealed inside, if it is still here. */
    public Optional<String> inside(PackageId id, Mail.Part part) {
        return call(sql -> {
            var pieces = sql.query(
                    "SELECT SEALED FROM EXCHANGE_PIECE WHERE ID = ? AND PART = ? ORDER BY PIECE",
                    row -> row.getString(1),
                    id,
                    part.name());
            return pieces.isEmpty() ? Optional.empty() : Optional.of(String.join("", pieces));
        });
    }

    /** Moves a package on, if it is in this stage. */
    boolean move(PackageId id, Stage from, Stage to, Instant at) {
        return call(sql -> moved(sql, id, from, to, at));
    }

    /** Takes a waiting package back, inside and all. */
    public boolean withdraw(PackageId id, Instant at) {
        return call(sql -> {
            var moved = moved(sql, id, Stage.WAITING, Stage.WITHDRAWN, at);
            if (moved) {
                sql.change("DELETE FROM EXCHANGE_PIECE WHERE ID = ?", id);
            }
            return moved;
        });
    }

    /** The decision is committed: the inside goes, what the sender is told comes. */
    void settle(PackageId id, PackageState decision, Optional<String> sealedReason, Instant at) {
        call(sql -> {
            if (moved(sql, id, Stage.DECIDING, Stage.of(decision), at)) {
                sql.change("UPDATE EXCHANGE_MAIL SET RECEIVER_KNOWS = ? WHERE ID = ?", decision.name(), id);
                sql.change("DELETE FROM EXCHANGE_PIECE WHERE ID = ?", id);
                if (sealedReason.isPresent()) {
                    put(sql, id, Mail.Part.REASON, sealedReason.get());
                }
            }
            return true;
        });
    }

    /** The receiver's record says so now. */
    void receiverKnows(PackageId id, PackageState state) {
        call(sql -> sql.change("UPDATE EXCHANGE_MAIL SET RECEIVER_KNOWS = ? WHERE ID = ?", state.name(), id) > 0);
    }

    /** The sender's record says so now. */
    public void senderKnows(PackageId id, PackageState state) {
        call(sql -> sql.change("UPDATE EXCHANGE_MAIL SET SENDER_KNOWS = ? WHERE ID = ?", state.name(), id) > 0);
    }

    /** Nobody needs it here any more. */
    void remove(PackageId id) {
        call(sql -> {
            sql.change("DELETE FROM EXCHANGE_PIECE WHERE ID = ?", id);
            return sql.change("DELETE FROM EXCHANGE_MAIL WHERE ID = ?", id) > 0;
        });
    }

    private static boolean moved(Sql sql, PackageId id, Stage from, Stage to, Instant at) throws SQLException {
        return sql.change(
                        "UPDATE EXCHANGE_MAIL SET STAGE = ?, STAGE_AT = ? WHERE ID = ? AND STAGE = ?",
                        to.name(),
                        at,
                        id,
                        from.name())
                == 1;
    }

    private static void put(Sql sql, PackageId id, Mail.Part part, String sealed) throws SQLException {
        var piece = 0;
        for (var text : Pieces.of(sealed)) {
            sql.change(
                    "INSERT INTO EXCHANGE_PIECE (ID, PART, PIECE, SEALED) VALUES (?, ?, ?, ?)",
                    id,
                    part.name(),
                    piece++,
                    text);
        }
    }

    private static Mail mail(ResultSet row) throws SQLException {
        return new Mail(
                Sql.id(row, 1),
                new KindId(row.getString(2)),
                row.getInt(3),
                new TenantId(row.getString(4)),
                new TenantId(row.getString(5)),
                Sql.instant(row, 6),
                Stage.valueOf(row.getString(7)),
                Sql.instant(row, 8),
                PackageState.valueOf(row.getString(9)),
                PackageState.valueOf(row.getString(10)));
    }

    private <T> T call(Work<T> work) {
        return databases.call(Optional.empty(), (Connection connection) -> work.on(new Sql(connection)));
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Sql sql) throws SQLException;
    }
}
