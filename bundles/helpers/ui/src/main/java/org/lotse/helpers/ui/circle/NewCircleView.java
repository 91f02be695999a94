package org.lotse.helpers.ui.circle;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Map;
import org.lotse.helpers.api.circle.Circles;
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
import org.lotse.platform.ui.api.form.NewEntry;
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
public final class NewCircleView extends Composite<NewEntry> implements View, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final NewEntry entry;

    /** Draws an empty form. */
    @Activate
    public NewCircleView(
            @Reference Circles circles,
            @Reference Colleagues colleagues,
            @Reference MemberNames names,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        var form = new CircleForm(new Words(texts, Localized.language()), colleagues, names);
        form.fields().remember();
        entry = new NewEntry(
                new NewEntry.Says("helpers.circles.start", "helpers.circle.start", "helpers.circle.started"),
                form,
                form.fields(),
                "helpers/circles",
                () -> circles.start(form.value()),
                navigator,
                feedback);
        entry.setId("new-circle");
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
