package org.lotse.liga.core.domain.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.request.EntryKind;
import org.lotse.liga.api.request.ThreadEntry;
import org.lotse.platform.api.data.Ids;
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

    @Column(name = "ENTRY_KEY")
    private @Nullable UUID key;

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

    /** One that travels to the other end. */
    static EntryRow travelling(int place, EntryKind kind, String text, LastChange change) {
        var row = of(place, kind, text, change);
        row.key = Ids.next(change.at());
        return row;
    }

    /** One that came from the other end. */
    static EntryRow taken(int place, RequestSnapshot.Said said) {
        var row = of(place, EntryKind.REPLY, said.text(), new LastChange(said.by(), said.at()));
        row.key = said.key();
        return row;
    }

    int place() {
        return place;
    }

    EntryKind kind() {
        return kind;
    }

    LastChange change() {
        return new LastChange(by, at);
    }

    boolean is(UUID wanted) {
        return wanted.equals(key);
    }

    /** As it goes to the other end; empty if it stays, or came from there. */
    Optional<RequestSnapshot.Said> said() {
        return key == null || kind != EntryKind.ANSWER
                ? Optional.empty()
                : Optional.of(new RequestSnapshot.Said(key, at, by, text));
    }

    ThreadEntry told() {
        return new ThreadEntry(kind, at, by, text);
    }
}
