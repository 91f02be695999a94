package org.lotse.helpers.ui.circle;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.activity.CircleCalendars;
import org.lotse.helpers.api.circle.CircleDetails;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.circle.Circles;
import org.lotse.helpers.api.circle.ReviseCircle;
import org.lotse.helpers.api.hours.HoursList;
import org.lotse.helpers.ui.Words;
import org.lotse.helpers.ui.hours.CircleHours;
import org.lotse.helpers.ui.message.MessageAddress;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.identity.Colleagues;
import org.lotse.platform.api.identity.MemberNames;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.FeedPanel;
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
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFoot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One circle: who belongs to it, everything that is written down, and its end. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/circles/:id",
        permission = "helpers.read",
        title = "helpers.circle.title",
        menu = false,
        icon = "group",
        order = 42)
@StyleSheet("context://helpers/helpers.css")
public final class CircleView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Circles circles;
    private final transient HoursList hours;
    private final transient CircleCalendars calendars;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final boolean mayEdit;
    private final ViewHeader header = new ViewHeader("");
    private final Div state = new Div();
    private final Div sums = new Div();
    private final Div calendar = new Div();
    private final CircleForm form;
    private final FormFoot foot;
    private final transient Edit<CircleDetails> edit;
    private boolean left;

    /** Draws an empty page; {@link #enter} tells what to show. */
    @Activate
    public CircleView(
            @Reference Circles circles,
            @Reference HoursList hours,
            @Reference CircleCalendars calendars,
            @Reference Colleagues colleagues,
            @Reference MemberNames names,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.circles = circles;
        this.hours = hours;
        this.calendars = calendars;
        this.feedback = feedback;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        mayEdit = access.may(HelpersPermissions.EDIT);
        form = new CircleForm(words, colleagues, names);
        edit = new Edit<>(form.fields(), feedback, seen -> circles.find(seen.id()), this::show)
                .whenRemoved(this::leave);
        foot = new FormFoot(
                getTranslation("helpers.form.save"),
                this::save,
                getTranslation("helpers.form.undo"),
                () -> edit.begin(read(edit.record().id())));
        state.addClassName("helpers-status-line");
        sums.addClassName("helpers-form");
        getContent().setId("circle");
        getContent().addClassName("helpers-detail");
        getContent()
                .add(
                        new ViewLink(getTranslation("helpers.circle.back"), "helpers/circles"),
                        header,
                        state,
                        sums,
                        calendar,
                        form,
                        foot);
    }

    @Override
    public void enter(Visit visit) {
        edit.begin(read(CircleId.parse(visit.parameter("id")).orElseThrow(NotFound::new)));
    }

    @Override
    public boolean hasUnsavedInput() {
        return mayEdit && !left && form.fields().isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return form.fields().changes();
    }

    private CircleDetails read(CircleId id) {
        return circles.find(id).orElseThrow(NotFound::new);
    }

    private void show(CircleDetails found) {
        var closed = found.closedOn();
        form.setReadOnly(!mayEdit || closed != null);
        form.show(found.data());
        foot.setVisible(mayEdit && closed == null);
        header.setTitle(found.data().name());
        state.removeAll();
        state.add(new ViewLink(
                words.text("helpers.circle.volunteers", found.volunteers()), "helpers?circle=" + found.id()));
        if (closed != null) {
            state.add(new Paragraph(words.text("helpers.circle.closed-on", Localized.date(closed))));
        }
        sums.removeAll();
        sums.add(new CircleHours(words, found.id(), hours.years(found.id())));
        calendar.removeAll();
        if (mayEdit && calendars.coordinates(found.id())) {
            calendar.add(new FeedPanel(
                    words.text("helpers.circle.feed"),
                    () -> calendars.since(found.id()),
                    () -> calendars.renew(found.id()),
                    () -> calendars.revoke(found.id()),
                    feedback));
        }
        if (mayEdit) {
            state.add(
                    new ViewLink(words.text("helpers.message.write"), MessageAddress.WRITE + "?circle=" + found.id()));
            state.add(closed == null ? closing(found) : reopening());
        }
    }

    private Button closing(CircleDetails found) {
        var close = new Button(
                words.text("helpers.circle.close"),
                click -> feedback.confirm(
                        "helpers.circle.close-title",
                        "helpers.circle.close-text",
                        "helpers.circle.close",
                        new Object[] {found.data().name()},
                        () -> edit.act(
                                seen -> circles.close(seen.id(), seen.revision()),
                                () -> feedback.done("helpers.circle.is-closed"))));
        close.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return close;
    }

    private Button reopening() {
        var reopen = new Button(
                words.text("helpers.circle.reopen"),
                click -> edit.act(
                        seen -> circles.reopen(seen.id(), seen.revision()),
                        () -> feedback.done("helpers.circle.is-open")));
        reopen.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return reopen;
    }

    private void save() {
        edit.save(seen -> circles.revise(new ReviseCircle(seen.id(), seen.revision(), form.value())), () -> {
            edit.begin(read(edit.record().id()));
            feedback.done("helpers.circle.saved");
        });
    }

    private void leave() {
        left = true;
        navigator.to("helpers/circles");
    }
}
