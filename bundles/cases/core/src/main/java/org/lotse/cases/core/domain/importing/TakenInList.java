package org.lotse.cases.core.domain.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.importing.ImportEntry;
import org.lotse.cases.api.importing.ImportId;
import org.lotse.cases.api.importing.ImportState;
import org.lotse.platform.api.data.ConcurrentChange;

/** That a list was taken in: whose, when, how many cases. Kept in the transaction that opens them. */
@Entity
@Table(name = "CASES_IMPORT")
public class TakenInList {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "FILE_NAME")
    private String fileName;

    @Column(name = "ROW_COUNT")
    private int rows;

    @Column(name = "BROUGHT_BY")
    private String by;

    @Column(name = "TAKEN_IN_AT")
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    private ImportState state = ImportState.TAKEN_IN;

    @Column(name = "UNDONE_BY")
    private @Nullable String undoneBy;

    @Column(name = "UNDONE_AT")
    private @Nullable Instant undoneAt;

    /** For the database layer. */
    protected TakenInList() {}

    /** @param fileName as it is to be remembered, not longer than {@link org.lotse.platform.api.file.FileNames#LENGTH} */
    public TakenInList(ImportId id, String fileName, int rows, String by, Instant at) {
        this.id = id.value();
        this.fileName = fileName;
        this.rows = rows;
        this.by = by;
        this.at = at;
    }

    /** @throws ConcurrentChange if its cases were removed already */
    public void undo(String who, Instant when) {
        if (state == ImportState.UNDONE) {
            throw ConcurrentChange.after(null);
        }
        state = ImportState.UNDONE;
        undoneBy = who;
        undoneAt = when;
    }

    /** As it is shown. */
    public ImportEntry entry() {
        return new ImportEntry(new ImportId(id), fileName, rows, by, at, state, undoneBy, undoneAt);
    }
}
