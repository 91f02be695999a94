package org.example.lending.persistence;

import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.example.lending.DeskModule;
import org.example.lending.Item;
import org.example.lending.ItemData;
import org.example.lending.Items;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rooms and things in one table of the current tenant. */
@Component
public final class JpaItems implements Items {

    private final Access access;
    private final Transactions transactions;
    private final Entities entities;
    private final Clock clock;

    /** The gate, and the unit {@code lending}. */
    @Activate
    public JpaItems(
            @Reference Access access,
            @Reference(target = "(lotse.unit=lending)") Transactions transactions,
            @Reference(target = "(lotse.unit=lending)") Entities entities,
            @Reference Clock clock) {
        this.access = access;
        this.transactions = transactions;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public Page<Item> page(@Nullable String after, int size) {
        access.require(DeskModule.READ);
        return transactions.read(() -> {
            var query = after == null
                    ? query("select i from ItemRow i order by i.id desc")
                    : query("select i from ItemRow i where i.id < :after order by i.id desc").setParameter("after", after);
            var rows = query.setMaxResults(size + 1).getResultList();
            return Page.of(rows, size, row -> row.item().id()).map(ItemRow::item);
        });
    }

    @Override
    public Optional<Item> find(String id) {
        access.require(DeskModule.READ);
        return transactions.read(() -> row(id).map(ItemRow::item));
    }

    @Override
    public List<Item> overdue(LocalDate day) {
        access.require(DeskModule.READ);
        return transactions.read(() -> query("select i from ItemRow i where i.dueOn < :day order by i.dueOn, i.id")
                .setParameter("day", day)
                .getResultStream()
                .map(ItemRow::item)
                .toList());
    }

    @Override
    public long lent() {
        access.require(DeskModule.READ);
        return transactions.read(() -> entities.manager()
                .createQuery("select count(i) from ItemRow i where i.dueOn is not null", Long.class)
                .getSingleResult());
    }

    @Override
    public String add(ItemData data) {
        access.require(DeskModule.LEND);
        return transactions.write(() -> {
            var row = new ItemRow(Ids.next(clock.instant()).toString(), data);
            entities.manager().persist(row);
            return row.item().id();
        });
    }

    @Override
    public void revise(String id, int seen, ItemData data) {
        access.require(DeskModule.LEND);
        transactions.write(() -> present(id).requireUnchanged(seen).write(data));
    }

    @Override
    public void remove(String id, int seen) {
        access.require(DeskModule.LEND);
        transactions.write(() -> entities.manager().remove(present(id).requireUnchanged(seen)));
    }

    private ItemRow present(String id) {
        return row(id).orElseThrow(ConcurrentChange::removed);
    }

    private Optional<ItemRow> row(String id) {
        return Optional.ofNullable(entities.manager().find(ItemRow.class, id));
    }

    private TypedQuery<ItemRow> query(String text) {
        return entities.manager().createQuery(text, ItemRow.class);
    }
}
