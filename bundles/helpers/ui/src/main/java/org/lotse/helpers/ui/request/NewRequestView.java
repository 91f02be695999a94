package org.lotse.helpers.ui.request;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Map;
import org.lotse.helpers.api.VolunteerService;
import org.lotse.helpers.api.circle.Circles;
import org.lotse.helpers.api.request.HelpRequests;
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

/** Somebody asks for help: what is needed is written down here. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/requests/new",
        permission = "helpers.edit",
        title = "helpers.requests.enter",
        menu = false,
        icon = "hands-up",
        order = 16)
@StyleSheet("context://helpers/helpers.css")
public final class NewRequestView extends Composite<NewEntry> implements View, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final NewEntry entry;

    /** Draws an empty form. */
    @Activate
    public NewRequestView(
            @Reference HelpRequests requests,
            @Reference VolunteerService volunteers,
            @Reference Circles circles,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        var form = new RequestForm(new Words(texts, Localized.language()), volunteers.overview(), circles.all());
        form.fields().remember();
        entry = new NewEntry(
                new NewEntry.Says("helpers.requests.enter", "helpers.request.enter", "helpers.request.entered"),
                form,
                form.fields(),
                "helpers/requests",
                () -> requests.enter(form.value()),
                navigator,
                feedback);
        entry.setId("new-request");
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
