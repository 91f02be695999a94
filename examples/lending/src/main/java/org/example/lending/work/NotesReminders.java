package org.example.lending.work;

import org.example.lending.Reminders;
import org.example.lending.api.event.LoanOverdue;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.event.EventHandler;
import org.lotse.platform.api.event.HandlerOf;
import org.lotse.platform.api.event.Occurrence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes beside the loan that it was told of, so that tomorrow's run does not tell it again. */
@Component(service = EventHandler.class)
@HandlerOf(module = "lending", name = "notes-reminders")
public final class NotesReminders implements EventHandler<LoanOverdue> {

    private final Reminders reminders;
    private final Transactions transactions;

    /** Works in the unit {@code lending}. */
    @Activate
    public NotesReminders(
            @Reference Reminders reminders, @Reference(target = "(lotse.unit=lending)") Transactions transactions) {
        this.reminders = reminders;
        this.transactions = transactions;
    }

    @Override
    public Class<LoanOverdue> hears() {
        return LoanOverdue.class;
    }

    @Override
    public void handle(Occurrence<LoanOverdue> occurrence) {
        transactions.write(() -> reminders.done(occurrence.event()));
    }
}
