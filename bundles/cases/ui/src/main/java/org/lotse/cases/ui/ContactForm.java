package org.lotse.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.ContactData;
import org.lotse.cases.api.ContactKind;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.ui.api.Localized;

/** Writes down a contact, quickly: everything can be reached and saved without the mouse. */
final class ContactForm extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private static final int MINUTES_STEP = 5;

    private final transient Words words;
    private final Select<ContactKind> kind = new Select<>();
    private final DatePicker heldOn;
    private final IntegerField minutes;
    private final ComboBox<Language> language;
    private final Checkbox interpreted;
    private final CheckboxGroup<LifeArea> areas;
    private final TextArea note;
    private transient Draft shown;

    /** What stands in the form, whether acceptable or not. */
    private record Draft(
            @Nullable ContactKind kind,
            @Nullable LocalDate heldOn,
            @Nullable Integer minutes,
            @Nullable Language language,
            boolean interpreted,
            Set<LifeArea> areas,
            String note) {}

    /**
     * @param words labels and values
     * @param title what the form is for
     * @param spoken languages of the person, offered first
     * @param onSave asked to save; reads {@link #contact()}
     * @param onCancel asked to put the form away
     */
    ContactForm(Words words, String title, Set<Language> spoken, Runnable onSave, Runnable onCancel) {
        this.words = words;
        heldOn = Localized.datePicker(words.field("heldOn"));
        minutes = new IntegerField(words.field("minutes"));
        language = new ComboBox<>(words.field("language"));
        interpreted = new Checkbox(words.field("interpreted"));
        areas = new CheckboxGroup<>(words.field("areas"));
        note = Fields.note(words.field("contactNote"), ContactData.NOTE_LENGTH);
        offerChoices(spoken);
        var line = new Div(kind, heldOn, minutes, language, interpreted);
        line.addClassName("cases-contact-line");
        var actions = new FormActions(words, words.get("cases.contact.save"), onSave, onCancel);
        Shortcuts.addShortcutListener(this, pressed -> onCancel.run(), Key.ESCAPE)
                .listenOn(this)
                .resetFocusOnActiveElement();
        getContent().addClassName("cases-contact-form");
        getContent().add(new H3(title), line, areas, note, actions);
        shown = draft();
    }

    void show(ContactData contact) {
        kind.setValue(contact.kind());
        heldOn.setValue(contact.heldOn());
        minutes.setValue(contact.minutes());
        language.setValue(contact.language());
        interpreted.setValue(contact.interpreted());
        areas.setValue(contact.areas());
        note.setValue(Fields.orBlank(contact.note()));
        shown = draft();
    }

    /** A new contact is usually of today. */
    void begin(LocalDate today) {
        heldOn.setValue(today);
        shown = draft();
    }

    /** @throws RuleViolation beside the field that is missing or unreadable */
    ContactData contact() {
        return new ContactData(
                Check.present("kind", kind.getValue()),
                Check.present("heldOn", Fields.day("heldOn", heldOn)),
                Check.present("minutes", minutes.getValue()),
                language.getValue(),
                interpreted.getValue(),
                areas.getValue(),
                Fields.text(note));
    }

    /** The fields by the names that rules use. */
    Map<String, HasValidation> fields() {
        return Map.of(
                "kind", kind, "heldOn", heldOn, "minutes", minutes, "language", language, "areas", areas, "note", note);
    }

    boolean isChanged() {
        return !draft().equals(shown);
    }

    /** What was typed, by label. */
    Map<String, String> texts() {
        var draft = draft();
        var texts = new LinkedHashMap<String, String>();
        put(texts, "kind", draft.kind() == null ? "" : words.of(draft.kind()));
        put(texts, "heldOn", draft.heldOn() == null ? "" : Localized.date(draft.heldOn()));
        put(texts, "minutes", draft.minutes() == null ? "" : draft.minutes().toString());
        put(texts, "language", draft.language() == null ? "" : words.of(draft.language()));
        put(texts, "areas", draft.areas().stream().sorted().map(words::of).collect(Collectors.joining(", ")));
        put(texts, "contactNote", draft.note());
        return texts;
    }

    void focus() {
        kind.focus();
    }

    private void put(Map<String, String> texts, String field, String text) {
        if (!text.isBlank()) {
            texts.put(words.field(field), text);
        }
    }

    private Draft draft() {
        return new Draft(
                kind.getValue(),
                heldOn.getValue(),
                minutes.getValue(),
                language.getValue(),
                interpreted.getValue(),
                Set.copyOf(areas.getValue()),
                note.getValue());
    }

    private void offerChoices(Set<Language> spoken) {
        kind.setLabel(words.field("kind"));
        kind.setItems(ContactKind.values());
        kind.setItemLabelGenerator(words::of);
        kind.setRequiredIndicatorVisible(true);
        heldOn.setRequiredIndicatorVisible(true);
        minutes.setRequiredIndicatorVisible(true);
        minutes.setStep(MINUTES_STEP);
        minutes.setStepButtonsVisible(true);
        minutes.setMin(0);
        minutes.setManualValidation(true);
        language.setItems(words.offering(spoken));
        language.setItemLabelGenerator(words::of);
        language.setClearButtonVisible(true);
        areas.setItems(LifeArea.values());
        areas.setItemLabelGenerator(words::of);
    }
}
