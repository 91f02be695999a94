package org.lotse.helpers.ui.circle;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.lotse.helpers.api.circle.Circles;
import org.lotse.helpers.ui.FormFoot;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.identity.Colleagues;
import org.lotse.platform.api.identity.MemberNames;
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

/** A circle begins: what is known of it is written down here. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/circles/new",
        permission = "helpers.edit",
        title = "helpers.circles.start",
        menu = false,
        icon = "group",
        order = 41)
@StyleSheet("context://helpers/helpers.css")
public final class NewCircleView extends Composite<Div> implements View, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Circles circles;
    private final transient Navigator navigator;
    private final transient Feedback feedback;
    private final CircleForm form;
    private boolean saved;

    /** Draws an empty form. */
    @Activate
    public NewCircleView(
            @Reference Circles circles,
            @Reference Colleagues colleagues,
            @Reference MemberNames names,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.circles = circles;
        this.navigator = navigator;
        this.feedback = feedback;
        form = new CircleForm(new Words(texts, Localized.language()), colleagues, names);
        form.fields().remember();
        getContent().setId("new-circle");
        getContent().addClassName("helpers-detail");
        getContent()
                .add(
                        new ViewHeader(getTranslation("helpers.circles.start")),
                        form,
                        new FormFoot(
                                getTranslation("helpers.circle.start"),
                                this::save,
                                getTranslation("helpers.form.cancel"),
                                () -> navigator.to("helpers/circles")));
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
            var id = circles.start(form.value());
            saved = true;
            feedback.done("helpers.circle.started");
            navigator.to("helpers/circles/" + id);
        });
    }
}
