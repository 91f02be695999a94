package org.lotse.liga.core.domain.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.lotse.liga.api.request.EntryKind;
import org.lotse.liga.api.request.ThreadEntry;
import org.lotse.platform.api.data.LastChange;

/** An entry of a thread. A value that stays as it was made. */
@Embeddable
public class EntryRow {

    @Column(name = "PLACE")
    private int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private EntryKind kind;

    @Column(name = "MADE_AT")
    private Instant at;

    @Column(name = "MADE_BY")
    private String by;

    @Column(name = "BODY")
    private String text;

    /** For the database layer. */
    protected EntryRow() {}

    static EntryRow of(int place, EntryKind kind, String text, LastChange change) {
        var row = new EntryRow();
        row.place = place;
        row.kind = kind;
        row.at = change.at();
        row.by = change.by();
        row.text = text;
        return row;
    }

    int place() {
        return place;
    }

    EntryKind kind() {
        return kind;
    }

    ThreadEntry told() {
        return new ThreadEntry(kind, at, by, text);
    }
}
