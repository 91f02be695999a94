package org.lotse.cases.ui.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import org.lotse.cases.api.plan.Agreement;
import org.lotse.cases.api.plan.SignedBy;
import org.lotse.cases.api.plan.Signer;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** How a plan was agreed, to be filled in. */
final class AgreementForm extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final DatePicker agreedOn;
    private final CheckboxGroup<Signer> signers;
    private final TextField others;
    private final Select<SignedBy> way = new Select<>();
    private final DatePicker reviewOn;
    private final transient FormFields fields;

    /**
     * @param today offered as the day of the agreement
     * @param rhythm months from the agreement to the review
     * @param onSave asked to save; reads {@link #agreement()}
     * @param onCancel asked to put the form away
     */
    AgreementForm(Words words, LocalDate today, int rhythm, Runnable onSave, Runnable onCancel) {
        var planWords = new PlanWords(words);
        agreedOn = Localized.datePicker(words.field("agreedOn"));
        agreedOn.setRequiredIndicatorVisible(true);
        signers = new CheckboxGroup<>(words.field("signers"));
        signers.setItems(Signer.values());
        signers.setItemLabelGenerator(planWords::of);
        signers.setValue(Set.of(Signer.PERSON, Signer.MANAGER));
        signers.addValueChangeListener(change -> reflect());
        others = Fields.text(words.field("otherSigners"), Agreement.OTHERS_LENGTH);
        others.setHelperText(words.get("cases.plan.others-hint"));
        way.setLabel(words.field("signedBy"));
        way.setItems(SignedBy.values());
        way.setItemLabelGenerator(planWords::of);
        way.setValue(SignedBy.PAPER);
        reviewOn = Localized.datePicker(words.field("reviewOn"));
        reviewOn.setRequiredIndicatorVisible(true);
        agreedOn.setValue(today);
        reviewOn.setValue(today.plusMonths(rhythm));
        var hint = new Paragraph(words.get("cases.plan.agree-hint"));
        hint.addClassName("cases-soft");
        var line = new Div(agreedOn, way, reviewOn);
        line.addClassName("cases-contact-line");
        Shortcuts.addShortcutListener(this, pressed -> onCancel.run(), Key.ESCAPE)
                .listenOn(this)
                .resetFocusOnActiveElement();
        getContent().addClassName("cases-inline-form");
        getContent()
                .add(
                        new H3(words.get("cases.plan.agree-title")),
                        hint,
                        signers,
                        others,
                        line,
                        new FormActions(words, words.get("cases.plan.agree-save"), onSave, onCancel));
        fields = new FormFields()
                .add("agreedOn", agreedOn)
                .addSeveral("signers", signers, planWords::of)
                .add("others", others)
                .add("way", way, planWords::of)
                .add("reviewOn", reviewOn);
        fields.remember();
        reflect();
    }

    /** @throws org.lotse.platform.api.rule.RuleViolation beside the field that is missing */
    Agreement agreement() {
        return new Agreement(
                Check.present("agreedOn", agreedOn.getValue()),
                signers.getValue(),
                others.isVisible() ? Fields.text(others) : null,
                Check.present("way", way.getValue()),
                Check.present("reviewOn", reviewOn.getValue()));
    }

    FormFields fields() {
        return fields;
    }

    void focus() {
        agreedOn.focus();
    }

    private void reflect() {
        others.setVisible(signers.getValue().contains(Signer.OTHER));
    }
}
