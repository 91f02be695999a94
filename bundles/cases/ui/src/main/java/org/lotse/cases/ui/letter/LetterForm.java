package org.lotse.cases.ui.letter;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.lotse.cases.api.letter.LetterData;
import org.lotse.cases.api.letter.TemplateEntry;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** A letter while it is written. */
final class LetterForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int TEXT_ROWS = 12;

    private final Select<TemplateEntry> template = new Select<>();
    private final Select<Boolean> toPerson = new Select<>();
    private final ComboBox<String> receiver;
    private final TextArea address;
    private final TextField subject;
    private final DatePicker dated;
    private final TextArea text;
    private final TextField sender;
    private final Paragraph missing = notice();
    private final Paragraph uncovered = notice();
    private final transient FormFields fields;

    LetterForm(Words words, List<TemplateEntry> templates, List<String> receivers) {
        template.setLabel(words.field("template"));
        template.setItems(templates);
        template.setItemLabelGenerator(
                chosen -> chosen == null ? "" : chosen.template().title());
        template.setHelperText(templates.isEmpty() ? words.get("cases.letter.no-templates") : "");
        toPerson.setLabel(words.field("toPerson"));
        toPerson.setItems(true, false);
        toPerson.setItemLabelGenerator(
                person -> words.get(person ? "cases.letter.to-person" : "cases.letter.to-other"));
        receiver = Fields.receiver(words.field("letterReceiver"), receivers);
        address = Fields.note(words.field("address"), LetterData.ADDRESS_LINES * (LetterData.LINE_LENGTH + 1));
        address.setHelperText(words.get("cases.letter.address-hint", LetterData.ADDRESS_LINES));
        subject = Fields.text(words.field("subject"), LetterData.SUBJECT_LENGTH);
        subject.setRequiredIndicatorVisible(true);
        dated = Localized.datePicker(words.field("letterDated"));
        dated.setRequiredIndicatorVisible(true);
        text = Fields.note(words.field("letterText"), LetterData.TEXT_LENGTH);
        text.setMinRows(TEXT_ROWS);
        text.addClassName("cases-note-kept");
        sayKept(words.get("cases.draft.will-be-kept"));
        text.setRequiredIndicatorVisible(true);
        sender = Fields.text(words.field("sender"), LetterData.LINE_LENGTH);
        fields = new FormFields()
                .add(
                        "toPerson",
                        toPerson,
                        person -> words.get(
                                Boolean.TRUE.equals(person) ? "cases.letter.to-person" : "cases.letter.to-other"))
                .add("receiver", receiver, Fields::orBlank)
                .add("address", address)
                .add("subject", subject)
                .add("dated", dated)
                .add("text", text)
                .add("sender", sender);
        var line = new Div(template, toPerson);
        line.addClassName("cases-contact-line");
        var foot = new Div(dated, sender);
        foot.addClassName("cases-contact-line");
        getContent().addClassName("cases-letter");
        getContent().add(line, receiver, uncovered, address, missing, subject, text, foot);
    }

    void show(LetterData letter) {
        toPerson.setValue(letter.toPerson());
        receiver.setValue(letter.receiver());
        address.setValue(Fields.orBlank(letter.address()));
        subject.setValue(letter.subject());
        dated.setValue(letter.dated());
        text.setValue(letter.text());
        sender.setValue(letter.sender());
    }

    /** Says what the case does not know, or nothing. */
    void sayMissing(String said) {
        say(missing, said);
    }

    /** Says what is not covered by releases, or nothing. */
    void sayUncovered(String said) {
        say(uncovered, said);
    }

    /** Says whether what is typed is kept, below the text. */
    void sayKept(String said) {
        text.setHelperText(said);
    }

    void fill(String filledSubject, String filledText) {
        subject.setValue(filledSubject);
        text.setValue(filledText);
    }

    void address(String name, String lines) {
        receiver.setValue(name.isEmpty() ? null : name);
        address.setValue(lines);
    }

    /** @throws RuleViolation beside the field that is missing */
    LetterData letter() {
        return new LetterData(
                toPerson.getValue(),
                Fields.orBlank(receiver.getValue()),
                Fields.text(address),
                subject.getValue(),
                Check.present("dated", dated.getValue()),
                text.getValue(),
                sender.getValue());
    }

    Select<TemplateEntry> template() {
        return template;
    }

    Select<Boolean> toPerson() {
        return toPerson;
    }

    ComboBox<String> receiver() {
        return receiver;
    }

    /** Whether this stands in subject or text. */
    boolean holds(String part) {
        return subject.getValue().contains(part) || text.getValue().contains(part);
    }

    int length() {
        return text.getValue().strip().length();
    }

    boolean hasText() {
        return !text.isEmpty();
    }

    /** Runs whenever something was typed by the person at the screen. */
    void whenTyped(Runnable act) {
        receiver.addValueChangeListener(typed -> act.run());
        dated.addValueChangeListener(typed -> act.run());
        address.addValueChangeListener(typed -> act.run());
        subject.addValueChangeListener(typed -> act.run());
        text.addValueChangeListener(typed -> act.run());
        sender.addValueChangeListener(typed -> act.run());
    }

    FormFields fields() {
        return fields;
    }

    private static Paragraph notice() {
        var notice = new Paragraph();
        notice.addClassName("cases-letter-notice");
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    private static void say(Paragraph notice, String said) {
        notice.setText(said);
        notice.setVisible(!said.isEmpty());
    }
}
