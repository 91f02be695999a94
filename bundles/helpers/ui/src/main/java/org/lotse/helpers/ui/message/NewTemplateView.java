package org.lotse.helpers.ui.message;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Map;
import org.lotse.helpers.api.message.MessageTemplates;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.form.NewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A template is written. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/messages/templates/new",
        permission = "helpers.edit",
        title = "helpers.templates.add",
        menu = false,
        icon = "envelope",
        order = 47)
@StyleSheet("context://helpers/helpers.css")
public final class NewTemplateView extends Composite<NewEntry> implements View, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final NewEntry entry;

    /** Draws an empty form. */
    @Activate
    public NewTemplateView(
            @Reference MessageTemplates templates, @Reference Navigator navigator, @Reference Feedback feedback) {
        var form = new TemplateForm();
        form.fields().remember();
        entry = new NewEntry(
                new NewEntry.Says("helpers.templates.add", "helpers.template.add", "helpers.template.added"),
                form,
                form.fields(),
                "helpers/messages/templates",
                () -> templates.add(form.value()),
                navigator,
                feedback);
        entry.setId("new-template");
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
