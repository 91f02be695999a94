package org.lotse.liga.ui.agreement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.List;
import java.util.Map;
import org.lotse.liga.api.agreement.Agreements;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.carrier.CarrierSummary;
import org.lotse.liga.api.carrier.Carriers;
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

/** An agreement is written down here. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/agreements/new",
        permission = "liga.edit",
        title = "liga.agreements.conclude",
        menu = false,
        icon = "handshake",
        order = 65)
@StyleSheet("context://liga/liga.css")
public final class NewAgreementView extends Composite<NewEntry> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient List<CarrierSummary> carriers;
    private final AgreementForm form;
    private final NewEntry entry;

    /** Draws an empty form. */
    @Activate
    public NewAgreementView(
            @Reference Agreements agreements,
            @Reference Carriers carriers,
            @Reference Tenants tenants,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.carriers = carriers.all();
        form = new AgreementForm(new Words(texts, Localized.language()), this.carriers, new Municipalities(tenants));
        entry = new NewEntry(
                new NewEntry.Says("liga.agreements.conclude", "liga.form.save", "liga.agreement.is-concluded"),
                form,
                form.fields(),
                "liga/agreements",
                () -> agreements.conclude(form.value()),
                navigator,
                feedback);
        entry.setId("new-agreement");
    }

    @Override
    public void enter(Visit visit) {
        var wanted = visit.query("carrier").flatMap(CarrierId::parse);
        form.begin(carriers.stream()
                .filter(carrier -> wanted.filter(carrier.id()::equals).isPresent())
                .findFirst()
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
