package org.lotse.cases.ui.contact;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CaseSummary;
import org.lotse.cases.api.ContactData;
import org.lotse.cases.api.ContactKind;
import org.lotse.cases.api.ContactLog;
import org.lotse.cases.api.LogContact;
import org.lotse.cases.api.draft.NoteDrafts;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.QuickAct;
import org.lotse.platform.ui.api.QuickActPlace;
import org.lotse.platform.ui.api.form.FormFields;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Writes a contact of today down from any page, in a few seconds: with whom, how, how long, what. */
@Component(service = QuickAct.class, scope = ServiceScope.PROTOTYPE)
@StyleSheet("context://cases/cases.css")
@QuickActPlace(
        permission = "cases.contacts",
        title = "cases.quick.title",
        icon = "comment-ellipsis-o",
        letter = "Q",
        order = 10)
public final class QuickContact extends Composite<Div> implements QuickAct {

    private static final long serialVersionUID = 1L;

    private static final int USUAL_MINUTES = 15;
    private static final int MINUTES_STEP = 5;

    private final transient ContactLog log;
    private final transient Feedback feedback;
    private final transient Words words;
    private final LocalDate today;
    private final ComboBox<CaseSummary> person;
    private final Select<ContactKind> kind = new Select<>();
    private final IntegerField minutes;
    private final TextArea note;
    private final DraftLine draft;
    private final transient FormFields fields;
    private transient Runnable close = () -> {};

    /** The form; it becomes useful when it is begun. */
    @Activate
    public QuickContact(
            @Reference CaseService cases,
            @Reference ContactLog log,
            @Reference NoteDrafts drafts,
            @Reference CurrentScope scope,
            @Reference Feedback feedback,
            @Reference Texts texts,
            @Reference Clock clock) {
        this.log = log;
        this.feedback = feedback;
        words = new Words(texts, Localized.language());
        today = LocalDate.now(clock);
        person = new CaseSearch(cases, scope).field(words);
        minutes = new IntegerField(words.field("minutes"));
        note = Fields.note(words.field("contactNote"), ContactData.NOTE_LENGTH);
        draft = new DraftLine(drafts, words, note);
        offerChoices();
        var line = new Div(kind, minutes);
        line.addClassName("cases-contact-line");
        var day = new Paragraph(words.get("cases.quick.today", Localized.date(today)));
        day.addClassName("cases-soft");
        Shortcuts.addShortcutListener(this, pressed -> cancel(), Key.ESCAPE)
                .listenOn(this)
                .resetFocusOnActiveElement();
        getContent().addClassName("cases-quick");
        getContent()
                .add(
                        person,
                        line,
                        draft,
                        note,
                        day,
                        new FormActions(words, words.get("cases.contact.save"), this::save, this::cancel, this));
        fields = new FormFields()
                .add("caseId", person, CaseSummary::name)
                .add("kind", kind, words::of)
                .add("minutes", minutes, String::valueOf)
                .add("note", note);
        fields.remember();
    }

    @Override
    public void begin(Runnable whenDone) {
        close = whenDone;
        person.focus();
    }

    private void save() {
        feedback.attempt(fields.validated(), () -> {
            fields.requireReadable();
            var found = Check.present("caseId", person.getValue());
            log.log(new LogContact(found.id(), contact()));
            draft.forget();
            close.run();
            feedback.done("cases.quick.logged", found.number().value());
        });
    }

    private ContactData contact() {
        return new ContactData(
                Check.present("kind", kind.getValue()),
                today,
                Check.present("minutes", minutes.getValue()),
                null,
                false,
                Set.of(),
                Fields.text(note));
    }

    /** The note is kept as a draft until somebody says that it is not wanted. */
    private void cancel() {
        if (note.isEmpty()) {
            close.run();
            return;
        }
        feedback.confirm(
                "cases.contact.discard-title",
                "cases.contact.discard-text",
                "cases.contact.discard",
                new Object[0],
                () -> {
                    draft.forget();
                    close.run();
                });
    }

    private void offerChoices() {
        person.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                draft.about(chosen.getValue().id());
            }
        });
        kind.setLabel(words.field("kind"));
        kind.setItems(ContactKind.values());
        kind.setItemLabelGenerator(words::of);
        kind.setRequiredIndicatorVisible(true);
        kind.setValue(ContactKind.TELEPHONE);
        minutes.setRequiredIndicatorVisible(true);
        minutes.setStep(MINUTES_STEP);
        minutes.setStepButtonsVisible(true);
        minutes.setMin(0);
        minutes.setManualValidation(true);
        minutes.setValue(USUAL_MINUTES);
    }
}
