package org.lotse.platform.persistence.commit;

import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.journal.EntityChange;
import org.lotse.platform.persistence.journal.RunningWrite;

/** A write of this thread, and what the journal has heard of it. */
public final class OpenWrite implements RunningWrite, AutoCloseable {

    private final Journal journal;
    private final String unit;
    private final DatabaseName database;
    private final @Nullable OpenWrite outer;
    private final Changes changes = new Changes();
    private final Map<Class<?>, Object> notes = new HashMap<>();

    OpenWrite(Journal journal, String unit, DatabaseName database, @Nullable OpenWrite outer) {
        this.journal = journal;
        this.unit = unit;
        this.database = database;
        this.outer = outer;
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public Optional<TenantId> tenant() {
        return database.equals(DatabaseName.PLATFORM) ? Optional.empty() : Optional.of(new TenantId(database.value()));
    }

    @Override
    public List<EntityChange> changes() {
        return changes.list();
    }

    @Override
    public <T> T notes(Class<T> kind, Supplier<T> fresh) {
        return kind.cast(notes.computeIfAbsent(kind, unknown -> fresh.get()));
    }

    @Override
    public <T> Optional<T> noted(Class<T> kind) {
        return Optional.ofNullable(notes.get(kind)).map(kind::cast);
    }

    void add(EntityChange change) {
        changes.add(change);
    }

    /** Everything was written: the participants write too. */
    public void commit(Supplier<Connection> connection) {
        journal.commit(this, connection);
    }

    /** It was committed: the participants are told. Called after {@link #close}, when the thread is free for other writes. */
    public void committed() {
        journal.committed(this);
    }

    @Override
    public void close() {
        journal.end(this, outer);
    }
}
