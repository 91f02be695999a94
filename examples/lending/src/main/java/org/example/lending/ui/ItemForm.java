package org.example.lending.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.example.lending.ItemData;
import org.example.lending.ItemKind;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** What is written down about a room or a thing. */
final class ItemForm extends Composite<FormLayout> {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(getTranslation("lending.item.name"));
    private final Select<ItemKind> kind = new Select<>();
    private final TextField lentTo = new TextField(getTranslation("lending.item.lent-to"));
    private final DatePicker dueOn = Localized.datePicker(getTranslation("lending.item.due-on"));
    private final TextArea note = new TextArea(getTranslation("lending.item.note"));
    private final transient FormFields fields;

    ItemForm() {
        kind.setLabel(getTranslation("lending.item.kind"));
        kind.setItems(ItemKind.values());
        kind.setItemLabelGenerator(this::text);
        name.setMaxLength(ItemData.NAME_LENGTH);
        name.setRequiredIndicatorVisible(true);
        lentTo.setMaxLength(ItemData.NAME_LENGTH);
        note.setMaxLength(ItemData.NOTE_LENGTH);
        getContent().add(name, kind, lentTo, dueOn, note);
        getContent().setColspan(note, 2);
        fields = new FormFields()
                .add("name", name)
                .add("kind", kind, this::text)
                .add("lentTo", lentTo)
                .add("dueOn", dueOn)
                .add("note", note);
    }

    FormFields fields() {
        return fields;
    }

    void show(ItemData data) {
        name.setValue(data.name());
        kind.setValue(data.kind());
        lentTo.setValue(orBlank(data.lentTo()));
        dueOn.setValue(data.dueOn());
        note.setValue(orBlank(data.note()));
    }

    ItemData data() {
        return new ItemData(name.getValue(), kind.getValue(), lentTo.getValue(), dueOn.getValue(), note.getValue());
    }

    void setReadOnly(boolean readOnly) {
        name.setReadOnly(readOnly);
        kind.setReadOnly(readOnly);
        lentTo.setReadOnly(readOnly);
        dueOn.setReadOnly(readOnly);
        note.setReadOnly(readOnly);
    }

    void focus() {
        name.focus();
    }

    private String text(ItemKind value) {
        return getTranslation("lending.item.kind." + value.name().toLowerCase(Locale.ROOT));
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
