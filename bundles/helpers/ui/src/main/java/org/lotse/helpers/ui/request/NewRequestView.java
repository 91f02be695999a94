package org.lotse.helpers.ui.request;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.lotse.helpers.api.VolunteerService;
import org.lotse.helpers.api.request.HelpRequests;
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
public final class NewRequestView extends Composite<Div> implements View, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient HelpRequests requests;
    private final transient Navigator navigator;
    private final transient Feedback feedback;
    private final RequestForm form;
    private boolean saved;

    /** Draws an empty form. */
    @Activate
    public NewRequestView(
            @Reference HelpRequests requests,
            @Reference VolunteerService volunteers,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.requests = requests;
        this.navigator = navigator;
        this.feedback = feedback;
        form = new RequestForm(new Words(texts, Localized.language()), volunteers.overview());
        form.fields().remember();
        getContent().setId("new-request");
        getContent().addClassName("helpers-detail");
        getContent()
                .add(
                        new ViewHeader(getTranslation("helpers.requests.enter")),
                        form,
                        new FormFoot(
                                getTranslation("helpers.request.enter"),
                                this::save,
                                getTranslation("helpers.form.cancel"),
                                () -> navigator.to("helpers/requests")));
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
            var id = requests.enter(form.value());
            saved = true;
            feedback.done("helpers.request.entered");
            navigator.to("helpers/requests/" + id);
        });
    }
}
