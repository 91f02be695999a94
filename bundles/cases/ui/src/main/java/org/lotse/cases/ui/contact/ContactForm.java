package org.lotse.cases.ui.contact;

import com.vaadin.flow.component.Composite;
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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.ContactData;
import org.lotse.cases.api.ContactKind;
import org.lotse.cases.api.draft.NoteDrafts;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** Writes down a contact, quickly: everything can be reached and saved without the mouse. */
public final class ContactForm extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private static final int MINUTES_STEP = 5;

    private final Select<ContactKind> kind = new Select<>();
    private final DatePicker heldOn;
    private final IntegerField minutes;
    private final ComboBox<Language> language;
    private final Checkbox interpreted;
    private final CheckboxGroup<LifeArea> areas;
    private final TextArea note;
    private final transient FormFields fields;
    private final transient Words words;
    private @Nullable DraftLine draft;

    /**
     * @param words labels and values
     * @param title what the form is for
     * @param spoken languages of the person, offered first
     * @param onSave asked to save; reads {@link #contact()}
     * @param onCancel asked to put the form away
     */
    public ContactForm(Words words, String title, Set<Language> spoken, Runnable onSave, Runnable onCancel) {
        this.words = words;
        heldOn = Localized.datePicker(words.field("heldOn"));
        minutes = new IntegerField(words.field("minutes"));
        language = new ComboBox<>(words.field("language"));
        interpreted = new Checkbox(words.field("interpreted"));
        areas = new CheckboxGroup<>(words.field("areas"));
        note = Fields.note(words.field("contactNote"), ContactData.NOTE_LENGTH);
        offerChoices(words, spoken);
        var line = new Div(kind, heldOn, minutes, language, interpreted);
        line.addClassName("cases-contact-line");
        var actions = new FormActions(words, words.get("cases.contact.save"), onSave, onCancel, this);
        Shortcuts.addShortcutListener(this, pressed -> onCancel.run(), Key.ESCAPE)
                .listenOn(this)
                .resetFocusOnActiveElement();
        getContent().addClassName("cases-contact-form");
        getContent().add(new H3(title), line, areas, note, actions);
        fields = new FormFields()
                .add("kind", kind, words::of)
                .add("heldOn", heldOn)
                .add("minutes", minutes, String::valueOf)
                .add("language", language, words::of)
                .add("interpreted", interpreted)
                .addSeveral("areas", areas, words::of)
                .add("note", note);
    }

    /** Fills the fields. */
    public void show(ContactData contact) {
        kind.setValue(contact.kind());
        heldOn.setValue(contact.heldOn());
        minutes.setValue(contact.minutes());
        language.setValue(contact.language());
        interpreted.setValue(contact.interpreted());
        areas.setValue(contact.areas());
        note.setValue(Fields.orBlank(contact.note()));
    }

    /** A new contact is usually of today. */
    void begin(LocalDate today) {
        heldOn.setValue(today);
        fields.remember();
    }

    /** @throws RuleViolation beside the field that is missing */
    public ContactData contact() {
        return new ContactData(
                Check.present("kind", kind.getValue()),
                Check.present("heldOn", heldOn.getValue()),
                Check.present("minutes", minutes.getValue()),
                language.getValue(),
                interpreted.getValue(),
                areas.getValue(),
                Fields.text(note));
    }

    /** The note is kept while it is typed, and what was kept before comes back. */
    public void keepDraft(NoteDrafts drafts, CaseId caseId) {
        var line = new DraftLine(drafts, words, note);
        getContent().addComponentAtIndex(getContent().indexOf(note), line);
        line.about(caseId);
        draft = line;
    }

    /** The note was saved, or nobody wants it. */
    public void forgetDraft() {
        Optional.ofNullable(draft).ifPresent(DraftLine::forget);
    }

    /** What is kept when the form goes away. */
    public FormFields fields() {
        return fields;
    }

    /** Puts the cursor into the first field. */
    public void focus() {
        kind.focus();
    }

    private void offerChoices(Words words, Set<Language> spoken) {
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
