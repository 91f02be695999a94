package org.lotse.funding.ui.instalment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.instalment.Movement;
import org.lotse.funding.api.instalment.MovementKind;
import org.lotse.funding.ui.Amounts;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** The fields of an entry about money that was paid. */
public final class MovementForm {

    private final Words words;
    private final Select<MovementKind> kind = new Select<>();
    private final DatePicker day;
    private final TextField amount;
    private final TextField reference;
    private final TextField remark;
    private final FormFields fields;

    /** @param kinds that can be entered here, the usual one first */
    public MovementForm(Words words, MovementKind... kinds) {
        this.words = words;
        kind.setLabel(words.text("funding.entries.entry"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(one -> words.of("movement-kind", one));
        kind.setValue(kinds[0]);
        day = Localized.datePicker(words.text("funding.entries.day"));
        day.setMax(Localized.today());
        day.setRequiredIndicatorVisible(true);
        amount = new TextField(words.text("funding.entries.amount-euro"));
        amount.setRequiredIndicatorVisible(true);
        reference = Parts.text(words.text("funding.entries.reference"), Movement.REFERENCE_LENGTH);
        reference.setRequiredIndicatorVisible(true);
        reference.setHelperText(words.text("funding.entries.reference-help"));
        remark = Parts.text(words.text("funding.entries.remark"), Movement.REMARK_LENGTH);
        fields = new FormFields()
                .add("kind", kind, one -> words.of("movement-kind", one))
                .add("day", day)
                .add("amount", amount)
                .add("reference", reference)
                .add("remark", remark);
    }

    /** The fields as rules call them. */
    public FormFields fields() {
        return fields;
    }

    /** The fields as they stand. */
    public List<Component> content() {
        var question = new Div(kind, day, amount, reference, remark);
        question.addClassName("funding-question");
        return List.of(question);
    }

    /** What is proposed to be paid. */
    public MovementForm propose(MovementKind usual, BigDecimal open) {
        kind.setValue(usual);
        amount.setValue(open.signum() > 0 ? Amounts.write(open, words.locale()) : "");
        return this;
    }

    /** What stands in the fields. */
    public Typed typed() {
        return new Typed(
                kind.getValue(),
                day.getValue(),
                Amounts.read("amount", amount.getValue(), words.locale()),
                reference.getValue(),
                Parts.orNull(remark.getValue()));
    }

    /**
     * What was typed.
     *
     * @param kind which way the money went
     * @param day when
     * @param amount in euros
     * @param reference of the payment
     * @param remark anything else
     */
    public record Typed(
            @Nullable MovementKind kind,
            @Nullable LocalDate day,
            @Nullable BigDecimal amount,
            String reference,
            @Nullable String remark) {}
}
