package org.lotse.liga.ui.request;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.lotse.liga.api.request.OpenRequest;
import org.lotse.liga.api.request.RequestData;
import org.lotse.liga.api.request.RequestKind;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.NoteField;

/** What a municipality asks its district. */
final class OwnRequestForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int USUAL_DAYS = 14;

    private final Select<RequestKind> kind = new Select<>();
    private final TextField subject =
            FormParts.text(getTranslation("liga.request.subject"), RequestData.SUBJECT_LENGTH);
    private final TextArea text = new NoteField(getTranslation("liga.request.text"), RequestData.TEXT_LENGTH);
    private final DatePicker due = Localized.datePicker(getTranslation("liga.own-request.wished"));
    private final transient FormFields fields;

    OwnRequestForm(Words words) {
        kind.setLabel(getTranslation("liga.request.kind"));
        kind.setItems(RequestKind.values());
        kind.setItemLabelGenerator(value -> words.named("request-kind", value));
        subject.setRequiredIndicatorVisible(true);
        text.setRequiredIndicatorVisible(true);
        text.setHelperText(
                getTranslation("liga.own-request.text-help") + " " + getTranslation("liga.request.no-names"));
        due.setRequiredIndicatorVisible(true);
        due.setMin(Localized.today());
        getContent().addClassName("liga-form");
        getContent()
                .add(FormParts.section(
                        getTranslation("liga.request.what"), FormParts.columns(kind, due), subject, text));
        subject.setWidthFull();
        fields = new FormFields()
                .add("kind", kind, value -> words.named("request-kind", value))
                .add("subject", subject)
                .add("text", text)
                .add("due", due);
    }

    void begin() {
        kind.setValue(RequestKind.MORE_HOURS);
        due.setValue(Localized.today().plusDays(USUAL_DAYS));
        fields.remember();
        subject.focus();
    }

    /** @throws RuleViolation beside the field that is missing */
    OpenRequest value() {
        return new OpenRequest(
                Check.present("kind", kind.getValue()),
                subject.getValue(),
                text.getValue(),
                Check.present("due", due.getValue()));
    }

    FormFields fields() {
        return fields;
    }
}
