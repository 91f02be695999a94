package org.lotse.helpers.ui.activity;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.lotse.helpers.api.activity.Activities;
import org.lotse.helpers.api.circle.Circles;
import org.lotse.helpers.ui.FormFoot;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** An activity is planned; its shifts come on its page. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/activities/new",
        permission = "helpers.edit",
        title = "helpers.activities.plan",
        menu = false,
        icon = "calendar-clock",
        order = 21)
@StyleSheet("context://helpers/helpers.css")
public final class NewActivityView extends Composite<Div> implements View, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Activities activities;
    private final transient Navigator navigator;
    private final transient Feedback feedback;
    private final ActivityForm form;
    private boolean saved;

    /** Draws an empty form. */
    @Activate
    public NewActivityView(
            @Reference Activities activities,
            @Reference Circles circles,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.activities = activities;
        this.navigator = navigator;
        this.feedback = feedback;
        form = new ActivityForm(new Words(texts, Localized.language()), circles.all());
        form.fields().remember();
        getContent().setId("new-activity");
        getContent().addClassName("helpers-detail");
        getContent()
                .add(
                        new ViewHeader(getTranslation("helpers.activities.plan")),
                        form,
                        new FormFoot(
                                getTranslation("helpers.activity.plan"),
                                this::save,
                                getTranslation("helpers.form.cancel"),
                                () -> navigator.to("helpers/activities")));
        form.focus();
    }

    @Override
    public boolean hasUnsavedInput() {
        return !saved && form.fields().isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return form.fields().changes();
    }

    private void save() {
        feedback.attempt(form.fields().validated(), () -> {
            form.fields().requireReadable();
            var id = activities.plan(form.value());
            saved = true;
            feedback.done("helpers.activity.planned");
            navigator.to("helpers/activities/" + id);
        });
    }
}
