package org.lotse.helpers.ui.hours;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerService;
import org.lotse.helpers.api.circle.Circles;
import org.lotse.helpers.api.hours.Hours;
import org.lotse.helpers.api.hours.HoursConfirmation;
import org.lotse.helpers.api.hours.HoursDetails;
import org.lotse.helpers.api.hours.HoursEntryId;
import org.lotse.helpers.api.hours.HoursState;
import org.lotse.helpers.api.hours.ReturnHours;
import org.lotse.helpers.api.hours.ReviseHours;
import org.lotse.helpers.api.hours.SeenHours;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.ActForm;
import org.lotse.platform.ui.api.form.ActPlace;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.FormFoot;
import org.lotse.platform.ui.api.form.NoteField;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One entry of hours: what is written down, how far it has come, and what can be decided. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/hours/:id",
        permission = "helpers.read",
        title = "helpers.hours.one",
        menu = false,
        icon = "clock",
        order = 27)
@StyleSheet("context://helpers/helpers.css")
public final class HoursView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Hours hours;
    private final transient HoursConfirmation confirmation;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final boolean mayLog;
    private final boolean mayConfirm;
    private final ViewHeader header = new ViewHeader("");
    private final Div state = new Div();
    private final HoursForm form;
    private final FormFoot foot;
    private final transient Edit<HoursDetails> edit;
    private final ActPlace<HoursDetails> place;
    private boolean left;

    /** Draws an empty page; {@link #enter} tells what to show. */
    @Activate
    public HoursView(
            @Reference Hours hours,
            @Reference HoursConfirmation confirmation,
            @Reference VolunteerService volunteers,
            @Reference Circles circles,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.hours = hours;
        this.confirmation = confirmation;
        this.feedback = feedback;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        mayLog = access.may(HelpersPermissions.LOG_HOURS);
        mayConfirm = access.may(HelpersPermissions.CONFIRM_HOURS);
        form = new HoursForm(words, hours, volunteers, circles.all());
        edit = new Edit<>(form.fields(), feedback, seen -> hours.find(seen.id()), this::show).whenRemoved(this::leave);
        place = new ActPlace<>(feedback, edit);
        foot = new FormFoot(
                getTranslation("helpers.form.save"),
                this::save,
                getTranslation("helpers.form.undo"),
                () -> edit.begin(read(edit.record().id())));
        state.addClassName("helpers-status-line");
        getContent().setId("hours-entry");
        getContent().addClassName("helpers-detail");
        getContent()
                .add(
                        new ViewLink(getTranslation("helpers.hours.back"), "helpers/hours"),
                        header,
                        state,
                        place,
                        form,
                        foot);
    }

    @Override
    public void enter(Visit visit) {
        edit.begin(read(HoursEntryId.parse(visit.parameter("id")).orElseThrow(NotFound::new)));
    }

    @Override
    public boolean hasUnsavedInput() {
        return !left && (mayLog && form.fields().isChanged() || place.isBegun());
    }

    @Override
    public Map<String, String> unsavedInput() {
        var input = new LinkedHashMap<>(form.fields().changes());
        input.putAll(place.unsaved());
        return input;
    }

    private HoursDetails read(HoursEntryId id) {
        return hours.find(id).orElseThrow(NotFound::new);
    }

    private void show(HoursDetails found) {
        var editable = mayLog && found.state() != HoursState.CONFIRMED;
        header.setTitle(words.text("helpers.hours.of", found.volunteerName()));
        form.show(found.data());
        form.setReadOnly(!editable);
        foot.setVisible(editable);
        state.removeAll();
        state.add(new HoursBadge(words, found.state()));
        state.add(new ViewLink(found.volunteerName(), "helpers/" + found.data().volunteer()));
        state.add(new Paragraph(
                words.text("helpers.hours.logged-by", found.loggedBy(), Localized.date(found.loggedOn()))));
        if (found.confirmedBy() != null && found.confirmedOn() != null) {
            state.add(new Paragraph(words.text(
                    "helpers.hours.confirmed-by", found.confirmedBy(), Localized.date(found.confirmedOn()))));
        }
        if (found.reason() != null) {
            var reason = new Paragraph(words.text("helpers.hours.returned-because", found.reason()));
            reason.addClassName("helpers-warning");
            state.add(reason);
        }
        acts(found);
    }

    private void acts(HoursDetails found) {
        if (mayConfirm && found.state() == HoursState.LOGGED) {
            var confirm = new Button(words.text("helpers.hours.confirm"), click -> confirm());
            confirm.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
            state.add(confirm, small("helpers.hours.give-back", () -> place.begin(givingBack())));
        }
        if (mayConfirm && found.state() == HoursState.CONFIRMED) {
            state.add(small("helpers.hours.take-back", () -> place.begin(takingBack())));
        }
        if (mayLog && found.state() != HoursState.CONFIRMED) {
            var remove = small("helpers.hours.remove", this::remove);
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            state.add(remove);
        }
    }

    private Button small(String key, Runnable act) {
        var button = new Button(words.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void confirm() {
        edit.act(
                seen -> confirmation.confirm(List.of(new SeenHours(seen.id(), seen.revision()))),
                () -> feedback.done("helpers.hours.is-confirmed"));
    }

    private ActForm<HoursDetails> givingBack() {
        return withReason("helpers.hours.give-back", "helpers.hours.is-returned", confirmation::giveBack);
    }

    private ActForm<HoursDetails> takingBack() {
        return withReason("helpers.hours.take-back", "helpers.hours.is-taken-back", confirmation::takeBack);
    }

    private ActForm<HoursDetails> withReason(String title, String told, Consumer<ReturnHours> act) {
        var reason = new NoteField(words.text("helpers.hours.reason"), ReturnHours.REASON_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        return new ActForm<>(
                words.text(title),
                words.text(title),
                told,
                new FormFields().add("reason", reason),
                List.<Component>of(reason),
                seen -> act.accept(new ReturnHours(seen.id(), seen.revision(), reason.getValue())));
    }

    private void remove() {
        feedback.confirm(
                "helpers.hours.remove-title",
                "helpers.hours.remove-text",
                "helpers.hours.remove",
                new Object[] {edit.record().volunteerName()},
                () -> {
                    var seen = edit.record();
                    if (feedback.attempt(() -> hours.remove(new SeenHours(seen.id(), seen.revision())))) {
                        feedback.done("helpers.hours.removed");
                        leave();
                    }
                });
    }

    private void save() {
        edit.save(seen -> hours.revise(new ReviseHours(seen.id(), seen.revision(), form.value())), () -> {
            edit.begin(read(edit.record().id()));
            feedback.done("helpers.hours.saved");
        });
    }

    private void leave() {
        left = true;
        navigator.to("helpers/hours");
    }
}
