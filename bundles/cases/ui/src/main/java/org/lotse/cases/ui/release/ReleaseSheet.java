package org.lotse.cases.ui.release;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.lotse.cases.api.release.ReleaseData;
import org.lotse.cases.api.release.ReleaseForm;
import org.lotse.cases.api.release.ReleaseKind;
import org.lotse.cases.api.release.ReleaseOutline;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** Writes down what a person allows to be handed on, as on the sheet that they sign. */
final class ReleaseSheet extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final CheckboxGroup<ReleaseKind> kinds;
    private final ComboBox<String> receiver;
    private final TextField purpose;
    private final CheckboxGroup<LifeArea> areas;
    private final Checkbox special;
    private final Checkbox mutual;
    private final Select<ReleaseForm> form = new Select<>();
    private final DatePicker givenOn;
    private final DatePicker until;
    private final TextArea note;
    private final Div printed = new Div();
    private final transient FormFields fields;

    /**
     * @param words labels and values
     * @param receivers offered first; any other can be typed
     * @param today offered as the day of the declaration
     * @param onSave asked to save; reads {@link #kinds()} and {@link #release()}
     * @param onPrint asked to print what stands there, to be signed; reads {@link #outline()}
     * @param onCancel asked to put the form away
     */
    ReleaseSheet(
            Words words,
            List<String> receivers,
            LocalDate today,
            Consumer<ReleaseSheet> onSave,
            Consumer<ReleaseSheet> onPrint,
            Runnable onCancel) {
        kinds = new CheckboxGroup<>(words.field("kinds"));
        kinds.setItems(ReleaseKind.values());
        kinds.setItemLabelGenerator(words::of);
        receiver = Fields.receiver(words.field("receiver"), receivers);
        purpose = Fields.text(words.field("purpose"), ReleaseData.PURPOSE_LENGTH);
        purpose.setRequiredIndicatorVisible(true);
        areas = new CheckboxGroup<>(words.field("releaseAreas"));
        areas.setItems(LifeArea.values());
        areas.setItemLabelGenerator(words::of);
        special = new Checkbox(words.field("special"));
        mutual = new Checkbox(words.field("mutual"));
        form.setLabel(words.field("form"));
        form.setItems(ReleaseForm.values());
        form.setItemLabelGenerator(words::of);
        form.setValue(ReleaseForm.WRITTEN);
        givenOn = Localized.datePicker(words.field("givenOn"));
        givenOn.setRequiredIndicatorVisible(true);
        givenOn.setValue(today);
        until = Localized.datePicker(words.field("until"));
        until.setHelperText(words.get("cases.release.until-hint"));
        note = Fields.note(words.field("releaseNote"), ReleaseData.NOTE_LENGTH);
        var line = new Div(form, givenOn, until);
        line.addClassName("cases-contact-line");
        Shortcuts.addShortcutListener(this, pressed -> onCancel.run(), Key.ESCAPE)
                .listenOn(this)
                .resetFocusOnActiveElement();
        getContent().addClassName("cases-contact-form");
        getContent()
                .add(
                        new H3(words.get("cases.release.new")),
                        receiver,
                        kinds,
                        purpose,
                        areas,
                        special,
                        mutual,
                        line,
                        note,
                        new FormActions(words, words.get("cases.release.save"), () -> onSave.accept(this), onCancel)
                                .and(new Button(
                                        words.get("cases.release.sheet-print"),
                                        new Icon("vaadin", "print"),
                                        click -> onPrint.accept(this))),
                        printed);
        fields = new FormFields()
                .addSeveral("kinds", kinds, words::of)
                .add("receiver", receiver, Fields::orBlank)
                .add("purpose", purpose)
                .addSeveral("areas", areas, words::of)
                .add("special", special)
                .add("mutual", mutual)
                .add("form", form, words::of)
                .add("givenOn", givenOn)
                .add("until", until)
                .add("note", note);
        fields.remember();
    }

    Set<ReleaseKind> kinds() {
        return kinds.getValue();
    }

    /** @throws RuleViolation beside the field that is missing */
    ReleaseData release() {
        return new ReleaseData(
                Check.present("receiver", receiver.getValue()),
                purpose.getValue(),
                areas.getValue(),
                special.getValue(),
                mutual.getValue(),
                Check.present("form", form.getValue()),
                Check.present("givenOn", givenOn.getValue()),
                until.getValue(),
                Fields.text(note));
    }

    /** What is known of it so far. */
    ReleaseOutline outline() {
        return new ReleaseOutline(
                kinds.getValue(),
                receiver.getValue(),
                Fields.text(purpose),
                areas.getValue(),
                special.getValue(),
                mutual.getValue(),
                until.getValue());
    }

    /** Shows the sheet below, in place of the one before. */
    void show(ReleasePrint sheet) {
        printed.removeAll();
        printed.add(sheet);
        sheet.focus();
    }

    /** Puts the sheet away. */
    void hideSheet() {
        printed.removeAll();
    }

    FormFields fields() {
        return fields;
    }

    void focus() {
        receiver.focus();
    }
}
