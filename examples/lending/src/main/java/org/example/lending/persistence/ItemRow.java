package org.example.lending.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.example.lending.Item;
import org.example.lending.ItemData;
import org.example.lending.ItemKind;
import org.example.lending.api.event.LoanOverdue;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.ConcurrentChange;

/** A room or a thing as it is stored. */
@Entity
@Table(name = "LENDING_ITEM")
public class ItemRow {

    @Id
    @Column(name = "ID")
    private String id = "";

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "NAME")
    private String name = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private ItemKind kind = ItemKind.ROOM;

    @Column(name = "LENT_TO")
    private @Nullable String lentTo;

    @Column(name = "DUE_ON")
    private @Nullable LocalDate dueOn;

    @Column(name = "REMINDED_FOR")
    private @Nullable LocalDate remindedFor;

    @Column(name = "NOTE")
    private @Nullable String note;

    /** For the persistence provider. */
    protected ItemRow() {}

    ItemRow(String id, ItemData data) {
        this.id = id;
        write(data);
    }

    /** @throws ConcurrentChange if another version than this one was seen */
    ItemRow requireUnchanged(int seen) {
        if (seen != version) {
            throw ConcurrentChange.after(null);
        }
        return this;
    }

    final void write(ItemData data) {
        var checked = data.checked();
        name = checked.name();
        kind = checked.kind();
        lentTo = checked.lentTo();
        dueOn = checked.dueOn();
        note = checked.note();
    }

    void reminded(LoanOverdue loan) {
        if (loan.dueOn().equals(dueOn)) {
            remindedFor = dueOn;
        }
    }

    Item item() {
        return new Item(id, version, new ItemData(name, kind, lentTo, dueOn, note));
    }

    LoanOverdue overdue() {
        return new LoanOverdue(id, Objects.requireNonNull(dueOn));
    }
}
