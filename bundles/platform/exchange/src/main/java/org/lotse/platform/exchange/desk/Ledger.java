package org.lotse.platform.exchange.desk;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.exchange.post.Move;
import org.lotse.platform.exchange.post.Moves;
import org.lotse.platform.exchange.post.Publications;
import org.lotse.platform.exchange.post.Records;
import org.lotse.platform.exchange.post.Reports;
import org.lotse.platform.persistence.journal.JournalDatabases;
import org.lotse.platform.persistence.journal.RunningWrite;
import org.lotse.platform.persistence.journal.RunningWrites;

/** The current tenant's records and trail: read on their own, written with the transaction that runs. */
record Ledger(CurrentScope scope, RunningWrites writes, JournalDatabases databases, AuditTrail audit) {

    private static final String ROOM = "exchange";

    TenantId tenant() {
        return scope.require().tenant();
    }

    /** Display name of whoever acts, if it is a person. */
    @Nullable
    String person() {
        return scope.require().actor() instanceof Actor.Person person ? person.displayName() : null;
    }

    <T> T read(Reading<T> reading) {
        return databases.call(Optional.of(tenant()), connection -> reading.of(new Records(connection)));
    }

    <T> T readReports(Stating<T> reading) {
        return databases.call(Optional.of(tenant()), connection -> reading.of(new Reports(connection)));
    }

    <T> T readPublications(Publishing<T> reading) {
        return databases.call(Optional.of(tenant()), connection -> reading.of(new Publications(connection)));
    }

    /** @throws IllegalStateException if no transaction of the tenant runs */
    void requireTransaction() {
        if (running().isEmpty()) {
            throw new IllegalStateException(
                    "Packages and reports are sent, packages accepted, publications made and marks placed inside a write transaction of a tenant's unit");
        }
    }

    /** Notes the move and its act with the transaction that runs, or in one of its own. */
    void write(Move move, Act act) {
        var running = running();
        if (running.isPresent()) {
            Moves.note(running.get(), move);
            audit.record(act);
        } else {
            databases.write(Optional.of(tenant()), ROOM, write -> {
                Moves.note(write, move);
                audit.record(act);
            });
        }
    }

    /** Notes a move that belongs to one whose act is noted. */
    void write(Move move) {
        Moves.note(running().orElseThrow(), move);
    }

    /** From whom the transaction that runs accepts packages of a module. */
    Set<TenantId> acceptedFrom(ModuleId module) {
        return running().map(write -> Moves.acceptedFrom(write, module)).orElse(Set.of());
    }

    static Act act(String name, KindId kind, PackageId id) {
        return Act.of(name, "package", id.toString()).with("kind", kind.value());
    }

    private Optional<RunningWrite> running() {
        return writes.current().filter(write -> write.tenant().equals(Optional.of(tenant())));
    }

    /** Reads from the tenant's records. */
    @FunctionalInterface
    interface Reading<T> {
        T of(Records records) throws SQLException;
    }

    /** Reads from the tenant's records of reports. */
    @FunctionalInterface
    interface Stating<T> {
        T of(Reports reports) throws SQLException;
    }

    /** Reads from the tenant's records of publications. */
    @FunctionalInterface
    interface Publishing<T> {
        T of(Publications publications) throws SQLException;
    }
}
