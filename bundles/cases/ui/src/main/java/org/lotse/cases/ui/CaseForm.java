package org.lotse.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.Consent;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.ui.api.Localized;

/** The core data of a case, to be filled in; opening and editing share it. */
final class CaseForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final PersonForm person;
    private final Select<Consent.Status> consent = new Select<>();
    private final DatePicker consentOn;
    private final TextArea note;
    private transient CoreData shown;

    /**
     * @param words labels and values
     * @param more fields that only this use of the form has, shown beside the note
     */
    CaseForm(Words words, Component... more) {
        this.words = words;
        person = new PersonForm(words);
        consentOn = Localized.datePicker(words.field("consentOn"));
        note = Fields.note(words.field("note"), CaseDetails.NOTE_LENGTH);
        note.addClassName("cases-wide");
        consent.setLabel(words.field("consent"));
        consent.setItems(Consent.Status.values());
        consent.setItemLabelGenerator(words::of);
        consent.setHelperText(words.get("cases.form.consent"));
        consent.addValueChangeListener(change -> reflect());
        consent.setValue(Consent.Status.NOT_ASKED);
        var file = new FormPart(words.get("cases.form.file"), more);
        file.add(consent, consentOn, note);
        getContent().addClassName("cases-form");
        getContent().add(person, file);
        shown = core();
    }

    void show(CoreData core) {
        person.show(core.person());
        consent.setValue(core.consent().status());
        consentOn.setValue(core.consent().on());
        note.setValue(Fields.orBlank(core.note()));
        shown = core;
    }

    /** @throws RuleViolation if a day was typed that is none */
    CoreData core() {
        return core(Fields::day);
    }

    /** The fields by the names that rules use. */
    Map<String, HasValidation> fields() {
        var fields = new LinkedHashMap<>(person.fields());
        fields.put("consent", consent);
        fields.put("consentOn", consentOn);
        fields.put("note", note);
        return fields;
    }

    /** Whether the form holds anything else than what was last shown in it. */
    boolean isChanged() {
        try {
            return !core().equals(shown);
        } catch (RuleViolation unreadable) {
            return true;
        }
    }

    /** What was changed, by label. */
    Map<String, String> changes() {
        var changes = new LinkedHashMap<String, String>();
        var before = shown.texts(words);
        core(Fields::readableDay).texts(words).forEach((field, text) -> {
            if (!text.equals(before.get(field))) {
                changes.put(words.field(field), text);
            }
        });
        return changes;
    }

    /**
     * A colleague saved something else meanwhile. What only they changed is taken over; where both changed the same field,
     * mine stays in it and theirs is said below it, so that saving replaces it with open eyes.
     */
    void showBeside(CoreData colleagues) {
        var merged = core(Fields::readableDay).over(shown, colleagues);
        show(merged);
        shown = colleagues;
        var theirs = colleagues.texts(words);
        var mine = merged.texts(words);
        fields().forEach((field, component) -> {
            if (component instanceof HasHelper helped && !Objects.equals(theirs.get(field), mine.get(field))) {
                helped.setHelperText(words.get(
                        "cases.form.meanwhile", theirs.getOrDefault(field, words.get("cases.form.meanwhile-nothing"))));
            }
        });
    }

    void focus() {
        person.focus();
    }

    private CoreData core(Fields.Days days) {
        var answeredOn = consentOn.isVisible() ? days.in("consentOn", consentOn) : null;
        return new CoreData(person.person(days), new Consent(consent.getValue(), answeredOn), Fields.text(note));
    }

    private void reflect() {
        consentOn.setVisible(consent.getValue() != Consent.Status.NOT_ASKED);
        consentOn.setRequiredIndicatorVisible(consent.getValue() == Consent.Status.GIVEN);
    }
}
