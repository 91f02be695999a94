package org.lotse.helpers.ui.activity;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.Icon;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerService;
import org.lotse.helpers.api.activity.Activities;
import org.lotse.helpers.api.activity.ActivityDetails;
import org.lotse.helpers.api.activity.ActivityId;
import org.lotse.helpers.api.activity.ReviseActivity;
import org.lotse.helpers.api.activity.Shifts;
import org.lotse.helpers.api.circle.Circles;
import org.lotse.helpers.ui.FormParts;
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
import org.lotse.platform.ui.api.form.ActPlace;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFoot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One activity: its shifts, and everything that is written down about it. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/activities/:id",
        permission = "helpers.read",
        title = "helpers.activity.title",
        menu = false,
        icon = "calendar-clock",
        order = 22)
@StyleSheet("context://helpers/helpers.css")
public final class ActivityView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Activities activities;
    private final transient Shifts shifts;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final boolean mayEdit;
    private final ViewHeader header = new ViewHeader("");
    private final Div planned = new Div();
    private final ActivityForm form;
    private final transient Edit<ActivityDetails> edit;
    private final ActPlace<ActivityDetails> place;
    private boolean left;

    /** Draws an empty page; {@link #enter} tells what to show. */
    @Activate
    public ActivityView(
            @Reference Activities activities,
            @Reference Shifts shifts,
            @Reference Circles circles,
            @Reference VolunteerService volunteers,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.activities = activities;
        this.shifts = shifts;
        this.feedback = feedback;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        mayEdit = access.may(HelpersPermissions.EDIT);
        form = new ActivityForm(words, circles.all());
        form.setReadOnly(!mayEdit);
        edit = new Edit<>(form.fields(), feedback, seen -> activities.find(seen.id()), this::show)
                .whenRemoved(() -> leaveFor("helpers/activities"));
        place = new ActPlace<>(feedback, edit);
        planned.addClassName("helpers-form");
        getContent().setId("activity");
        getContent().addClassName("helpers-detail");
        getContent().add(new ViewLink(getTranslation("helpers.activity.back"), "helpers/activities"), header);
        if (mayEdit) {
            getContent()
                    .add(planning(new ActivityActs(
                            activities,
                            shifts,
                            words,
                            volunteers.overview().skills(),
                            copy -> leaveFor("helpers/activities/" + copy))));
        }
        getContent().add(place, planned, form);
        if (mayEdit) {
            getContent()
                    .add(new FormFoot(
                            getTranslation("helpers.form.save"),
                            this::save,
                            getTranslation("helpers.form.undo"),
                            () -> edit().begin(read(edit().record().id()))));
        }
    }

    @Override
    public void enter(Visit visit) {
        left = false;
        edit.begin(read(ActivityId.parse(visit.parameter("id")).orElseThrow(NotFound::new)));
    }

    @Override
    public boolean hasUnsavedInput() {
        return mayEdit && !left && (form.fields().isChanged() || place.isBegun());
    }

    @Override
    public Map<String, String> unsavedInput() {
        var input = new LinkedHashMap<>(form.fields().changes());
        input.putAll(place.unsaved());
        return input;
    }

    private ActivityDetails read(ActivityId id) {
        return activities.find(id).orElseThrow(NotFound::new);
    }

    private Edit<ActivityDetails> edit() {
        return edit;
    }

    private Div planning(ActivityActs acts) {
        var add = new Button(
                words.text("helpers.shift.add"), new Icon("vaadin", "plus"), click -> place.begin(acts.add()));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        var copy = new Button(words.text("helpers.copy.title"), click -> place.begin(acts.copy()));
        copy.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var line = new Div(add, copy);
        line.addClassName("helpers-status-line");
        return line;
    }

    private void show(ActivityDetails found) {
        form.show(found.data());
        header.setTitle(found.data().title());
        planned.removeAll();
        planned.add(shifts(found.id()));
    }

    private Section shifts(ActivityId id) {
        var all = shifts.of(id);
        var today = Localized.today();
        var coming = all.stream().filter(shift -> !shift.day().isBefore(today)).toList();
        var over = all.stream().filter(shift -> shift.day().isBefore(today)).toList();
        var title = words.text("helpers.shifts.title");
        var section = FormParts.section(title);
        section.setId("shifts");
        if (coming.isEmpty()) {
            var none = new Paragraph(words.text("helpers.shifts.none"));
            none.addClassName("helpers-soft");
            section.add(none);
        } else {
            section.add(new ShiftTable(words, title, coming));
        }
        if (!over.isEmpty()) {
            var label = words.text("helpers.shifts.over", over.size());
            section.add(new NativeDetails(label, new ShiftTable(words, label, over)));
        }
        return section;
    }

    private void save() {
        edit.save(seen -> activities.revise(new ReviseActivity(seen.id(), seen.revision(), form.value())), () -> {
            edit.begin(read(edit.record().id()));
            feedback.done("helpers.activity.saved");
        });
    }

    private void leaveFor(String path) {
        left = true;
        navigator.to(path);
    }
}
