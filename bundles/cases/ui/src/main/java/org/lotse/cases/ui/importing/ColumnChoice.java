package org.lotse.cases.ui.importing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lotse.cases.api.importing.ImportColumn;
import org.lotse.cases.api.importing.ImportField;
import org.lotse.platform.ui.api.form.FormFields;

/** Says for each column of the file what it means. */
final class ColumnChoice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final List<Select<ImportField>> choices = new ArrayList<>();
    private final transient FormFields fields = new FormFields();

    ColumnChoice(List<ImportColumn> columns, ImportWords words) {
        getContent().addClassName("cases-import-columns");
        for (var column : columns) {
            var choice = choice(column, words, choices.size() + 1);
            fields.add("column-" + choices.size(), choice, words::of);
            choices.add(choice);
            getContent().add(choice);
        }
        fields.remember();
    }

    FormFields fields() {
        return fields;
    }

    /** What the columns mean now, by their place. */
    Map<Integer, ImportField> meaning() {
        var meaning = new HashMap<Integer, ImportField>();
        for (var place = 0; place < choices.size(); place++) {
            if (choices.get(place).getValue() != null) {
                meaning.put(place, choices.get(place).getValue());
            }
        }
        return meaning;
    }

    /** Told when somebody says it otherwise. */
    void onChange(Runnable told) {
        choices.forEach(choice -> choice.addValueChangeListener(change -> told.run()));
    }

    private static Select<ImportField> choice(ImportColumn column, ImportWords words, int number) {
        var select = new Select<ImportField>();
        select.setLabel(column.heading().isEmpty() ? words.get("cases.import.column", number) : column.heading());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words.get("cases.import.left-out"));
        select.setItems(ImportField.values());
        select.setItemLabelGenerator(field -> field == null ? words.get("cases.import.left-out") : words.of(field));
        select.setValue(column.field());
        select.setHelperComponent(new Span(
                column.example().isEmpty()
                        ? words.get("cases.import.no-example")
                        : words.get("cases.import.example", column.example())));
        return select;
    }
}
