package org.lotse.funding.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.IntegerField.IntegerFieldI18n;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.claim.Claim;
import org.lotse.funding.api.claim.Claims;
import org.lotse.funding.api.claim.HeadCount;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.CsvRows;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.FormFields;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What a municipality may claim by its head count. The question stands in the address; nothing is kept. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "funding", permission = "funding.compute", title = "funding.claim.title", icon = "calc", order = 40)
@StyleSheet("context://funding/funding.css")
public final class ClaimView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient Claims claims;
    private final transient Navigator navigator;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient FormFields fields;
    private final DatePicker day;
    private final IntegerField persons;
    private final IntegerField estimate;
    private final CsvDownload csv;
    private final Div shown = new Div();
    /** What a download writes; read outside the session's lock. */
    private transient volatile @Nullable Claim last;

    /** Draws the form; {@link #enter} fills it. */
    @Activate
    public ClaimView(
            @Reference Claims claims,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.claims = claims;
        this.navigator = navigator;
        this.feedback = feedback;
        words = new Words(texts, Localized.language());
        day = Localized.datePicker(words.text("funding.field.day"));
        day.setHelperText(words.text("funding.field.day-help"));
        persons = number("funding.field.persons");
        estimate = number("funding.field.estimate");
        estimate.setHelperText(words.text("funding.field.estimate-help"));
        fields = new FormFields()
                .add("day", day)
                .add("persons", persons, String::valueOf)
                .add("estimate", estimate, String::valueOf);
        csv = new CsvDownload(words.text("funding.claim.csv"), () -> words.text("funding.claim.file"), this::export);
        getContent().setId("claim");
        getContent().addClassName("funding-page");
        getContent().add(new ViewHeader(words.text("funding.claim.title"), csv), question(), shown);
    }

    @Override
    public void enter(Visit visit) {
        var asked = ClaimAddress.of(visit);
        day.setValue(asked.day());
        persons.setValue(asked.persons().orElse(null));
        estimate.setValue(asked.estimate().orElse(null));
        if (asked.persons().isPresent()) {
            reckon();
        } else {
            show(null);
        }
        persons.focus();
    }

    private Div question() {
        var button = new Button(words.text("funding.claim.reckon"), click -> ask());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER);
        var question = new Div(day, persons, estimate, button);
        question.addClassName("funding-question");
        return question;
    }

    private IntegerField number(String label) {
        var field = new IntegerField(words.text(label));
        var wrong = words.text("funding.rule.persons", HeadCount.MOST);
        field.setMin(0);
        field.setMax(HeadCount.MOST);
        field.setI18n(new IntegerFieldI18n()
                .setMinErrorMessage(wrong)
                .setMaxErrorMessage(wrong)
                .setBadInputErrorMessage(wrong));
        return field;
    }

    private void ask() {
        if (reckon()) {
            navigator.remember(
                    new ClaimAddress(day.getValue(), Optional.of(persons.getValue()), estimate.getOptionalValue())
                            .query());
        }
    }

    /** What was reckoned before goes away with the first thing that is wrong: it would not belong to the question. */
    private boolean reckon() {
        show(null);
        return feedback.attempt(fields.validated(), () -> {
            fields.requireReadable();
            show(claims.of(count()));
        });
    }

    private HeadCount count() {
        if (day.isEmpty()) {
            throw RuleViolation.at("day", "funding.rule.day");
        }
        if (persons.isEmpty()) {
            throw RuleViolation.at("persons", "funding.rule.persons", HeadCount.MOST);
        }
        return new HeadCount(day.getValue(), persons.getValue(), estimate.getOptionalValue());
    }

    private void show(@Nullable Claim claim) {
        last = claim;
        csv.setVisible(claim != null);
        shown.removeAll();
        shown.add(
                claim == null
                        ? new EmptyState("calc", words.text("funding.claim.empty"))
                        : new ClaimSheet(words, claim));
    }

    /** Off the UI thread. */
    private void export(CsvRows rows) {
        var claim = last;
        if (claim == null) {
            return;
        }
        rows.add(
                words.text("funding.claim.step"), words.text("funding.claim.from"), words.text("funding.claim.result"));
        claim.steps()
                .forEach(step -> rows.add(words.title(step.kind()), ClaimSheet.reckoning(words, step), step.result()));
    }
}
