package org.lotse.liga.ui.request;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Map;
import org.lotse.liga.api.carrier.Carriers;
import org.lotse.liga.api.request.Requests;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.tenant.Tenants;
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

/** A request that came is entered here. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/requests/new",
        permission = "liga.edit",
        title = "liga.requests.enter",
        menu = false,
        icon = "comments",
        order = 85)
@StyleSheet("context://liga/liga.css")
public final class NewRequestView extends Composite<NewEntry> implements View, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final NewEntry entry;

    /** Draws an empty form. */
    @Activate
    public NewRequestView(
            @Reference Requests requests,
            @Reference Carriers carriers,
            @Reference Tenants tenants,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        var form = new RequestForm(
                new Words(texts, Localized.language()),
                new Municipalities(tenants),
                carriers.all(),
                requests.colleagues());
        entry = new NewEntry(
                new NewEntry.Says("liga.requests.enter", "liga.form.save", "liga.request.is-entered"),
                form,
                form.fields(),
                "liga/requests",
                () -> requests.enter(form.value()),
                navigator,
                feedback);
        entry.setId("new-request");
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
