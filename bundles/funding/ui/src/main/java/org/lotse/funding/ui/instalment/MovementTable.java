package org.lotse.funding.ui.instalment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.lotse.funding.api.instalment.Movement;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.SheetTable;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.Localized;

/**
 * Money that was paid, entry by entry; a mistake is undone by a counter-entry.
 *
 * @param words what it says
 * @param mayReverse whether the person may undo entries
 * @param reverse asked to undo one
 */
public record MovementTable(Words words, boolean mayReverse, Consumer<Movement> reverse) {

    /** The entries, or that there are none. */
    public Component of(List<Movement> movements) {
        if (movements.isEmpty()) {
            return Parts.soft(words.text("funding.entries.none"));
        }
        var table = new SheetTable(
                words.text("funding.entries.entry"),
                words.text("funding.entries.day"),
                words.text("funding.entries.amount"),
                words.text("funding.entries.reference"),
                words.text("funding.entries.remark"),
                words.text("funding.entries.entered"),
                words.text("funding.entries.undo"));
        movements.forEach(entry -> table.row(
                words.text("funding.entries.of", entry.number(), words.of("movement-kind", entry.kind())),
                Localized.date(entry.day()),
                words.euro(entry.amount()),
                entry.reference(),
                Parts.orEmpty(entry.remark()),
                words.text("funding.counts.entered-by", entry.enteredBy(), Localized.dateTime(entry.enteredAt())),
                undo(entry)));
        return table;
    }

    private Component undo(Movement entry) {
        if (entry.reverses().isPresent()) {
            return new Span(
                    words.text("funding.entries.reverses", entry.reverses().get()));
        }
        if (entry.reversedBy().isPresent()) {
            return new Span(
                    words.text("funding.entries.reversed-by", entry.reversedBy().get()));
        }
        if (!mayReverse) {
            return new Div();
        }
        var button = Parts.small(words.text("funding.entries.reverse"), () -> reverse.accept(entry));
        button.setAriaLabel(words.text("funding.entries.reverse-of", entry.number()));
        return button;
    }
}
