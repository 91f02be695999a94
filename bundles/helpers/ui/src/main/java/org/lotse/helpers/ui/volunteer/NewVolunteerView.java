package org.lotse.helpers.ui.volunteer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.lotse.helpers.api.VolunteerService;
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

/** Somebody has shown interest: what is known of them is written down here. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/new",
        permission = "helpers.edit",
        title = "helpers.new.title",
        menu = false,
        icon = "handshake",
        order = 20)
@StyleSheet("context://helpers/helpers.css")
public final class NewVolunteerView extends Composite<Div> implements View, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient VolunteerService volunteers;
    private final transient Navigator navigator;
    private final transient Feedback feedback;
    private final VolunteerForm form;
    private boolean saved;

    /** Draws an empty form. */
    @Activate
    public NewVolunteerView(
            @Reference VolunteerService volunteers,
            @Reference Circles circles,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.volunteers = volunteers;
        this.navigator = navigator;
        this.feedback = feedback;
        form = new VolunteerForm(new Words(texts, Localized.language()), volunteers.overview(), circles.all())
                .withoutClearing();
        getContent().addClassName("helpers-detail");
        getContent()
                .add(
                        new ViewHeader(getTranslation("helpers.new.title")),
                        form,
                        new FormFoot(
                                getTranslation("helpers.new.save"),
                                this::save,
                                getTranslation("helpers.form.cancel"),
                                () -> navigator.to("helpers")));
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
            var id = volunteers.register(form.value());
            saved = true;
            feedback.done("helpers.new.done");
            navigator.to("helpers/" + id);
        });
    }
}
