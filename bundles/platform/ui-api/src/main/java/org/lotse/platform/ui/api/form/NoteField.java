package org.lotse.platform.ui.api.form;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * A long text. It reaches the server while it is typed, so that a lost connection costs half a sentence at most; and once more
 * when the field is left: when a key or a click asks within the pause of typing, Flow may tell that something was typed without
 * saying what (vaadin/flow#17931 mended that for the end of the pause only).
 */
public final class NoteField extends TextArea {

    private static final long serialVersionUID = 1L;

    private static final int TYPING_PAUSE_MILLIS = 500;
    private static final int ROWS = 3;
    private static final String TYPED = "element.value";

    /**
     * @param label the field's name
     * @param length how many characters the rule allows
     */
    public NoteField(String label, int length) {
        super(label);
        setMaxLength(length);
        setMinRows(ROWS);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        getElement()
                .addEventListener(
                        "change", left -> take(left.getEventData().get(TYPED).asString()))
                .addEventData(TYPED);
    }

    private void take(String typed) {
        if (!isReadOnly()) {
            setValue(typed);
        }
    }
}
