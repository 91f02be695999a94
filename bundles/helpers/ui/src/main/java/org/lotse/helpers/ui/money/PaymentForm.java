package org.lotse.helpers.ui.money;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.IntegerField.IntegerFieldI18n;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerService;
import org.lotse.helpers.api.VolunteerSummary;
import org.lotse.helpers.api.activity.Activities;
import org.lotse.helpers.api.activity.ActivityId;
import org.lotse.helpers.api.activity.ActivityPhase;
import org.lotse.helpers.api.activity.ActivityQuery;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.circle.CircleSummary;
import org.lotse.helpers.api.money.PaymentData;
import org.lotse.helpers.api.money.PaymentKind;
import org.lotse.helpers.api.money.Payments;
import org.lotse.helpers.ui.CircleBox;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.VolunteerBox;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** Everything that is written down about a payment, to read or to change. The rules are the module's, told on saving. */
final class PaymentForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int MOST_ACTIVITIES = 200;

    private final transient Words words;
    private final transient Payments payments;
    private final transient VolunteerService volunteers;
    private final ComboBox<VolunteerSummary> volunteer;
    private final RadioButtonGroup<PaymentKind> kind = new RadioButtonGroup<>(getTranslation("helpers.payment.kind"));
    private final TextField purpose = new TextField(getTranslation("helpers.payment.purpose"));
    private final ComboBox<ActivityId> activity = new ComboBox<>(getTranslation("helpers.payment.activity"));
    private final transient CircleBox circle;
    private final DatePicker day = Localized.datePicker(getTranslation("helpers.payment.day"));
    private final TextField cents = new TextField(getTranslation("helpers.payment.amount"));
    private final IntegerField kilometres = number("helpers.payment.kilometres", 1, PaymentData.MOST_KILOMETRES);
    private final IntegerField receipts = number("helpers.payment.receipts", 0, PaymentData.MOST_RECEIPTS);
    private final DatePicker payOn = Localized.datePicker(getTranslation("helpers.payment.pay-on"));
    private final Div stand = new Div();
    private final transient Map<ActivityId, String> titles = new HashMap<>();
    private final transient FormFields fields;
    private transient @Nullable PaymentData shown;

    PaymentForm(
            Words words,
            Payments payments,
            VolunteerService volunteers,
            Activities activities,
            List<CircleSummary> circles) {
        this.words = words;
        this.payments = payments;
        this.volunteers = volunteers;
        volunteer = VolunteerBox.of(volunteers, getTranslation("helpers.payment.volunteer"));
        circle = new CircleBox(words, circles);
        Stream.of(ActivityPhase.values())
                .map(phase -> activities.list(new ActivityQuery(null, null, phase), null, MOST_ACTIVITIES))
                .flatMap(page -> page.items().stream())
                .forEach(one -> titles.put(one.id(), one.title()));
        choices();
        setReadOnly(false);
        stand.getElement().setAttribute("role", "status");
        getContent().addClassName("helpers-form");
        getContent()
                .add(
                        FormParts.section(
                                getTranslation("helpers.payment.what"),
                                volunteer,
                                kind,
                                FormParts.columns(purpose, activity, circle.field(), day)),
                        FormParts.section(
                                getTranslation("helpers.payment.how-much"),
                                FormParts.columns(cents, kilometres, receipts, payOn),
                                stand));
        fields = new FormFields()
                .add("volunteer", volunteer, VolunteerSummary::name)
                .add("kind", kind, words::of)
                .add("purpose", purpose)
                .add("activity", activity, this::title)
                .add("circle", circle.field(), circle::name)
                .add("day", day)
                .add("cents", cents)
                .add("kilometres", kilometres, String::valueOf)
                .add("receipts", receipts, String::valueOf)
                .add("payOn", payOn);
    }

    /** An empty form for this volunteer, or for one that is chosen in it. */
    void begin(@Nullable VolunteerSummary one) {
        kind.setValue(PaymentKind.EXPENSES);
        day.setValue(Localized.today());
        payOn.setValue(Localized.today());
        receipts.setValue(0);
        if (one != null) {
            volunteer.setValue(one);
        }
        tell();
    }

    /** Shows a payment, whose volunteer is not to be chosen any more. */
    void show(PaymentData data) {
        shown = data;
        volunteer.setVisible(false);
        circle.offer(circlesOf(data.volunteer()));
        kind.setValue(data.kind());
        purpose.setValue(data.purpose());
        activity.setValue(data.activity());
        circle.choose(data.circle());
        day.setValue(data.day());
        cents.setValue(data.cents() == 0 ? "" : Euro.of(data.cents(), words.locale()));
        kilometres.setValue(data.kilometres());
        receipts.setValue(data.receipts());
        payOn.setValue(data.payOn());
        tell();
    }

    /** @throws RuleViolation beside the field that is missing or cannot be read */
    PaymentData value() {
        return new PaymentData(
                whose(),
                Check.present("kind", kind.getValue()),
                Check.present("day", day.getValue()),
                purpose.getValue(),
                activity.getValue(),
                circle.field().getValue(),
                Euro.cents(cents.getValue()),
                kind.getValue() == PaymentKind.EXPENSES ? kilometres.getValue() : null,
                receipts.getValue() == null ? 0 : receipts.getValue(),
                Check.present("payOn", payOn.getValue()));
    }

    FormFields fields() {
        return fields;
    }

    void setReadOnly(boolean readOnly) {
        purpose.setHelperText(readOnly ? null : getTranslation("helpers.payment.purpose-help"));
        cents.setHelperText(readOnly ? null : getTranslation("helpers.payment.amount-help"));
        receipts.setHelperText(readOnly ? null : getTranslation("helpers.payment.receipts-help"));
        payOn.setHelperText(readOnly ? null : getTranslation("helpers.payment.pay-on-help"));
        Stream.<HasValue<?, ?>>of(
                        volunteer, kind, purpose, activity, circle.field(), day, cents, kilometres, receipts, payOn)
                .forEach(field -> field.setReadOnly(readOnly));
    }

    /** Puts the cursor where typing begins. */
    void focus() {
        if (volunteer.isEmpty()) {
            volunteer.focus();
        } else {
            purpose.focus();
        }
    }

    private void choices() {
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        kind.setItems(PaymentKind.values());
        kind.setItemLabelGenerator(words::of);
        kind.setRequiredIndicatorVisible(true);
        purpose.setMaxLength(PaymentData.PURPOSE_LENGTH);
        purpose.setRequiredIndicatorVisible(true);
        activity.setItems(words.sorted(List.copyOf(titles.keySet()), this::title));
        activity.setItemLabelGenerator(this::title);
        activity.setClearButtonVisible(true);
        activity.setVisible(!titles.isEmpty());
        day.setRequiredIndicatorVisible(true);
        day.setMax(Localized.today());
        day.getI18n().setMaxErrorMessage(words.text("helpers.rule.day-in-future"));
        payOn.setRequiredIndicatorVisible(true);
        volunteer.addValueChangeListener(change -> {
            var one = change.getValue();
            if (one != null) {
                circle.offer(circlesOf(one.id()));
            }
            tell();
        });
        kind.addValueChangeListener(change -> tell());
        cents.addValueChangeListener(change -> tell());
        day.addValueChangeListener(change -> tell());
        payOn.addValueChangeListener(change -> tell());
    }

    private Set<CircleId> circlesOf(VolunteerId one) {
        return volunteers.find(one).map(found -> found.data().circles()).orElse(Set.of());
    }

    private VolunteerId whose() {
        return shown == null ? Check.present("volunteer", volunteer.getValue()).id() : shown.volunteer();
    }

    private String title(@Nullable ActivityId id) {
        return id == null ? "" : titles.getOrDefault(id, "");
    }

    /** Says the rate of a kilometre, or how the volunteer stands to the ceiling of the year in which it is paid. */
    private void tell() {
        stand.removeAll();
        var allowance = kind.getValue() != null && kind.getValue().isAllowance();
        kilometres.setVisible(!allowance);
        if (!allowance && !day.isEmpty()) {
            kilometres.setHelperText(words.text(
                    "helpers.payment.rate", Euro.withSign(payments.centsPerKilometre(day.getValue()), words.locale())));
        }
        if (allowance && !payOn.isEmpty() && (shown != null || !volunteer.isEmpty())) {
            payments.ceilings(whose(), payOn.getValue().getYear()).stream()
                    .filter(ceiling -> ceiling.kind() == kind.getValue())
                    .forEach(ceiling -> {
                        var words = new CeilingWords(this.words);
                        var source = new Paragraph(words.elsewhere(ceiling) + " " + ceiling.source());
                        source.addClassName("helpers-soft");
                        stand.add(words.told(ceiling, shown == null ? typed() : 0), source);
                    });
        }
    }

    private long typed() {
        try {
            return Euro.cents(cents.getValue());
        } catch (RuleViolation notYet) {
            return 0;
        }
    }

    private IntegerField number(String key, int least, int most) {
        var field = new IntegerField(getTranslation(key));
        var wrong = getTranslation("helpers.rule.people", least, most);
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setI18n(new IntegerFieldI18n()
                .setMinErrorMessage(wrong)
                .setMaxErrorMessage(wrong)
                .setBadInputErrorMessage(wrong));
        return field;
    }
}
