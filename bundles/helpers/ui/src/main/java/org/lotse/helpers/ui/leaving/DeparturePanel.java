package org.lotse.helpers.ui.leaving;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.lotse.helpers.api.VolunteerDetails;
import org.lotse.helpers.api.leaving.Departure;
import org.lotse.helpers.api.leaving.Departures;
import org.lotse.helpers.api.leaving.ErasureHold;
import org.lotse.helpers.api.leaving.HoldErasure;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.ActForm;
import org.lotse.platform.ui.api.form.ActPlace;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFields;

/** When somebody who has left is erased, and what can be decided about it: bring back, hold, erase now. */
public final class DeparturePanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int USUAL_MONTHS = 6;

    private final transient Departures departures;
    private final transient Edit<VolunteerDetails> edit;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient Runnable onErased;
    private final boolean mayEdit;
    private final ActPlace<VolunteerDetails> place;
    private final Div told = new Div();
    private boolean reduced;

    /**
     * @param edit knows the volunteer as they were seen
     * @param onErased called when they are erased; the name may still be there, for payments
     * @param mayEdit whether the reader may decide
     */
    public DeparturePanel(
            Departures departures,
            Edit<VolunteerDetails> edit,
            Feedback feedback,
            Words words,
            Runnable onErased,
            boolean mayEdit) {
        this.departures = departures;
        this.edit = edit;
        this.feedback = feedback;
        this.words = words;
        this.onErased = onErased;
        this.mayEdit = mayEdit;
        place = new ActPlace<>(feedback, edit);
        getContent().addClassName("helpers-form");
        getContent().add(told, place);
    }

    /** Shows where they stand; nothing for whoever has not left. */
    public void show(VolunteerDetails found) {
        told.removeAll();
        reduced = false;
        departures.of(found.id()).ifPresent(one -> {
            reduced = one.isReduced();
            var section = FormParts.section(words.text("helpers.leaving.title"));
            section.setId("leaving");
            tell(one).forEach(section::add);
            if (mayEdit && !one.isReduced()) {
                section.add(acts(found, one));
            }
            told.add(section);
        });
    }

    /** Whether only the name is left, and nothing to write down any more. */
    public boolean isReduced() {
        return reduced;
    }

    /** Whether something was typed that is not done yet. */
    public boolean isBegun() {
        return place.isBegun();
    }

    /** What was typed and is not done yet, by label. */
    public Map<String, String> unsaved() {
        return place.unsaved();
    }

    private List<Paragraph> tell(Departure one) {
        if (one.erasedOn() != null) {
            return List.of(new Paragraph(words.text("helpers.leaving.reduced", Localized.date(one.erasedOn()))));
        }
        var left = Localized.date(one.leftOn());
        var day = Localized.date(one.eraseOn());
        var hold = one.hold();
        var first = new Paragraph(words.text("helpers.leaving.day", left, day));
        if (hold == null) {
            return one.helping() ? List.of(first, warning("helpers.leaving.helping")) : List.of(first);
        }
        return List.of(first, held(hold), new Paragraph(words.text("helpers.leaving.hold-reason", hold.reason())));
    }

    private Paragraph held(ErasureHold hold) {
        return hold.until().isBefore(Localized.today())
                ? warning("helpers.leaving.hold-over", Localized.date(hold.until()))
                : warning(
                        "helpers.leaving.held", Localized.date(hold.until()), hold.by(), Localized.date(hold.since()));
    }

    private Paragraph warning(String key, Object... arguments) {
        var warning = new Paragraph(words.text(key, arguments));
        warning.addClassName("helpers-warning");
        return warning;
    }

    private Div acts(VolunteerDetails found, Departure one) {
        var acts = new Div(
                small("helpers.leaving.come-back", () -> ask("helpers.leaving.come-back", found, this::comeBack)),
                small(
                        one.hold() == null ? "helpers.leaving.hold" : "helpers.leaving.hold-again",
                        () -> place.begin(holding(one))));
        acts.addClassName("helpers-status-line");
        if (one.hold() != null) {
            acts.add(small("helpers.leaving.lift", this::lift));
        }
        if (one.hold() == null || one.hold().until().isBefore(Localized.today())) {
            var erase = small("helpers.leaving.erase", () -> ask("helpers.leaving.erase", found, this::erase));
            erase.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            erase.setEnabled(!one.helping());
            acts.add(erase);
        }
        return acts;
    }

    private Button small(String key, Runnable act) {
        var button = new Button(words.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void ask(String key, VolunteerDetails found, Runnable act) {
        feedback.confirm(
                key + "-title", key + "-text", key, new Object[] {found.data().fullName()}, act);
    }

    private void comeBack() {
        edit.act(
                seen -> departures.comeBack(seen.id(), seen.revision()),
                () -> feedback.done("helpers.leaving.came-back"));
    }

    private void lift() {
        edit.act(seen -> departures.lift(seen.id(), seen.revision()), () -> feedback.done("helpers.leaving.lifted"));
    }

    private void erase() {
        var seen = edit.record();
        if (feedback.attempt(() -> departures.erase(seen.id(), seen.revision()))) {
            feedback.done("helpers.leaving.erased");
            onErased.run();
        }
    }

    private ActForm<VolunteerDetails> holding(Departure one) {
        var reason = new TextField(words.text("helpers.leaving.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(HoldErasure.REASON_LENGTH);
        reason.setWidthFull();
        reason.setHelperText(words.text("helpers.leaving.reason-help"));
        var until = Localized.datePicker(words.text("helpers.leaving.until"));
        until.setRequiredIndicatorVisible(true);
        until.setMin(Localized.today());
        until.setMax(Localized.today().plusMonths(HoldErasure.MOST_MONTHS));
        until.getI18n()
                .setMinErrorMessage(words.text("helpers.rule.hold-over"))
                .setMaxErrorMessage(words.text("helpers.rule.hold-too-long", HoldErasure.MOST_MONTHS));
        until.setValue(Localized.today().plusMonths(USUAL_MONTHS));
        if (one.hold() != null) {
            reason.setValue(one.hold().reason());
        }
        return new ActForm<>(
                words.text("helpers.leaving.hold-title"),
                words.text("helpers.leaving.hold-do"),
                "helpers.leaving.hold-done",
                new FormFields().add("reason", reason).add("until", until),
                List.of(reason, until),
                seen -> departures.hold(new HoldErasure(
                        seen.id(), seen.revision(), reason.getValue(), Check.present("until", until.getValue()))));
    }
}
