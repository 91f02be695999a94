package org.example.lending.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.example.lending.Reminders;
import org.example.lending.api.event.LoanOverdue;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Remembers beside each loan for which day somebody was reminded. */
@Component
public final class JpaReminders implements Reminders {

    private final Entities entities;

    /** @param entities of the unit {@code lending} */
    @Activate
    public JpaReminders(@Reference(target = "(lotse.unit=lending)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public List<LoanOverdue> open(LocalDate day) {
        return entities.manager()
                .createQuery(
                        "select i from ItemRow i where i.dueOn < :day"
                                + " and (i.remindedFor is null or i.remindedFor <> i.dueOn) order by i.dueOn, i.id",
                        ItemRow.class)
                .setParameter("day", day)
                .getResultStream()
                .map(ItemRow::overdue)
                .toList();
    }

    @Override
    public void done(LoanOverdue loan) {
        Optional.ofNullable(entities.manager().find(ItemRow.class, loan.item())).ifPresent(row -> row.reminded(loan));
    }
}
