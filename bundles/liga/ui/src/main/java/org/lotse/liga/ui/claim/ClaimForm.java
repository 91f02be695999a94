package org.lotse.liga.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.agreement.AgreementSummary;
import org.lotse.liga.api.claim.ClaimData;
import org.lotse.liga.api.claim.ClaimDetails;
import org.lotse.liga.api.claim.Claims;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.NoteField;

/** Everything that is written down about a claim, to read or to change. Which posts there are and what the lump sums come to, the module reckons. */
final class ClaimForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Claims claims;
    private final ComboBox<AgreementSummary> agreement = new ComboBox<>(getTranslation("liga.post.agreement"));
    private final DatePicker from = Localized.datePicker(getTranslation("liga.period.from"));
    private final DatePicker to = Localized.datePicker(getTranslation("liga.period.to"));
    private final TextArea note = new NoteField(getTranslation("liga.form.note"), ClaimData.NOTE_LENGTH);
    private final CostsField costs;
    private final Div hint = new Div();
    private final transient FormFields fields;
    private transient @Nullable AgreementId under;
    private boolean quiet;

    ClaimForm(Words words, Claims claims, List<AgreementSummary> agreements) {
        this.claims = claims;
        costs = new CostsField(words);
        agreement.setItems(agreements);
        agreement.setItemLabelGenerator(ClaimForm::called);
        agreement.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
        to.setRequiredIndicatorVisible(true);
        hint.getElement().setAttribute("role", "status");
        setReadOnly(false);
        Stream.<HasValue<?, ?>>of(agreement, from, to)
                .forEach(field -> field.addValueChangeListener(change -> reckon()));
        getContent().addClassName("liga-form");
        getContent()
                .add(
                        FormParts.section(
                                getTranslation("liga.claim.what"), agreement, FormParts.columns(from, to), note),
                        FormParts.section(getTranslation("liga.claim.how-much"), hint, costs));
        fields = new FormFields()
                .add("agreement", agreement, ClaimForm::called)
                .add("from", from)
                .add("to", to)
                .add("costs", costs, typed -> costs.text())
                .add("note", note);
    }

    /** An empty form for the last whole quarter, under this agreement or under one that is chosen in it. */
    void begin(@Nullable AgreementSummary one) {
        quiet = true;
        var quarter = Quarters.before(Localized.today());
        from.setValue(quarter.from());
        to.setValue(quarter.to());
        agreement.setValue(one);
        quiet = false;
        reckon();
        fields.remember();
        if (one == null) {
            agreement.focus();
        } else {
            from.focus();
        }
    }

    /** Shows a claim, whose agreement is not to be chosen any more. */
    void show(ClaimDetails found) {
        quiet = true;
        under = found.data().agreement();
        agreement.setVisible(false);
        from.setValue(found.data().from());
        to.setValue(found.data().to());
        note.setValue(FormParts.orEmpty(found.data().note()));
        costs.offer(found.reckoning().lines(), true);
        hint.removeAll();
        quiet = false;
    }

    /** @throws RuleViolation beside the field that is missing or cannot be read */
    ClaimData value() {
        return new ClaimData(
                under == null ? Check.present("agreement", agreement.getValue()).id() : under,
                Check.present("from", from.getValue()),
                Check.present("to", to.getValue()),
                costs.read(),
                FormParts.orNull(note.getValue()));
    }

    FormFields fields() {
        return fields;
    }

    void setReadOnly(boolean readOnly) {
        to.setHelperText(readOnly ? null : getTranslation("liga.claim.one-year-help"));
        costs.setHelperText(readOnly ? null : getTranslation("liga.claim.costs-help"));
        Stream.<HasValue<?, ?>>of(agreement, from, to, costs, note).forEach(field -> field.setReadOnly(readOnly));
    }

    /** Asks which posts there are in that time. */
    private void reckon() {
        var id = under != null || agreement.isEmpty()
                ? under
                : agreement.getValue().id();
        if (quiet || id == null || from.isEmpty() || to.isEmpty()) {
            return;
        }
        hint.removeAll();
        try {
            var reckoned = claims.reckon(new ClaimData(id, from.getValue(), to.getValue(), List.of(), null));
            costs.offer(reckoned.lines(), false);
        } catch (RuleViolation refused) {
            costs.offer(List.of(), false);
            hint.add(FormParts.warning(getTranslation(refused.key(), refused.arguments())));
        }
    }

    private static String called(@Nullable AgreementSummary one) {
        return one == null ? "" : one.carrierName() + ": " + one.title();
    }
}
