package org.lotse.liga.ui.carrier;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Map;
import org.lotse.liga.api.carrier.Carriers;
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

/** A carrier is added here. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/carriers/new",
        permission = "liga.edit",
        title = "liga.carriers.add",
        menu = false,
        icon = "institution",
        order = 61)
@StyleSheet("context://liga/liga.css")
public final class NewCarrierView extends Composite<NewEntry> implements View, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final NewEntry entry;

    /** Draws an empty form. */
    @Activate
    public NewCarrierView(
            @Reference Carriers carriers,
            @Reference Tenants tenants,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        var form = new CarrierForm(new Words(texts, Localized.language()), new Municipalities(tenants));
        entry = new NewEntry(
                new NewEntry.Says("liga.carriers.add", "liga.form.save", "liga.carrier.is-added"),
                form,
                form.fields(),
                "liga/carriers",
                () -> carriers.add(form.value()),
                navigator,
                feedback);
        entry.setId("new-carrier");
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
