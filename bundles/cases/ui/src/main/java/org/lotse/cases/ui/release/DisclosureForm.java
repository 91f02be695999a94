package org.lotse.cases.ui.release;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.lotse.cases.api.release.DisclosureData;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** Enters in the register what was handed on. */
public final class DisclosureForm extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final ComboBox<String> receiver;
    private final DatePicker on;
    private final CheckboxGroup<LifeArea> areas;
    private final Checkbox special;
    private final TextArea content;
    private final TextField provision;
    private final transient FormFields fields;

    /**
     * @param words labels and values
     * @param receivers offered first; any other can be typed
     * @param today offered as the day
     * @param onSave asked to save; reads {@link #disclosure()}
     * @param onCancel asked to put the form away
     */
    public DisclosureForm(
            Words words, List<String> receivers, LocalDate today, Consumer<DisclosureForm> onSave, Runnable onCancel) {
        receiver = Fields.receiver(words.field("receiver"), receivers);
        on = Localized.datePicker(words.field("on"));
        on.setRequiredIndicatorVisible(true);
        on.setValue(today);
        areas = new CheckboxGroup<>(words.field("releaseAreas"));
        areas.setItems(LifeArea.values());
        areas.setItemLabelGenerator(words::of);
        special = new Checkbox(words.field("special"));
        content = Fields.note(words.field("content"), DisclosureData.CONTENT_LENGTH);
        content.setRequiredIndicatorVisible(true);
        provision = Fields.text(words.field("provision"), DisclosureData.PROVISION_LENGTH);
        provision.setHelperText(words.get("cases.disclosure.provision-hint"));
        Shortcuts.addShortcutListener(this, pressed -> onCancel.run(), Key.ESCAPE)
                .listenOn(this)
                .resetFocusOnActiveElement();
        getContent().addClassName("cases-contact-form");
        getContent()
                .add(
                        new H3(words.get("cases.disclosure.new")),
                        receiver,
                        on,
                        areas,
                        special,
                        content,
                        provision,
                        new FormActions(
                                words, words.get("cases.disclosure.save"), () -> onSave.accept(this), onCancel));
        fields = new FormFields()
                .add("receiver", receiver, Fields::orBlank)
                .add("on", on)
                .addSeveral("areas", areas, words::of)
                .add("special", special)
                .add("content", content)
                .add("provision", provision);
        fields.remember();
    }

    /** @throws RuleViolation beside the field that is missing */
    public DisclosureData disclosure() {
        return new DisclosureData(
                Check.present("receiver", receiver.getValue()),
                Check.present("on", on.getValue()),
                areas.getValue(),
                special.getValue(),
                content.getValue(),
                Fields.text(provision));
    }

    /** Begins with what is known of it. */
    public void begin(String known, String what) {
        receiver.setValue(known);
        content.setValue(what);
        fields.remember();
    }

    /** What is kept when the form goes away. */
    public FormFields fields() {
        return fields;
    }

    /** Puts the cursor into the first field. */
    public void focus() {
        receiver.focus();
    }
}
