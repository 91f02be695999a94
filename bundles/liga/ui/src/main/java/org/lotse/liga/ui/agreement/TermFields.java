package org.lotse.liga.ui.agreement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.IntegerField.IntegerFieldI18n;
import java.util.stream.Stream;
import org.lotse.liga.api.agreement.AgreementTerm;
import org.lotse.liga.api.agreement.NoticePoint;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** How long an agreement runs and how it ends: with an end it may go on by itself, without one notice is given to certain days. */
final class TermFields extends Composite<FormLayout> {

    private static final long serialVersionUID = 1L;

    private final DatePicker from = Localized.datePicker(getTranslation("liga.agreement.from"));
    private final DatePicker to = Localized.datePicker(getTranslation("liga.agreement.to"));
    private final IntegerField noticeMonths = months("liga.agreement.notice-months");
    private final Select<NoticePoint> noticePoint = new Select<>();
    private final IntegerField renewalMonths = months("liga.agreement.renewal-months");
    private final DatePicker noticeGivenOn = Localized.datePicker(getTranslation("liga.agreement.notice-given-on"));
    private final transient FormFields fields;

    TermFields(Words words) {
        from.setRequiredIndicatorVisible(true);
        noticePoint.setLabel(getTranslation("liga.agreement.notice-point"));
        noticePoint.setItems(NoticePoint.values());
        noticePoint.setItemLabelGenerator(words::of);
        to.addValueChangeListener(change -> reflect());
        fields = new FormFields()
                .add("from", from)
                .add("to", to)
                .add("noticeMonths", noticeMonths, String::valueOf)
                .add("noticePoint", noticePoint, words::of)
                .add("renewalMonths", renewalMonths, String::valueOf)
                .add("noticeGivenOn", noticeGivenOn);
        reflect();
    }

    @Override
    protected FormLayout initContent() {
        return FormParts.columns(from, to, noticeMonths, renewalMonths, noticePoint, noticeGivenOn);
    }

    void begin() {
        from.setValue(Localized.today());
        noticeMonths.setValue(3);
        renewalMonths.setValue(0);
        noticePoint.setValue(NoticePoint.YEAR_END);
    }

    void show(AgreementTerm term) {
        from.setValue(term.from());
        to.setValue(term.to());
        noticeMonths.setValue(term.noticeMonths());
        noticePoint.setValue(term.noticePoint() == null ? NoticePoint.YEAR_END : term.noticePoint());
        renewalMonths.setValue(term.renewalMonths());
        noticeGivenOn.setValue(term.noticeGivenOn());
        reflect();
    }

    /** @throws RuleViolation beside the field that is missing */
    AgreementTerm value() {
        return new AgreementTerm(
                Check.present("from", from.getValue()),
                to.getValue(),
                Check.present("noticeMonths", noticeMonths.getValue()),
                to.isEmpty() ? noticePoint.getValue() : null,
                to.isEmpty() ? 0 : Check.present("renewalMonths", renewalMonths.getValue()),
                noticeGivenOn.getValue());
    }

    FormFields fields() {
        return fields;
    }

    void setReadOnly(boolean readOnly) {
        to.setHelperText(readOnly ? null : getTranslation("liga.agreement.to-help"));
        renewalMonths.setHelperText(readOnly ? null : getTranslation("liga.agreement.renewal-help"));
        noticeGivenOn.setHelperText(readOnly ? null : getTranslation("liga.agreement.notice-given-help"));
        Stream.<HasValue<?, ?>>of(from, to, noticeMonths, noticePoint, renewalMonths, noticeGivenOn)
                .forEach(field -> field.setReadOnly(readOnly));
    }

    private void reflect() {
        noticePoint.setVisible(to.isEmpty());
        renewalMonths.setVisible(!to.isEmpty());
    }

    private IntegerField months(String key) {
        var field = new IntegerField(getTranslation(key));
        var wrong = getTranslation("liga.form.months-wrong", AgreementTerm.MOST_MONTHS);
        field.setMin(0);
        field.setMax(AgreementTerm.MOST_MONTHS);
        field.setStepButtonsVisible(true);
        field.setRequiredIndicatorVisible(true);
        field.setI18n(new IntegerFieldI18n()
                .setMinErrorMessage(wrong)
                .setMaxErrorMessage(wrong)
                .setBadInputErrorMessage(wrong));
        return field;
    }
}
