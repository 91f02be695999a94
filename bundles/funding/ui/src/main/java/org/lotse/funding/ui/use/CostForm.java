package org.lotse.funding.ui.use;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.staff.CostEntry;
import org.lotse.funding.api.staff.EmploymentData;
import org.lotse.funding.api.staff.EmploymentDetails;
import org.lotse.funding.api.staff.EnterCost;
import org.lotse.funding.ui.Parts;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** A cost to enter, or one that corrects another. */
final class CostForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient UseWords words;
    private final H3 heading = new H3();
    private final DatePicker from;
    private final DatePicker until;
    private final TextField amount;
    private final TextField reason;
    private final Button cancel;
    private final transient FormFields fields;
    private transient @Nullable Integer corrects;

    /**
     * @param save enters what is typed
     * @param cancelled no correction after all
     */
    CostForm(UseWords words, Runnable save, Runnable cancelled) {
        this.words = words;
        from = Localized.datePicker(words.text("funding.use.cost-from"));
        from.setHelperText(words.text("funding.use.cost-from-help"));
        until = Localized.datePicker(words.text("funding.use.cost-until"));
        from.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                until.setValue(change.getValue().with(TemporalAdjusters.lastDayOfMonth()));
            }
        });
        amount = new TextField(words.text("funding.use.amount"));
        amount.setSuffixComponent(new Span("€"));
        amount.setHelperText(words.text("funding.use.amount-help"));
        reason = Parts.text(words.text("funding.use.note"), EmploymentData.REASON_LENGTH);
        cancel = Parts.small(words.text("funding.use.cancel-correction"), cancelled);
        fields = new FormFields()
                .add("from", from)
                .add("until", until)
                .add("amount", amount)
                .add("reason", reason);
        var question = new Div(from, until, amount, reason);
        question.addClassName("funding-question");
        getContent().setId("cost-form");
        getContent()
                .add(heading, question, Parts.acts(Parts.primary(words.text("funding.use.save-cost"), save), cancel));
    }

    FormFields fields() {
        return fields;
    }

    /** The month after the last one that is entered, with the same amount. */
    void begin(EmploymentDetails details) {
        corrects = null;
        heading.setText(words.text("funding.use.enter-cost"));
        cancel.setVisible(false);
        var last = details.costs().stream().filter(CostEntry::stands).max(Comparator.comparing(CostEntry::until));
        var first = last.map(entry -> entry.until().plusDays(1))
                .orElse(details.employment().from());
        from.setValue(first);
        until.setValue(end(first, details.employment().until()));
        amount.setValue(
                last.map(entry -> Typed.write(entry.amount(), words.words().locale()))
                        .orElse(""));
        reason.clear();
        fields.remember();
    }

    private static LocalDate end(LocalDate first, Optional<LocalDate> last) {
        var month = first.with(TemporalAdjusters.lastDayOfMonth());
        return last.filter(day -> day.isBefore(month) && !day.isBefore(first)).orElse(month);
    }

    /** What stood there, to be put right. */
    void correct(CostEntry entry) {
        corrects = entry.number();
        heading.setText(
                words.text("funding.use.correct-cost", Localized.date(entry.from()), Localized.date(entry.until())));
        cancel.setVisible(true);
        from.setValue(entry.from());
        until.setValue(entry.until());
        amount.setValue(Typed.write(entry.amount(), words.words().locale()));
        reason.clear();
        fields.remember();
        amount.focus();
    }

    /** @throws RuleViolation beside what cannot be read */
    EnterCost value(EmploymentDetails seen) {
        return new EnterCost(
                seen.employment().id(),
                seen.revision(),
                from.getValue(),
                until.getValue(),
                Typed.read("amount", amount.getValue(), words.words().locale()),
                corrects,
                Parts.orNull(reason.getValue()));
    }
}
