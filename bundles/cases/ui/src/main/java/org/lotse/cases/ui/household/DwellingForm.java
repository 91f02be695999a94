package org.lotse.cases.ui.household;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.DwellingFields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** Where somebody lives or lived, to be filled in. */
final class DwellingForm extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient DwellingFields place;
    private final DatePicker movedInOn;
    private final DatePicker movedOutOn;
    private final transient FormFields fields;

    /**
     * @param words labels and values
     * @param title what the form is for
     * @param onSave asked to save; reads {@link #dwelling()}
     * @param onCancel asked to put the form away
     */
    DwellingForm(Words words, String title, Runnable onSave, Runnable onCancel) {
        place = new DwellingFields(words);
        movedInOn = Localized.datePicker(words.field("dwellingFrom"));
        movedOutOn = Localized.datePicker(words.field("movedOutOn"));
        movedOutOn.setHelperText(words.get("cases.dwelling.present-without-end"));
        var line = new Div(place.components());
        line.add(movedInOn, movedOutOn);
        line.addClassName("cases-contact-line");
        Shortcuts.addShortcutListener(this, pressed -> onCancel.run(), Key.ESCAPE)
                .listenOn(this)
                .resetFocusOnActiveElement();
        getContent().addClassName("cases-inline-form");
        getContent()
                .add(new H3(title), line, new FormActions(words, words.get("cases.dwelling.save"), onSave, onCancel));
        fields = place.fields(words).add("movedInOn", movedInOn).add("movedOutOn", movedOutOn);
    }

    void show(DwellingData dwelling) {
        place.show(dwelling);
        movedInOn.setValue(dwelling.movedInOn());
        movedOutOn.setValue(dwelling.movedOutOn());
    }

    DwellingData dwelling() {
        return place.dwelling(movedInOn.getValue(), movedOutOn.getValue());
    }

    FormFields fields() {
        return fields;
    }

    void focus() {
        place.focus();
    }
}
