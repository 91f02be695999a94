package org.lotse.helpers.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.helpers.api.TimeOfDay;
import org.lotse.helpers.api.WeeklySlot;

/** A week as a table of boxes to tick: days down, parts of the day across. */
public final class AvailabilityField extends CustomField<Set<WeeklySlot>> {

    private static final long serialVersionUID = 1L;

    private final Map<WeeklySlot, Checkbox> boxes = new LinkedHashMap<>();

    /** @param label translated */
    public AvailabilityField(Words words, String label) {
        super(Set.of());
        setLabel(label);
        var table = new NativeTable();
        table.addClassName("helpers-week");
        table.getHead().add(head(words));
        for (var day : DayOfWeek.values()) {
            table.getBody().add(line(words, day));
        }
        add(table);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        boxes.values().forEach(box -> box.setReadOnly(readOnly));
    }

    @Override
    protected Set<WeeklySlot> generateModelValue() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected void setPresentationValue(Set<WeeklySlot> slots) {
        boxes.forEach((slot, box) -> box.setValue(slots.contains(slot)));
    }

    private static NativeTableRow head(Words words) {
        var row = new NativeTableRow();
        row.addHeaderCell();
        for (var time : TimeOfDay.values()) {
            var cell = new NativeTableHeaderCell(words.of(time));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return row;
    }

    private NativeTableRow line(Words words, DayOfWeek day) {
        var row = new NativeTableRow();
        var name = new NativeTableHeaderCell(words.of(day));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        for (var time : TimeOfDay.values()) {
            var slot = new WeeklySlot(day, time);
            var box = new Checkbox();
            box.setAriaLabel(words.of(slot));
            boxes.put(slot, box);
            row.addDataCell().add(box);
        }
        return row;
    }
}
