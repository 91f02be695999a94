package org.lotse.helpers.ui.money;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.money.PaymentKind;
import org.lotse.helpers.api.money.Payments;
import org.lotse.helpers.api.money.StateElsewhere;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.helpers.ui.Years;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.FormFoot;

/** How a volunteer stands to the ceilings of this year, and what they say to have received elsewhere. For those who see payments. */
public final class PaymentsPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient Payments payments;
    private final transient Feedback feedback;
    private final transient Words words;
    private final Div content = new Div();
    private final Select<Integer> year = new Select<>();
    private final Select<PaymentKind> kind = new Select<>();
    private final TextField cents = new TextField(getTranslation("helpers.elsewhere.amount"));
    private final DatePicker statedOn = Localized.datePicker(getTranslation("helpers.elsewhere.stated-on"));
    private final transient FormFields fields;
    private transient @Nullable VolunteerId volunteer;
    private boolean open;

    /** Draws an empty one; {@link #show} tells whose. */
    public PaymentsPanel(Payments payments, Feedback feedback, Words words) {
        this.payments = payments;
        this.feedback = feedback;
        this.words = words;
        year.setLabel(words.text("helpers.payment.year"));
        year.setItems(Years.offered());
        kind.setLabel(words.text("helpers.payment.kind"));
        kind.setItems(PaymentKind.ALLOWANCES);
        kind.setItemLabelGenerator(words::of);
        kind.setRequiredIndicatorVisible(true);
        cents.setRequiredIndicatorVisible(true);
        cents.setHelperText(words.text("helpers.elsewhere.amount-help"));
        statedOn.setRequiredIndicatorVisible(true);
        statedOn.setMax(Localized.today());
        statedOn.getI18n().setMaxErrorMessage(words.text("helpers.rule.day-in-future"));
        fields = new FormFields()
                .add("year", year, String::valueOf)
                .add("kind", kind, words::of)
                .add("cents", cents)
                .add("statedOn", statedOn);
        getContent().setId("own-payments");
        getContent().add(content);
    }

    @Override
    protected Section initContent() {
        return FormParts.section(getTranslation("helpers.payments.title"));
    }

    /** Shows those of this volunteer; a form that is open stays open. */
    public void show(VolunteerId found) {
        open = open && found.equals(volunteer);
        volunteer = found;
        if (!open) {
            draw(found);
        }
    }

    /** Whether something was typed that is not kept yet. */
    public boolean isBegun() {
        return open && fields.isChanged();
    }

    /** What was typed and is not kept yet, by label. */
    public Map<String, String> unsaved() {
        return open ? fields.changes() : Map.of();
    }

    private void draw(VolunteerId found) {
        content.removeAll();
        var told = new CeilingWords(words);
        payments.ceilings(found, Localized.today().getYear()).forEach(ceiling -> {
            var elsewhere = new Paragraph(told.elsewhere(ceiling));
            elsewhere.addClassName("helpers-soft");
            content.add(told.told(ceiling, 0), elsewhere);
        });
        var links = new Div(
                new ViewLink(words.text("helpers.payments.all-of"), "helpers/payments?volunteer=" + found),
                new ViewLink(words.text("helpers.payment.enter"), "helpers/payments/new?volunteer=" + found));
        links.addClassName("helpers-papers");
        var state = new Button(words.text("helpers.elsewhere.state"), click -> begin());
        state.addThemeVariants(ButtonVariant.LUMO_SMALL);
        content.add(links, state);
    }

    private void begin() {
        open = true;
        year.setValue(Localized.today().getYear());
        kind.setValue(PaymentKind.VOLUNTEER_ALLOWANCE);
        cents.setValue("");
        statedOn.setValue(Localized.today());
        fields.remember();
        content.removeAll();
        content.add(
                new Paragraph(words.text("helpers.elsewhere.what-for")),
                FormParts.columns(year, kind, cents, statedOn),
                new FormFoot(
                        words.text("helpers.elsewhere.save"),
                        this::save,
                        words.text("helpers.form.cancel"),
                        this::close));
        cents.focus();
    }

    private void save() {
        var done = feedback.attempt(fields.validated(), () -> {
            fields.requireReadable();
            payments.state(new StateElsewhere(
                    Check.present("volunteer", volunteer),
                    Check.present("year", year.getValue()),
                    Check.present("kind", kind.getValue()),
                    Euro.cents(Check.text("cents", cents.getValue(), 20)),
                    Check.present("statedOn", statedOn.getValue())));
        });
        if (done) {
            close();
            feedback.done("helpers.elsewhere.saved");
        }
    }

    private void close() {
        open = false;
        if (volunteer != null) {
            draw(volunteer);
        }
    }
}
