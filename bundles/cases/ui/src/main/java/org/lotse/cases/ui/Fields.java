package org.lotse.cases.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the forms of this module have in common. */
final class Fields {

    private static final int TYPING_PAUSE_MILLIS = 500;
    private static final int NOTE_ROWS = 3;
    private static final String TYPED = "element.value";

    private Fields() {}

    /** A text that may be blank; the length is that which the rule allows. */
    static TextField text(String label, int length) {
        var field = new TextField(label);
        field.setMaxLength(length);
        return field;
    }

    /**
     * A long text. It reaches the server while it is typed, so that a lost connection costs half a sentence at most; and once more
     * when the field is left, since Flow may send the last pause's event without the text (what vaadin/flow#17931 mended for the
     * pause itself only).
     */
    static TextArea note(String label, int length) {
        var field = new TextArea(label);
        field.setMaxLength(length);
        field.setMinRows(NOTE_ROWS);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        field.getElement()
                .addEventListener(
                        "change",
                        left -> take(field, left.getEventData().get(TYPED).asString()))
                .addEventData(TYPED);
        return field;
    }

    private static void take(TextArea field, String typed) {
        if (!field.isReadOnly()) {
            field.setValue(typed);
        }
    }

    /** What is typed here is written in the direction of its own letters, whatever the language of the screen. */
    static void followLetters(TextField field) {
        field.getElement().executeJs("this.inputElement.setAttribute('dir', 'auto')");
    }

    /** An office or a person to whom something is handed on: one that is known, or any other that is typed. */
    static ComboBox<String> receiver(String label, List<String> known) {
        var field = new ComboBox<String>(label);
        field.setItems(known);
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> field.setValue(typed.getDetail()));
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    /** Typed text, or null for none. */
    static @Nullable String text(HasValue<?, String> field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    /** Null as the empty text that text fields want. */
    static String orBlank(@Nullable String value) {
        return value == null ? "" : value;
    }
}
