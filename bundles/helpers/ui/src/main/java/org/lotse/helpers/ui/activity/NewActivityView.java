package org.lotse.helpers.ui.activity;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Map;
import org.lotse.helpers.api.activity.Activities;
import org.lotse.helpers.api.circle.Circles;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.form.NewEntry;
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
public final class NewActivityView extends Composite<NewEntry> implements View, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final NewEntry entry;

    /** Draws an empty form. */
    @Activate
    public NewActivityView(
            @Reference Activities activities,
            @Reference Circles circles,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        var form = new ActivityForm(new Words(texts, Localized.language()), circles.all());
        form.fields().remember();
        entry = new NewEntry(
                new NewEntry.Says("helpers.activities.plan", "helpers.activity.plan", "helpers.activity.planned"),
                form,
                form.fields(),
                "helpers/activities",
                () -> activities.plan(form.value()),
                navigator,
                feedback);
        entry.setId("new-activity");
        form.focus();
    }

    @Override
    protected NewEntry initContent() {
        return entry;
    }

    @Override
    public boolean hasUnsavedInput() {
        return entry.hasUnsavedInput();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return entry.unsavedInput();
    }
}
