package org.lotse.cases.ui.closing;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.closing.AreaTransition;
import org.lotse.cases.api.closing.TransitionOutcome;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.cases.ui.form.PanelForm;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** What becomes of one area of life. */
final class TransitionForm {

    private final Select<LifeArea> area = new Select<>();
    private final Select<TransitionOutcome> outcome = new Select<>();
    private final Select<String> known = new Select<>();
    private final TextField service;
    private List<String> offered = List.of();
    private final DatePicker since;
    private final TextArea reason;
    private final FormFields fields;
    private final PanelForm panel;

    /**
     * @param about the area, or null if it is chosen here
     * @param services names of the regular services that are known for an area; any other can be typed
     */
    TransitionForm(
            Words words,
            @Nullable LifeArea about,
            Function<LifeArea, List<String>> services,
            Runnable onSave,
            Runnable onCancel) {
        area.setLabel(words.field("transitionArea"));
        area.setItems(LifeArea.values());
        area.setItemLabelGenerator(words::of);
        area.setRequiredIndicatorVisible(true);
        outcome.setLabel(words.field("outcome"));
        outcome.setItems(TransitionOutcome.values());
        outcome.setItemLabelGenerator(words::of);
        outcome.setRequiredIndicatorVisible(true);
        known.setLabel(words.field("serviceKnown"));
        known.setPlaceholder(words.get("cases.services.choose"));
        service = Fields.text(words.field("service"), AreaTransition.SERVICE_LENGTH);
        known.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                service.setValue(Fields.orBlank(change.getValue()));
            }
        });
        area.addValueChangeListener(change -> offer(services.apply(change.getValue())));
        since = Localized.datePicker(words.field("since"));
        reason = Fields.note(words.field("transitionReason"), AreaTransition.REASON_LENGTH);
        outcome.addValueChangeListener(change -> {
            service.setVisible(change.getValue() == TransitionOutcome.TAKEN_OVER);
            since.setVisible(change.getValue() == TransitionOutcome.TAKEN_OVER);
            showKnown();
        });
        known.setVisible(false);
        service.setVisible(false);
        since.setVisible(false);
        fields = new FormFields()
                .add("area", area, words::of)
                .add("outcome", outcome, words::of)
                .add("service", service)
                .add("since", since)
                .add("reason", reason);
        if (about != null) {
            area.setValue(about);
            area.setVisible(false);
        }
        var title = about == null ? words.get("cases.closing.another") : words.of(about);
        panel = new PanelForm(title, fields, List.of(area, outcome, known, service, since, reason), onCancel);
        panel.ending(new FormActions(words, words.get("cases.closing.save"), onSave, onCancel, panel));
    }

    void show(Optional<AreaTransition> written) {
        outcome.setValue(written.map(AreaTransition::outcome).orElse(null));
        service.setValue(Fields.orBlank(written.map(AreaTransition::service).orElse(null)));
        since.setValue(written.map(AreaTransition::since).orElse(null));
        reason.setValue(Fields.orBlank(written.map(AreaTransition::reason).orElse(null)));
    }

    /** @throws RuleViolation beside the field that is missing */
    AreaTransition transition() {
        return new AreaTransition(
                Check.present("area", area.getValue()),
                Check.present("outcome", outcome.getValue()),
                Fields.text(service),
                since.getValue(),
                Fields.text(reason));
    }

    private void offer(List<String> services) {
        offered = services;
        known.setItems(services);
        showKnown();
    }

    private void showKnown() {
        known.setVisible(service.isVisible() && !offered.isEmpty());
    }

    void focus() {
        (area.isVisible() ? area : outcome).focus();
    }

    PanelForm panel() {
        return panel;
    }

    FormFields fields() {
        return fields;
    }
}
