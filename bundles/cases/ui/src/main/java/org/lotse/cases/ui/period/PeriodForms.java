package org.lotse.cases.ui.period;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.lotse.cases.api.AskExtension;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.ChangePeriod;
import org.lotse.cases.api.DecideExtension;
import org.lotse.cases.api.Extension;
import org.lotse.cases.api.PeriodCourse;
import org.lotse.cases.api.Programme;
import org.lotse.cases.ui.PeriodWords;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.cases.ui.form.PanelForm;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** The three small forms about a care period: ask for an extension, decide on one, change on what the period rests. */
final class PeriodForms {

    private final Words words;
    private final PeriodWords periodWords;
    private final Runnable onCancel;

    PeriodForms(Words words, Runnable onCancel) {
        this.words = words;
        this.periodWords = new PeriodWords(words);
        this.onCancel = onCancel;
    }

    PanelForm ask(PeriodCourse course, Consumer<AskExtension> save) {
        var months = new Select<Integer>();
        months.setLabel(words.field("months"));
        months.setItems(IntStream.rangeClosed(1, course.extendable()).boxed().toList());
        months.setItemLabelGenerator(periodWords::months);
        months.setValue(course.extendable());
        var reason = reason("extensionReason");
        var fields = new FormFields().add("months", months, periodWords::months).add("reason", reason);
        var form = new PanelForm(words.get("cases.period.ask"), fields, List.of(months, reason), onCancel);
        return form.ending(new FormActions(
                words,
                words.get("cases.period.ask-save"),
                () -> save.accept(new AskExtension(course.id(), months.getValue(), reason.getValue())),
                onCancel,
                form));
    }

    PanelForm decide(Extension extension, Consumer<DecideExtension> save) {
        var decision = reason("decision");
        var fields = new FormFields().add("decision", decision);
        var title = words.get("cases.period.decide-title", periodWords.months(extension.months()));
        var form = new PanelForm(title, fields, List.of(decision), onCancel);
        var grant = new Button(
                words.get("cases.period.grant"),
                click -> save.accept(
                        new DecideExtension(extension.id(), extension.version(), true, decision.getValue())));
        grant.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        grant.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(form).resetFocusOnActiveElement();
        grant.setTooltipText(words.get("cases.form.save-shortcut"));
        var refuse = new Button(
                words.get("cases.period.refuse"),
                click -> save.accept(
                        new DecideExtension(extension.id(), extension.version(), false, decision.getValue())));
        var cancel = new Button(words.get("cases.form.cancel"), click -> onCancel.run());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var foot = new Div(grant, refuse, cancel);
        foot.addClassName("cases-form-actions");
        return form.ending(foot);
    }

    PanelForm change(PeriodCourse course, Consumer<ChangePeriod> save) {
        var programme = new Select<Programme>();
        programme.setLabel(words.field("programme"));
        programme.setItems(Programme.values());
        programme.setItemLabelGenerator(words::of);
        programme.setValue(course.period().programme());
        DatePicker setOn = Localized.datePicker(words.field("setOn"));
        setOn.setHelperText(words.get("cases.period.set-on-hint"));
        setOn.setClearButtonVisible(true);
        setOn.setValue(course.period().setOn());
        var fields = new FormFields().add("programme", programme, words::of).add("setOn", setOn);
        var hint = new Paragraph(words.get("cases.period.change-hint"));
        hint.addClassName("cases-soft");
        var form = new PanelForm(words.get("cases.period.change"), fields, List.of(programme, setOn, hint), onCancel);
        return form.ending(new FormActions(
                words,
                words.get("cases.edit.save"),
                () -> save.accept(changed(course, programme, setOn)),
                onCancel,
                form));
    }

    private static ChangePeriod changed(PeriodCourse course, Select<Programme> programme, DatePicker setOn) {
        CaseId id = course.id();
        return new ChangePeriod(
                id, course.period(), Check.present("programme", programme.getValue()), setOn.getValue());
    }

    private TextArea reason(String field) {
        var reason = Fields.note(words.field(field), Extension.REASON_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        return reason;
    }
}
