package org.lotse.liga.ui.request;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Map;
import org.lotse.liga.api.request.OwnRequests;
import org.lotse.liga.ui.Words;
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

/** In a municipality: asks the district. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/own-requests/new",
        permission = "liga.ask",
        title = "liga.own-requests.open",
        menu = false,
        icon = "comments",
        order = 58)
@StyleSheet("context://liga/liga.css")
public final class NewOwnRequestView extends Composite<NewEntry> implements View, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final NewEntry entry;

    /** Draws an empty form. */
    @Activate
    public NewOwnRequestView(
            @Reference OwnRequests requests,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        var form = new OwnRequestForm(new Words(texts, Localized.language()));
        entry = new NewEntry(
                new NewEntry.Says("liga.own-requests.open", "liga.request.send", "liga.own-request.is-open"),
                form,
                form.fields(),
                "liga/own-requests",
                () -> requests.open(form.value()),
                navigator,
                feedback);
        entry.setId("new-own-request");
        form.begin();
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
