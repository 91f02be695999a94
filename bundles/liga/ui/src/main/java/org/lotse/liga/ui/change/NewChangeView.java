package org.lotse.liga.ui.change;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Map;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.change.DeliveryChanges;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.NewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A change of a delivery model is planned here. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/changes/new",
        permission = "liga.edit",
        title = "liga.changes.plan",
        menu = false,
        icon = "exchange",
        order = 56)
@StyleSheet("context://liga/liga.css")
public final class NewChangeView extends Composite<NewEntry> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Municipalities municipalities;
    private final ChangeForm form;
    private final NewEntry entry;

    /** Draws an empty form. */
    @Activate
    public NewChangeView(
            @Reference DeliveryChanges changes,
            @Reference Tenants tenants,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        municipalities = new Municipalities(tenants);
        form = new ChangeForm(new Words(texts, Localized.language()), municipalities);
        entry = new NewEntry(
                new NewEntry.Says("liga.changes.plan", "liga.change.save", "liga.change.is-planned"),
                form,
                form.fields(),
                "liga/changes",
                () -> changes.plan(form.value()),
                navigator,
                feedback);
        entry.setId("new-change");
    }

    @Override
    public void enter(Visit visit) {
        form.begin(visit.query("municipality")
                .flatMap(Ags::parse)
                .filter(municipalities.all()::contains)
                .orElse(null));
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
