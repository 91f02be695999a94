package org.lotse.cases.ui.form;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.ui.api.form.NoteField;

/** What the forms of this module have in common. */
public final class Fields {

    private Fields() {}

    /** A text that may be blank; the length is that which the rule allows. */
    public static TextField text(String label, int length) {
        var field = new TextField(label);
        field.setMaxLength(length);
        return field;
    }

    /** A long text; the length is that which the rule allows. */
    public static TextArea note(String label, int length) {
        return new NoteField(label, length);
    }

    /** What is typed here is written in the direction of its own letters, whatever the language of the screen. */
    public static void followLetters(TextField field) {
        field.getElement().executeJs("this.inputElement.setAttribute('dir', 'auto')");
    }

    /** An office or a person to whom something is handed on: one that is known, or any other that is typed. */
    public static ComboBox<String> receiver(String label, List<String> known) {
        var field = new ComboBox<String>(label);
        field.setItems(known);
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> field.setValue(typed.getDetail()));
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    /** Typed text, or null for none. */
    public static @Nullable String text(HasValue<?, String> field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    /** Null as the empty text that text fields want. */
    public static String orBlank(@Nullable String value) {
        return value == null ? "" : value;
    }
}
